/** The slice's verbs, by capability. */
export { check } from "@/lib/notes/checking";
export { compose } from "@/lib/notes/composing";
export { deleteNote } from "@/lib/notes/deletion";
export { endHold, publish, releaseHeldNote } from "@/lib/notes/publishing";
export { changeCommentAudience, changeVisibility } from "@/lib/notes/sharing";
