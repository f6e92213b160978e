"use client";

import { useTranslations } from "use-intl";
import { Key } from "@/components/moderation/key";
import { buttonClass } from "@/components/ui/button-class";
import { Form } from "@/components/ui/form";
import { reviewTrend } from "@/lib/hashtags/actions";

/** `named`: the id of the element that names the topic, in its own language. */
type Props = { id: string; named: string; only?: "shown" | "hidden"; keys?: boolean };

const words = [
  { review: "shown", key: "1", say: "show" },
  { review: "hidden", key: "0", say: "hide" },
] as const;

/** The two words that a moderator has on a topic; `only` offers the one that would change something. */
export function TrendReview({ id, named, only, keys = false }: Props) {
  const t = useTranslations("moderation");
  return (
    <Form door={reviewTrend}>
      <div className="flex gap-2">
        <input type="hidden" name="id" value={id} />
        {words
          .filter(({ review }) => !only || review === only)
          .map(({ review, key, say }) => (
            <button
              key={review}
              type="submit"
              name="review"
              value={review}
              aria-describedby={named}
              data-key={keys ? key : undefined}
              className={buttonClass({ size: only ? "sm" : "md" })}
            >
              {t(`topicDesk.${say}`)} {keys && <Key>{key}</Key>}
            </button>
          ))}
      </div>
    </Form>
  );
}
