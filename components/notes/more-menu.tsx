"use client";

import Link from "next/link";
import { lazy, Suspense, useState } from "react";
import { useLocale, useTranslations } from "use-intl";
import { isUnwanted, setUnwanted } from "@/components/feed/unwanted";
import { ReportDialog } from "@/components/moderation/report-dialog";
import { Confirm } from "@/components/notes/confirm";
import { copyNoteLink } from "@/components/notes/share-note";
import { announce } from "@/components/ui/announce";
import { Icon } from "@/components/ui/icon";
import { Menu } from "@/components/ui/menu";
import { menuItem } from "@/components/ui/menu-item";
import { useOverlay, usePerson, useViewer } from "@/components/viewer/overlay";
import type { CommentAudience, Visibility } from "@/lib/generated/prisma/enums";
import { href } from "@/lib/language/href";

/** Asked for by the author alone. */
const OwnNote = lazy(() => import("@/components/notes/own-note").then((own) => ({ default: own.OwnNote })));

type Props = {
  noteId: string;
  path: string;
  author: { id: string; name: string };
  visibility: Visibility;
  audience: CommentAudience;
  /** How many there are. */
  pictures: number;
};

/** Readers without JavaScript find what this does below the note (PlainDoors). */
const scripted = `${menuItem} no-js:hidden`;

/** What one does rarely with a note: other things with one's own. */
export function MoreMenu({ noteId, path, author, visibility, audience, pictures }: Props) {
  const t = useTranslations("note");
  const locale = useLocale();
  const viewer = useViewer();
  const face = (
    <span className="grid size-11 place-items-center rounded-full text-ink-2 transition hover:bg-sunken hover:text-ink">
      <Icon name="more" size={22} />
    </span>
  );
  const copy = () =>
    copyNoteLink({
      noteId,
      url: new URL(path, location.href).href,
      copied: t("copied"),
      copyFailed: t("copyFailed"),
    });
  return (
    <Menu label={t("more")} face={face}>
      <button type="button" className={scripted} onClick={copy}>
        <Icon name="link" size={20} />
        {t("copyLink")}
      </button>
      <Link href={href(locale, `/notes/${noteId}/alt`)} prefetch={false} rel="nofollow" className={menuItem}>
        <Icon name="image" size={20} />
        {t(viewer?.id === author.id ? "descriptions" : "describe")}
      </Link>
      {viewer?.id === author.id ? (
        <Suspense>
          <OwnNote noteId={noteId} visibility={visibility} audience={audience} />
        </Suspense>
      ) : (
        <Others noteId={noteId} author={author} pictures={pictures} />
      )}
    </Menu>
  );
}

function Others({ noteId, author: { id, name }, pictures }: Pick<Props, "noteId" | "author" | "pictures">) {
  const t = useTranslations("note");
  const feed = useTranslations("feed");
  const store = useOverlay();
  const { muted, blocked, setMuted, setBlocked } = usePerson(id);
  const [asking, setAsking] = useState(false);
  async function sayNo(kind: "note" | "author") {
    const what = { kind, id: kind === "note" ? noteId : id, name };
    await setUnwanted(store, { id: noteId, author: { id } }, what, true);
    if (isUnwanted({ id: noteId, author: { id } })) announce(feed(`menu.said.${kind}`, { name }));
  }
  async function mute() {
    await setMuted(!muted);
    if (!muted) announce(t("muted", { name }));
  }
  return (
    <>
      {(["note", "author"] as const).map((kind) => (
        <button key={kind} type="button" className={scripted} onClick={() => sayNo(kind)}>
          <Icon name={kind === "note" ? "eye-off" : "user"} size={20} />
          {feed(`menu.not.${kind}`, { name })}
        </button>
      ))}
      <button type="button" className={scripted} onClick={mute}>
        <Icon name="mute" size={20} />
        {muted ? t("unmute", { name }) : t("mute", { name })}
      </button>
      <button
        type="button"
        className={scripted}
        onClick={() => (blocked ? setBlocked(false) : setAsking(true))}
      >
        <Icon name="block" size={20} />
        {blocked ? t("unblock", { name }) : t("block", { name })}
      </button>
      <ReportDialog kind="note" id={noteId} name={name} pictures={pictures} className={menuItem}>
        <Icon name="flag" size={20} />
        {t("report")}
      </ReportDialog>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={t("blockTitle", { name })}
        words={t("blockWords")}
        no={t("keep")}
        yes={t("block", { name })}
        onYes={async () => {
          await setBlocked(true);
          announce(t("blocked", { name }));
        }}
      />
    </>
  );
}
