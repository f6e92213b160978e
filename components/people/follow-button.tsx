"use client";

import { useTranslations } from "use-intl";
import { MarkButton } from "@/components/ui/mark-button";
import { usePerson } from "@/components/viewer/overlay";
import { follow, unfollow } from "@/lib/relationships/actions";

type Props = { id: string; name: string; primary?: boolean };

export function FollowButton({ id, name, primary }: Props) {
  const t = useTranslations("people");
  const { following, followsMe, setFollowing } = usePerson(id);
  return (
    <MarkButton
      on={following}
      onChange={setFollowing}
      primary={primary}
      id={id}
      doors={{ set: follow, unset: unfollow }}
      words={{
        off: t(followsMe ? "followBack" : "follow"),
        on: t(followsMe ? "mutual" : "following"),
        set: t("followPerson", { name }),
        unset: t("unfollowPerson", { name }),
      }}
    />
  );
}
