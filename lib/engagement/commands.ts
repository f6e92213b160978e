/** The slice's verbs, by what they leave behind: likes, collects, follows, visits. */
export { collect, uncollect } from "@/lib/engagement/collects";
export { followAuthor } from "@/lib/engagement/follows";
export { like, unlike } from "@/lib/engagement/likes";
export { share, view } from "@/lib/engagement/visits";
