import type { ContentRule } from "@/lib/moderation/content-rules";

/** Within minors' safety, violence, hate and harassment. */
export const peopleRules: readonly ContentRule[] = [
  {
    id: "sexualised-minors",
    parentId: "minors-safety",
    number: 401,
    severity: 3,
    defaultAction: "ban",
    strikeWeight: 10,
    strikeMonths: 60,
    dsaCategory: "CHILD_SEXUAL_ABUSE_MATERIAL",
    content: {
      en: {
        title: "Never sexualise a child",
        text: "Nothing that shows or describes a child in a sexual way has a place here: no picture, drawing or story, no edited or AI-made image, no remark, and no hint at where to find any of it.",
        consequence:
          "We remove it, close the account without warning and report it to the authorities. Please report it to us; do not pass it on, not even to warn others.",
        allowed: [
          "Advice for parents from people who work in child protection",
          "Talking, as an adult, about what happened to you, and looking for help",
        ],
        notAllowed: [
          "A sexual remark about the body of somebody under 18",
          "Collecting pictures of strangers’ children at the beach",
        ],
      },
      zh: {
        title: "绝不将未成年人性化",
        text: "凡是把未成年人性化的内容，这里都不容许：图片、绘画、文字、修改过或人工智能生成的图像、言论，以及暗示哪里能找到它们的线索。",
        consequence:
          "我们会移除内容、不经警告封禁账号，并报告有关部门。请向我们举报，不要转发，哪怕是为了提醒别人。",
        allowed: ["儿童保护工作者给家长的建议", "成年后讲述自己的经历并寻求帮助"],
        notAllowed: ["带性意味地评论未满 18 岁者的身体", "收集海边陌生人家孩子的照片"],
      },
    },
  },
  {
    id: "dangerous-challenges",
    parentId: "minors-safety",
    number: 402,
    severity: 2,
    defaultAction: "take_down",
    strikeWeight: 2,
    strikeMonths: 12,
    dsaCategory: "UNSAFE_CHALLENGES",
    content: {
      en: {
        title: "No dangerous challenges",
        text: "Please do not start, show off or pass on dares that can hurt somebody who copies them: holding your breath until you faint, climbing without a rope, swallowing things that are not food.",
        consequence:
          "We take it down. Where it shows a sport that takes training, a notice on it may be enough.",
        allowed: [
          "A trained climber on a rope, with a word about safety",
          "Warning parents about such a dare",
        ],
        notAllowed: [
          "“Film yourself and tag three friends” for a dare that can hurt",
          "Praising whoever has gone without food the longest",
        ],
      },
      zh: {
        title: "不发起危险挑战",
        text: "请不要发起、炫耀或传播模仿起来会受伤的挑战，例如憋气到昏倒、无保护攀爬、吞食不能吃的东西。",
        consequence: "我们会下架内容。如果展示的是需要训练的运动，加上提示也许就够了。",
        allowed: ["有训练的攀岩者系着绳索，并提醒安全", "提醒家长留意这类挑战"],
        notAllowed: ["“拍下来再点三个朋友”的伤身挑战", "夸奖谁饿得最久"],
      },
    },
  },
  {
    id: "threats",
    parentId: "violence",
    number: 501,
    severity: 3,
    defaultAction: "suspend",
    strikeWeight: 4,
    strikeMonths: 24,
    dsaCategory: "CYBER_INCITEMENT",
    content: {
      en: {
        title: "No threats",
        text: "Please do not threaten to hurt anybody, their family, their animals or their home, do not wish it on them, and do not call on others to do it. You can be angry without a threat.",
        consequence: "We take it down and pause the account. Where a life is in danger, we tell the police.",
        allowed: ["“I could cry, that made me so angry”", "A line from a film, with its title"],
        notAllowed: [
          "Telling a person that they will be found and made to pay",
          "Calling on others to beat somebody up",
        ],
      },
      zh: {
        title: "不要威胁",
        text: "请不要威胁伤害任何人、其家人、宠物或住处，也不要诅咒或号召别人动手。生气，不需要用威胁来表达。",
        consequence: "我们会下架内容并暂停账号；有人有生命危险时，我们会报警。",
        allowed: ["“气得我都快哭了”", "注明出处的电影台词"],
        notAllowed: ["对别人说会找到他、让他付出代价", "号召大家去打某个人"],
      },
    },
  },
  {
    id: "gore",
    parentId: "violence",
    number: 502,
    severity: 2,
    defaultAction: "blur",
    strikeWeight: 1,
    strikeMonths: 6,
    dsaCategory: "OTHER",
    content: {
      en: {
        title: "No gore for shock",
        text: "Some pictures are hard to look at. What serves news, health or history can stay, with a content warning; blood and suffering shown for shock cannot.",
        consequence:
          "A picture with a good reason is blurred until somebody asks to see it. One shown for shock is taken down.",
        allowed: ["A healing wound, with a content warning", "A war photograph, with date and source"],
        notAllowed: ["A close-up of a crash victim, for shock", "Somebody’s last moments"],
      },
      zh: {
        title: "不以血腥博眼球",
        text: "有些画面让人难以承受。出于新闻、健康或历史的需要，加上内容提示可以保留；为了刺激而展示血腥和痛苦，不可以。",
        consequence: "有正当理由的图片会先模糊显示，想看的人再点开；为刺激而发的会被下架。",
        allowed: ["加了内容提示的伤口愈合记录", "注明日期和来源的战争照片"],
        notAllowed: ["为了吓人而贴出车祸伤者特写", "一个人生命最后的画面"],
      },
    },
  },
  {
    id: "animal-cruelty",
    parentId: "violence",
    number: 503,
    severity: 2,
    defaultAction: "take_down",
    strikeWeight: 3,
    strikeMonths: 12,
    dsaCategory: "ANIMAL_HARM",
    content: {
      en: {
        title: "No cruelty to animals",
        text: "Please do not hurt, frighten or neglect animals for a picture, and do not sell or promote fights. This place began with photos of pets, and they should be safe here.",
        consequence: "We take it down. Cruelty for the camera gets the account paused.",
        allowed: [
          "Asking for help for an injured stray",
          "A trip to a food market, a farm, fishing within the law",
        ],
        notAllowed: ["A cat scared on purpose for a laugh", "Setting dogs on each other"],
      },
      zh: {
        title: "不虐待动物",
        text: "请不要为了拍照伤害、惊吓或虐待动物，也不要买卖、宣传斗兽。这里是从一张张宠物照片开始的，它们在这里应当是安全的。",
        consequence: "我们会下架内容；为了拍摄而虐待动物会暂停账号。",
        allowed: ["为受伤的流浪动物求助", "逛菜市场、农场，或合法的钓鱼"],
        notAllowed: ["故意吓猫取乐", "让狗互相撕咬"],
      },
    },
  },
  {
    id: "self-harm",
    parentId: "violence",
    number: 504,
    severity: 3,
    defaultAction: "hide",
    strikeWeight: 0,
    strikeMonths: 1,
    dsaCategory: "SELF_HARM",
    content: {
      en: {
        title: "Care for those who hurt",
        text: "If you feel like ending your life or hurting yourself, you can say so here, and people will listen. Please do not show how it is done, praise it, or dare anybody to do it. If you are in danger right now, call your local emergency number.",
        consequence:
          "Nobody is punished for being unwell. We hide what could harm others and write to tell you where to find help. Urging somebody on gets the account paused.",
        allowed: [
          "“I am not doing well and don’t know who to tell”",
          "How you found your way out of a dark time",
        ],
        notAllowed: ["Describing methods or means", "Telling somebody in despair to go ahead"],
      },
      zh: {
        title: "善待正在受苦的人",
        text: "如果你有轻生或伤害自己的念头，可以在这里说出来，会有人认真听。请不要展示方法、美化它，或怂恿别人去做。如果此刻就有危险，请拨打当地的急救电话。",
        consequence:
          "没有人会因为难受而受罚。我们会隐藏可能伤害他人的内容，并写信告诉你哪里能得到帮助。怂恿他人会暂停账号。",
        allowed: ["“我状态很不好，不知道可以跟谁说”", "讲自己怎样走出一段黑暗的日子"],
        notAllowed: ["描述方法或工具", "对绝望的人说“那你就去吧”"],
      },
    },
  },
  {
    id: "slurs",
    parentId: "hate",
    number: 601,
    severity: 2,
    defaultAction: "take_down",
    strikeWeight: 2,
    strikeMonths: 12,
    dsaCategory: "HATE_SPEECH",
    content: {
      en: {
        title: "No slurs",
        text: "Please do not call people names meant to belittle them for where they come from, what they believe or who they are, in any language, spelling or emoji. Quoting one to tell what was said to you is a different matter.",
        consequence: "We take it down and quote the words. Doing it again gets the account paused.",
        allowed: [
          "Asking whether an expression is rude before using it",
          "Telling what somebody shouted at you in the street",
        ],
        notAllowed: [
          "A nickname for a whole people that they would never use themselves",
          "Mocking an accent to shut somebody up",
        ],
      },
      zh: {
        title: "不用侮辱性称呼",
        text: "请不要因为别人的来处、信仰或样子，用贬低人的叫法称呼他，无论哪种语言、写法或表情符号。为了讲述自己的遭遇而引用，是另一回事。",
        consequence: "我们会下架内容，并引用涉及的原话。再犯会暂停账号。",
        allowed: ["使用前先问一句某个说法是否冒犯", "讲述有人在街上对自己喊了什么"],
        notAllowed: ["对一整个群体使用他们自己并不用的蔑称", "学别人的口音来让他闭嘴"],
      },
    },
  },
  {
    id: "dehumanising",
    parentId: "hate",
    number: 602,
    severity: 3,
    defaultAction: "suspend",
    strikeWeight: 4,
    strikeMonths: 24,
    dsaCategory: "INCITEMENT_VIOLENCE_HATRED",
    content: {
      en: {
        title: "Nobody is less than human",
        text: "Please do not compare people to animals, dirt or disease because of who they are, deny crimes committed against them, or call for them to be shut out, driven away or hurt.",
        consequence: "We take it down and pause the account.",
        allowed: [
          "Studying how such words were used in the past, with sources",
          "Disagreeing firmly with a law on migration",
        ],
        notAllowed: [
          "Calling the people of a country vermin",
          "Demanding that people of one faith be driven out of town",
        ],
      },
      zh: {
        title: "没有人低人一等",
        text: "请不要因为别人的身份把他们比作动物、脏东西或疾病，不要否认他们遭受过的罪行，也不要号召排斥、驱赶或伤害他们。",
        consequence: "我们会下架内容并暂停账号。",
        allowed: ["引用史料研究这类话语曾怎样被使用", "明确反对某项移民法规"],
        notAllowed: ["把某个国家的人叫作害虫", "要求把某种信仰的人赶出城"],
      },
    },
  },
  {
    id: "pile-ons",
    parentId: "harassment",
    number: 701,
    severity: 2,
    defaultAction: "mute",
    strikeWeight: 2,
    strikeMonths: 12,
    dsaCategory: "CYBER_BULLYING_INTIMIDATION",
    content: {
      en: {
        title: "No pile-ons",
        text: "Please do not send others after somebody: no calls to flood their comments, report them in large numbers, leave bad reviews for their shop or write to their employer. One person against a hundred has no chance to answer.",
        consequence:
          "Whoever calls for it cannot publish for a while. The comments that came of it are dealt with together.",
        allowed: [
          "Criticising a company’s advertisement",
          "Reporting a note yourself because it breaks a rule",
        ],
        notAllowed: [
          "“Everybody report her until she’s gone”",
          "Posting somebody’s profile for others to laugh at",
        ],
      },
      zh: {
        title: "不要围攻",
        text: "请不要煽动别人去攻击某个人：刷评论、集体举报、给店铺刷差评、写信给雇主，都不行。一百个人对一个人，他没有办法回应。",
        consequence: "发起的人会暂时不能发布；由此而来的评论会一并处理。",
        allowed: ["批评某家公司的广告", "因为确实违规而自己举报一篇笔记"],
        notAllowed: ["“大家都去举报她，直到她消失”", "把别人的主页贴出来供人嘲笑"],
      },
    },
  },
  {
    id: "unwanted-advances",
    parentId: "harassment",
    number: 702,
    severity: 2,
    defaultAction: "mute",
    strikeWeight: 2,
    strikeMonths: 12,
    dsaCategory: "CYBER_STALKING",
    content: {
      en: {
        title: "No unwanted advances",
        text: "Please do not make sexual remarks about a stranger’s body, ask for private pictures, or keep writing after silence or a no. A photo of an outfit is not an invitation.",
        consequence:
          "We take it down, and you cannot publish for a while. If you carry on from another account, both are closed.",
        allowed: ["“Lovely photo, where is this lake?”", "Asking somebody you know out for coffee"],
        notAllowed: [
          "Sexual remarks under a photo of somebody’s clothes",
          "A tenth comment after nine that got no answer",
        ],
      },
      zh: {
        title: "不做令人不适的搭讪",
        text: "请不要对陌生人的身体评头论足、带性意味地留言，不要索要私密照片，也不要在对方沉默或拒绝之后继续纠缠。一张穿搭照片不是邀请。",
        consequence: "我们会下架内容，你会暂时不能发布；换账号继续，两个账号都会被封禁。",
        allowed: ["“照片真好看，这是哪个湖？”", "约认识的朋友喝咖啡"],
        notAllowed: ["在穿搭照片下发性言论", "前九条都没有回应，还发第十条"],
      },
    },
  },
];
