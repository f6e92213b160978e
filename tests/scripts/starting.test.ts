import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { holderOf, lock } from "../../scripts/lib/lock.mjs";
import { freePort, requireFreePort } from "../../scripts/lib/ports.mjs";
import { birthOf } from "../../scripts/lib/processes.mjs";
import { keptSecret } from "../../scripts/lib/secret.mjs";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "starting-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function start(env: Record<string, string>, cwd?: string): { status: number; words: string } {
  try {
    const words = execFileSync(process.execPath, ["scripts/start.mjs"], {
      cwd,
      env: { PATH: process.env.PATH, DATA_DIR: join(folder, "data"), ...env } as unknown as NodeJS.ProcessEnv,
      encoding: "utf8",
      stdio: "pipe",
    });
    return { status: 0, words };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { status, words: stdout + stderr };
  }
}

test("a fresh clone comes as far as its packages", async () => {
  const clone = join(folder, "clone");
  cpSync("scripts", join(clone, "scripts"), { recursive: true });
  cpSync("package-lock.json", join(clone, "package-lock.json"));
  const npm = join(folder, "npm-cli.js");
  writeFileSync(npm, 'console.log("npm was asked to", process.argv[2]);\nprocess.exit(1);\n');
  const { status, words } = start({ npm_execpath: npm, PORT: String(await freePort()) }, clone);
  expect(words).toMatch(/npm was asked to install\n.*npm could not install the packages: .+\n$/s);
  expect(status).toBe(1);
});

test("a data folder that cannot be one is one sentence", () => {
  const file = join(folder, "file");
  writeFileSync(file, "");
  for (const place of [file, join(file, "below")]) {
    const { status, words } = start({ DATA_DIR: place });
    expect(status).toBe(1);
    expect(words.trim()).toMatch(/^The data folder .+ cannot be used \((?:EEXIST|ENOTDIR)\): .+$/);
  }
});

test("a taken port is one sentence, and nothing was begun", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as { port: number };
  const { status, words } = start({ PORT: String(port) });
  other.close();
  expect(status).toBe(1);
  expect(words).toBe(
    `Port ${port} is already taken: stop the program that uses it, or choose another with PORT=${port + 1}.\n`,
  );
  expect(existsSync(join(folder, "data", "postgres"))).toBe(false);
});

test("a database of one's own wants a secret of one's own", () => {
  const { status, words } = start({ DATABASE_URL: "postgresql://mei@127.0.0.1:1/cats" });
  expect(status).toBe(1);
  expect(words).toMatch(/^AUTH_SECRET is not set: .*\n$/);
  expect(existsSync(join(folder, "data", "secret"))).toBe(false);
});

test.each(["mysql://127.0.0.1/cats", "nonsense", "postgresql://127.0.0.1"])(
  "%s is no database",
  (DATABASE_URL) => {
    const { status, words } = start({ DATABASE_URL, AUTH_SECRET: "x".repeat(32) });
    expect(status).toBe(1);
    expect(words).toMatch(/^DATABASE_URL cannot be used: .*\n$/);
  },
);

test("a port that is free may be used", async () => {
  await expect(requireFreePort(await freePort(), "127.0.0.1")).resolves.toBeUndefined();
});

test("a secret is made once and is its owner's alone", () => {
  const file = join(folder, "kept", "secret");
  const made = keptSecret(file);
  expect(made.length).toBeGreaterThanOrEqual(32);
  expect(keptSecret(file)).toBe(made);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("a lock is as good as the process that wrote it", async () => {
  const file = join(folder, "lock");
  const other = spawn("sleep", ["60"]);
  const pid = other.pid as number;
  writeFileSync(file, JSON.stringify({ pid, birth: birthOf(pid) }));
  expect(holderOf(file)).toBe(pid);
  writeFileSync(file, JSON.stringify({ pid, birth: "in another life" }));
  expect(holderOf(file)).toBeUndefined();
  other.kill("SIGKILL");
});

test("what a killed starter left at work is ended by the next", async () => {
  const left = spawn("sleep", ["60"], { detached: true });
  const ended = new Promise((resolve) => left.once("exit", (_, signal) => resolve(signal)));
  const pid = left.pid as number;
  const programs = [{ pid, birth: birthOf(pid) }];
  writeFileSync(join(folder, "lock"), JSON.stringify({ pid: 2 ** 22 + 1, birth: "long gone", programs }));
  const unlock = await lock(folder);
  expect(await ended).toBe("SIGKILL");
  unlock();
  expect(existsSync(join(folder, "lock"))).toBe(false);
});
