import { sourcesIn } from "../architecture/source";

/** A way in from outside: a server action, or one HTTP method of a route. */
export type Door = { name: string; path: string; exported: string; kind: "action" | "route" };

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

const exporting = /^export\s+(?:const|let|var|async function|function)\s+(?:(\w+)|\{([^}]*)\})/gm;
const listing = /^export\s*\{([^}]*)\}/gm;

/** Names a module exports as values, read from its text, so that a new one is seen before anything runs. */
function exportsOf(text: string): string[] {
  const words = (list: string) =>
    list
      .split(",")
      .map(
        (one) =>
          one
            .split(/\bas\b|:/)
            .at(-1)
            ?.trim() ?? "",
      )
      .filter((one) => one !== "" && !one.startsWith("type "));
  return [
    ...[...text.matchAll(exporting)].flatMap(([, name, list]) => (name ? [name] : words(list ?? ""))),
    ...[...text.matchAll(listing)].flatMap(([, list = ""]) => words(list)),
  ];
}

/** "app/api/(x)/notes/[id]/route.ts" is reached at "/api/notes/[id]". */
function address(path: string): string {
  return (
    path
      .replace(/^app/, "")
      .replace(/\/\([^)]+\)/g, "")
      .replace(/\/route\.tsx?$/, "") || "/"
  );
}

export type Source = { path: string; text: string };

/** Every door of the given sources: exports of "use server" files, methods of route files. */
export function doorsIn(sources: Source[]): Door[] {
  return sources.flatMap(({ path, text }): Door[] => {
    if (/^app\/(?:.*\/)?route\.tsx?$/.test(path)) {
      return exportsOf(text)
        .filter((name) => methods.includes(name))
        .map((exported) => ({ name: `${exported} ${address(path)}`, path, exported, kind: "route" }));
    }
    if (!/^\s*(?:\/\/[^\n]*\n\s*)*["']use server["']/.test(text)) return [];
    const slice = path.replace(/\/actions\.ts$/, "");
    return exportsOf(text).map((exported) => ({
      name: `${slice}#${exported}`,
      path,
      exported,
      kind: "action",
    }));
  });
}

const sources = [...sourcesIn("app"), ...sourcesIn("components"), ...sourcesIn("lib")];

export const doors: Door[] = doorsIn(sources);

/** A server action written inside a function is a door that nobody finds: none is wanted. */
export const hiddenDoors: string[] = sources
  .filter(({ text }) => /\{\s*["']use server["']/.test(text))
  .map(({ path }) => `${path} hides a server action inside a function: move it to an actions.ts`);
