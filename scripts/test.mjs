// `npm test` and its parts: sets itself up, runs each step, stops what it started. Plain JavaScript, like start.mjs.
import { requireNode } from "./lib/node-version.mjs";

if (!requireNode(process.versions.node)) process.exit(1);
else import("./lib/test/test.mjs").then(({ test }) => test(process.argv.slice(2)));
