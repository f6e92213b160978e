import { Form, Submit } from "@/components/ui/form";
import { FormText } from "@/components/ui/form-fields";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { closeChannel, filterChannel, moveChannel, renameChannel, reopenChannel } from "@/lib/notes/actions";

type Channel = {
  id: string;
  slug: string;
  nameEn: string;
  nameZh: string;
  closedAt: Date | null;
  leftOut: boolean;
};

type Props = { locale: Locale; channel: Channel; first: boolean; last: boolean };

/** One channel: its names, its place, whether it is open. Every verb is a form of its own, so that it works without JavaScript. */
export function ChannelRow({ locale, channel, first, last }: Props) {
  const t = translator(locale, "channels");
  const { id, slug, nameEn, nameZh, closedAt, leftOut } = channel;
  const name = locale === "zh" ? nameZh : nameEn;
  return (
    <li className="rounded-card bg-surface p-4">
      <div className="flex flex-wrap items-center gap-1">
        <span className="mr-auto flex flex-wrap items-center gap-2 text-ink-3 text-xs">
          {t("address", { slug })}
          {leftOut && <span className="rounded-full bg-sunken px-2.5 py-1 text-ink-2">{t("leftOut")}</span>}
        </span>
        {!first && <Move id={id} to="earlier" label={t("earlier", { name })} />}
        {!last && <Move id={id} to="later" label={t("later", { name })} />}
        <Form door={filterChannel}>
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="leftOut" value={leftOut ? "0" : "1"} />
          <Submit size="sm" variant="plain" label={t(leftOut ? "letInOf" : "leaveOutOf", { name })}>
            {t(leftOut ? "letIn" : "leaveOut")}
          </Submit>
        </Form>
        <Form door={closedAt ? reopenChannel : closeChannel}>
          <input type="hidden" name="id" value={id} />
          <Submit size="sm" variant="plain" label={t(closedAt ? "reopenOf" : "closeOf", { name })}>
            {t(closedAt ? "reopen" : "close")}
          </Submit>
        </Form>
      </div>
      <Form key={`${nameEn}|${nameZh}`} door={renameChannel} className="mt-2">
        <input type="hidden" name="id" value={id} />
        <div className="grid items-end gap-3 sm:grid-cols-[1fr_1fr_auto]">
          <FormText name="nameEn" label={t("nameEn")} initially={nameEn} lang="en" required />
          <FormText name="nameZh" label={t("nameZh")} initially={nameZh} lang="zh" required />
          <Submit label={t("saveOf", { name })}>{t("save")}</Submit>
        </div>
      </Form>
    </li>
  );
}

function Move({ id, to, label }: { id: string; to: "earlier" | "later"; label: string }) {
  return (
    <Form door={moveChannel}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="to" value={to} />
      <Submit size="sm" variant="plain" label={label}>
        <Icon name={to === "earlier" ? "up" : "down"} size={18} />
      </Submit>
    </Form>
  );
}
