// @ts-check

import { allocator } from "../lib/allocator.mjs";
import { freePort } from "../lib/ports.mjs";
import { launch } from "../lib/processes.mjs";

/**
 * Starts one server in a process of its own, so that its CPU time is its own, and waits until it answers.
 * @param {string[]} args of node @param {NodeJS.ProcessEnv} env @param {string} path that answers when it is ready
 */
export async function startServer(args, env, path = "/") {
  const port = await freePort();
  const child = launch(process.execPath, args, {
    env: { ...process.env, ...allocator, ...env, PORT: String(port), NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 600; attempt++) {
    const answered = await fetch(origin + path, { redirect: "manual" }).catch(() => null);
    if (answered) return { origin, pid: Number(child.pid) };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${args.join(" ")} did not answer`);
}
