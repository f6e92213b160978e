// `npm run drift`: do the migrations make exactly what the schema says?
import { drift } from "./lib/drift.mjs";
import { complain, say } from "./lib/say.mjs";
import { stop, stopOnSignals } from "./lib/stop.mjs";

stopOnSignals(() => 130);
try {
  say(await drift());
} catch (error) {
  complain(error);
  process.exitCode = 1;
}
await stop();
