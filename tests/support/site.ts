import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { freePort } from "../../scripts/lib/ports.mjs";

/** The real site in a process of its own, on this test's database and folder, with `settings` of its own, so that it can be killed. */
export type Site = {
  origin: string;
  /** Resolves when it answers. */
  start(): Promise<void>;
  /** As a machine does that lost its power, but for the disk's own memory. */
  kill(): Promise<void>;
};

export async function aSite(settings: Record<string, string> = {}): Promise<Site> {
  const port: number = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  let running: ChildProcess | undefined;
  let said = "";

  async function start(): Promise<void> {
    const child = spawn(process.execPath, ["scripts/start.mjs"], {
      env: {
        ...process.env,
        NODE_ENV: "production",
        PORT: String(port),
        HOST: "127.0.0.1",
        LIMITS: "off",
        ...settings,
      },
      stdio: ["ignore", "pipe", "pipe"],
      cwd: join(import.meta.dirname, "../.."),
    });
    running = child;
    said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (words) => {
        said = `${said}${words}`.slice(-4000);
      });
    }
    const patience = Date.now() + 120_000;
    while (!(await answers())) {
      if (child.exitCode !== null || Date.now() > patience)
        throw new Error(`the site did not start: ${said}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async function answers(): Promise<boolean> {
    return fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(2000) }).then(
      ({ ok }) => ok,
      () => false,
    );
  }

  async function kill(): Promise<void> {
    const child = running;
    running = undefined;
    if (!child || child.exitCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  }

  return { origin, start, kill };
}
