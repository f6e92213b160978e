import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

export default {
  compress: false,
  generateEtags: false,
  poweredByHeader: false,
  cacheHandler: resolve(root, "lib/page-store/store.mjs"),
  cacheMaxMemorySize: 0,
  turbopack: { root },
};
