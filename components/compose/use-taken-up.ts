"use client";

import { type Dispatch, useEffect, useRef } from "react";
import { useTranslations } from "use-intl";
import type { Change, Draft } from "@/components/compose/draft";
import { waitingFile } from "@/components/compose/waiting-files";
import { announce } from "@/components/ui/announce";

/** Photos that had not arrived when the page was closed: their files are in the browser, and go on their way again. */
export function useTakenUp(
  accountId: string,
  { pictures }: Draft,
  dispatch: Dispatch<Change>,
  onFile: (key: string, file: File) => void,
): void {
  const t = useTranslations("drafts");
  const asked = useRef(new Set<string>());
  useEffect(() => {
    // a tile that was picked on this page shows its file from the first moment
    const waiting = pictures.filter(
      ({ key, preview, state }) => state.kind === "waiting" && preview === "" && !asked.current.has(key),
    );
    if (waiting.length === 0) return;
    for (const { key } of waiting) asked.current.add(key);
    void Promise.all(waiting.map(({ key }) => takeUp(key))).then((found) => {
      const lost = found.filter((each) => !each).length;
      if (lost > 0) announce(t("filesLost", { count: lost }));
    });
    async function takeUp(key: string): Promise<boolean> {
      const file = await waitingFile(accountId, key);
      if (file) onFile(key, file);
      else dispatch({ kind: "removed", key });
      return file !== null;
    }
  }, [accountId, pictures, dispatch, onFile, t]);
}
