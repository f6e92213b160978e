/** The slice's verbs, by what they leave behind: words, silence, likes. */
export { likeComment, unlikeComment } from "@/lib/comments/likes";
export { deleteComment } from "@/lib/comments/removal";
export { comment } from "@/lib/comments/writing";
