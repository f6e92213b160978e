import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { original, wasm } from "@/lib/query-compiler";
import config from "@/next.config";

test("a built site finds Prisma's query compiler where Prisma's client asks for it", () => {
  const asked = readFileSync("lib/generated/prisma/internal/class.ts", "utf8");
  expect(asked).toContain(`import("${original}")`);
  expect(config.turbopack?.resolveAlias).toHaveProperty([original], "./lib/query-compiler.ts");
  const names = WebAssembly.Module.exports(new WebAssembly.Module(Buffer.from(wasm, "base64"))).map(
    ({ name }) => name,
  );
  expect(names).toContain("querycompiler_compile");
});
