"use client";

import { type RefObject, useEffect, useReducer, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import { change, type Draft, stateOf } from "@/components/compose/draft";
import { type Choice, createKeeper, notKept } from "@/components/compose/draft-keeper";
import { typedIn } from "@/components/compose/typed-early";
import type { DraftView } from "@/lib/drafts/queries";

type Setting = {
  accountId: string;
  form: RefObject<HTMLFormElement | null>;
  blank: Draft;
  /** A certain draft is taken up again, and not the latest of this browser; `stored`: as the server has it. */
  resumed: boolean;
  stored: DraftView | null;
  published: readonly string[];
};

/** The draft, kept in the browser and on the server all the while. */
export function useDraft({ accountId, form, blank, resumed, stored, published }: Setting) {
  const t = useTranslations("drafts");
  const [draft, dispatch] = useReducer(change, blank);
  const [keeping, setKeeping] = useState(notKept);
  const first = useRef({ blank, resumed, stored });
  const [keeper] = useState(() =>
    createKeeper({
      ...{ accountId, published, dispatch },
      words: { pictureGone: t("pictureGone"), wasPublished: t("wasPublished"), notHere: t("notHere") },
      report: (news) => setKeeping((before) => ({ ...before, ...news })),
    }),
  );

  useEffect(() => {
    const typed = form.current ? typedIn(form.current, stateOf(first.current.blank)) : {};
    keeper.takeUp({ ...first.current, typed });
    const hidden = () => document.visibilityState === "hidden" && keeper.leave();
    window.addEventListener("pagehide", keeper.leave);
    document.addEventListener("visibilitychange", hidden);
    window.addEventListener("online", keeper.flush);
    return () => {
      window.removeEventListener("pagehide", keeper.leave);
      document.removeEventListener("visibilitychange", hidden);
      window.removeEventListener("online", keeper.flush);
      keeper.close();
    };
  }, [keeper, form]);

  useEffect(() => keeper.changed(draft), [keeper, draft]);

  return {
    ...{ draft, dispatch, keeping, keeper },
    startAfresh: () => keeper.startAfresh({ ...blank, title: "", body: "", pictures: [] }),
    choose: (choice: Choice) => keeping.clash && keeper.choose(choice, keeping.clash),
  };
}
