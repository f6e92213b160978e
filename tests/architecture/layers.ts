/**
 * The map of the house, as data: what each part of lib/ may import, and who writes which table. layers.test.ts holds the code
 * to it. An arrow never points up: a slice imports from what stands before it in `order`, and only what `slices` gives it.
 */

/** Files directly in lib/ that know nothing of the product. */
export const kernel = [
  "env",
  "db",
  "refusal",
  "pagination",
  "events",
  "audit",
  "jobs",
  "limits",
  "cache-tags",
  "page-store",
];

/** The bridge between the browser and the slices; only `actions.ts` files and routes import it. */
export const edges = ["action", "action-state", "answers"];

/** Low to high. */
export const slices: Record<string, string[]> = {
  media: [],
  language: [],
  places: ["language"],
  screening: ["language"],
  mail: ["language"],
  accounts: ["language", "mail", "media", "auth"],
  auth: ["accounts", "language", "mail"],
  uploads: ["media", "accounts", "auth"],
  cards: ["language", "accounts", "auth", "uploads"],
  relationships: ["accounts", "auth"],
  hashtags: ["accounts", "auth", "language"],
  notes: [
    "media",
    "places",
    "uploads",
    "cards",
    "language",
    "screening",
    "accounts",
    "auth",
    "hashtags",
    "relationships",
  ],
  drafts: ["media", "uploads", "language", "accounts", "auth", "hashtags", "notes"],
  comments: ["language", "screening", "accounts", "auth", "hashtags", "notes", "media"],
  engagement: ["accounts", "auth", "relationships", "notes"],
  feed: ["media", "accounts", "auth", "hashtags", "notes", "language"],
  search: ["media", "accounts", "auth", "hashtags", "notes", "language", "feed"],
  syndication: ["accounts", "hashtags", "notes", "feed", "language"],
  notifications: ["accounts", "auth", "notes"],
  overlay: ["accounts", "auth", "media", "notes"],
  moderation: ["accounts", "auth", "mail", "language", "media", "screening", "notes", "comments", "hashtags"],
  desk: ["accounts", "auth", "language", "notes", "comments", "search", "moderation"],
};

/** Everything meets here, and nothing imports it. */
export const top = ["worker"];

/** Prisma model → the slice that may write it. Reading is open to all. */
export const writers: Record<string, string> = {
  account: "accounts",
  credential: "accounts",
  accountLanguage: "accounts",
  staffRole: "accounts",
  session: "auth",
  secondFactor: "auth",
  recoveryCode: "auth",
  emailToken: "auth",
  mail: "mail",
  follow: "relationships",
  block: "relationships",
  mute: "relationships",
  media: "uploads",
  upload: "uploads",
  hashtag: "hashtags",
  hashtagFollow: "hashtags",
  hashtagDay: "hashtags",
  trend: "hashtags",
  channel: "notes",
  note: "notes",
  noteImage: "notes",
  noteHashtag: "notes",
  hold: "notes",
  noteEdit: "notes",
  altSuggestion: "notes",
  draft: "drafts",
  draftImage: "drafts",
  screening: "screening",
  comment: "comments",
  commentLike: "comments",
  commentHold: "comments",
  like: "engagement",
  board: "engagement",
  collect: "engagement",
  noteView: "engagement",
  share: "engagement",
  notInterested: "feed",
  seenNote: "feed",
  recommendation: "feed",
  searchNote: "search",
  searchName: "search",
  search: "search",
  searchCount: "search",
  hotSearch: "search",
  termPair: "search",
  notification: "notifications",
  rule: "moderation",
  ruleVersion: "moderation",
  case: "moderation",
  casePicture: "moderation",
  report: "moderation",
  illegalNotice: "moderation",
  decision: "moderation",
  takedown: "moderation",
  suspension: "moderation",
  appeal: "moderation",
  caseLook: "desk",
  caseRemark: "desk",
  exposure: "desk",
  deskPause: "desk",
  bulkDecision: "desk",
  bulkDecided: "desk",
  raidSwitch: "desk",
  event: "events",
  eventDelivery: "worker",
  audit: "audit",
  rateLimit: "limits",
};

/** Counter columns with a writer of their own: slice → table → columns that it alone may UPDATE. */
export const columnWriters: Record<string, Record<string, string[]>> = {
  relationships: { accounts: ["follower_count", "following_count"], notes: ["follow_count"] },
  notes: { accounts: ["note_count"], hashtags: ["note_count"] },
  engagement: {
    accounts: ["received_count"],
    notes: ["like_count", "collect_count", "share_count", "view_count"],
  },
  comments: { notes: ["comment_count"] },
  feed: { notes: ["score"], note_hashtags: ["score"] },
};
