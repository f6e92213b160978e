"use client";

import { useEffect } from "react";
import { buttonClass } from "@/components/ui/button-class";

// Without a language in front: the server puts the one that was just chosen.
const path = "/settings/language";

/** Another language is another document, so it is loaded anew; without JavaScript the link leads there. */
export function LocaleChanged({ words }: { words: string }) {
  useEffect(() => window.location.replace(path), []);
  return (
    <a href={path} className={buttonClass()}>
      {words}
    </a>
  );
}
