/**
 * Prisma's compiler of queries, in the place of the module that has it as a text (next.config.ts): Node would keep that text and its
 * source, 9 MB, though nobody needs them once it is compiled. Here it is read when it is asked for, and forgotten.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const original = "@prisma/client/runtime/query_compiler_fast_bg.postgresql.wasm-base64.mjs";

function inBase64(): string {
  const file = join(/* turbopackIgnore: true */ process.cwd(), "node_modules", original);
  // One byte a letter.
  const [, text] = /"([A-Za-z0-9+/=]{100,})"/.exec(readFileSync(file, "latin1")) ?? [];
  if (text === undefined) throw new Error(`There is no compiler in ${file}.`);
  return text;
}

/** Prisma asks `Buffer.from(wasm, "base64")`, which asks an object for its value: nothing keeps the text afterwards. */
export const wasm = { valueOf: inBase64 };
