import { afterEach, beforeEach, expect, test, vi } from "vitest";

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  vi.unstubAllEnvs();
});

/** Whom the dev server lets hear of changes, besides "localhost" and the name it listens at. */
async function heard(mode: string): Promise<string[] | undefined> {
  vi.stubEnv("NODE_ENV", mode);
  return (await import("../../next.config")).default.allowedDevOrigins;
}

test("in development a page may be opened by an address of the machine", async () => {
  expect(await heard("development")).toContain("127.0.0.1");
});

test("a build knows nothing of the machine that made it", async () => {
  expect(await heard("production")).toEqual([]);
});
