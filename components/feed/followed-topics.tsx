"use client";

import { useLocale, useTranslations } from "use-intl";
import { TopicChips } from "@/components/feed/topic-chips";
import { useFollowedTopics } from "@/components/viewer/overlay";

/** The topics that the viewer follows; while they are not known yet, room for a row of them where somebody is signed in. */
export function FollowedTopics() {
  const t = useTranslations("topics");
  const locale = useLocale();
  const topics = useFollowedTopics();
  if (topics?.length === 0) return null;
  return (
    <div className={topics ? "min-h-11" : "[[data-signed-in]_&]:min-h-11"}>
      {topics && <TopicChips locale={locale} label={t("followed")} topics={topics} />}
    </div>
  );
}
