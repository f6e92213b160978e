"use client";

import { type Dispatch, useEffect, useRef, useState } from "react";
import { useTranslations } from "use-intl";
import type { Crop } from "@/components/compose/crop";
import type { Change, Draft } from "@/components/compose/draft";
import { sendFile } from "@/components/compose/send-file";
import { createUploadLine } from "@/components/compose/upload-line";
import { useAgain } from "@/components/compose/use-again";
import { useTakenUp } from "@/components/compose/use-taken-up";
import { dropFile, keepFile } from "@/components/compose/waiting-files";
import { announce } from "@/components/ui/announce";
import { limits } from "@/lib/notes/rules";

const atOnce = 3;

/** Milliseconds until the browser's copy of the draft surely knows that a photo is there, and its file can go. */
const untilNoted = 3_000;

/** Sends what is picked, three photos at a time, and says how each stands. */
export function useUploads(accountId: string, draft: Draft, dispatch: Dispatch<Change>) {
  const t = useTranslations("compose");
  const previews = useRef(new Map<string, string[]>());
  const files = useRef(new Map<string, File>());
  const [line] = useState(() => {
    const words = { connectionLost: t("connectionLost"), tooLarge: t("tooLarge") };
    return createUploadLine({
      atOnce,
      send: (file, onShare) => sendFile(file, onShare, words),
      report: (key, state) => {
        dispatch({ kind: "upload", key, state });
        const isOver = state.kind === "there" || (state.kind === "failed" && state.hopeless);
        if (isOver) setTimeout(() => void dropFile(accountId, key), untilNoted);
      },
    });
  });

  const broken = draft.pictures.filter(({ state }) => state.kind === "failed" && !state.hopeless);
  useAgain(
    broken.map(({ key }) => key),
    line.retry,
  );

  // What is on its way when the composer is left goes on when it is taken up again.
  useEffect(() => line.stop, [line]);

  useTakenUp(accountId, draft, dispatch, (key, file) => {
    files.current.set(key, file);
    dispatch({ kind: "preview", key, preview: preview(key, file) });
    line.add(key, file);
  });

  function add(chosen: Iterable<File>): void {
    const all = [...chosen];
    const room = limits.pictures - draft.pictures.length;
    if (all.length > room) announce(t("tooMany", { left: all.length - Math.max(0, room) }));
    const picked = all.slice(0, Math.max(0, room)).map((file) => {
      // randomUUID is there only over https and on localhost
      const key = `${Date.now()}-${Math.random().toString(36).slice(2)}`;
      files.current.set(key, file);
      return { key, file, preview: preview(key, file) };
    });
    if (picked.length === 0) return;
    dispatch({ kind: "picked", pictures: picked.map(({ key, preview }) => ({ key, preview })) });
    for (const { key, file } of picked) {
      void keepFile(accountId, key, file);
      line.add(key, file);
    }
  }

  function preview(key: string, file: Blob): string {
    const url = URL.createObjectURL(file);
    previews.current.set(key, [...(previews.current.get(key) ?? []), url]);
    return url;
  }

  /** Puts a crop in the place of its photo. */
  function replace(key: string, file: File, crop: Crop): void {
    void keepFile(accountId, key, file);
    dispatch({ kind: "cropped", key, preview: preview(key, file), crop });
    line.replace(key, file);
  }

  /** Puts the photo as it came back in the place of its crop. */
  function restore(key: string): void {
    const original = draft.pictures.find((picture) => picture.key === key)?.original;
    const file = files.current.get(key);
    line.remove(key);
    dispatch({ kind: "restored", key });
    if (original?.state.kind === "there" || !file) return;
    void keepFile(accountId, key, file);
    line.replace(key, file);
  }

  function remove(key: string): void {
    line.remove(key);
    void dropFile(accountId, key);
    for (const url of previews.current.get(key) ?? []) URL.revokeObjectURL(url);
    previews.current.delete(key);
    files.current.delete(key);
    dispatch({ kind: "removed", key });
    announce(t("removed"), { silent: true });
  }

  const underWay = draft.pictures.filter(({ state }) => state.kind === "waiting" || state.kind === "sending");
  const failed = draft.pictures.filter(({ state }) => state.kind === "failed");
  return {
    ...{ add, remove, replace, restore, retry: line.retry, stop: line.stop },
    /** The photo as it was picked, while this page is open. */
    fileOf: (key: string) => files.current.get(key),
    ...{ underWay: underWay.length, failed: failed.length },
  };
}

export type Uploads = ReturnType<typeof useUploads>;
