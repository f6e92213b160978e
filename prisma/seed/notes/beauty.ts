import { pic } from "../pictures";
import { inChannel, say } from "../story";

export const beauty = inChannel("beauty", [
  {
    id: "linlin-five-reds",
    by: "linlin",
    ago: 157,
    warmth: 0.72,
    title: "五支红色，只留一支怎么选",
    body: "左起：见前任、见客户、见朋友、见自己、见了就后悔。黄皮选偏棕的，涂完看牙，牙显白就对了。第五支我用了两次，两次都被问是不是吃了火龙果。全部自己买的，没有合作。#口红 #黄皮",
    pictures: [
      pic("lipsticks", "五支不同红色的口红排成一排", { hour: "golden", shape: "square" }),
      pic("palette", "配着用的眼影盘和刷子", { hour: "noon" }),
    ],
    talk: [
      say(
        "jade",
        "Dark-skin girlies: second and third from the left. Trust me.",
        say("linlin", "这个经验太珍贵了，置顶！Can you do a note on it?"),
        say("jade", "On it this weekend."),
      ),
      say("ana", "'The one for meeting yourself' — I need that one."),
      say("tang", "见客户那支什么色号，面试管用吗", say("linlin", "管用，前提是简历也涂了。")),
      say("su", "旗袍配第二支。"),
      say("emma", "火龙果 again! The dragonfruit is your nemesis."),
    ],
  },
  {
    id: "jade-deep-skin",
    by: "jade",
    ago: 76,
    warmth: 0.58,
    title: "Reds that love deep skin",
    body: "Promised 林林 a guide, so: brick over coral, berry over pink, and check it by a window, not in a shop. If it disappears, it is a lip balm. If it arrives before you do, it is yours. Bought with my own yoga money. #lipstick #deepskin",
    pictures: [
      pic("lipsticks", "A row of lipsticks from coral to berry with a swatch above", {
        hour: "dusk",
        shape: "square",
      }),
    ],
    talk: [
      say(
        "linlin",
        "译给大家：选砖红不选珊瑚，选莓果不选粉，去窗边看。Jade 老师太会说了。",
        say("jade", "We should do this every month. 一月一次?"),
        say("linlin", "成交！"),
      ),
      say("priya", "Finally one I don't have to mentally convert."),
      say("kofi", "Sent to my sister. She says you owe her a drawer."),
    ],
  },
  {
    id: "night-shift-skin",
    by: "xue",
    ago: 116,
    warmth: 0.4,
    title: "夜班脸急救，护士版",
    body: "口罩勒痕：冷毛巾两分钟。干：凡士林，别嫌土。黑眼圈：没有办法，睡觉。贵的我也试过，不如同事一句“你先去躺十分钟”。#护肤 #夜班",
    pictures: [pic("skincare", "两层架子上的瓶瓶罐罐", { hour: "night" })],
    talk: [
      say("walt", "Lie down ten minutes, miss."),
      say("linlin", "凡士林一票，土到极致就是高级。"),
      say("rosa", "The line about the colleague. That's the good stuff."),
    ],
  },
  {
    id: "perfume-rain",
    by: "linlin",
    ago: 94,
    warmth: 0.46,
    title: "下雨天喷什么？喷一点点",
    body: "雨天的香味会变近，像有人坐到你旁边来。我留的是一支茶香，和一支橘子皮。浓的那支送给妈妈了，她拿去喷窗帘，窗帘现在很贵气。#香水 #雨天",
    pictures: [
      pic("perfume", "两瓶香水，前面散着几朵小花", { hour: "rain" }),
      pic("perfume", "换个角度的香水瓶，灯光很暗", { hour: "dusk" }),
    ],
    talk: [
      say("sofie", "'As if someone sat down beside you.' I'll think of this every wet day now, so: always."),
      say("liang", "窗帘贵气，笑死。"),
      say("mei", "橘子皮那支求名字", say("linlin", "叫橘子皮。真的，我剥的。")),
    ],
  },
  {
    id: "eyeshadow-cat",
    by: "mei",
    ago: 58,
    warmth: 0.42,
    title: "照着汤圆的毛色配了一盘眼影",
    body: "三花色：奶白打底，橘色铺眼窝，黑色点在眼尾。出门前它看了我三秒，打了个哈欠。我当它是说好看。#三花妆 #眼影",
    pictures: [
      pic("palette", "打开的眼影盘，旁边几支刷子和色块", { hour: "morning" }),
      pic("cat.portrait", "三花猫的大脸，配色参考", { coat: "calico", hour: "morning", shape: "square" }),
    ],
    talk: [
      say("ana", "Do orange! One shade, one brain cell.", say("mei", "一个色号，今天没轮到它。")),
      say("linlin", "这个创意我要抄，布偶版安排。"),
      say("kai", "布偶版授权费：两根猫条。"),
    ],
  },
  {
    id: "sunscreen-truth",
    by: "tie",
    ago: 44,
    warmth: 0.26,
    title: "糙汉防晒：我妈替我买的",
    body: "在外头带学员跑步，脸和脖子两个色，像戴了面具。我妈寄来一支防晒，附纸条：别省，抹耳朵。耳朵是真疼过。#防晒 #糙汉 #家人",
    pictures: [pic("skincare", "架子上多了几支新的护肤品", { hour: "morning" })],
    talk: [
      say("xue", "阿姨说得对，耳朵最容易忘。"),
      say("marcus", "Cooks never see the sun but I'm taking the note about ears."),
      say("linlin", "两指长的量，一根都不能少。"),
    ],
  },
  {
    id: "curtain-perfume",
    by: "emma",
    ago: 29,
    warmth: 0.3,
    title: "My one good bottle, 11 years old",
    body: "A thrift-store find, two thirds full, top note gone, heart still here. Aren't we all. I wear it to weddings and to the dentist. #perfume #slowbeauty",
    pictures: [
      pic("perfume", "Two glass bottles of scent on a table, flowers at the front", { hour: "golden" }),
    ],
    talk: [
      say("linlin", "前调没了，心还在。翻译器翻出来我愣了一下，好美。"),
      say("hattie", "The dentist! Perfect. Go in smelling like a wedding."),
    ],
  },
  {
    id: "linlin-bare",
    by: "linlin",
    ago: 13,
    warmth: 0.5,
    title: "今天什么都没涂，也发一条",
    body: "有新来的朋友问我，是不是这里人人都很精致。不是的。我鼻子上有颗痘，昨晚看剧看到两点。先洗脸，涂防晒，出门。好看是爱好，不是作业。#素颜 #护肤",
    pictures: [pic("skincare", "早上的洗漱架，几只瓶子和一盆绿植", { hour: "morning" })],
    talk: [
      say("boluo", "好看是爱好，不是作业。作业是作业。", say("linlin", "那你快去写！")),
      say("ana", "Needed this. Day 9 and I was getting shy about my own face."),
      say("jade", "Put it on a poster."),
    ],
  },
]);
