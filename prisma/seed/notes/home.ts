import { pic } from "../pictures";
import { inChannel, say } from "../story";

export const home = inChannel("home", [
  {
    id: "yue-38",
    by: "yue",
    ago: 152,
    warmth: 0.7,
    title: "38㎡租房，花了六百块",
    body: "房东的白墙不能打钉，我就用落地灯把墙“刷”成橘色。沙发是上一个租客留的，套子是我缝的，地毯是菜市场大爷的。六百块里，四百是那盏灯。房子是租的，晚上七点以后，是我的。#租房改造 #小户型",
    pictures: [
      pic("readingNook", "窗边的绿色扶手椅，旁边一盏落地灯和圆地毯", { hour: "dusk" }),
      pic("bed", "靠窗的床，枕头和小托盘", { hour: "golden", shape: "wide" }),
      pic("kitchenShelf", "三层厨房架，罐子和小盆栽", { hour: "dusk" }),
    ],
    talk: [
      say(
        "sofie",
        "You painted the wall with a lamp! This is the most Danish thing I've seen and you are in Xi'an.",
        say("yue", "那我是丹麦西安人。What is your best lamp trick?"),
        say("sofie", "Never one big, always three small, and one of them on the floor."),
      ),
      say("tang", "四百块的灯，值不值，看几点下班。"),
      say("emma", "The market uncle strikes again. I want his full catalogue."),
      say("mei", "“晚上七点以后是我的”，贴墙上了（没打钉）"),
      say("zhou", "窗台再放一盆薄荷，好活。"),
    ],
  },
  {
    id: "sofie-nine-lamps",
    by: "sofie",
    ago: 131,
    warmth: 0.58,
    title: "Nine lamps, no ceiling light, a guide",
    body: "Corner, table, floor, shelf, and one you forget about until it rains. Warm bulbs only. When it gets dark at 15:40 you learn to make small suns. 月月 asked for a photo, so here is lamp number four, the favourite. #hygge #lamps",
    pictures: [
      pic("deskLamp", "A red desk lamp making a cone of light over an open book", { hour: "rain" }),
      pic("readingNook", "An armchair by a window with a standing lamp", { hour: "rain" }),
    ],
    talk: [
      say(
        "yue",
        "small suns，小太阳！我们这儿取暖器就叫小太阳。",
        say("sofie", "No! That is the loveliest name for a heater."),
      ),
      say("xue", "哈尔滨三点五十天黑，握手。"),
      say("aye", "放映机也是一盏灯，算第十盏吗？", say("sofie", "It is the boss lamp.")),
    ],
  },
  {
    id: "balcony-jungle",
    by: "zhou",
    ago: 119,
    warmth: 0.46,
    title: "两平米阳台，四十盆，浇水一小时",
    body: "老伴在的时候嫌多，说以后谁给你浇。现在我浇。每天早上跟它们报一遍天气，它们不回话，但是长。新来的朋友问怎么开始：一盆薄荷，一扇朝东的窗。#阳台种植",
    pictures: [
      pic("balcony", "晚上的阳台，挂着小灯串，盆栽和吊篮", { hour: "night" }),
      pic("balcony", "早上的阳台，几盆大叶植物和花", { hour: "morning" }),
    ],
    talk: [
      say("hattie", "I tell mine the weather too. Yours grow. Mine gossip."),
      say("walt", "I read this one to Hank twice."),
      say("yue", "薄荷已入手，朝东！"),
    ],
  },
  {
    id: "ana-boxes",
    by: "ana",
    ago: 106,
    warmth: 0.42,
    title: "Moved in. Cat owns all the boxes.",
    body: "Three weeks in this apartment. I have unpacked the kettle. Biscuit has filed a claim on every box, including the one with my chairs in it, so we both sit on the floor. #movingin",
    pictures: [
      pic("cat.box", "An orange cat in a box between plant pots", {
        coat: "orange",
        hour: "morning",
        shape: "square",
      }),
      pic("kitchenShelf", "A shelf with mugs, jars and plants, the only thing unpacked", { hour: "morning" }),
    ],
    talk: [say("yue", "先拆灯，再拆锅，最后拆猫。"), say("mei", "椅子那箱别要了，给它吧。")],
  },
  {
    id: "kitchen-shelf-sort",
    by: "marcus",
    ago: 81,
    warmth: 0.3,
    title: "Label everything, trust no one",
    body: "Twelve jars. Masking tape, black marker, date. My roommate put sugar in the salt jar once, in 2019. I still taste it when I close my eyes. #kitchen #miseenplace",
    pictures: [
      pic("kitchenShelf", "Three kitchen shelves with labelled jars, cups and bottles", { hour: "noon" }),
    ],
    talk: [
      say("wei", "我用鼻子闻，从来不贴。", say("marcus", "Chef, respectfully: 2019.")),
      say("sofie", "Masking tape is the most honest typography."),
    ],
  },
  {
    id: "desk-at-night",
    by: "he",
    ago: 68,
    warmth: 0.36,
    title: "改了二十年作业的那盏灯",
    body: "墙上的照片是每一届学生寄来的，一共十九个国家。灯罩换过两次，灯泡换过很多次，桌子没换。今晚改的是 Priya 的作文，题目叫《我的第一杯奶茶》。#书桌 #对外汉语",
    pictures: [pic("deskLamp", "书桌上的红台灯，墙上贴满照片", { hour: "night" })],
    talk: [
      say("priya", "老师 please be gentle with paragraph two", say("he", "第二段写得最好，红笔没舍得用。")),
      say("linda", "Nineteen countries. I had nineteen counties. Still have every letter."),
    ],
  },
  {
    id: "bed-sunday",
    by: "jade",
    ago: 55,
    warmth: 0.3,
    title: "Permission slip: stay in bed till 10",
    body: "I teach people to get up for a living. Today I taught no one. Tea, toast, one window, zero sun salutations. The sun managed without me. #sunday",
    pictures: [
      pic("bed", "A bed by a window with a tray and a small plant", { hour: "morning", shape: "wide" }),
    ],
    talk: [say("tie", "休息日也是训练计划的一部分，批准。"), say("tang", "打印了十份放工位上。")],
  },
  {
    id: "rain-reading",
    by: "linda",
    ago: 38,
    warmth: 0.4,
    title: "The chair, the rain, chapter nine",
    body: "Forty minutes with a book nobody will test me on. Pickles is under the chair being a draught. 何老师 recommended it, in translation; I am learning how much a translator carries for us. #reading #CozySeason",
    pictures: [
      pic("readingNook", "A tufted armchair by a rainy window with a pile of books", { hour: "rain" }),
      pic("cat.watching", "A black and white cat watching the rain", { coat: "tuxedo", hour: "dusk" }),
    ],
    talk: [
      say("he", "译者听到会很高兴，他是我师兄。"),
      say(
        "aye",
        "第九章之后别一个人看。",
        say("linda", "Oh no. I read chapter ten at midnight. You were right."),
      ),
    ],
  },
  {
    id: "window-herbs",
    by: "hattie",
    ago: 12,
    warmth: 0.3,
    title: "老周 told me mint. I obeyed.",
    body: "East window, one pot, as prescribed by 园丁老周. It's up! Four leaves and a bad attitude. I said the weather to it this morning like he does. Twenty-eight degrees, dear, and snow. #windowsill #薄荷 #CozySeason",
    pictures: [
      pic("balcony", "Pots with leafy plants on a balcony in soft morning light", { hour: "golden" }),
    ],
    talk: [
      say("zhou", "四片叶子，可以了，掐个尖，它会更旺。", say("hattie", "Pinch the top! Yes sir.")),
      say("yue", "我的六片，请叫我师姐。"),
    ],
  },
]);
