import type { Who } from "./cast";

/** Boards with a name, and the notes in them. */
export const boards: readonly { owner: Who; name: string; isPrivate: boolean; notes: readonly string[] }[] = [
  {
    owner: "ana",
    name: "Chinese, one word a day",
    isPrivate: false,
    notes: ["slang-card", "cat-words", "boba-card", "metro-card", "yuan-word", "one-character-tea"],
  },
  {
    owner: "ana",
    name: "Someday, by slow train",
    isPrivate: false,
    notes: ["ahe-slow-train", "ahe-great-wall", "snow-town-night", "tomas-canal", "lake-montana"],
  },
  {
    owner: "ana",
    name: "To cook without crying",
    isPrivate: true,
    notes: ["hulu-first-snow", "xiaomian-4am", "pancake-sunday", "dumpling-disaster"],
  },
  {
    owner: "mei",
    name: "全世界的猫",
    isPrivate: false,
    notes: [
      "biscuit-arrives",
      "pickles-books",
      "kai-keyboard",
      "two-roommates",
      "fish-thief",
      "night-shift-cat",
      "burrito",
      "biscuit-garden",
    ],
  },
  {
    owner: "mei",
    name: "看一次哭一次",
    isPrivate: false,
    notes: ["two-mugs", "letter-lihua", "last-reel", "tea-four", "full-marks", "blossoms-zhou"],
  },
  {
    owner: "linlin",
    name: "秋冬灵感",
    isPrivate: false,
    notes: ["thrift-coat", "qipao-fitting", "denim-repair", "harbin-layers", "work-bag"],
  },
  {
    owner: "linlin",
    name: "下一支口红",
    isPrivate: true,
    notes: ["jade-deep-skin", "eyeshadow-cat", "curtain-perfume"],
  },
  {
    owner: "linda",
    name: "For the classroom wall",
    isPrivate: false,
    notes: ["boluo-correct-me", "boluo-past-tense", "agree-with", "letter-lihua", "full-marks", "last-reel"],
  },
  {
    owner: "boluo",
    name: "作文素材",
    isPrivate: false,
    notes: ["pickles-books", "thanksgiving-share", "ahe-slow-train", "hank-says-hi"],
  },
  {
    owner: "marcus",
    name: "Chef says",
    isPrivate: false,
    notes: ["xiaomian-4am", "hulu-first-snow", "yumcha-seven", "pho-vs-mian", "noodle-pulling"],
  },
  {
    owner: "sofie",
    name: "Lamps of the world",
    isPrivate: false,
    notes: ["yue-38", "desk-at-night", "lantern-night", "last-reel", "balcony-jungle"],
  },
  {
    owner: "walt",
    name: "Hank liked these",
    isPrivate: false,
    notes: ["bread-beach", "shiba-sunday", "dachshund-sofa", "poodle-haircut"],
  },
];
