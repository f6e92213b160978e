import { Tabs } from "@/components/ui/tabs";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

/** The two desks of topics: what is on the rise, and which names belong together. */
export function TopicTabs({ locale, current }: { locale: Locale; current: "trends" | "names" }) {
  const t = translator(locale, "moderation");
  return (
    <Tabs
      label={t("desk.topics")}
      tabs={[
        {
          href: href(locale, "/moderation/topics"),
          label: t("topicDesk.title"),
          current: current === "trends",
        },
        {
          href: href(locale, "/moderation/topics/names"),
          label: t("topicDesk.names"),
          current: current === "names",
        },
      ]}
    />
  );
}
