/** Carries what was typed across a change of the interface language, which is another page. Never a password or a file. */

const kept = "drafts-for-language-switch";

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function fields(): [string, Field][] {
  const found = [...document.forms].flatMap((form, at) =>
    [...form.elements].flatMap((element): [string, Field][] => {
      const typed =
        element instanceof HTMLTextAreaElement ||
        element instanceof HTMLSelectElement ||
        (element instanceof HTMLInputElement &&
          !["password", "file", "hidden", "submit"].includes(element.type));
      return typed && element.name
        ? [[`${at}:${element.name}:${checkable(element) ? element.value : ""}`, element]]
        : [];
    }),
  );
  return found;
}

function checkable(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio");
}

export function keepDrafts(): void {
  const values = fields().map(([key, field]) => [key, checkable(field) ? field.checked : field.value]);
  sessionStorage.setItem(kept, JSON.stringify({ values, scroll: window.scrollY }));
}

/** Puts everything back as if it had been typed; says whether there was anything. */
export function restoreDrafts(): boolean {
  const text = sessionStorage.getItem(kept);
  if (!text) return false;
  sessionStorage.removeItem(kept);
  // our own words from keepDrafts
  const { values, scroll } = JSON.parse(text) as { values: [string, string | boolean][]; scroll: number };
  const saved = new Map(values);
  let restored = false;
  for (const [key, field] of fields()) {
    const value = saved.get(key);
    if (value === undefined) continue;
    if (checkable(field)) {
      if (field.checked !== value) field.click();
    } else if (typeof value === "string" && field.value !== value) {
      type(field, value);
      restored = true;
    }
  }
  window.scrollTo({ top: scroll, behavior: "instant" });
  return restored;
}

/** React listens to the native setter; a plain assignment would be undone by the next render of a controlled field. */
function type(field: Field, value: string): void {
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set;
  setter?.call(field, value);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}
