import { card, pic } from "../pictures";
import { inChannel, say } from "../story";

export const language = inChannel("language-help", [
  {
    id: "boluo-correct-me",
    by: "boluo",
    ago: 181,
    warmth: 0.9,
    title: "求改句子！外国友人救救我的作业",
    body: "题目是 My New Friend，老师说要真实。我写：I very like your cat. 感觉哪里不对，但是又说不出来。改一句，我教你们一个网络热词，童叟无欺。#改句子 #英语作业 #TikTokRefugee",
    pictures: [
      pic("correction", "作业纸上的改句子：I very like your cat 改成 I like your cat very much", {
        hour: "morning",
        shape: "portrait",
        subject: 0,
      }),
    ],
    talk: [
      say(
        "linda",
        "I like your cat very much. 'Very' can describe an adjective (very big) but it can't push a verb. You had the right heart and one wrong word. 9/10.",
        say("boluo", "谢谢老师！！热词：绝绝子，就是 awesome"),
        say("linda", "Jue jue zi. My book club will be insufferable."),
      ),
      say(
        "ana",
        "I also accept 'I'm obsessed with your cat'. That's how we'd say it.",
        say("boluo", "obsessed 超纲了，但是我要用！"),
      ),
      say("danny", "my homework in 2009 came from the back of a cereal box, you're doing great"),
      say("he", "这句是中式英语经典款，年年有，别难过。"),
      say("tang", "当年要有这个评论区，我也不至于考八十二。"),
      say(
        "marcus",
        "Trade: I fix your past tense, you tell me what 微辣 actually means.",
        say("boluo", "微辣 = 对不起"),
        say("wei", "他说得对。"),
      ),
    ],
  },
  {
    id: "boluo-past-tense",
    by: "boluo",
    ago: 136,
    warmth: 0.62,
    title: "第二句：He go to school yesterday",
    body: "我觉得 yesterday 已经说了是昨天，go 就不用再说一遍昨天了吧？英语好啰嗦。今天的交换热词：摸鱼。#改句子 #英语作业",
    pictures: [
      pic("correction", "改句子：He go to school yesterday 改成 He went", {
        hour: "golden",
        shape: "portrait",
        subject: 1,
      }),
    ],
    talk: [
      say(
        "linda",
        "He went to school yesterday. You're quite right that it is said twice! English likes to wear a belt and braces. But here is a secret: children who grow up speaking it say 'goed' for two years.",
        say("boluo", "belt and braces 笑死，双保险"),
        say("he", "菠萝同学提出了一个语言学的好问题，中文真的只说一遍。"),
      ),
      say(
        "priya",
        "摸鱼, 'to touch fish'??",
        say("tang", "上班假装很忙，其实在刷这个。"),
        say("priya", "I have touched so many fish."),
      ),
      say("walt", "He went. Hank came with."),
    ],
  },
  {
    id: "slang-card",
    by: "he",
    ago: 176,
    warmth: 0.86,
    title: "给新朋友：五个热词就能混熟",
    body: "绝了 juéle: unbelievable, said with feeling. 种草 zhòngcǎo: 'to plant grass', you made me want it. 打卡 dǎkǎ: I was here. 摸鱼 mōyú: slacking, elegantly. 躺平 tǎngpíng: lie flat, refuse the race. 会了这五个，评论区横着走。Save it, use one today, tell me which. #学中文 #网络热词 #slang",
    pictures: [
      pic("vocabulary", "网络热词卡片：绝了、种草、打卡、摸鱼、躺平，各配英文", {
        hour: "morning",
        subject: 1,
        shape: "tall",
      }),
      pic("chat", "聊天气泡：What does 绝绝子 mean? It means awesome!", {
        hour: "noon",
        shape: "square",
        subject: 0,
      }),
    ],
    talk: [
      say(
        "ana",
        "今天我摸鱼。 Did I do it?",
        say("he", "满分。老板不会看见的。"),
        say("tang", "看见了，批准。"),
      ),
      say("danny", "絕了 your card is 絕了", say("he", "You even used the traditional form. 绝了。")),
      say(
        "emma",
        "'You planted grass on me' is how I'll talk about every coat from now on.",
        say("linlin", "我每天都在种草，职业园丁。"),
        say("zhou", "我才是。"),
      ),
      say("jade", "躺平 is savasana. I've been teaching it for years."),
      say("kofi", "打卡! I have been to see this note."),
      say("liang", "阿伯都学到嘢。"),
    ],
  },
  {
    id: "cat-words",
    by: "mei",
    ago: 160,
    warmth: 0.68,
    title: "吸猫专用词汇，考试必考",
    body: "橘猫、撸猫、铲屎官、踩奶、猫税。最重要的是“铲屎官”：the official in charge of scooping. 是官职，世袭。#猫税 #学中文 #CatTax",
    pictures: [
      pic("vocabulary", "猫咪词汇卡：橘猫、撸猫、铲屎官、踩奶、猫税，配英文", {
        hour: "dusk",
        subject: 2,
        shape: "tall",
      }),
    ],
    talk: [
      say("ana", "I hold OFFICE?? I'm putting it on my résumé.", say("tang", "写第一行。")),
      say("linda", "Making biscuits = 踩奶. And your cat is called Biscuit. It all connects."),
      say("kai", "世袭，且不能辞职。"),
    ],
  },
  {
    id: "boba-card",
    by: "he",
    ago: 130,
    warmth: 0.5,
    title: "点奶茶不求人 Order like a local",
    body: "三分糖 sān fēn táng, 去冰 qù bīng, 加珍珠 jiā zhēnzhū. 说完店员会再问一句，你听不懂没关系，说“好的”。后果是多一杯。#学中文 #奶茶",
    pictures: [
      pic("vocabulary", "点奶茶词汇卡：三分糖、去冰、加珍珠、大杯、打包", {
        hour: "golden",
        subject: 0,
        shape: "tall",
      }),
    ],
    talk: [
      say("priya", "Coming back from the future: this works, I got two."),
      say("sofie", "Is 大杯 large or enormous?", say("he", "中国的大杯是大杯，美国的大杯是水桶。")),
    ],
  },
  {
    id: "agree-with",
    by: "boluo",
    ago: 110,
    warmth: 0.5,
    title: "I am agree with you 为什么不行？",
    body: "我同意 = I am agree，我开心 = I am happy，我觉得很公平。老师画了个叉，没说为什么。求讲道理。热词交换：破防了。#改句子",
    pictures: [
      pic("correction", "改句子：I am agree with you 改成 I agree with you", {
        hour: "night",
        shape: "portrait",
        subject: 2,
      }),
    ],
    talk: [
      say(
        "linda",
        "'Agree' is already the doing word, so it needs no helper. 'Happy' isn't a verb, so it does. You found a real pattern; English just cheats.",
        say("boluo", "英语作弊，我破防了"),
      ),
      say(
        "tomas",
        "In Spanish we say 'estoy de acuerdo', so every Mexican makes this exact mistake. You're in good company.",
      ),
      say("he", "母语负迁移，跨国同款。"),
    ],
  },
  {
    id: "tones-tongue",
    by: "jade",
    ago: 97,
    warmth: 0.4,
    title: "Tones: is it 'ask' or 'kiss'?",
    body: "I asked the delivery man 我可以吻你吗 instead of 问. He was very polite about it. Fourth tone versus third. I am moving house. #learnChinese #tones",
    pictures: [
      pic("chat", "Two speech bubbles asking how to say cheers", {
        hour: "dusk",
        shape: "square",
        subject: 1,
      }),
    ],
    talk: [
      say(
        "he",
        "问 wèn 往下砸，吻 wěn 拐个弯。记住：提问要干脆，亲吻要婉转。",
        say("jade", "That is the most useful mnemonic anybody has given me."),
        say("danny", "ask straight, kiss curvy. got it."),
      ),
      say("wei", "外卖小哥的表情能不能描述一下", say("jade", "He said 不用了 and bowed.")),
    ],
  },
  {
    id: "red-potato",
    by: "kofi",
    ago: 89,
    warmth: 0.36,
    title: "Why does everyone say 'red potato'?",
    body: "Comments keep calling me a small potato. Warmly, I think? Somebody please explain before I tell Dad. #slang #红薯",
    pictures: [
      pic("chat", "Speech bubbles: Is it a potato? A sweet potato. That's us!", {
        hour: "morning",
        shape: "square",
        subject: 2,
      }),
    ],
    talk: [
      say(
        "mei",
        "小红薯，就是“咱们自己人”。热乎的，外面冷的时候抱着暖手。",
        say("kofi", "A hand-warming potato. I've been called worse by better. I love it."),
      ),
      say("qin", "烤红薯摊就在我旁边，改天给你们连麦。"),
    ],
  },
  {
    id: "metro-card",
    by: "ahe",
    ago: 75,
    warmth: 0.34,
    title: "坐地铁，会这五个词就不会丢",
    body: "换乘、出口、末班车、扫码、让座。Tomás 上周坐过了十一站，因为广播太好听了。末班车 mòbānchē 一定要记，不然要走回来，我走过。#学中文 #地铁",
    pictures: [
      pic("vocabulary", "坐地铁词汇卡：换乘、出口、末班车、扫码、让座", {
        hour: "rain",
        subject: 3,
        shape: "tall",
      }),
    ],
    talk: [
      say("tomas", "It IS a beautiful announcement. I'd do it again."),
      say("priya", "扫码 is the whole of modern life in two syllables."),
    ],
  },
  {
    id: "handwriting-ana",
    by: "ana",
    ago: 73,
    warmth: 0.56,
    title: "My first page of characters. Be honest.",
    body: "Day 6. My hand hurts and 喜 looks like a building with a hat. I wrote 我喜欢猫 four times because I meant it. Red pen welcome. #学中文 #handwriting",
    pictures: [
      pic("practice", "A sheet of squared paper with hand-written Chinese characters and a red circle", {
        hour: "night",
        subject: 2,
        shape: "portrait",
      }),
    ],
    talk: [
      say(
        "he",
        "“喜”字本来就是一面鼓架在台子上，你说它像戴帽子的房子，没错。给你一朵小红花。",
        say("ana", "I got a FLOWER"),
      ),
      say("boluo", "比我写得好，我不说我几年级"),
      say("su", "横平竖直，是个做裁缝的料。"),
      say("linda", "Four times because you meant it. That's the only way to learn anything."),
    ],
  },
  {
    id: "one-character-tea",
    by: "liang",
    ago: 59,
    warmth: 0.3,
    title: "一日一字：茶",
    body: "人在草木间。上边系草，下边系木，中间一个人。写完饮啖，就明。#一日一字 #茶",
    pictures: [
      pic("character", "田字格里的“茶”字，下面写着 chá 和 tea", {
        hour: "morning",
        subject: 2,
        shape: "tall",
      }),
    ],
    talk: [
      say("sofie", "A person between grass and trees. I'll never see the word the same way."),
      say("he", "梁伯一句话，顶我一节课。"),
    ],
  },
  {
    id: "she-have",
    by: "boluo",
    ago: 39,
    warmth: 0.44,
    title: "She have 还是 She has，最后一次",
    body: "我发誓这是最后一次错。have、has、had，它们是三胞胎吗？句子是真的：秦姐真的有两只橘猫。热词交换：拿捏了。#改句子 #英语作业",
    pictures: [
      pic("correction", "改句子：She have two orange cats 改成 She has", {
        hour: "noon",
        shape: "portrait",
        subject: 3,
      }),
    ],
    talk: [
      say(
        "linda",
        "She has. Triplets, yes: have for I and you, has for her, had for yesterday. And it isn't the last time, dear, and that is fine.",
        say("boluo", "老师你怎么知道我明天还会错"),
        say("linda", "Thirty-four years."),
      ),
      say("qin", "怎么把我写进作业了，明天来拿两串。"),
    ],
  },
  {
    id: "yuan-word",
    by: "he",
    ago: 20,
    warmth: 0.46,
    title: "有个字翻译不了：缘",
    body: "Not fate, not luck, not coincidence. It's why, out of everyone, it was you who answered. 这十天我批了两百多条评论，最想解释的是这个字，最不用解释的也是这个字。#缘 #学中文",
    pictures: [
      card("ink", "缘"),
      pic("character", "田字格里的“家”字，jiā", { hour: "golden", subject: 3, shape: "tall" }),
    ],
    talk: [
      say("ana", "It's why it was a cat."),
      say("walt", "It's why the tomatoes."),
      say("mei", "是机票。"),
      say("boluo", "是 very like。", say("linda", "Yes. It is 'very like'.")),
    ],
  },
  {
    id: "full-marks",
    by: "boluo",
    ago: 1.6,
    warmth: 0.62,
    title: "作文发下来了，28/30！！！",
    body: "题目 My New Friend，我写了一个三十四年没停过的老师和她的猫。老师在旁边写：感情真实，时态基本正确！！扣的两分是 obsessed 拼错了。谢谢你们每一个人，I like you all very much. #改句子 #英语作业",
    pictures: [
      pic("practice", "作业纸，右下角红笔写着“很棒！”", { hour: "golden", subject: 0, shape: "portrait" }),
    ],
    talk: [
      say(
        "linda",
        "'I like you all very much.' Correct. Perfect. I have to go and find my glasses.",
        say("boluo", "老师你是不是哭了"),
        say("linda", "It's the glasses."),
      ),
      say("ana", "OBSESSED with you, two b's… no wait, one b, two s's. See, me too!"),
      say("he", "全体起立。"),
      say("tang", "连续按期交付，第一年。"),
      say("walt", "Hank is very proud. I am also proud."),
      say("qin", "糖葫芦管够，叫上你妈。"),
    ],
  },
]);
