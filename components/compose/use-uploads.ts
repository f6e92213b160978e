"use client";

import { type Dispatch, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { Change, Draft } from "@/components/compose/draft";
import { sendFile } from "@/components/compose/send-file";
import { createUploadLine } from "@/components/compose/upload-line";
import { announce } from "@/components/ui/announce";
import { limits } from "@/lib/notes/rules";

const atOnce = 3;

/** Sends what is picked, three photos at a time, and says how each stands. */
export function useUploads(draft: Draft, dispatch: Dispatch<Change>) {
  const t = useTranslations("compose");
  const previews = useRef(new Map<string, string>());
  const [line] = useState(() => {
    const words = { connectionLost: t("connectionLost"), tooLarge: t("tooLarge") };
    return createUploadLine({
      atOnce,
      send: (file, onShare) => sendFile(file, onShare, words),
      report: (key, state) => dispatch({ kind: "upload", key, state }),
    });
  });

  const broken = draft.pictures.filter(({ state }) => state.kind === "failed" && !state.hopeless);
  useEffect(() => {
    const again = () => {
      for (const { key } of broken) line.retry(key);
    };
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [broken, line]);

  function add(files: Iterable<File>): void {
    const all = [...files];
    const room = limits.pictures - draft.pictures.length;
    if (all.length > room) announce(t("tooMany", { left: all.length - Math.max(0, room) }));
    const picked = all.slice(0, Math.max(0, room)).map((file) => {
      // randomUUID is there only over https and on localhost
      const key = `${Date.now()}-${Math.random().toString(36).slice(2)}`;
      const preview = URL.createObjectURL(file);
      previews.current.set(key, preview);
      return { key, file, preview };
    });
    if (picked.length === 0) return;
    dispatch({ kind: "picked", pictures: picked.map(({ key, preview }) => ({ key, preview })) });
    for (const { key, file } of picked) line.add(key, file);
  }

  function remove(key: string): void {
    line.remove(key);
    URL.revokeObjectURL(previews.current.get(key) ?? "");
    dispatch({ kind: "removed", key });
    announce(t("removed"), { silent: true });
  }

  const underWay = draft.pictures.filter(({ state }) => state.kind === "waiting" || state.kind === "sending");
  const failed = draft.pictures.filter(({ state }) => state.kind === "failed");
  return { add, remove, retry: line.retry, underWay: underWay.length, failed: failed.length };
}

export type Uploads = ReturnType<typeof useUploads>;
