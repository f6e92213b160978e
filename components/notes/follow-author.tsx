"use client";

import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { usePerson, useViewer } from "@/components/viewer/overlay";

/** The one red button of a note; quiet once pressed, and not there on one's own. */
export function FollowAuthor({ id, name, noteId }: { id: string; name: string; noteId: string }) {
  const t = useTranslations("note");
  const viewer = useViewer();
  const { following, blocked, blockedBy, setFollowing } = usePerson(id, noteId);
  // The place stays, so that nothing moves.
  const hidden = viewer?.id === id || blocked || blockedBy;
  return (
    <Button
      size="sm"
      variant={following ? "quiet" : "primary"}
      aria-pressed={following}
      aria-label={following ? t("unfollowPerson", { name }) : t("followPerson", { name })}
      onClick={() => setFollowing(!following)}
      className={`min-w-22 shrink-0 ${hidden ? "invisible" : ""}`}
    >
      {following ? t("following") : t("follow")}
    </Button>
  );
}
