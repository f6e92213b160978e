/** The slice's verbs, by capability. */
export { discard, forgetPublished, sweepPublished } from "@/lib/drafts/clearing";
export { save } from "@/lib/drafts/saving";
