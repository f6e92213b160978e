import { useEffect, useRef } from "react";

/** Who leaves the page with words unsaved is asked by the browser. */
export function useLeaveGuard(
  form: string,
  { pending, refused }: { pending: boolean; refused: boolean },
): void {
  const unsaved = useRef(false);
  useEffect(() => {
    if (pending) unsaved.current = false;
    else if (refused) unsaved.current = true;
  }, [pending, refused]);
  useEffect(() => {
    const field = document.getElementById(form);
    const typed = () => {
      unsaved.current = true;
    };
    const ask = (event: BeforeUnloadEvent) => {
      if (unsaved.current) event.preventDefault();
    };
    field?.addEventListener("input", typed);
    window.addEventListener("beforeunload", ask);
    return () => {
      field?.removeEventListener("input", typed);
      window.removeEventListener("beforeunload", ask);
    };
  }, [form]);
}
