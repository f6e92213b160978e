import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { ActionState } from "@/lib/action-state";

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
/** By name and place among those of that name: a field that is drawn anew is another element. */
type Place = { name: string; nth: number };
type Entered = Place & { value: string; checked: boolean };
type Selection = [start: number, end: number] | null;

/**
 * React resets a form when its answer arrives, to what was sent. What was entered in the meantime is newer than that: it is put
 * back before anybody sees it gone.
 */
export function useTypedMeanwhile(form: RefObject<HTMLFormElement | null>, state: ActionState<unknown>) {
  const entered = useRef(new Map<string, Entered>());
  const onItsWay = useRef(false);
  const typing = useRef(false);
  const selection = useRef<Selection>(null);

  useEffect(() => {
    const element = form.current;
    // React's own events rest while it resets.
    const beforeReset = () => {
      selection.current = selected();
    };
    element?.addEventListener("reset", beforeReset);
    return () => element?.removeEventListener("reset", beforeReset);
  }, [form]);
  useLayoutEffect(() => {
    typing.current = false;
    onItsWay.current = false;
    const kept = [...entered.current.values()];
    entered.current.clear();
    const element = form.current;
    if (!element || state.status === "idle" || (state.status === "done" && isEmptied(element))) return;
    for (const one of kept) if (putBack(element, one, selection.current)) typing.current = true;
  }, [form, state]);

  return {
    /** Whether the answer found somebody at work in a field that they changed since it was sent; settled before effects run. */
    typing,
    /** The form's. */
    listeners: {
      onSubmit() {
        onItsWay.current = true;
        entered.current.clear();
      },
      onInput({ currentTarget, target }: React.FormEvent<HTMLFormElement>) {
        if (!onItsWay.current || !isField(target)) return;
        const place = placeOf(currentTarget, target);
        const checked = target instanceof HTMLInputElement && target.checked;
        entered.current.set(`${place.name} ${place.nth}`, { ...place, value: target.value, checked });
      },
    },
  };
}

/** Files are their owner's: a script may not choose them again. */
function isField(target: unknown): target is Field {
  if (target instanceof HTMLInputElement) return target.type !== "file" && target.name !== "";
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

function named(form: HTMLFormElement, name: string): Field[] {
  return [...form.elements].filter(isField).filter((field) => field.name === name);
}

function placeOf(form: HTMLFormElement, field: Field): Place {
  return { name: field.name, nth: named(form, field.name).indexOf(field) };
}

/** After success: a form for the next one, not one that goes on from what was saved. */
function isEmptied(form: HTMLFormElement): boolean {
  const texts = [...form.elements].filter(
    (field) => field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && isText(field)),
  );
  return texts.length > 0 && texts.every((field) => "defaultValue" in field && field.defaultValue === "");
}

function isText({ type }: HTMLInputElement): boolean {
  return !["hidden", "checkbox", "radio", "file"].includes(type);
}

/** Where the caret stands, in fields that tell. */
function selected(): Selection {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return null;
  const { selectionStart, selectionEnd } = field;
  return selectionStart === null || selectionEnd === null ? null : [selectionStart, selectionEnd];
}

/** Whether it is the field somebody is in; the caret stays where it was. */
function putBack(
  form: HTMLFormElement,
  { name, nth, value, checked }: Entered,
  selection: Selection,
): boolean {
  const field = named(form, name)[nth];
  if (!field) return false;
  if (field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio"))
    field.checked = checked;
  else field.value = value;
  if (document.activeElement !== field) return false;
  if (selection && !(field instanceof HTMLSelectElement)) field.setSelectionRange(...selection);
  return true;
}
