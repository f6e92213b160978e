/** The slice's verbs, by capability. */
export { discard, forgetPublished, sweepPublished } from "@/lib/drafts/clearing";
export { publishDue } from "@/lib/drafts/publishing";
export { save } from "@/lib/drafts/saving";
export { schedule, unschedule } from "@/lib/drafts/scheduling";
