import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type SourceFile = { path: string; text: string; imports: string[] };

const root = process.cwd();
const passedOver = new Set(["node_modules", "generated", ".next", ".data", ".git", "messages"]);

function pathsBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (passedOver.has(entry.name) || entry.name.startsWith(".next")) return [];
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return pathsBelow(path);
    return /\.(?:ts|tsx|mjs)$/.test(entry.name) ? [path] : [];
  });
}

const importing =
  /(?:^|\n)\s*(?:import|export)\b[^;]*?from\s*"([^"]+)"|import\s*\(\s*"([^"]+)"\s*\)|(?:^|\n)import "([^"]+)"/g;
const atOnce = /^(?:import|export)\b[^;]*?from\s*"([^"]+)"|^import\s*"([^"]+)"/gm;

export function importsOf(text: string): string[] {
  return [...text.matchAll(importing)].flatMap(([, a, b, c]) => a ?? b ?? c ?? []);
}

/** What is read together with a file: not what an import() in one of its functions asks for later. */
export function importedAtOnce(text: string): string[] {
  return [...text.matchAll(atOnce)].flatMap(([, a, b]) => a ?? b ?? []);
}

/** The TypeScript of one top-level folder, with what each file imports. */
export function sourcesIn(folder: string): SourceFile[] {
  return pathsBelow(folder).map((path) => {
    const text = readFileSync(join(root, path), "utf8");
    return { path, text, imports: importsOf(text) };
  });
}

/** "lib/notes/cards.ts" and "@/lib/notes/cards" are of the slice "notes"; "lib/db.ts" is "db". */
export function sliceOf(path: string): string | null {
  return /^(?:@\/)?lib\/([^/.]+)/.exec(path)?.[1] ?? null;
}
