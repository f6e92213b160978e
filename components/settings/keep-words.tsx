"use client";

import Link from "next/link";
import { buttonClass } from "@/components/ui/button-class";
import { useFormProgress } from "@/components/ui/form";

/** What the form sends when somebody stands by words they were asked about → the field that holds them. */
const kept = { keptName: "name", keptBio: "bio" } as const;

type Props = { keep: string; seeRule: string; rules: string };

/** Asked about doubtful words: the rule, and the way to keep them. Saved again as they are, they are kept, too. */
export function KeepWords({ keep, seeRule, rules }: Props) {
  const { refused, pending } = useFormProgress();
  if (refused?.code !== "conflict") return null;
  const { fields, values, detail } = refused;
  return (
    <div className="flex flex-wrap items-center gap-4">
      {Object.entries(kept).map(([name, field]) => (
        <input
          key={name}
          type="hidden"
          name={name}
          value={(fields[field] ? values[field] : values[name]) ?? ""}
        />
      ))}
      <button type="submit" aria-disabled={pending} className={buttonClass()}>
        {keep}
      </button>
      <Link
        href={`${rules}#${typeof detail === "string" ? detail : ""}`}
        target="_blank"
        prefetch={false}
        className="target font-semibold text-sm underline underline-offset-4"
      >
        {seeRule}
      </Link>
    </div>
  );
}
