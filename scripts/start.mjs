// `npm start` and `npm run dev`: from a fresh clone to a served site. Plain JavaScript, so that any Node can read why not.
import { settleAllocator } from "./lib/allocator.mjs";
import { requireNode } from "./lib/node-version.mjs";

const dev = process.argv.includes("--dev");
if (!requireNode(process.versions.node)) process.exit(1);
if (!dev) settleAllocator();
import("./lib/start/start.mjs").then(({ start }) => start({ dev }));
