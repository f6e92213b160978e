import enAbout from "@/lib/language/messages/en/about.json";
import enErrors from "@/lib/language/messages/en/errors.json";
import enFeed from "@/lib/language/messages/en/feed.json";
import enPeople from "@/lib/language/messages/en/people.json";
import enShell from "@/lib/language/messages/en/shell.json";
import enTopics from "@/lib/language/messages/en/topics.json";
import zhAbout from "@/lib/language/messages/zh/about.json";
import zhErrors from "@/lib/language/messages/zh/errors.json";
import zhFeed from "@/lib/language/messages/zh/feed.json";
import zhPeople from "@/lib/language/messages/zh/people.json";
import zhShell from "@/lib/language/messages/zh/shell.json";
import zhTopics from "@/lib/language/messages/zh/topics.json";

const en = {
  errors: enErrors,
  shell: enShell,
  about: enAbout,
  feed: enFeed,
  people: enPeople,
  topics: enTopics,
};

/** English is the shape; a key missing in Chinese is a type error here, and a test compares both ways. */
export type Messages = typeof en;

const zh: Messages = {
  errors: zhErrors,
  shell: zhShell,
  about: zhAbout,
  feed: zhFeed,
  people: zhPeople,
  topics: zhTopics,
};

export const messages = { en, zh };
