"use client";

import { useActionState } from "react";
import { useTranslations } from "use-intl";
import { buttonClass } from "@/components/ui/button-class";
import { FormMessage } from "@/components/ui/form-message";
import { idle } from "@/lib/action-state";
import { reviewSearch } from "@/lib/search/actions";

type Props = { searchKey: string; query: string; review: "shown" | "hidden" | null };

/** Two words on a search: show it to everybody, or not. What was said already is pressed. */
export function ReviewSearch({ searchKey, query, review }: Props) {
  const t = useTranslations("search");
  const [state, submit, pending] = useActionState(reviewSearch, idle);
  const words = {
    shown: { off: t("desk.show"), on: t("desk.shown"), label: t("desk.showOne", { query }) },
    hidden: { off: t("desk.hide"), on: t("desk.hidden"), label: t("desk.hideOne", { query }) },
  };
  return (
    <form action={submit} className="flex gap-1.5">
      <input type="hidden" name="key" value={searchKey} />
      <input type="hidden" name="query" value={query} />
      {(["shown", "hidden"] as const).map((each) => (
        <button
          key={each}
          type="submit"
          name="review"
          value={each}
          aria-label={words[each].label}
          aria-pressed={review === each}
          disabled={pending}
          className={buttonClass({ size: "sm", variant: review === each ? "quiet" : "outline" })}
        >
          {review === each ? words[each].on : words[each].off}
        </button>
      ))}
      <FormMessage>{state.status === "refused" ? state.message : null}</FormMessage>
    </form>
  );
}
