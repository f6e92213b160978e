import type { TaskList } from "graphile-worker";
import { sweepTexts } from "@/lib/audit/purging";
import { sealAudit } from "@/lib/audit/sealing";
import { sweepExpired } from "@/lib/auth/sessions";
import { publishDue, sweepPublished } from "@/lib/drafts/commands";
import { sweepEvents } from "@/lib/events/sweep";
import { sweepRecommendations } from "@/lib/feed/personal";
import { refreshedSince, refreshScores } from "@/lib/feed/scores";
import { sweepSeen } from "@/lib/feed/seen";
import { addUpViews, countDays, sweepDays } from "@/lib/hashtags/days";
import { daysTold } from "@/lib/hashtags/rules";
import { sweepLetters } from "@/lib/mail/commands";
import { sendMail } from "@/lib/mail/sending";
import { endDue } from "@/lib/moderation/expiring";
import { takeEffect } from "@/lib/moderation/rulebook";
import { sweepCounts } from "@/lib/search/hot";
import { completeSearch, refreshNewest } from "@/lib/search/refreshing";
import { removeFiles, sweepUnclaimed } from "@/lib/uploads/files";
import { sweepFolder } from "@/lib/uploads/folder";
import { hashPictures } from "@/lib/uploads/hashing";
import { sweepUploads } from "@/lib/uploads/resumable";
import { answerQuestion } from "@/lib/worker/classifying";
import { deliver } from "@/lib/worker/deliver";
import { settlePerson, settleTopic } from "@/lib/worker/settling";
import { subscriptions } from "@/lib/worker/subscriptions";

/** Jobs carry ids, and each may run twice. */
export const taskList: TaskList = {
  deliver: async (payload) => {
    await deliver(subscriptions, (payload as { eventId?: unknown }).eventId); // written by `record`
  },
  "send-mail": async (payload) => {
    await sendMail((payload as { mailId: string }).mailId); // written by the subscriber of "mail.queued"
  },
  "classify-note": async (payload, { job }) => {
    await answerQuestion((payload as { noteId: string }).noteId, job); // written by `queueQuestion`
  },
  "refresh-scores": async () => {
    const now = new Date();
    await refreshScores(now, refreshedSince(now));
  },
  "complete-search": async () => {
    await completeSearch();
  },
  "sweep-searches": async () => {
    await sweepCounts(new Date());
  },
  "refresh-search": async () => {
    await refreshNewest(new Date());
  },
  "settle-topic": async (payload) => {
    await settleTopic((payload as { hashtagId: string }).hashtagId, new Date()); // written by the subscriber of "topic.merged"
  },
  "settle-person": async (payload) => {
    await settlePerson((payload as { accountId: string }).accountId); // written by the subscriber of "person.banned"
  },
  "end-restrictions": async () => {
    await endDue(new Date());
  },
  "count-topics": async () => {
    await countDays(new Date(), { before: 1 });
    await addUpViews({ day: new Date() });
  },
  "recount-topics": async () => {
    await countDays(new Date(), { before: daysTold });
    await addUpViews();
    await sweepDays(new Date());
  },
  "sweep-media": async () => {
    await sweepUnclaimed(new Date());
    await sweepUploads(new Date());
    await sweepFolder(new Date());
  },
  "hash-pictures": async () => {
    await hashPictures();
  },
  remove_files: async (payload) => {
    // written by `sweepUnclaimed`
    const { contentHash, keys } = payload as { contentHash: string; keys: string[] };
    await removeFiles({ contentHash: Buffer.from(contentHash, "hex"), keys });
  },
  "publish-scheduled": async () => {
    await publishDue(new Date());
  },
  "put-rules-in-force": async () => {
    await takeEffect(new Date());
  },
  "sweep-drafts": async () => {
    await sweepPublished();
  },
  "sweep-feeds": async () => {
    await sweepRecommendations(new Date());
    await sweepSeen(new Date());
  },
  "sweep-sessions": async () => {
    await sweepExpired(new Date());
  },
  "seal-log": async () => {
    await sealAudit(new Date());
  },
  "sweep-log-texts": async () => {
    await sweepTexts(new Date());
  },
  "sweep-letters": async () => {
    await sweepLetters(new Date());
  },
  "sweep-events": async () => {
    await sweepEvents(new Date());
  },
};

export const cronItems = [
  { task: "refresh-scores", match: "* * * * *" },
  { task: "refresh-search", match: "* * * * *" },
  { task: "complete-search", match: "37 * * * *" },
  { task: "count-topics", match: "*/10 * * * *", options: { queueName: "topics" } },
  { task: "recount-topics", match: "23 2 * * *", options: { queueName: "topics" } },
  { task: "end-restrictions", match: "* * * * *" },
  { task: "publish-scheduled", match: "* * * * *" },
  { task: "put-rules-in-force", match: "* * * * *" },
  { task: "hash-pictures", match: "* * * * *", options: { queueName: "pictures" } },
  { task: "sweep-media", match: "17 * * * *" },
  { task: "sweep-drafts", match: "29 * * * *" },
  { task: "sweep-feeds", match: "31 * * * *" },
  { task: "sweep-sessions", match: "41 3 * * *" },
  { task: "sweep-searches", match: "47 3 * * *" },
  { task: "seal-log", match: "* * * * *", options: { queueName: "log" } },
  { task: "sweep-log-texts", match: "53 3 * * *" },
  { task: "sweep-letters", match: "51 3 * * *" },
  { task: "sweep-events", match: "11 4 * * *" },
];
