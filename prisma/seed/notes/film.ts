import { pic } from "../pictures";
import { inChannel, say } from "../story";

export const film = inChannel("film-tv", [
  {
    id: "last-reel",
    by: "aye",
    ago: 148,
    warmth: 0.64,
    title: "今晚放胶片，来了十一个人",
    body: "机器比我大六岁，换本的时候要听声音，左边的机器叹一口气，右边就该接上。散场有个小孩问我，叔叔，光里面为什么有灰尘？我说那不是灰尘，那是电影在路上。#胶片 #老电影院",
    pictures: [
      pic("projector", "老式放映机打出一束光，光里有细小的亮点", { hour: "night", shape: "wide" }),
      pic("cinema", "红色座椅的放映厅，银幕上是日落", { hour: "night", shape: "wide" }),
    ],
    talk: [
      say(
        "kofi",
        "'The film on its way.' I have subscribed to nine streaming services and never heard it put better.",
        say("aye", "欢迎来，F 排 12 座给你留着，看到你简介了。"),
        say("kofi", "I'm not crying, it's dust in the beam."),
      ),
      say("mei", "十一个人，加我十二，下次哪天？", say("aye", "周五八点，票十五，不清场。")),
      say("liang", "旧时我做过带位，电筒仲喺度。"),
      say("sofie", "The boss lamp!"),
    ],
  },
  {
    id: "kofi-credits",
    by: "kofi",
    ago: 124,
    warmth: 0.4,
    title: "Always stay for the credits",
    body: "Somebody held the boom for eleven weeks. Somebody drove the noodles to set. Their names get four seconds each and I think four seconds is the least I can do. #cinema",
    pictures: [
      pic("cinema", "An almost empty cinema, two people in red seats", { hour: "golden", shape: "wide" }),
    ],
    talk: [
      say("aye", "片尾字幕不亮灯，这是我们的规矩。"),
      say("marcus", "The noodle driver deserves eight."),
    ],
  },
  {
    id: "popcorn-debate",
    by: "danny",
    ago: 105,
    warmth: 0.38,
    title: "Sweet or salty popcorn? Choose.",
    body: "I asked in the American group: salty, obviously. I asked in the Chinese group: sweet, 肯定. My cousin in Hanoi sent a picture with fish sauce. I no longer know anything. #popcorn #甜咸之争",
    pictures: [pic("popcorn", "A striped bucket of popcorn overflowing", { hour: "golden" })],
    talk: [
      say("mei", "甜的！！咸的那叫玉米菜。", say("danny", "'Corn vegetable' 💀")),
      say("sofie", "Salty. But I'd try the fish sauce."),
      say("boluo", "一半一半，小孩子才做选择……我就是小孩子"),
      say("linda", "Both, in the same handful. I contain multitudes."),
      say("wei", "加辣。"),
    ],
  },
  {
    id: "poster-hand",
    by: "aye",
    ago: 92,
    warmth: 0.34,
    title: "翻出一张手绘海报，画的是土星",
    body: "八几年画的，颜料是画师自己兑的，宇航员画小了，他说是为了显得土星大。翻背面，写着“晚场，带棉衣”。#手绘海报",
    pictures: [
      pic("poster", "手绘海报：巨大的土星，山顶上一个小小的宇航员", {
        hour: "dusk",
        shape: "slim",
        subject: 1,
      }),
    ],
    talk: [
      say("kai", "这个比例我偷了，下一关的背景就是它。"),
      say("kofi", "'Evening show, bring a padded coat.' Best tagline ever written."),
    ],
  },
  {
    id: "subtitles-club",
    by: "mei",
    ago: 74,
    warmth: 0.44,
    title: "陪 Ana 看国产剧，暂停了四十次",
    body: "“她为什么叫他哥？” “不是亲哥。” “那为什么打她？” “不是真打。” “那杯酒为什么不能喝？” 一集四十五分钟，我们看了三个小时。最后她问：can we watch one more? #追剧 #TikTokRefugee",
    pictures: [
      pic("projector", "放映机和一束光，配今晚的心情", { hour: "dusk", shape: "wide" }),
      pic("popcorn", "一大桶爆米花，看到底了", { hour: "dusk" }),
    ],
    talk: [
      say("ana", "NEVER drink the cup. I know this now.", say("mei", "毕业了。")),
      say("he", "亲属称谓这课我讲一周，你们一集讲完了。"),
      say("rosa", "Forty pauses is friendship."),
    ],
  },
  {
    id: "poster-priya",
    by: "priya",
    ago: 50,
    warmth: 0.3,
    title: "Sci-fi night: which poster wins?",
    body: "Swipe and vote. I vote for two: the tiny person has the best posture in science fiction. Loser of the vote buys the tea. #scifi #movienight",
    pictures: [
      pic("poster", "A minimal film poster", { hour: "golden", shape: "slim", subject: 0 }),
      pic("poster", "A second film poster in other colours", { hour: "night", shape: "slim", subject: 1 }),
      pic("poster", "A third film poster", { hour: "noon", shape: "slim", subject: 2 }),
    ],
    talk: [
      say("kofi", "Two. It's always two."),
      say("aye", "一，负空间用得好。"),
      say("danny", "Three, because nobody else will and it looks lonely."),
    ],
  },
  {
    id: "row-f",
    by: "kofi",
    ago: 26,
    warmth: 0.32,
    title: "F12, Friday, eight o'clock",
    body: "I was in town with Dad. The seat had a little paper sign with my name, in two scripts. Film, dust, the sigh on the left, then the one on the right. 阿夜, thank you. We stayed until the bulb went cold. #老电影院",
    pictures: [
      pic("cinema", "The screen glowing over rows of red seats", { hour: "dusk", shape: "wide" }),
      pic("projector", "The old projector, warm light", { hour: "golden", shape: "wide" }),
    ],
    talk: [
      say(
        "aye",
        "老先生在门口站起来给放映窗鞠了一躬，我在里面也鞠了一躬。",
        say("kofi", "He asked if you saw. Now I can tell him."),
      ),
      say("linda", "I keep coming back to read this one."),
      say("mei", "这个地方真好。"),
    ],
  },
  {
    id: "rewatch-nine",
    by: "liang",
    ago: 15.5,
    warmth: 0.24,
    title: "旧戏睇到第九次，先发现条狗",
    body: "第三场，桥边，有条黄狗行过。导演话唔系请嘅，佢自己行入来。八十几分钟，净系佢唔系做戏。#旧戏 #粤语",
    pictures: [pic("popcorn", "一桶爆米花", { hour: "night" })],
    talk: [
      say("aye", "知道是哪部，那条狗每次我都等。"),
      say("walt", "The dog is always the best actor."),
      say("bei", "面包：求片名。"),
    ],
  },
]);
