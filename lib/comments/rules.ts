import { cleanText } from "@/lib/language/text";

/** The most a comment may say, in code points after cleaning. */
export const commentLength = 500;

/** A comment as it is kept. */
export function cleanComment(text: string): string {
  return cleanText(text)
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

export const commentSorts = ["hot", "new"] as const;
export type CommentSort = (typeof commentSorts)[number];
