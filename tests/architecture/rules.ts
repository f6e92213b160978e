import { posix } from "node:path";
import { columnWriters, edges, kernel, slices, top, writers } from "./layers";
import { importedAtOnce, importsOf, type SourceFile, sliceOf } from "./source";

/** Each rule takes sources and returns complaints, so that the test can also show it failing on a made-up violation. */

export function forbiddenImports(files: SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) => {
    const slice = sliceOf(path);
    if (!slice || top.includes(slice)) return [];
    return imports.flatMap((imported) => {
      const other = sliceOf(imported);
      if (!other || other === "generated" || other === slice || mayImport(path, slice, other)) return [];
      return [`${path} imports ${imported}: the map does not give ${slice} that`];
    });
  });
}

function mayImport(path: string, slice: string, other: string): boolean {
  if (kernel.includes(other)) return true;
  if (edges.includes(slice)) return !top.includes(other);
  if (edges.includes(other)) return path.endsWith("/actions.ts");
  if (kernel.includes(slice)) return false;
  return slices[slice]?.includes(other) ?? false;
}

/** A slice whose imports lead back to itself. `accounts` and `auth` are one storey: people and how they come in. */
export function cycles(map: Record<string, string[]>): string[] {
  const storey = (slice: string) => (slice === "auth" ? "accounts" : slice);
  function reaches(from: string, goal: string, seen: Set<string>): boolean {
    if (seen.has(from)) return false;
    seen.add(from);
    const next = Object.entries(map).flatMap(([slice, given]) =>
      storey(slice) === from ? given.map(storey) : [],
    );
    return next.some((other) => other !== from && (other === goal || reaches(other, goal, seen)));
  }
  return [...new Set(Object.keys(map).map(storey))].filter((slice) => reaches(slice, slice, new Set()));
}

const nextAllowed = /^lib\/(?:auth\/|action\.ts$|cache-tags\.ts$|page-store\/keep\.ts$|[^/]+\/actions\.ts$)/;

export function nextInLib(files: SourceFile[]): string[] {
  return files
    .filter(
      ({ path, imports }) =>
        !nextAllowed.test(path) && imports.some((name) => /^next(?:\/|-auth|$)/.test(name)),
    )
    .map(({ path }) => `${path} imports Next: only the doors of a slice may`);
}

const clientMay =
  /^@\/lib\/(?:[^/]+\/(?:actions|schema|rules|limits|grammar|placeholder|stills|negotiate\.mjs|locales|numbers|time|text|detect|href|returning|waterfall|title-lines|rule-ids|ladder)$|cards\/(?:layout|templates|wrapping)$|action-state$|language\/)/;

/** Client files reach the server through actions and api/ alone; types are free, because nothing of them remains. */
export function clientReachingIn(files: SourceFile[]): string[] {
  return files
    .filter(({ text }) => /^\s*"use client"/.test(text))
    .flatMap(({ path, text }) => {
      const values = text.replace(/(?:^|\n)import type [^;]+;/g, "\n");
      const names = [...values.matchAll(/from "(@\/lib\/[^"]+)"/g)].flatMap(([, name]) => name ?? []);
      return names
        .filter((name) => !clientMay.test(name))
        .map((name) => `${path} imports ${name} into the browser`);
    });
}

/** The imports of which something remains when types are gone. */
function valueImports({ text }: SourceFile): string[] {
  const values = text
    .replace(/(?:^|\n)import type [^;]+;/g, "\n")
    .replace(/(?:^|\n)import \{\s*(?:type \w+,?\s*)+\} from [^;]+;/g, "\n");
  return importsOf(values);
}

/**
 * Ways from a file of the browser to a library that has no business there, file by file. What the browser checks are limits and
 * rules; reading what was sent is the server's.
 */
export function carriedIntoBrowser(files: SourceFile[], library: string): string[] {
  const byName = new Map(files.map((file) => [file.path.replace(/\.(?:tsx?|mjs)$/, ""), file]));
  const imported = (name: string) => byName.get(name.replace(/^@\//, "").replace(/\.mjs$/, ""));
  const seen = new Set<string>();
  function wayFrom(file: SourceFile): string | null {
    // A server action leaves only its address.
    if (seen.has(file.path) || /^\s*"use server"/.test(file.text)) return null;
    seen.add(file.path);
    const names = valueImports(file);
    if (names.includes(library)) return file.path;
    for (const name of names) {
      const next = imported(name);
      const way = next && wayFrom(next);
      if (way) return `${file.path} → ${way}`;
    }
    return null;
  }
  const roots = files.filter(({ text }) => /^\s*"use client"/.test(text));
  return roots.flatMap((root) => wayFrom(root) ?? []);
}

const prismaWrite =
  /\b(?:tx|db|prisma)\s*\.\s*(\w+)\s*\.\s*(?:create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany)\s*\(/g;
const sqlWrite = /\b(?:INSERT INTO|DELETE FROM|UPDATE)\s+"?([a-z_]+)"?/g;

function tableOf(model: string): string {
  const snake = model.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return (
    { media: "media", audit: "audit", mail: "mail", event_delivery: "event_deliveries" }[snake] ?? `${snake}s`
  );
}

const tables = new Map(Object.keys(writers).map((model) => [tableOf(model), model]));

/** One writer a table, through Prisma or in SQL; counters have writers of their own, column by column. */
export function foreignWrites(files: SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const slice = sliceOf(path);
    if (!slice) return [];
    const byPrisma = [...text.matchAll(prismaWrite)].flatMap(([, model]) => model ?? []);
    const bySql = [...text.matchAll(sqlWrite)].flatMap(([statement, table = ""]) => {
      const ownColumns = statement.startsWith("UPDATE") && columnWriters[slice]?.[table];
      const model = tables.get(table);
      return model && !(ownColumns && writesOnly(text, table, ownColumns)) ? [model] : [];
    });
    return [...byPrisma, ...bySql]
      .filter((model) => writers[model] !== undefined && writers[model] !== slice)
      .map((model) => `${path} writes ${model}, which belongs to ${writers[model]}`);
  });
}

/** Whether every UPDATE of the table in this text sets nothing but the columns given. */
function writesOnly(text: string, table: string, columns: string[]): boolean {
  const sets = [
    ...text.matchAll(
      new RegExp(`UPDATE\\s+${table}\\b[^]*?\\bSET\\s+([^]*?)(?:\\bWHERE\\b|\\bFROM\\b|\`)`, "g"),
    ),
  ];
  const assigned = sets.flatMap(([, set = ""]) =>
    [...set.matchAll(/(?:^|,)\s*(?:\w+\.)?(\w+)\s*=/g)].map(([, name]) => name),
  );
  return assigned.length > 0 && assigned.every((name) => name && columns.includes(name));
}

/** Every server action is a public endpoint: each goes through the bridge, and nothing else is exported beside them. */
export function unbridgedActions(files: SourceFile[]): string[] {
  return files
    .filter(({ text }) => /^\s*"use server"/.test(text))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/\nexport (?!const \w+ = (?:action|staffAction)\()([^\n]*)/g)].map(
        ([, line]) => `${path}: "${line}" does not go through the bridge`,
      ),
    );
}

/** A slice's commands and rules are tested in a file of the same name. */
export function missingMirrors(files: SourceFile[], tests: string[]): string[] {
  return files
    .filter(({ path }) => /^lib\/[^/]+\/(?:commands|rules)\.ts$/.test(path))
    .map(({ path }) => path.replace(/\.ts$/, ".test.ts"))
    .filter((mirror) => !tests.includes(`tests/${mirror}`))
    .map((mirror) => `tests/${mirror} is missing`);
}

/**
 * A fresh clone has no packages yet: whatever its first command reads before it installs them may import Node's own modules and
 * files of ours. All that the command itself asks for comes before, an import() further in may wait.
 */
export function packagesBeforeInstall(files: SourceFile[], commands: string[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const seen = new Set<string>();
  function complaintsFrom(path: string, imports: string[]): string[] {
    return imports.flatMap((name) => {
      if (name.startsWith("node:")) return [];
      if (!name.startsWith(".")) return [`${path} imports ${name}, which a fresh clone does not have yet`];
      const next = posix.join(posix.dirname(path), name);
      if (seen.has(next)) return [];
      seen.add(next);
      const file = byPath.get(next);
      if (!file) return [`${path} imports ${name}, which is not there as it stands`];
      return complaintsFrom(next, importedAtOnce(file.text));
    });
  }
  return commands.flatMap((command) => complaintsFrom(command, byPath.get(command)?.imports ?? [command]));
}

/**
 * Where a class with `:has()` dresses whatever lies beside or below it, browsers go through the whole page anew for every element
 * that comes: what it dresses needs a name (`group-has-…` on the element itself).
 */
export function namelessBelowHas(files: SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(/\[&[^\s"`]*:has\([^\s"`]*?\)[>+~_]+[:*][^\s"`]*/g)].map(
      ([found]) => `${path}: ${found}`,
    ),
  );
}
