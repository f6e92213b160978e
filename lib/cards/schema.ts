import { z } from "zod";
import { cardTrouble, templateIds, tidyWords } from "@/lib/cards/rules";
import { cleanText } from "@/lib/language/text";

// Far past the limit in any script: what is longer is not worth cleaning and counting.
const hopeless = 20_000;

/** A card as it is to be drawn. Messages are keys of errors.json. */
export const cardInput = z.object({
  template: z.enum(templateIds, "templateUnknown"),
  words: z
    .string("cardEmpty")
    .max(hopeless, "cardLong")
    .transform((words) => tidyWords(cleanText(words)))
    .superRefine((words, context) => {
      const trouble = cardTrouble(words);
      if (trouble) context.addIssue(trouble);
    }),
});
export type CardInput = z.output<typeof cardInput>;
