/** The slice's verbs, by what they leave behind: likes, collects, visits. */
export { collect, uncollect } from "@/lib/engagement/collects";
export { like, unlike } from "@/lib/engagement/likes";
export { share, view } from "@/lib/engagement/visits";
