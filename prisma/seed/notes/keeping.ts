import { pic } from "../pictures";
import { inChannel, say } from "../story";

/** Notes that keep the moderators busy. */
export const spam = inChannel("career", [
  {
    id: "facai-lie-down",
    by: "facai",
    ago: 7.5,
    warmth: 0.04,
    title: "躺着也能赚，名额只剩三个",
    body: "跟着发财哥，每天十分钟，宝妈上班族都能做，上个月带了一百二十位家人上岸。先交 198 元资料费，三天回本，不回本退双倍。评论区扣 1，机会不等人。#副业 #财务自由",
    pictures: [pic("skyline", "夜晚的城市高楼，灯火通明", { hour: "night" })],
    talk: [
      say("tang", "做 HR 这么多年，这种“岗位”我一眼就认得。大家别扣 1，扣举报。"),
      say("yue", "我表姐交过，退双倍是退到了零的双倍。"),
      say("qin", "一百九十八能买多少串糖葫芦，想想。"),
    ],
  },
]);

/** Taken down after a report, rightly. */
export const spamGone = inChannel("career", [
  {
    id: "facai-inside",
    by: "facai",
    ago: 54,
    warmth: 0.03,
    title: "海外新朋友专属内部渠道",
    body: "欢迎各位老外朋友！Dear friend, welcome gift waiting: pay 49 USD activation, get 500 USD back same day. 官方合作，手慢无，已有 3000 人到账。#TikTokRefugee",
    pictures: [pic("skyline", "黄昏的城市天际线", { hour: "golden" })],
  },
]);

/** Taken down by a mistake of one letter; its author has appealed. */
export const weeds = inChannel("home", [
  {
    id: "hattie-weed",
    by: "hattie",
    ago: 35,
    warmth: 0.2,
    title: "Best weed of my life. Free to a home",
    body: "Four feet of root, one pull, no breaks. I've been after this weed since June and it came up like a sword. I have a whole bag of it drying on the porch if anyone nearby wants some for the rabbits. Ask me anything. #gardening #weed",
    pictures: [pic("balcony", "Pots and hanging plants on a porch at dusk", { hour: "dusk" })],
    talk: [say("zhou", "这是酸模吧？根是真长，佩服。"), say("walt", "Rabbits will thank you.")],
  },
]);

/** Held by the machine until somebody looks: it cannot tell beans from money. */
export const heldBack = inChannel("gaming", [
  {
    id: "danny-poker",
    by: "danny",
    ago: 0.9,
    warmth: 0,
    title: "Family poker night, jackpot is dumplings",
    body: "Grandma won again. Chips are peanuts and the jackpot is the last dumpling. Next week the cousins in Hanoi join: our very own online casino, sign-up bonus one bowl of soup. #familynight",
    pictures: [pic("dumplings", "A steamer of dumplings, the jackpot", { hour: "night" })],
  },
]);
