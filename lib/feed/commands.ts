/** The slice's verbs. */
export { interestedAgain, notInterested } from "@/lib/feed/interest";
export { markSeen } from "@/lib/feed/seen";
