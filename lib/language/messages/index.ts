import enAbout from "@/lib/language/messages/en/about.json";
import enAudit from "@/lib/language/messages/en/audit.json";
import enAuth from "@/lib/language/messages/en/auth.json";
import enCards from "@/lib/language/messages/en/cards.json";
import enChannels from "@/lib/language/messages/en/channels.json";
import enComments from "@/lib/language/messages/en/comments.json";
import enCompose from "@/lib/language/messages/en/compose.json";
import enDescribe from "@/lib/language/messages/en/describe.json";
import enDesk from "@/lib/language/messages/en/desk.json";
import enDrafts from "@/lib/language/messages/en/drafts.json";
import enErrors from "@/lib/language/messages/en/errors.json";
import enFeed from "@/lib/language/messages/en/feed.json";
import enInbox from "@/lib/language/messages/en/inbox.json";
import enLetter from "@/lib/language/messages/en/letter.json";
import enMail from "@/lib/language/messages/en/mail.json";
import enModeration from "@/lib/language/messages/en/moderation.json";
import enNote from "@/lib/language/messages/en/note.json";
import enNotePage from "@/lib/language/messages/en/notePage.json";
import enNotices from "@/lib/language/messages/en/notices.json";
import enPeople from "@/lib/language/messages/en/people.json";
import enPlaces from "@/lib/language/messages/en/places.json";
import enRanking from "@/lib/language/messages/en/ranking.json";
import enReasons from "@/lib/language/messages/en/reasons.json";
import enReport from "@/lib/language/messages/en/report.json";
import enRestricted from "@/lib/language/messages/en/restricted.json";
import enRuleDesk from "@/lib/language/messages/en/ruleDesk.json";
import enRules from "@/lib/language/messages/en/rules.json";
import enSearch from "@/lib/language/messages/en/search.json";
import enSearchBox from "@/lib/language/messages/en/searchBox.json";
import enSettings from "@/lib/language/messages/en/settings.json";
import enShell from "@/lib/language/messages/en/shell.json";
import enStaff from "@/lib/language/messages/en/staff.json";
import enSyndication from "@/lib/language/messages/en/syndication.json";
import enTerms from "@/lib/language/messages/en/terms.json";
import enTopicPage from "@/lib/language/messages/en/topicPage.json";
import enTopics from "@/lib/language/messages/en/topics.json";
import enTransparency from "@/lib/language/messages/en/transparency.json";
import enWithheld from "@/lib/language/messages/en/withheld.json";
import zhAbout from "@/lib/language/messages/zh/about.json";
import zhAudit from "@/lib/language/messages/zh/audit.json";
import zhAuth from "@/lib/language/messages/zh/auth.json";
import zhCards from "@/lib/language/messages/zh/cards.json";
import zhChannels from "@/lib/language/messages/zh/channels.json";
import zhComments from "@/lib/language/messages/zh/comments.json";
import zhCompose from "@/lib/language/messages/zh/compose.json";
import zhDescribe from "@/lib/language/messages/zh/describe.json";
import zhDesk from "@/lib/language/messages/zh/desk.json";
import zhDrafts from "@/lib/language/messages/zh/drafts.json";
import zhErrors from "@/lib/language/messages/zh/errors.json";
import zhFeed from "@/lib/language/messages/zh/feed.json";
import zhInbox from "@/lib/language/messages/zh/inbox.json";
import zhLetter from "@/lib/language/messages/zh/letter.json";
import zhMail from "@/lib/language/messages/zh/mail.json";
import zhModeration from "@/lib/language/messages/zh/moderation.json";
import zhNote from "@/lib/language/messages/zh/note.json";
import zhNotePage from "@/lib/language/messages/zh/notePage.json";
import zhNotices from "@/lib/language/messages/zh/notices.json";
import zhPeople from "@/lib/language/messages/zh/people.json";
import zhPlaces from "@/lib/language/messages/zh/places.json";
import zhRanking from "@/lib/language/messages/zh/ranking.json";
import zhReasons from "@/lib/language/messages/zh/reasons.json";
import zhReport from "@/lib/language/messages/zh/report.json";
import zhRestricted from "@/lib/language/messages/zh/restricted.json";
import zhRuleDesk from "@/lib/language/messages/zh/ruleDesk.json";
import zhRules from "@/lib/language/messages/zh/rules.json";
import zhSearch from "@/lib/language/messages/zh/search.json";
import zhSearchBox from "@/lib/language/messages/zh/searchBox.json";
import zhSettings from "@/lib/language/messages/zh/settings.json";
import zhShell from "@/lib/language/messages/zh/shell.json";
import zhStaff from "@/lib/language/messages/zh/staff.json";
import zhSyndication from "@/lib/language/messages/zh/syndication.json";
import zhTerms from "@/lib/language/messages/zh/terms.json";
import zhTopicPage from "@/lib/language/messages/zh/topicPage.json";
import zhTopics from "@/lib/language/messages/zh/topics.json";
import zhTransparency from "@/lib/language/messages/zh/transparency.json";
import zhWithheld from "@/lib/language/messages/zh/withheld.json";

const en = {
  cards: enCards,
  channels: enChannels,
  staff: enStaff,
  notices: enNotices,
  comments: enComments,
  note: enNote,
  notePage: enNotePage,
  restricted: enRestricted,
  ruleDesk: enRuleDesk,
  rules: enRules,
  reasons: enReasons,
  report: enReport,
  letter: enLetter,
  moderation: enModeration,
  compose: enCompose,
  describe: enDescribe,
  desk: enDesk,
  drafts: enDrafts,
  errors: enErrors,
  settings: enSettings,
  mail: enMail,
  audit: enAudit,
  auth: enAuth,
  shell: enShell,
  syndication: enSyndication,
  about: enAbout,
  feed: enFeed,
  inbox: enInbox,
  people: enPeople,
  places: enPlaces,
  ranking: enRanking,
  terms: enTerms,
  topicPage: enTopicPage,
  topics: enTopics,
  withheld: enWithheld,
  transparency: enTransparency,
  search: enSearch,
  searchBox: enSearchBox,
};

/** English is the shape; a key missing in Chinese is a type error here, and a test compares both ways. */
export type Messages = typeof en;

const zh: Messages = {
  cards: zhCards,
  channels: zhChannels,
  staff: zhStaff,
  notices: zhNotices,
  comments: zhComments,
  note: zhNote,
  notePage: zhNotePage,
  restricted: zhRestricted,
  ruleDesk: zhRuleDesk,
  rules: zhRules,
  reasons: zhReasons,
  report: zhReport,
  letter: zhLetter,
  moderation: zhModeration,
  compose: zhCompose,
  describe: zhDescribe,
  desk: zhDesk,
  drafts: zhDrafts,
  errors: zhErrors,
  settings: zhSettings,
  mail: zhMail,
  audit: zhAudit,
  auth: zhAuth,
  shell: zhShell,
  syndication: zhSyndication,
  about: zhAbout,
  feed: zhFeed,
  inbox: zhInbox,
  people: zhPeople,
  places: zhPlaces,
  ranking: zhRanking,
  terms: zhTerms,
  topicPage: zhTopicPage,
  topics: zhTopics,
  withheld: zhWithheld,
  transparency: zhTransparency,
  search: zhSearch,
  searchBox: zhSearchBox,
};

export const messages = { en, zh };
