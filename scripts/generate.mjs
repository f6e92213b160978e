// `npm run generate`: writes the typed database client when the schema has changed.
import { generate, isGenerated } from "./lib/generate.mjs";
import { complain, step } from "./lib/say.mjs";

try {
  if (!isGenerated()) await step("Generating the database client", generate);
} catch (error) {
  complain(error);
  process.exitCode = 1;
}
