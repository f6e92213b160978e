import { isRestricted } from "@/lib/accounts/restricted";
import type { Anyone } from "@/lib/accounts/viewer";
import { addressKey, limitHere } from "@/lib/limits";
import { historyOf, type PastSearch } from "@/lib/search/history";
import { hotSearches } from "@/lib/search/hot";
import { findPeople, findTopics, type PersonFound, type TopicFound } from "@/lib/search/people-and-topics";

export type Suggestions = {
  history: PastSearch[];
  hot: string[];
  topics: TopicFound[];
  people: PersonFound[];
};

/** What is offered while one types; one's history and what is hot before that. 1,200 in five minutes. */
export async function suggest(
  viewer: Anyone,
  typed: string,
  address: string,
  now: Date,
): Promise<Suggestions> {
  await limitHere("suggestion", viewer?.id ?? addressKey(address));
  const begun = typed.slice(0, 200).toWellFormed();
  const nothing = begun.trim() === "";
  const [history, hot, topics, people] = await Promise.all([
    historyOf(viewer, begun, nothing ? 6 : 3),
    nothing && !(await isRestricted(viewer)) ? hotSearches(now) : [],
    nothing ? [] : findTopics(begun, 5),
    nothing ? [] : findPeople(viewer, begun, 4),
  ]);
  return { history, hot, topics, people };
}
