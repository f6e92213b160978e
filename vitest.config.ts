import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const LONG = "tests/**/*.long.test.{ts,tsx}";
const ARCHITECTURE = "tests/architecture/**/*.test.ts";
const QUIET = "tests/support/quiet-console.ts";

/** What needs a database: each worker has its own, cloned from a migrated template. */
const withDatabase = {
  globalSetup: ["tests/support/database-server.ts"],
  setupFiles: [QUIET, "tests/support/database.ts"],
};

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    pool: "forks",
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        extends: true,
        test: { name: "architecture", include: [ARCHITECTURE], setupFiles: [QUIET], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: "product",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [ARCHITECTURE, LONG, "tests/e2e/**"],
          testTimeout: 15_000,
          // A hook that is cut off leaves its people behind, and the next test fails for it.
          hookTimeout: 60_000,
          ...withDatabase,
        },
      },
      {
        extends: true,
        test: { name: "long", include: [LONG], testTimeout: 300_000, hookTimeout: 60_000, ...withDatabase },
      },
    ],
  },
});
