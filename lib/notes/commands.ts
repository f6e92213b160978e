/** The slice's verbs, by capability. */
export { acceptAlt, declineAlt, suggestAlt } from "@/lib/notes/alt-suggestions";
export { check } from "@/lib/notes/checking";
export { compose, saveEdit } from "@/lib/notes/composing";
export { deleteNote } from "@/lib/notes/deletion";
export { edit } from "@/lib/notes/editing";
export { endHold, publish, releaseHeldNote } from "@/lib/notes/publishing";
export { changeCommentAudience, changeVisibility } from "@/lib/notes/sharing";
