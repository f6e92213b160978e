// @ts-check
import { readFileSync } from "node:fs";
import autocannon from "autocannon";

/** Resident megabytes of a process. @param {number} pid */
function residentOf(pid) {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
}

/** Megabytes a minute, by least squares. @param {{ minute: number, megabytes: number }[]} points */
function slopeOf(points) {
  const mean = (/** @type {(point: typeof points[number]) => number} */ of) =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x, y] = [mean((point) => point.minute), mean((point) => point.megabytes)];
  const over = points.reduce((sum, { minute, megabytes }) => sum + (minute - x) * (megabytes - y), 0);
  return over / points.reduce((sum, { minute }) => sum + (minute - x) ** 2, 0);
}

/**
 * Lets 32 connections read all kinds of things for some minutes, and watches the memory of the web process. The slope is that of the second half: caches
 * fill in the first. `after` is the mean of the last minute.
 * @param {{ origin: string, pid: number }} site @param {import("./requests.mjs").Read[]} reads @param {string[]} notes @param {number} minutes
 */
export async function watchMemory(site, reads, notes, minutes) {
  /** @type {{ minute: number, megabytes: number }[]} */
  const points = [];
  const began = performance.now();
  const watch = setInterval(() => {
    points.push({ minute: (performance.now() - began) / 60_000, megabytes: residentOf(site.pid) });
  }, 2_000);
  let number = 0;
  const next = () => {
    const nth = number++;
    const { site: path, cookie } = reads[nth % reads.length] ?? { site: "/", cookie: undefined };
    // Every other request is for a page that was hardly ever asked for.
    if (nth % 2) return { path: `/en/notes/${notes[(nth * 7) % notes.length]}` };
    return { path, headers: cookie ? { cookie } : {} };
  };
  const run = await autocannon({
    url: site.origin,
    connections: 32,
    duration: minutes * 60,
    headers: { "accept-encoding": "br" },
    requests: [
      {
        setupRequest: (request) => {
          const { headers, path } = next();
          return { ...request, path, headers: { ...request.headers, ...headers } };
        },
      },
    ],
  });
  clearInterval(watch);
  const later = points.slice(Math.floor(points.length / 2));
  const last = points.filter(({ minute }) => minute > minutes - 1);
  return {
    after: last.reduce((sum, { megabytes }) => sum + megabytes, 0) / last.length,
    most: Math.max(...points.map(({ megabytes }) => megabytes)),
    slope: slopeOf(later),
    requests: run["2xx"],
    failed: run.non2xx + run.errors,
  };
}
