"use client";

import { useTranslations } from "use-intl";
import { MarkButton } from "@/components/ui/mark-button";
import { useTopicFollow } from "@/components/viewer/overlay";
import { followTopic, unfollowTopic } from "@/lib/hashtags/actions";

type Props = { id: string; name: string; primary?: boolean };

export function TopicFollow({ id, name, primary }: Props) {
  const t = useTranslations("topics");
  const { following, setFollowing } = useTopicFollow(id);
  const topic = { name: `#${name}` };
  return (
    <MarkButton
      on={following}
      onChange={setFollowing}
      primary={primary}
      id={id}
      doors={{ set: followTopic, unset: unfollowTopic }}
      words={{
        off: t("follow"),
        on: t("following"),
        set: t("followTopic", topic),
        unset: t("unfollowTopic", topic),
      }}
    />
  );
}
