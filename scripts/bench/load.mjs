// @ts-check
import { readFileSync } from "node:fs";
import autocannon from "autocannon";

/**
 * @typedef {{ name: string, url: string, pid: number, headers?: Record<string, string>, connections?: number, next?: () => Partial<import("autocannon").Request> }} Target
 *   `next` says what each request is, where they differ
 * @typedef {{ name: string, rps: number, p50: number, p975: number, p99: number, cpu: number, bytes: number, failed: number }} Result
 *   p50, p975 and p99 in ms; cpu in ms of the server's CPU time a request; bytes of one answer as sent
 */

const usually = 16;

/** CPU time of a process with all its threads, in ms (Linux: /proc, in ticks of 10 ms). @param {number} pid */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Presses one address for a while, after a warm-up. @param {Target} target @param {number} seconds @returns {Promise<Result>} */
export async function press(target, seconds) {
  const { url, next, connections = usually } = target;
  /** @type {import("autocannon").Options} */
  const options = { url, connections, headers: { "accept-encoding": "br", ...target.headers } };
  if (next)
    options.requests = [
      {
        setupRequest: (request) => {
          const { headers, ...rest } = next();
          return { ...request, ...rest, headers: { ...request.headers, ...headers } };
        },
      },
    ];
  await autocannon({ ...options, duration: Math.min(2, seconds) });
  const before = cpuOf(target.pid);
  const run = await autocannon({ ...options, duration: seconds });
  const cpu = cpuOf(target.pid) - before;
  const answered = run["2xx"] + run["3xx"];
  return {
    name: target.name,
    rps: answered / run.duration,
    p50: run.latency.p50,
    p975: run.latency.p97_5,
    p99: run.latency.p99,
    cpu: cpu / Math.max(1, answered),
    bytes: Math.round(run.throughput.total / Math.max(1, run.requests.total)),
    failed: run["4xx"] + run["5xx"] + run.errors,
  };
}
