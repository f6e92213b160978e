/** Microseconds of CPU. Least of three: what a busy machine adds is not the work's fault. */
export function cpuOf(work: () => void): number {
  const runs = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...runs);
}

/** What grows eight times with eight times the length comes to some 8, a square to 64: between them, far from both. */
export const noSquare = 30;

/** How many times as much CPU work takes at `length` as at an eighth of it. What takes no time (half a millisecond) counts as that. */
export function growthOf(work: (length: number) => void, length: number): number {
  const some = cpuOf(() => work(length / 8));
  return cpuOf(() => work(length)) / Math.max(some, 500);
}
