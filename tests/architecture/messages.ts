import compile from "icu-minify/compile";
import { _createCache, _createIntlFormatters, createTranslator } from "use-intl/core";
import type { Locale } from "@/lib/language/locales";
import say from "@/lib/language/say";
import type { SourceFile } from "./source";

/** What is said in one language: "auth.signIn.title" → the message. */
export type Said = Map<string, string>;

type Words = { [key: string]: Words | string };

export function saidIn(words: Words, under = ""): Said {
  return new Map(
    Object.entries(words).flatMap(([key, value]): [string, string][] =>
      typeof value === "string" ? [[under + key, value]] : [...saidIn(value, `${under}${key}.`)],
    ),
  );
}

type Given = {
  /** Arguments and <tags>. */ names: string[] /** Those of them that the reader gets to see. */;
  shown: string[];
};

const token = /\{\s*(\w*)\s*(,\s*(?:plural|select))?|<(\w+)>|[}#]/g;

/**
 * What a message is given. Braces at odd depths open an argument, at even depths the words of a choice. A plural that only
 * chooses between words shows nothing, so a language without plurals leaves it out.
 */
export function givenTo(message: string): Given {
  const names = new Set<string>();
  const shown = new Set<string>();
  const open: string[] = [];
  for (const [found, name = "", choosing, tag] of message.matchAll(token)) {
    if (found === "}") open.pop();
    else if (found === "#") shown.add(open.findLast((one) => one !== "") ?? "");
    else if (tag) for (const set of [names, shown]) set.add(`<${tag}>`);
    else {
      const isArgument = open.length % 2 === 0;
      open.push(isArgument ? name : "");
      if (isArgument) names.add(name);
      if (isArgument && !choosing) shown.add(name);
    }
  }
  return { names: [...names].sort(), shown: [...shown].sort() };
}

/** What goes wrong when a message is said with everything it asks for; null when nothing does. */
export function troubleSaying(locale: Locale, message: string): string | null {
  let trouble: string | null = null;
  const t = createTranslator({
    locale,
    messages: { message },
    onError: (error) => {
      trouble = error.message;
    },
  });
  const given = givenTo(message).names.map((name) =>
    name.startsWith("<") ? [name.slice(1, -1), (inner: unknown) => inner] : [name, 2],
  );
  t.rich("message", Object.fromEntries(given));
  return trouble;
}

const cache = _createCache();
const formatters = _createIntlFormatters(cache);

/** One message with some number of everything, as it is read from its file and as the built product says it. */
export function saidTwice(locale: Locale, message: string, number: number) {
  const given = Object.fromEntries(
    givenTo(message).names.map((name) =>
      name.startsWith("<") ? [name.slice(1, -1), (inner: unknown) => `<${String(inner)}>`] : [name, number],
    ),
  );
  const t = createTranslator({ locale, messages: { message } });
  const flat = (parts: unknown) => (Array.isArray(parts) ? parts.join("") : String(parts));
  const built = say("message", compile(message), given, { cache, formatters, locale });
  return { read: flat(message === "" ? "" : t.rich("message", given)), built: flat(built) };
}

const refusing = /new Refusal\(\s*"\w+",\s*"(\w+)"/g;
const field = /fields: \{ \w+: "(\w+)"/g;
/** In a schema, a string with a capital inside is a message: values and names of fields there are small or unquoted. */
const inSchema = /"([a-z]+(?:[A-Z][a-z]*)+)"/g;

/** Every key of errors.json that the sources name, with where. */
export function refusalKeys(files: SourceFile[]): { key: string; path: string }[] {
  return files.flatMap(({ path, text }) => {
    const patterns = path.endsWith("/schema.ts") ? [refusing, field, inSchema] : [refusing, field];
    return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, key = ""]) => ({ key, path })));
  });
}

/** Messages whose last name nobody writes, whole or ending as a template literal does (`${kind}Title`): none can say them. */
export function unsaid(said: Said, files: SourceFile[]): string[] {
  const written = new Set(files.flatMap(({ text }) => text.match(/\w+/g) ?? []));
  const endings = files.flatMap(({ text }) =>
    [...text.matchAll(/\$\{[^}]*\}(\w+)`/g)].map(([, end = ""]) => end),
  );
  return [...said.keys()].filter((key) => {
    const name = key.split(".").at(-1) ?? "";
    return !written.has(name) && !endings.some((end) => name.endsWith(end));
  });
}

/** Where a message is said with elements in it: its keys, and the names that stand for elements. */
export function elementsIn({ text }: SourceFile): { keys: string[]; names: string[] }[] {
  return text
    .split(".rich(")
    .slice(1)
    .map((after) => {
      const [said = "", ...rest] = after.slice(0, 1_000).split("{");
      const given = rest.join("{").split("})")[0] ?? "";
      return {
        keys: [...said.matchAll(/"([\w.]+)"/g)].flatMap(([, key]) => key ?? []),
        names: [...given.matchAll(/\b(\w+): \(\w*\) =>/g)].flatMap(([, name]) => name ?? []),
      };
    });
}
