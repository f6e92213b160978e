import type { DraftContent } from "@/lib/drafts/rules";
import { commentAudiences, declarations, visibilities } from "@/lib/notes/rules";

type Choices = Pick<DraftContent, "visibility" | "commentAudience" | "declarations" | "contentWarning">;

/** The choices of a form that came back (where no script runs); what is missing or unknown is as in a new draft. */
export function chosenIn(values: Record<string, string>): Choices {
  const declared = values["declarations[]"]?.split("\n") ?? [];
  return {
    visibility: visibilities.find((each) => each === values.visibility) ?? "everyone",
    commentAudience: commentAudiences.find((each) => each === values.commentAudience) ?? "everyone",
    declarations: declarations.filter((each) => declared.includes(each)),
    contentWarning: values.warned === "1" ? (values.contentWarning ?? "") : null,
  };
}
