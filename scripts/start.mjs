// `npm start` and `npm run dev`: from a fresh clone to a served site. Plain JavaScript, so that any Node can read why not.
import { requireNode } from "./lib/node-version.mjs";

if (!requireNode(process.versions.node)) process.exit(1);
else import("./lib/start/start.mjs").then(({ start }) => start({ dev: process.argv.includes("--dev") }));
