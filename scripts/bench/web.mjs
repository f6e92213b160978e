// @ts-check
// `npm run bench:web`: what a phone feels of the site, beside an empty page of the same kind. See docs/benchmarks.md.
import { say } from "../lib/say.mjs";
import { audited } from "./lighthouse.mjs";
import { onDemo } from "./on-demo.mjs";
import { interactions, longScroll } from "./phone.mjs";
import { findSubjects } from "./subjects.mjs";

const runs = Number(process.env.BENCH_RUNS ?? 5);

let met = true;

/** @param {string} what @param {number} figure @param {number} bar @param {"most" | "least"} kind @param {string} unit */
function judge(what, figure, bar, kind, unit = "") {
  const good = kind === "most" ? figure <= bar : figure >= bar;
  met &&= good;
  const rounded = Math.round(figure * 1000) / 1000;
  say(
    `  ${what.padEnd(44)} ${`${rounded}${unit}`.padStart(12)}   bar ${bar}${unit}: ${good ? "met" : "MISSED"}`,
  );
}

/** @param {{ origin: string }} site @param {{ origin: string }} plain @param {[string, string][]} pages */
async function lighthouse(site, plain, pages) {
  const empty = await audited(`${plain.origin}/en/200`, runs);
  say(
    `empty page: performance ${empty.performance}, TBT ${Math.round(empty.tbt)} ms, ${Math.round(empty.script / 1024)} KB of JavaScript`,
  );
  for (const [name, where] of pages) {
    const page = await audited(site.origin + where, runs);
    say(`${name} (Lighthouse mobile, median of ${runs})`);
    judge("performance", page.performance, 95, "least");
    for (const other of /** @type {const} */ (["accessibility", "best-practices", "seo"]))
      judge(other, page[other], 100, "least");
    judge("largest contentful paint", page.lcp, 1800, "most", " ms");
    judge("layout shift", page.cls, 0.02, "most");
    judge("blocking time above the empty page", page.tbt - empty.tbt, 60, "most", " ms");
    judge("JavaScript above the empty page", (page.script - empty.script) / 1024, 45, "most", " KB");
    judge("requests", page.requests, 45, "most");
    judge("bytes", page.bytes / 1024, 500, "most", " KB");
    for (const fault of page.faults) say(`    ${fault}`);
  }
}

/** @param {import("./on-demo.mjs").Demo} demo */
async function bench({ site, plain, databaseUrl }) {
  const { note, topic, session } = await findSubjects(databaseUrl);
  /** @type {[string, string][]} */
  const pages = [
    ["explore", "/en/explore"],
    ["topic", `/en/topics/${encodeURIComponent(topic)}`],
    ["note", `/en/notes/${note}`],
  ];
  // A first visitor renders a page; the figures are everybody else's.
  for (const [, where] of pages) await fetch(site.origin + where);
  await lighthouse(site, plain, pages);

  say("interaction to next paint, 4 times slower than this machine, p75");
  for (const [name, duration] of Object.entries(await interactions(site.origin, session)))
    judge(name, duration, 100, "most", " ms");

  const cards = Number(process.env.BENCH_CARDS ?? 5000);
  const scrolled = await longScroll(site.origin, cards);
  say(`${cards} cards scrolled through, 4 times slower than this machine`);
  judge("longest task", scrolled.longestTask, 100, "most", " ms");
  judge("DOM nodes at the end / after 500", scrolled.nodes, 1.1, "most", "×");
  judge("heap at the end / after 500", scrolled.heap, 1.5, "most", "×");
  say(`  heap ${scrolled.heaps.map((bytes) => (bytes / 1048576).toFixed(1)).join(" → ")} MB`);
  say(met ? "Every bar is met." : "A bar is missed: see above.");
  if (!met) process.exitCode = 1;
}

await onDemo(bench);
