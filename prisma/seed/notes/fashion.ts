import { pic } from "../pictures";
import { inChannel, say } from "../story";

export const fashion = inChannel("fashion", [
  {
    id: "linlin-mirror-monday",
    by: "linlin",
    ago: 168,
    warmth: 0.82,
    title: "降温第一天，洋葱穿法三层够了",
    body: "里面一件薄打底，中间一件有领的，外面一件能脱的。地铁里脱、办公室穿、吃火锅的时候全脱到第二层。颜色只用三个，第三个留给包。#今日穿搭 #洋葱穿法",
    pictures: [
      pic("mirror", "对着拱形镜子自拍，浅褐色长外套配米色长裙", { hour: "morning", shape: "slim" }),
      pic("flatLay", "平铺的毛衣、长裤、包和球鞋", { hour: "morning" }),
      pic("bagShelf", "四格架子上的四只包", { hour: "golden" }),
    ],
    talk: [
      say(
        "emma",
        "Third colour is the bag. I have been dressing for thirty years and nobody told me this.",
        say("linlin", "第三色放鞋也可以，但是别放头发上，我试过。"),
      ),
      say("xue", "广州的降温：十八度。", say("linlin", "湿冷！是湿冷！"), say("xue", "好好好，湿冷。")),
      say("sofie", "In Copenhagen we call this 'Tuesday', but the knit is lovely."),
      say("tang", "求打底链接，不会起球那种", say("linlin", "不发链接，看成分：棉占一半以上就行。")),
      say("su", "领子熨一下，精神差不少。"),
    ],
  },
  {
    id: "qipao-fitting",
    by: "su",
    ago: 145,
    warmth: 0.74,
    title: "盘扣，一粒要一个钟头",
    body: "有个美国姑娘写信来问，旗袍为什么要量三十二处。我说，机器做的衣裳是人去将就它，我们做的是它来将就人。这件米白的，红梅是苏绣，扣子是我太太盘的，她眼睛不好了，还是盘得比我齐。#旗袍 #手艺",
    pictures: [
      pic("qipao", "米白色旗袍的领口和盘扣，绣着红梅", { hour: "dusk" }),
      pic("qipao", "另一件墨绿色旗袍，绣着黄花", { hour: "golden" }),
    ],
    talk: [
      say(
        "emma",
        "I wrote that letter! Thank you for answering. The frogs are little sculptures.",
        say("su", "等你来上海，我太太教你盘一粒。"),
        say("emma", "I am looking at flights. I am not joking."),
      ),
      say("liang", "手艺人，敬你一杯茶。"),
      say("linlin", "它来将就人。这句我要写进每一篇穿搭里。"),
      say("linda", "One hour for one button. I used to give detention for less care."),
    ],
  },
  {
    id: "thrift-coat",
    by: "emma",
    ago: 126,
    warmth: 0.5,
    title: "$12, wool, and somebody's ticket in it",
    body: "Found in the pocket: a ferry ticket from 1987, one way. I hope they liked it there. The lining needs a stitch, the shoulders need nothing. Buy the coat that has already been somewhere. #thrifted #slowfashion",
    pictures: [
      pic("hangers", "A rail of second-hand coats and dresses, boots below", { hour: "rain" }),
      pic("mirror", "Mirror picture of the coat, worn open", { hour: "rain", shape: "slim" }),
    ],
    talk: [
      say("ahe", "1987 年的单程船票，这件大衣比我走得远。"),
      say(
        "su",
        "肩膀没塌，是好料子。里衬用斜针，看不出来。",
        say("emma", "Slip stitch, on it. Thank you 苏师傅!"),
      ),
      say("kofi", "There is a whole film in that pocket."),
    ],
  },
  {
    id: "sneaker-clean",
    by: "danny",
    ago: 103,
    warmth: 0.3,
    title: "Saved these with toothpaste and regret",
    body: "Wore them to a crawfish boil. Old toothbrush, white toothpaste, forty minutes, one podcast about octopuses. Octopuses have three hearts and all of mine were in this. #sneakers",
    pictures: [
      pic("sneakers", "A pair of clean red and white sneakers", { hour: "golden", shape: "square" }),
    ],
    talk: [say("linlin", "小白鞋用牙膏，翻毛皮千万别，血泪。"), say("tie", "跑步鞋别这么刷，会硬。")],
  },
  {
    id: "five-scarves",
    by: "linlin",
    ago: 88,
    warmth: 0.56,
    title: "一条丝巾，五个地方",
    body: "脖子、手腕、包带、马尾、还有腰。第五种最显瘦，第二种最显手忙脚乱。都试过了，坐地铁别系第一种，会被门夹。#丝巾 #配饰",
    pictures: [
      pic("flatLay", "平铺的一整套秋装，毛衣、长裤和手提包", { hour: "golden" }),
      pic("bagShelf", "系上丝巾前的包们", { hour: "noon" }),
    ],
    talk: [
      say("priya", "My mother has been doing all five with one dupatta since 1979."),
      say("linlin", "@priya_debugs 请阿姨出山！"),
      say("yue", "被门夹那条我懂。"),
    ],
  },
  {
    id: "harbin-layers",
    by: "xue",
    ago: 64,
    warmth: 0.48,
    title: "零下三十度也想好看，答案是不行",
    body: "秋裤两条，羽绒服到脚踝，帽子压到眉毛。口罩结冰，睫毛也结冰，倒是省了睫毛膏。照片是出门前拍的，出门后只剩眼睛。#哈尔滨 #冬天",
    pictures: [
      pic("hangers", "衣架上一排厚外套，地上一双靴子", { hour: "night" }),
      pic("snowVillage", "夜里的雪村，窗户亮着灯", { hour: "night" }),
    ],
    talk: [
      say("sofie", "Frozen eyelashes as make-up. Nordic approved."),
      say("ana", "It was 45°F and I cried. You are made of something else."),
      say("linlin", "教训：十八度别喊冷。"),
    ],
  },
  {
    id: "denim-repair",
    by: "emma",
    ago: 41,
    warmth: 0.36,
    title: "Visible mending, invisible patience",
    body: "Sashiko on a knee that gave up in May. The stitches are not even. My breathing is now. Four evenings, one film, no new jeans. #visiblemending",
    pictures: [pic("flatLay", "Trousers, a jumper and shoes laid out on a table", { hour: "dusk" })],
    talk: [
      say("su", "针脚不匀没关系，线要拉得一样紧。"),
      say("jade", "'My breathing is now.' Come teach my class."),
    ],
  },
  {
    id: "work-bag",
    by: "tang",
    ago: 25,
    warmth: 0.28,
    title: "通勤包里到底要装什么",
    body: "倒出来数了一下：工牌、雨伞、三包纸巾、一颗不知道哪年的话梅，和一份没勇气交的辞职信（是草稿）。包重两斤，信重两克，信比较重。#通勤 #打工人",
    pictures: [pic("bagShelf", "架子上的四只通勤包", { hour: "dusk" })],
    talk: [say("priya", "The letter being heavier. Ouch. Same."), say("mei", "话梅先吃掉。")],
  },
  {
    id: "linlin-golden",
    by: "linlin",
    ago: 8,
    warmth: 0.54,
    title: "傍晚五点的光，值得专门出门",
    body: "同一件衣服，中午拍像证件照，傍晚拍像电影。今天没化妆，光替我化了。顺便回答三十多位新朋友：可以抄作业，不用署名，穿得开心就好。#今日穿搭 #ootd",
    pictures: [
      pic("mirror", "傍晚的光里对镜自拍，手里拿着手机", { hour: "golden", shape: "slim" }),
      pic("sneakers", "今天的鞋", { hour: "golden", shape: "square" }),
    ],
    talk: [
      say("emma", "Copying the homework, thank you teacher."),
      say("kofi", "Golden hour: the only lighting department that works for free."),
      say("boluo", "抄作业不用署名，这个老师好。"),
    ],
  },
]);
