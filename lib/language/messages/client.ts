import type { Locale } from "@/lib/language/locales";
import { type Messages, messages } from "@/lib/language/messages";

/** The namespaces that client components speak; they travel with every page, so each is kept small. */
const clientNamespaces = [
  "shell",
  "feed",
  "people",
  "topics",
  "report",
  "note",
  "comments",
  "searchBox",
  "withheld",
] as const satisfies readonly (keyof Messages)[];

export function clientMessages(locale: Locale): Partial<Messages> {
  return Object.fromEntries(clientNamespaces.map((name) => [name, messages[locale][name]]));
}
