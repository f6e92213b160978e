"use client";

import Link from "next/link";
import { buttonClass } from "@/components/ui/button-class";
import { useFormProgress } from "@/components/ui/form";

/** What the form sends when somebody stands by words they were asked about → the field that holds them. */
const kept = { keptName: "name", keptHandle: "handle", keptBio: "bio" } as const;

type Props = {
  keep: string;
  seeRule: string;
  rules: string;
  /** What else has to be done before they can be kept. */
  besides?: string;
};

/** Asked about doubtful words: the rule, and the way to keep them. Saved again as they are, they are kept, too. */
export function KeepWords({ keep, seeRule, rules, besides }: Props) {
  const { refused, pending } = useFormProgress();
  if (!refused) return null;
  const { code, fields, values, detail } = refused;
  // a name that somebody else has is a conflict, too, and no question
  const asked = code === "conflict" && typeof detail === "string" ? detail : null;
  const answers = Object.entries(kept).map(([name, field]) => (
    <input
      key={name}
      type="hidden"
      name={name}
      value={(asked && fields[field] ? values[field] : values[name]) ?? ""}
    />
  ));
  // what was kept stays so while something else is wrong
  if (!asked) return answers;
  return (
    <div className="flex flex-wrap items-center gap-4">
      {answers}
      {besides && <p className="w-full text-ink-2 text-sm">{besides}</p>}
      <button type="submit" aria-disabled={pending} className={buttonClass()}>
        {keep}
      </button>
      <Link
        href={`${rules}#${asked}`}
        target="_blank"
        prefetch={false}
        className="target font-semibold text-sm underline underline-offset-4"
      >
        {seeRule}
      </Link>
    </div>
  );
}
