import { pic } from "../pictures";
import { inChannel, say } from "../story";

export const gaming = inChannel("gaming", [
  {
    id: "kai-demo",
    by: "kai",
    ago: 139,
    warmth: 0.58,
    title: "三年，终于能放出第一关了",
    body: "主角是一只给山里送信的猫。没有血条，掉下去了会有人把你抱上来。玩到桥那里请停一下，听水声，那是我老家的河，去年录的。Demo is in both languages, the English was fixed by Priya at 2 a.m. #独立游戏 #pixelart",
    pictures: [
      pic("pixelScene", "像素风的游戏画面，树林、小屋和云", { hour: "noon", shape: "film" }),
      pic("pixelScene", "同一关的黄昏", { hour: "dusk", shape: "film" }),
      pic("cat.keyboard", "猫睡在键盘上，屏幕亮着", { coat: "ragdoll", hour: "night" }),
    ],
    talk: [
      say(
        "danny",
        "I speedran it in 6:41 and then went back and sat at the bridge for twenty minutes.",
        say("kai", "6:41 我要去看录像，我自己打都要九分钟。"),
        say("danny", "There's a jump behind the mill. I'm sorry."),
        say("kai", "那是 bug。现在是捷径了，以你命名。"),
      ),
      say("priya", "No health bar and someone carries you back up. I cried at a tutorial."),
      say("mei", "猫掉下去了会被抱上来，这是全部的我想要的世界。"),
      say("boluo", "写完作业可以玩吗", say("linda", "Finish first, dear. Then I shall play it with you.")),
      say("aye", "水声录得真好，带点风。"),
    ],
  },
  {
    id: "arcade-danny",
    by: "danny",
    ago: 123,
    warmth: 0.32,
    title: "Last arcade in town, $2 unlimited",
    body: "The owner repairs them with parts from dead ones. He calls it a hospital. I beat a nine-year-old at level four and she shook my hand like a diplomat. #arcade",
    pictures: [pic("arcade", "Three glowing arcade machines on a neon floor", { hour: "night" })],
    talk: [
      say("kai", "街机医院，好名字。"),
      say("aye", "跟我修放映机一样，死的救活的。"),
      say("tie", "九岁那个是你让的吧。"),
    ],
  },
  {
    id: "go-with-liang",
    by: "liang",
    ago: 109,
    warmth: 0.44,
    title: "同鬼妹仔捉棋，输咗半目",
    body: "佢话系跟视频学嘅，开局乱过我条街市。点知中盘一手，我饮咗三杯茶都谂唔出。输咗半目，心服。佢个名叫 Priya。#围棋",
    pictures: [
      pic("boardGame", "木棋盘上的黑白子，旁边一碗棋子和一杯茶", { hour: "morning", shape: "square" }),
    ],
    talk: [
      say("priya", "Sir, it was luck and panic. Rematch Sunday?", say("liang", "礼拜日，我带好茶叶。")),
      say("kai", "梁伯输了？？截图留念。"),
      say("he", "“街市”= market，这里指开局很热闹。"),
    ],
  },
  {
    id: "handheld-commute",
    by: "priya",
    ago: 87,
    warmth: 0.3,
    title: "RPG on the bus: I missed three stops",
    body: "The potion shop lady had a backstory. It was a good backstory. I walked forty minutes home in the rain thinking about it. #rpg #commute",
    pictures: [
      pic("handheld", "A handheld console with a forest scene on its screen, coffee beside it", {
        hour: "rain",
        shape: "wide",
      }),
    ],
    talk: [say("kai", "药店老板娘永远是编剧的真爱。"), say("danny", "Never skip the potion lady.")],
  },
  {
    id: "coop-mum",
    by: "linlin",
    ago: 67,
    warmth: 0.36,
    title: "和妈妈联机做饭，差点决裂",
    body: "游戏里她洗碗，我炒菜。她嫌我不开油烟机，游戏里没有油烟机。她找了十分钟。#双人游戏 #妈妈",
    pictures: [pic("pixelScene", "像素风的关卡画面", { hour: "morning", shape: "film" })],
    talk: [say("wei", "阿姨是专业的。"), say("marcus", "She's right, ventilate your virtual kitchen.")],
  },
  {
    id: "bug-report",
    by: "kai",
    ago: 49,
    warmth: 0.34,
    title: "最好的 bug 反馈，来自退休老师",
    body: "Ms. Kowalski 发来八页手写扫描件，第一页：“Dear Mr. Pixel, on the second bridge the cat says 'its' where I believe she means 'it's'. She is otherwise very well spoken.” 已修复，裱起来了。#独立游戏",
    pictures: [
      pic("letters", "一沓手写信和信封", { hour: "golden" }),
      pic("handheld", "掌机上跑着修好的版本", { hour: "golden", shape: "wide" }),
    ],
    talk: [say("linda", "The cat was charming about it."), say("boluo", "its 和 it's 我也老错，跟猫一起改")],
  },
  {
    id: "boardgame-night",
    by: "sofie",
    ago: 33,
    warmth: 0.28,
    title: "Dark at four: board game season",
    body: "Rules: no phones, one lamp each, the loser makes cocoa. I have made a great deal of cocoa. #boardgames #CozySeason",
    pictures: [
      pic("boardGame", "A wooden board with black and white stones", { hour: "dusk", shape: "square" }),
    ],
    talk: [say("liang", "识捉棋？礼拜日得闲？"), say("yue", "一人一盏灯！")],
  },
  {
    id: "speedrun-612",
    by: "danny",
    ago: 5,
    warmth: 0.34,
    title: "6:12. The cat never touched the ground",
    body: "像素凯, I found another one, behind the waterfall. You have until Friday to decide if it's a bug or a feature. My mum watched the whole run and asked why I don't stop at the bridge. So I stopped at the bridge. 6:12 plus one river. #speedrun",
    pictures: [
      pic("arcade", "Arcade machines glowing blue and pink", { hour: "dusk" }),
      pic("pixelScene", "The pixel forest by night", { hour: "night", shape: "film" }),
    ],
    talk: [
      say(
        "kai",
        "阿姨是对的。瀑布后面那个保留，叫 Danny 的秘密。",
        say("danny", "I'm in the game twice now. Mum wants a copy."),
      ),
      say("mei", "6:12 plus one river，好美的成绩"),
    ],
  },
]);
