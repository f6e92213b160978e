// The plain application behind the product's own server layer.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../../scripts/serve.mjs";

const dir = `${dirname(fileURLToPath(import.meta.url))}/plain-app`;
await serve({ dev: false, port: Number(process.env.PORT), host: "127.0.0.1", dir });
