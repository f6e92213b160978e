import { Tabs } from "@/components/ui/tabs";
import type { ChannelView } from "@/lib/feed/channels";
import { href } from "@/lib/language/href";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";

type Props = { locale: Locale; channels: ChannelView[]; current: string };

/** For you, Following (which a phone has in its top bar), Latest, then the channels; `current` is a slug, "explore" or "latest". */
export function ChannelTabs({ locale, channels, current }: Props) {
  const t = translator(locale, "feed");
  const tabs = [
    { slug: "explore", path: "/explore", name: t("forYou") },
    { slug: "following", path: "/following", name: t("followingTitle"), wide: true },
    { slug: "latest", path: "/latest", name: t("latest") },
    ...channels.map(({ slug, name }) => ({ slug, path: `/explore/${slug}`, name })),
  ];
  return (
    <Tabs
      label={t("channels")}
      className="sticky top-(--top) z-10 bg-page py-1 md:pb-3"
      tabs={tabs.map(({ slug, path, name, ...tab }) => ({
        ...tab,
        href: href(locale, path),
        label: name,
        current: slug === current,
      }))}
    />
  );
}
