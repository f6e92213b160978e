"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "use-intl";
import { ActionChip } from "@/components/terms/action-chip";
import { patternName, termName } from "@/components/terms/term-name";
import { langOf } from "@/lib/language/detect";
import { href } from "@/lib/language/href";
import { termPath } from "@/lib/terms/limits";
import type { Piece, Tried, TriedHit } from "@/lib/terms/trying";

type Props = { tried: Tried; rules: Record<string, string> };

const outcomes = {
  publish: "bg-good-soft text-good",
  ask: "bg-sunken text-ink",
  hold: "bg-warn-soft text-warn",
  refuse: "bg-brand-soft text-brand-text",
};

/** What the check says of a text: its verdict, the words marked, and of each why. */
export function TriedText({ tried, rules }: Props) {
  const t = useTranslations("terms");
  const { outcome, pieces, hits, excused } = tried;
  return (
    <section aria-labelledby="verdict" className="mt-8 space-y-6">
      <h2 id="verdict" className={`rounded-card px-4 py-3 font-semibold ${outcomes[outcome]}`}>
        {t(`try.outcomes.${outcome}`)}
      </h2>
      <Marked pieces={pieces} />
      {hits.length + excused.length === 0 && <p className="text-ink-2">{t("try.nothing")}</p>}
      {hits.length > 0 && (
        <section>
          <h3 className="mb-2 font-semibold text-ink-3 text-xs">{t("try.hits")}</h3>
          <ol className="divide-y divide-line border-line border-y">
            {hits.map((hit, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a hit is its place in the text
              <Hit key={at} hit={hit} rule={rules[hit.ruleId] ?? hit.ruleId} />
            ))}
          </ol>
        </section>
      )}
      {excused.length > 0 && (
        <section>
          <h3 className="mb-2 font-semibold text-ink-3 text-xs">{t("try.excused")}</h3>
          <ul className="divide-y divide-line border-line border-y">
            {excused.map(({ ruleId, by, word, excuse }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an excuse is its place in the text
              <li key={at} className="py-2.5">
                <p>{t(`try.by.${by}`, { word: word.quote, excuse: excuse ?? "" })}</p>
                <p className="text-ink-3 text-xs">{rules[ruleId] ?? ruleId}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}

function Marked({ pieces }: { pieces: Piece[] }) {
  const text = pieces.map((piece) => piece.text).join("");
  let at = 0;
  return (
    <p
      lang={langOf(text)}
      className="whitespace-pre-wrap break-words rounded-card bg-raised p-4 ring-1 ring-line"
    >
      {pieces.map((piece) => {
        const key = at;
        at += piece.text.length;
        if (piece.hit !== undefined)
          return (
            <mark
              key={key}
              className="border-warn border-b-2 bg-warn-soft text-ink [box-decoration-break:clone]"
            >
              {piece.text}
            </mark>
          );
        if (piece.excused !== undefined)
          return (
            <mark key={key} className="border-good border-b-2 border-dotted bg-transparent text-ink">
              {piece.text}
            </mark>
          );
        return piece.text;
      })}
    </p>
  );
}

function Hit({ hit, rule }: { hit: TriedHit; rule: string }) {
  const t = useTranslations("terms");
  const locale = useLocale();
  const { termId, name, action, quote, words, softened } = hit;
  const [pattern = "", word] = termId.split("/");
  return (
    <li className="py-3">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span lang={langOf(quote)} className="break-words font-semibold">
          {quote}
        </span>
        <ActionChip action={action}>{t(`actions.${action}`)}</ActionChip>
      </p>
      <p className="mt-1 text-ink-2 text-sm">
        {rule} ·{" "}
        <Link
          href={href(locale, termPath(termId))}
          prefetch={false}
          className="target underline underline-offset-4 hover:text-ink"
        >
          {word === undefined
            ? termName(t, termId, name)
            : t("try.ofWord", { pattern: patternName(t, pattern), word: name })}
        </Link>
      </p>
      <ul className="mt-1.5 flex flex-wrap gap-1.5">
        {words.map(({ word, quote: written, reading }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a word is its place in the pattern
          <li key={at} className="rounded-full bg-sunken px-2.5 py-1 text-xs">
            <span className="font-semibold">{written}</span>
            {written.toLowerCase() !== word && <span className="text-ink-3"> ≈ {word}</span>}
            <span className="text-ink-3"> · {t(`try.readings.${reading}`)}</span>
          </li>
        ))}
      </ul>
      {softened && <p className="mt-1.5 text-ink-3 text-xs">{t("try.softened", { excuse: softened })}</p>}
    </li>
  );
}
