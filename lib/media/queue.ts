import { MediaRefusal } from "@/lib/media/refusal";

export type Queue = {
  /** Runs the task when `weight` places are free (first come, first served); `busy` when too many wait already. */
  run<T>(weight: number, task: () => Promise<T>): Promise<T>;
};

/** A bounded line of work: `places` at once, `waiting` more behind them, the next one is refused at once. */
export function createQueue({ places, waiting }: { places: number; waiting: number }): Queue {
  const line: { weight: number; start: () => void }[] = [];
  let free = places;

  function admit(): void {
    for (let next = line[0]; next !== undefined && next.weight <= free; next = line[0]) {
      line.shift();
      free -= next.weight;
      next.start();
    }
  }

  async function run<T>(asked: number, task: () => Promise<T>): Promise<T> {
    const weight = Math.min(asked, places);
    if (line.length >= waiting) throw new MediaRefusal("busy");
    await new Promise<void>((start) => {
      line.push({ weight, start });
      admit();
    });
    try {
      return await task();
    } finally {
      free += weight;
      admit();
    }
  }

  return { run };
}
