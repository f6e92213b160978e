/**
 * The first set of content rules, version 1 of each. It fills an empty database; from then on the rules live there, with
 * versions, and what was once published is never rewritten.
 */
import type { DecisionAction } from "@/lib/generated/prisma/enums";
import type { Locale } from "@/lib/language/locales";
import { bodyRules } from "@/lib/moderation/sub-rules/bodies";
import { peopleRules } from "@/lib/moderation/sub-rules/people";
import { trustRules } from "@/lib/moderation/sub-rules/trust";

/** A rule as people read it; `consequence` says what happens when it is broken. */
type RuleText = {
  title: string;
  text: string;
  consequence: string;
  allowed: readonly string[];
  notAllowed: readonly string[];
};

export type ContentRule = {
  id: string;
  /** The rule it makes more exact. */
  parentId: string | null;
  /** The number people cite: "rule 2"; 801 is cited as 8.1. */
  number: number;
  /** 1 a nuisance, 2 a harm, 3 a danger to somebody; the queue is worked from the top. */
  severity: 1 | 2 | 3;
  /** What a moderator is offered first. */
  defaultAction: Exclude<DecisionAction, "dismiss">;
  /** What a breach weighs against the person, and for how many months. */
  strikeWeight: number;
  strikeMonths: number;
  /** Category specification in the DSA Transparency Database, without `KEYWORD_`; it implies the statement category. */
  dsaCategory: string;
  content: Record<Locale, RuleText>;
};

const wideRules: readonly ContentRule[] = [
  {
    id: "pornography",
    parentId: null,
    number: 1,
    severity: 2,
    defaultAction: "take_down",
    strikeWeight: 2,
    strikeMonths: 12,
    dsaCategory: "ADULT_SEXUAL_MATERIAL",
    content: {
      en: {
        title: "No pornography",
        text: "Families, students and colleagues share this feed. Please do not post sexual acts, nudity meant to arouse, or sexual stories, and do not offer or look for sex here, paid or not. Bodies are fine: health, art, breastfeeding and swimwear are part of life.",
        consequence:
          "We take the note down and tell you which words or picture it was about. Offering sexual services, or posting somebody’s intimate pictures without their consent, can get the account paused at once.",
        allowed: [
          "A breastfeeding guide, or a note about a breast cancer check",
          "A life-drawing class, a museum nude, an honest question about contraception",
          "Beach and lingerie outfits shown as clothes",
        ],
        notAllowed: [
          "Explicit pictures or videos, or links and contacts that lead to them",
          "“Nudes for sale, message me”",
          "Offering or asking for sex, escorts or “special” massages",
        ],
      },
      zh: {
        title: "不发色情内容",
        text: "这里有家人、学生，也有同事。请不要发布性行为、以挑逗为目的的裸露或色情文字，也不要在这里提供或寻求性服务、约炮，无论收不收费。身体本身没有问题：健康、艺术、哺乳、泳装，都是生活的一部分。",
        consequence:
          "我们会下架这篇笔记，并告诉你涉及的是哪几个字或哪张图。招揽性服务，或未经同意发布他人私密照片，可能会直接暂停账号。",
        allowed: [
          "哺乳经验，或乳腺检查的提醒",
          "人体写生课、美术馆里的裸体雕塑、关于避孕的认真提问",
          "把泳装、内衣当作穿搭来分享",
        ],
        notAllowed: [
          "露骨的图片、视频，或引向它们的链接和联系方式",
          "“福利照有偿，私信我”",
          "招嫖、约炮，或所谓“特殊”按摩",
        ],
      },
    },
  },
  {
    id: "drugs",
    parentId: null,
    number: 2,
    severity: 3,
    defaultAction: "take_down",
    strikeWeight: 3,
    strikeMonths: 24,
    dsaCategory: "PROHIBITED_PRODUCTS",
    content: {
      en: {
        title: "No drugs",
        text: "Please do not sell, give away, look for or praise illegal drugs, or misuse medicines, and do not explain how to make them. Cannabis is included: it may be legal where you live, but it is not for many people reading here. Talking about recovery, health, law or the news is welcome.",
        consequence:
          "We take the note down and tell you which words it was about. Accounts that sell drugs are paused. If you are struggling yourself, nothing happens to you for saying so.",
        allowed: [
          "“Two years sober today”",
          "A news story, a film, or a question about a medicine your doctor prescribed",
          "Selling garden plants, or asking how to get rid of weeds",
        ],
        notAllowed: [
          "“Selling weed, DM me”",
          "Asking where to buy drugs, or showing yourself taking them",
          "Instructions for growing, making or hiding them",
        ],
      },
      zh: {
        title: "不碰毒品",
        text: "请不要出售、赠送、求购或美化毒品，不要滥用药物，也不要讲怎么制作。大麻同样包括在内：它在你那里也许合法，但在许多读者所在的地方并不合法。谈戒毒、健康、法律和新闻，我们欢迎。",
        consequence:
          "我们会下架这篇笔记，并告诉你涉及哪几个字。贩卖毒品的账号会被暂停。如果你自己正在挣扎，说出来不会受到任何处理。",
        allowed: [
          "“今天是我戒毒的第二年”",
          "新闻、电影，或关于医生开的药的提问",
          "出售园艺植物，或请教怎么除杂草",
        ],
        notAllowed: ["“出大麻，加微信”", "问哪里能买到毒品，或晒自己吸食的样子", "种植、制作或藏匿的方法"],
      },
    },
  },
  {
    id: "gambling",
    parentId: null,
    number: 3,
    severity: 2,
    defaultAction: "take_down",
    strikeWeight: 2,
    strikeMonths: 12,
    dsaCategory: "GOODS_SERVICES_NOT_PERMITTED",
    content: {
      en: {
        title: "No gambling for money",
        text: "Please do not advertise casinos, betting, lotteries or card games for money, promise wins, or bring people together to bet. Too many families have been hurt by a “sure thing”. Games without money, travel, films and stories about quitting are all fine.",
        consequence:
          "We take the note down and tell you which words it was about. Recruiting people for gambling sites or betting groups can get the account paused.",
        allowed: [
          "A poker face, a bet about who does the dishes, cards at New Year without money",
          "A trip to Las Vegas or Macau, for the shows and the food",
          "“One hundred days without gambling”",
        ],
        notAllowed: [
          "“Sure wins, follow my bets, add me”",
          "Links, codes or bonuses for casinos and betting apps",
          "Selling predictions for matches or lottery numbers",
        ],
      },
      zh: {
        title: "不搞赌博",
        text: "请不要宣传赌场、投注、彩票计划或涉及金钱的牌局，不要承诺包赢，也不要拉人下注。太多家庭毁在一句“稳赚不赔”上。不涉及钱的游戏、旅行、影视，以及戒赌的故事，都可以聊。",
        consequence: "我们会下架这篇笔记，并告诉你涉及哪几个字。为赌博网站或投注群拉人，可能会暂停账号。",
        allowed: [
          "打赌输了的人洗碗，过年和家人打不来钱的牌",
          "去澳门、拉斯维加斯看演出、吃美食",
          "“戒赌第一百天”",
        ],
        notAllowed: [
          "“稳赢跟单，加薇进群”",
          "赌场、投注软件的链接、邀请码或彩金",
          "出售球赛预测或彩票“内部号码”",
        ],
      },
    },
  },
  {
    id: "minors-safety",
    parentId: null,
    number: 4,
    severity: 3,
    defaultAction: "suspend",
    strikeWeight: 3,
    strikeMonths: 24,
    dsaCategory: "GROOMING_SEXUAL_ENTICEMENT_MINORS",
    content: {
      en: {
        title: "Keep children safe",
        text: "Anyone under 18 is a child here. Never sexualise a child, in pictures, drawings or words; never ask a child to keep secrets, send pictures or meet up; never encourage dares that can hurt them. When you share pictures of your own child, leave out the school, the address and anything that might embarrass them later.",
        consequence:
          "We remove it, pause the account, and report sexual abuse of children to the authorities. This rule comes before all others, and there is no warning first.",
        allowed: [
          "A birthday party, with the other parents’ consent",
          "Advice to parents about safety online",
          "A teenager’s drawing, homework or sports day",
        ],
        notAllowed: [
          "Sexual remarks about anyone under 18, or pictures chosen to invite them",
          "Asking a child for private pictures, secrets or a meeting",
          "A child’s full name together with their school or daily route",
        ],
      },
      zh: {
        title: "保护未成年人",
        text: "未满 18 岁都算未成年人。任何时候都不要以图片、绘画或文字将未成年人性化；不要哄孩子保密、索要照片或约见面；不要鼓动会受伤的挑战。晒自己的孩子时，请略去学校、住址，以及孩子长大后会难为情的画面。",
        consequence:
          "我们会移除内容、暂停账号，并把涉及儿童性侵害的线索报告有关部门。这条规则最优先，不会先行警告。",
        allowed: ["征得其他家长同意的生日会照片", "写给家长的上网安全建议", "青少年的画、作业或运动会"],
        notAllowed: [
          "对未满 18 岁者的性暗示言论，或为此挑选的照片",
          "向孩子索要私密照片、让其保密或约见面",
          "同时公开孩子的全名和学校或每天的路线",
        ],
      },
    },
  },
  {
    id: "violence",
    parentId: null,
    number: 5,
    severity: 3,
    defaultAction: "take_down",
    strikeWeight: 3,
    strikeMonths: 24,
    dsaCategory: "INCITEMENT_VIOLENCE_HATRED",
    content: {
      en: {
        title: "No violence",
        text: "Please do not threaten people or animals, call for violence or celebrate it, or show blood and suffering for shock. Do not sell weapons or explain how to hurt someone. Sport, history, film, news and asking for help after violence have their place here.",
        consequence:
          "We take the note down. A threat against a real person gets the account paused, and where a life is in danger we tell the police.",
        allowed: [
          "A boxing class, a war museum, a scene from a film",
          "Telling your own story, and asking for help",
          "News of an accident, without close-ups of the injured",
        ],
        notAllowed: [
          "“I know where you live, just wait”",
          "Pictures of injuries or cruelty to animals, posted to shock",
          "Weapons for sale, or instructions for making them",
        ],
      },
      zh: {
        title: "不要暴力",
        text: "请不要威胁他人或动物，不要煽动、炫耀暴力，也不要为了刺激而展示血腥和痛苦。不要出售武器或教人伤害他人。体育、历史、影视、新闻，以及遭遇暴力后的求助，都可以在这里说。",
        consequence: "我们会下架这篇笔记。威胁真实的人会暂停账号；有人有生命危险时，我们会报警。",
        allowed: ["拳击课、战争博物馆、电影片段", "讲述自己的遭遇并求助", "报道事故，但不给伤者特写"],
        notAllowed: [
          "“我知道你住哪儿，走着瞧”",
          "为吸引眼球发布伤口或虐待动物的画面",
          "出售武器，或传授制作方法",
        ],
      },
    },
  },
  {
    id: "hate",
    parentId: null,
    number: 6,
    severity: 3,
    defaultAction: "take_down",
    strikeWeight: 3,
    strikeMonths: 24,
    dsaCategory: "HATE_SPEECH",
    content: {
      en: {
        title: "No hate",
        text: "People come here from many places to meet. Please do not attack, mock or shut out anyone for their ethnicity, nationality, language, religion, sex, gender, sexual orientation, disability, illness or age. Disagree with ideas as much as you like; leave people their dignity. An accent, or a mistake in a second language, is nothing to be ashamed of.",
        consequence:
          "We take the note or comment down and quote the words. Doing it again, or getting others to join in, gets the account paused.",
        allowed: [
          "Criticising a custom, a company or a government’s decision",
          "Talking about discrimination you met with, quoting what was said to you",
          "Joking about your own culture shock",
        ],
        notAllowed: [
          "Slurs, or comparing a people to animals or a disease",
          "“People from there should not be allowed in here”",
          "Mocking somebody’s disability or faith",
        ],
      },
      zh: {
        title: "不要仇恨",
        text: "大家从四面八方来到这里相识。请不要因为民族、国籍、语言、信仰、性别、性取向、残障、疾病或年龄攻击、嘲笑、排斥任何人。观点可以尽情争论，人的尊严请留住。口音，或外语里的一个错，都不丢人。",
        consequence: "我们会下架相关笔记或评论，并引用涉及的原话。再犯，或召集别人一起，会暂停账号。",
        allowed: [
          "批评某种习俗、某家公司或某项决定",
          "讲述自己遭遇的歧视，并引用对方说的话",
          "拿自己的文化冲击开玩笑",
        ],
        notAllowed: [
          "侮辱性称呼，或把一群人比作动物、疾病",
          "“那个地方来的人都不许进来”",
          "嘲笑别人的残障或信仰",
        ],
      },
    },
  },
  {
    id: "harassment",
    parentId: null,
    number: 7,
    severity: 2,
    defaultAction: "take_down",
    strikeWeight: 2,
    strikeMonths: 12,
    dsaCategory: "CYBER_HARASSMENT",
    content: {
      en: {
        title: "No harassment",
        text: "Please do not insult, humiliate, follow around or gang up on anybody, keep writing to them after they asked you to stop, or send sexual remarks nobody asked for. Say what you dislike about the work, not about the person. If somebody bothers you, block them; they are not told.",
        consequence:
          "We take it down and quote the words. Doing it again, or sending others after somebody, gets the account paused for a while.",
        allowed: [
          "“I don’t think this colour works with the coat”",
          "A fair review of a restaurant that disappointed you",
          "Teasing between friends who both laugh",
        ],
        notAllowed: [
          "Remarks about a stranger’s looks or weight, meant to hurt",
          "Writing under every note somebody posts after being asked to stop",
          "“Everybody go and flood her comments”",
        ],
      },
      zh: {
        title: "不要骚扰",
        text: "请不要辱骂、羞辱、纠缠或围攻他人，不要在对方请你停下之后继续，也不要发没人想要的性言论。不喜欢作品可以说作品，不要说人。有人打扰你，就拉黑他，对方不会收到通知。",
        consequence: "我们会下架相关内容并引用原话。屡次如此，或唆使他人围攻，会暂停账号一段时间。",
        allowed: ["“我觉得这个颜色和大衣不太搭”", "如实评价一家让你失望的餐馆", "朋友之间彼此都会笑的玩笑"],
        notAllowed: [
          "为了伤人而评论陌生人的长相或体重",
          "被请求停下之后，仍在对方每篇笔记下留言",
          "“大家去她评论区刷屏”",
        ],
      },
    },
  },
  {
    id: "scams-and-spam",
    parentId: null,
    number: 8,
    severity: 2,
    defaultAction: "take_down",
    strikeWeight: 2,
    strikeMonths: 12,
    dsaCategory: "PHISHING",
    content: {
      en: {
        title: "No scams, no spam",
        text: "Please do not trick people out of money, passwords or codes, promise returns that do not exist, post the same thing over and over, or trade likes and followers. Selling your own handmade things now and then is fine when you say what they are and what they cost.",
        consequence:
          "We take the notes down, the same ones together. An account made for spam or fraud is paused or closed; if yours was taken over by somebody else, an appeal brings it back.",
        allowed: [
          "Warning others about a scam you came across, with its words quoted",
          "“I made ten of these cups, 20 dollars each”",
          "Inviting people to your language exchange, once",
        ],
        notAllowed: [
          "“Send me the code you just received”",
          "The same advertisement under twenty notes",
          "Buying or selling likes, followers or accounts",
        ],
      },
      zh: {
        title: "不要诈骗和刷屏",
        text: "请不要骗取他人的钱、密码或验证码，不要承诺不存在的收益，不要反复发同样的内容，也不要买卖赞和粉丝。偶尔卖自己做的东西没关系，说清楚是什么、多少钱就好。",
        consequence:
          "我们会下架这些笔记，相同的一并处理。专门用来诈骗或刷屏的账号会被暂停或封禁；如果是账号被盗，申诉后可以恢复。",
        allowed: [
          "引用原话，提醒大家小心你遇到的骗局",
          "“我做了十个杯子，一百块一个”",
          "邀请大家来语言交换，发一次",
        ],
        notAllowed: ["“把你刚收到的验证码发给我”", "在二十篇笔记下贴同一条广告", "买卖赞、粉丝或账号"],
      },
    },
  },
  {
    id: "hidden-advertising",
    parentId: null,
    number: 9,
    severity: 1,
    defaultAction: "take_down",
    strikeWeight: 1,
    strikeMonths: 6,
    dsaCategory: "HIDDEN_ADVERTISEMENT",
    content: {
      en: {
        title: "Say when it is an advertisement",
        text: "If you were paid, got the thing for free, or earn when someone buys, declare it when you post. Then readers can judge for themselves. A recommendation nobody paid for needs no declaration, and a declared one is not shown to fewer people.",
        consequence:
          "We take the note down until it carries the declaration. Hiding it again and again, or inventing experiences for money, can get the account paused.",
        allowed: [
          "“The brand sent me this for free; here is what I like and what I don’t”, with the declaration set",
          "Praising a shop you simply love",
          "Showing your own business under its own name",
        ],
        notAllowed: [
          "“My honest review” that was paid for",
          "A code that earns you money, without saying so",
          "The same “personal story” from several accounts",
        ],
      },
      zh: {
        title: "是广告就说明",
        text: "如果你收了钱、免费拿到了东西，或别人购买时你有收益，请在发布时声明，让读者自己判断。真心推荐不需要声明；声明了的笔记也不会因此减少推荐。",
        consequence: "我们会先下架，补上声明后即可恢复。一再隐瞒，或收钱编造体验，可能会暂停账号。",
        allowed: [
          "“品牌寄来的，说说我喜欢和不喜欢的地方”，并勾选声明",
          "夸一家你单纯喜欢的小店",
          "用店铺自己的名字介绍自己的生意",
        ],
        notAllowed: ["收了钱的“真实测评”", "用返利码赚钱却不说明", "几个账号发同一个“亲身经历”"],
      },
    },
  },
  {
    id: "privacy",
    parentId: null,
    number: 10,
    severity: 3,
    defaultAction: "take_down",
    strikeWeight: 3,
    strikeMonths: 24,
    dsaCategory: "MISSING_PROCESSING_GROUND",
    content: {
      en: {
        title: "Leave people their privacy",
        text: "Please do not publish what others have not made public: addresses, phone numbers, identity papers, workplaces, chats, health matters, or pictures of private moments. Do not help strangers find out who somebody is. Blur number plates, and the faces of people who did not agree to be in the picture.",
        consequence:
          "We take it down at once and ask questions later. Publishing somebody’s details so that others go after them gets the account paused.",
        allowed: [
          "A street scene with people who happen to pass by",
          "A chat with names and pictures covered, if the other person agreed",
          "The public address of a shop or a museum",
        ],
        notAllowed: [
          "Somebody’s address, phone number or identity card",
          "“Who can find out where this girl works?”",
          "Pictures taken of somebody in secret",
        ],
      },
      zh: {
        title: "尊重隐私",
        text: "别人没有公开的，请不要替他公开：住址、电话、证件、工作单位、聊天记录、病情，或私下时刻的照片。不要帮陌生人打听某人是谁。没有同意入镜的人，请遮住面部；车牌也请遮住。",
        consequence: "我们会立即下架，之后再了解情况。公布他人信息、让人去围堵的，会暂停账号。",
        allowed: ["街景里偶然经过的路人", "对方同意、并遮住姓名头像的聊天截图", "店铺、博物馆的公开地址"],
        notAllowed: ["他人的住址、电话或身份证", "“谁能查到这个女生在哪儿上班？”", "偷拍他人的照片"],
      },
    },
  },
  {
    id: "impersonation",
    parentId: null,
    number: 11,
    severity: 2,
    defaultAction: "suspend",
    strikeWeight: 2,
    strikeMonths: 12,
    dsaCategory: "IMPERSONATION_ACCOUNT_HIJACKING",
    content: {
      en: {
        title: "Be yourself",
        text: "A nickname is welcome; somebody else’s identity is not. Please do not use the name and picture of another person or company so that people take you for them, do not pass off others’ notes and photos as yours, and never pose as our team: we do not ask for passwords, codes or money.",
        consequence:
          "We ask you to change the name or picture, or pause the account if it was made to deceive. Copied notes are taken down.",
        allowed: [
          "A fan page that says it is one",
          "A parody that nobody could mistake for the real thing",
          "Sharing somebody’s recipe, with their name",
        ],
        notAllowed: [
          "An account with a creator’s name and picture that sells things to her readers",
          "“Official support: send us your password”",
          "Another traveller’s photos, told as your own trip",
        ],
      },
      zh: {
        title: "做你自己",
        text: "用昵称没有问题，用别人的身份不行。请不要拿他人或公司的名字和头像让人误认，不要把别人的笔记和照片当成自己的，更不要冒充我们的团队：我们不会向你要密码、验证码或钱。",
        consequence: "我们会请你更换名字或头像；为行骗而设的账号会被暂停。搬运的笔记会被下架。",
        allowed: ["写明是粉丝主页的账号", "谁都不会误会的戏仿", "分享别人的食谱，并注明作者"],
        notAllowed: [
          "用某位博主的名字和头像向她的读者卖东西",
          "“官方客服：请把密码发给我们”",
          "拿别人的旅行照片当成自己的经历",
        ],
      },
    },
  },
];

/** The rules and the more exact ones within them, each after the one that holds it. */
export const contentRules: readonly ContentRule[] = [
  ...wideRules,
  ...bodyRules,
  ...peopleRules,
  ...trustRules,
];
