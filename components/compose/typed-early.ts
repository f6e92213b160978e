import { chosenIn } from "@/components/compose/chosen";
import { changedParts, type DraftContent, type DraftState } from "@/lib/drafts/rules";

/** What of the form is no longer as the server sent it: somebody was faster than the scripts. */
export type Typed = Partial<DraftContent>;

/** Reads the form as it stands, before React writes its own values into the fields. */
export function typedIn(form: HTMLFormElement, sent: DraftState): Typed {
  const values: Record<string, string> = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value !== "string") continue;
    const several = name.endsWith("[]") && name in values;
    values[name] = several ? `${values[name]}\n${value}` : value;
  }
  return typedOf(values, sent);
}

export function typedOf(values: Record<string, string>, sent: DraftState): Typed {
  const { title = "", body = "", channel = "" } = values;
  const content = {
    ...sent.content,
    ...{ title: title.replace(/\s*\n\s*/g, " "), body: body.replaceAll("\r\n", "\n"), channel },
    ...chosenIn(values),
  };
  const changed: string[] = changedParts(sent, { ...sent, content });
  return Object.fromEntries(Object.entries(content).filter(([name]) => changed.includes(name)));
}

/** Whether these words can go on in that draft, or are the beginning of another note. */
export function goesOn({ title, body }: Typed, kept: DraftContent): boolean {
  const fits = (typed: string | undefined, there: string) => !typed?.trim() || typed.startsWith(there);
  return fits(title, kept.title) && fits(body, kept.body);
}

/** The draft with what was typed. Of words that both have changed since the server sent the form, none is given up. */
export function withTyped<D extends DraftContent>(draft: D, typed: Typed, sent: DraftContent): D {
  const both = (part: "title" | "body", between: string) => {
    const [mine, kept] = [typed[part], draft[part]];
    if (mine === undefined || kept === sent[part] || mine.startsWith(kept)) return mine ?? kept;
    return kept.includes(mine) ? kept : `${kept}${between}${mine}`;
  };
  return { ...draft, ...typed, title: both("title", " "), body: both("body", "\n") };
}
