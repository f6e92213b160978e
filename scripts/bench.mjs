// @ts-check
// `npm run bench [-- PART]`: measures one part of the product beside its yardsticks. See docs/benchmarks.md.
import { complain, Trouble } from "./lib/say.mjs";

const parts = ["requests", "media", "plans", "scale", "screening", "web"];
const [part = "requests"] = process.argv.slice(2);
if (parts.includes(part)) await import(`./bench/${part}.mjs`);
else {
  complain(new Trouble(`There is no bench "${part}". There are: ${parts.join(", ")}.`));
  process.exitCode = 2;
}
