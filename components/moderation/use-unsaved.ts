import { useEffect, useState } from "react";

/** What an edit rests on; null is nothing. */
export type Base = { draftId: string | null; versionId: string | null };

/** What was typed and not saved: the fields by name, what they rest on, and whether they were sent. */
type Kept = { base: Base; fields: Record<string, string>; sent: boolean };

type Standing = { base: Base; pending: boolean; refused: boolean };
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const placeOf = (ruleId: string) => `rule-unsaved:${ruleId}`;

/**
 * Keeps what is typed into the form of a rule until it is saved: Back, a link or the other language lead away from it, and coming
 * back fills it in again, on what it rested on then. In this tab alone, and only as long as the tab is there.
 */
export function useUnsaved(form: string, ruleId: string, { base, pending, refused }: Standing) {
  const [restored, setRestored] = useState<Base | null>(null);
  const { draftId, versionId } = base;
  useEffect(() => {
    const rests = { draftId, versionId };
    const kept = read(ruleId);
    if (!kept) return;
    // sent, and something newer stands there: it was saved
    if (kept.sent && !same(kept.base, rests)) {
      setRestored(null);
      return forget(ruleId);
    }
    fill(form, kept.fields);
    // browsers may have filled it in by themselves
    if (!isAsSaved(form)) setRestored(kept.base);
    else if (kept.sent) forget(ruleId);
  }, [form, ruleId, draftId, versionId]);
  const rests = restored ?? base;
  useEffect(() => {
    const element = document.getElementById(form);
    const keep = () => {
      if (!refused && isAsSaved(form)) forget(ruleId);
      else write(ruleId, { base: rests, fields: fieldsOf(form), sent: false });
    };
    element?.addEventListener("input", keep);
    return () => element?.removeEventListener("input", keep);
  });
  useEffect(() => {
    const kept = read(ruleId);
    if (kept && (pending || refused)) write(ruleId, { ...kept, sent: pending });
  }, [ruleId, pending, refused]);
  return {
    /** What the form rests on: older than what the page knows, where somebody else saved meanwhile. */
    rests,
    restored: restored !== null,
    /** Begins anew with what is saved. */
    discard() {
      forget(ruleId);
      setRestored(null);
      formOf(form)?.reset();
    },
  };
}

function same(one: Base, other: Base): boolean {
  return one.draftId === other.draftId && one.versionId === other.versionId;
}

function formOf(id: string): HTMLFormElement | null {
  const element = document.getElementById(id);
  return element instanceof HTMLFormElement ? element : null;
}

function typedIn(form: string): Field[] {
  return [...(formOf(form)?.elements ?? [])].filter(
    (field): field is Field =>
      (field instanceof HTMLInputElement && field.type !== "hidden") ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement,
  );
}

function fieldsOf(form: string): Kept["fields"] {
  return Object.fromEntries(typedIn(form).map(({ name, value }) => [name, value]));
}

function isAsSaved(form: string): boolean {
  return typedIn(form).every((field) =>
    field instanceof HTMLSelectElement
      ? (field.selectedOptions[0]?.defaultSelected ?? true)
      : field.value === field.defaultValue,
  );
}

function fill(form: string, fields: Kept["fields"]): void {
  for (const field of typedIn(form)) field.value = fields[field.name] ?? field.value;
}

// Where there is no room, or the browser keeps nothing, the question on leaving has to do.
function write(ruleId: string, kept: Kept): void {
  try {
    sessionStorage.setItem(placeOf(ruleId), JSON.stringify(kept));
  } catch {}
}

function read(ruleId: string): Kept | null {
  try {
    const text = sessionStorage.getItem(placeOf(ruleId));
    // written by this file alone
    return text ? (JSON.parse(text) as Kept) : null;
  } catch {
    return null;
  }
}

function forget(ruleId: string): void {
  try {
    sessionStorage.removeItem(placeOf(ruleId));
  } catch {}
}
