import type { ContentRule } from "@/lib/moderation/content-rules";

/** Within scams and spam, hidden advertising, privacy and impersonation. */
export const trustRules: readonly ContentRule[] = [
  {
    id: "fake-giveaways",
    parentId: "scams-and-spam",
    number: 801,
    severity: 2,
    defaultAction: "take_down",
    strikeWeight: 3,
    strikeMonths: 12,
    dsaCategory: "PHISHING",
    content: {
      en: {
        title: "No fake giveaways",
        text: "Please do not promise prizes, refunds or free things that do not exist, or that people only get for a fee, a code or their details. A real giveaway says who gives what, to whom and until when.",
        consequence: "We take it down, along with all copies. Accounts made for this are closed.",
        allowed: [
          "Giving away a stroller your child has outgrown",
          "A shop’s draw with its name, the prize and the last day",
        ],
        notAllowed: [
          "“You’ve won, just pay the postage first”",
          "A gift card for whoever fills in their bank card details",
        ],
      },
      zh: {
        title: "不搞假中奖、假赠送",
        text: "请不要许诺不存在的奖品、退款或免费物品，也不要让人先交费用、验证码或个人资料才能领取。真正的赠送会写明谁送、送什么、送给谁、到哪天为止。",
        consequence: "我们会下架内容，相同的一并处理；专门为此注册的账号会被封禁。",
        allowed: ["送出孩子已经用不上的婴儿车", "店家写明店名、奖品和截止日期的抽奖"],
        notAllowed: ["“恭喜中奖，先付邮费”", "填了银行卡表格就送购物卡"],
      },
    },
  },
  {
    id: "investment-scams",
    parentId: "scams-and-spam",
    number: 802,
    severity: 3,
    defaultAction: "suspend",
    strikeWeight: 4,
    strikeMonths: 24,
    dsaCategory: "PYRAMID_SCHEMES",
    content: {
      en: {
        title: "No promises of easy money",
        text: "Please do not promise returns, draw people into investment groups, or offer jobs they have to pay for first. Making friends with somebody in order to lead them there breaks this rule from the first message.",
        consequence: "We take it down and pause the account. If you have paid, tell your bank at once.",
        allowed: ["Explaining how compound interest works", "What you learned from losing money on shares"],
        notAllowed: [
          "“Twenty per cent a month, guaranteed, ask me”",
          "“Work from home, fifty deposit to start”",
        ],
      },
      zh: {
        title: "不许诺轻松赚钱",
        text: "请不要承诺收益、拉人进投资群，或介绍“先交钱”的工作。为了把人引过去而交朋友的，从第一条消息起就违反了这条规则。",
        consequence: "我们会下架内容并暂停账号。如果已经付款，请马上联系银行。",
        allowed: ["讲解复利是怎么回事", "分享炒股亏钱后学到的教训"],
        notAllowed: ["“月入两成，保本保息，想了解找我”", "“在家兼职，先交五十押金”"],
      },
    },
  },
  {
    id: "repetition",
    parentId: "scams-and-spam",
    number: 803,
    severity: 1,
    defaultAction: "limit_reach",
    strikeWeight: 1,
    strikeMonths: 6,
    dsaCategory: "INAUTHENTIC_ACCOUNTS",
    content: {
      en: {
        title: "Say it once",
        text: "Please do not post the same note many times, leave the same comment under many notes, or add topics that a note is not about. Say it once, where it belongs.",
        consequence:
          "It is no longer recommended. Copies are taken down together, and can be restored together.",
        allowed: ["A note for the same festival every year", "Thanking each person who commented"],
        notAllowed: [
          "Twenty copies of one invitation in an evening",
          "Every trending topic under a note about something else",
        ],
      },
      zh: {
        title: "不反复发同样的内容",
        text: "请不要多次发布同一篇笔记，不要在许多笔记下贴同一条评论，也不要挂与内容无关的话题。说一次，放在合适的地方就好。",
        consequence: "这类内容不再被推荐；重复的会一并下架，也可以一并恢复。",
        allowed: ["每年同一个节日写一篇", "逐一感谢评论的人"],
        notAllowed: ["一晚上发二十遍同一份邀请", "内容无关，却把热门话题全挂上"],
      },
    },
  },
  {
    id: "fake-engagement",
    parentId: "scams-and-spam",
    number: 804,
    severity: 1,
    defaultAction: "take_down",
    strikeWeight: 2,
    strikeMonths: 12,
    dsaCategory: "INAUTHENTIC_USER_REVIEWS",
    content: {
      en: {
        title: "No fake likes or followers",
        text: "Please do not buy, sell or swap likes, collects, follows, comments or accounts, and do not run several accounts to cheer for yourself. A like means something here because somebody meant it.",
        consequence: "We correct the numbers and take the offer down. Accounts that sell are paused.",
        allowed: [
          "Asking friends to have a look at your first note",
          "A second account for your drawings, under its own name",
        ],
        notAllowed: [
          "A hundred followers for a few coins",
          "“Follow me, I follow you” under strangers’ notes",
        ],
      },
      zh: {
        title: "不买卖赞和粉丝",
        text: "请不要买卖、互换赞、收藏、关注、评论或账号，也不要用几个账号给自己捧场。这里的每一个赞都有意义，因为它是真心的。",
        consequence: "我们会更正数字并下架相关内容；出售的账号会被暂停。",
        allowed: ["请朋友来看看自己的第一篇笔记", "为画作另开一个写明身份的账号"],
        notAllowed: ["几块钱一百个粉丝", "在陌生人笔记下刷“互关互赞”"],
      },
    },
  },
  {
    id: "undeclared-ads",
    parentId: "hidden-advertising",
    number: 901,
    severity: 1,
    defaultAction: "label",
    strikeWeight: 1,
    strikeMonths: 6,
    dsaCategory: "HIDDEN_ADVERTISEMENT",
    content: {
      en: {
        title: "Say what you were given",
        text: "If you were given a gift, a discount, a free night or a share of each sale, readers deserve to know. Set the declaration when you post: it takes one tap, and nobody thinks less of you for being honest.",
        consequence:
          "The first time we only put a notice on it. If it happens again, we take it down until it is declared.",
        allowed: [
          "A free meal, declared, with what was good and what was not",
          "Praising the bakery where you pay like everybody else",
        ],
        notAllowed: [
          "A hotel stay that was a gift, told as a holiday of your own",
          "A link that pays you, without a word about it",
        ],
      },
      zh: {
        title: "收到了什么，请说明",
        text: "礼物、折扣、免费住宿或销售分成，读者都有理由知道。发布时勾选声明，只需点一下；坦白的人不会被看轻。",
        consequence: "第一次我们只加上提示；再次发生会先下架，补上声明后恢复。",
        allowed: ["声明了的免费试吃，好坏都写", "夸自己照常付钱的面包店"],
        notAllowed: ["把获赠的酒店住宿写成自己的度假", "放了返利链接却只字不提"],
      },
    },
  },
  {
    id: "invented-experiences",
    parentId: "hidden-advertising",
    number: 902,
    severity: 2,
    defaultAction: "take_down",
    strikeWeight: 2,
    strikeMonths: 12,
    dsaCategory: "INAUTHENTIC_USER_REVIEWS",
    content: {
      en: {
        title: "No invented experiences",
        text: "Please do not tell of stays, meals, cures or purchases that never happened, whether for money or to harm a competitor. AI-made pictures must not pass for something you saw.",
        consequence:
          "We take it down, along with the same stories from other accounts. Selling such stories gets the account paused.",
        allowed: ["A short story that says it is one", "A bad review of a place you have been to"],
        notAllowed: ["A review of a clinic nobody visited", "The same praise of a cream from five accounts"],
      },
      zh: {
        title: "不编造经历",
        text: "请不要为了钱或打击对手，编造没有发生过的住宿、用餐、疗效或购买经历。人工智能生成的图片不能当作亲眼所见。",
        consequence: "我们会下架内容，连同其他账号的同样故事；出售这类内容会暂停账号。",
        allowed: ["注明是虚构的小故事", "对去过的地方写差评"],
        notAllowed: ["从没去过的诊所的“好评”", "五个账号发同一段面霜体验"],
      },
    },
  },
  {
    id: "doxxing",
    parentId: "privacy",
    number: 1001,
    severity: 3,
    defaultAction: "suspend",
    strikeWeight: 4,
    strikeMonths: 24,
    dsaCategory: "MISSING_PROCESSING_GROUND",
    content: {
      en: {
        title: "No tracking people down",
        text: "Please do not publish, collect or ask for anything that leads to somebody: where they live, work or study, their phone number, their papers, their car, their family. It makes no difference if it can be found elsewhere, or if they did something wrong.",
        consequence: "We take it down at once and pause the account.",
        allowed: ["Reporting somebody to us or to the police", "Your own shop’s address and hours"],
        notAllowed: [
          "The name, company and phone number of somebody you are angry with",
          "“This is her street, go and say hello”",
        ],
      },
      zh: {
        title: "不人肉搜索",
        text: "请不要公布、搜集或打听能找到某个人的信息：住处、单位、学校、电话、证件、车辆、家人。别处查得到，或那个人有错在先，都不是理由。",
        consequence: "我们会立即下架并暂停账号。",
        allowed: ["向我们或警方举报某个人", "写自己店铺的地址和营业时间"],
        notAllowed: ["公布与你有矛盾的人的姓名、公司和电话", "“她就住这条街，你们去打个招呼”"],
      },
    },
  },
  {
    id: "secret-pictures",
    parentId: "privacy",
    number: 1002,
    severity: 2,
    defaultAction: "take_down",
    strikeWeight: 2,
    strikeMonths: 12,
    dsaCategory: "NON_CONSENSUAL_IMAGE_SHARING",
    content: {
      en: {
        title: "No pictures taken in secret",
        text: "Please do not make somebody the subject of a picture they do not know about, above all where they feel unwatched: changing rooms, hospitals, trains, their own window. Ask, or blur.",
        consequence: "We take the picture down. Taking such pictures on purpose gets the account paused.",
        allowed: ["A busy square where nobody is the subject", "A portrait of somebody who said yes"],
        notAllowed: [
          "A stranger asleep on the train, as a joke",
          "Filming the conversation at the next table",
        ],
      },
      zh: {
        title: "不发偷拍",
        text: "请不要在对方不知情时把人当作拍摄主角，尤其在别人以为没人看见的地方：更衣室、医院、车厢、自家窗前。问一声，或打上马赛克。",
        consequence: "我们会下架图片；故意偷拍会暂停账号。",
        allowed: ["人来人往、没有特定主角的广场", "征得同意的人像"],
        notAllowed: ["拿火车上睡着的陌生人取乐", "拍下邻桌的谈话"],
      },
    },
  },
  {
    id: "false-officials",
    parentId: "impersonation",
    number: 1101,
    severity: 3,
    defaultAction: "ban",
    strikeWeight: 5,
    strikeMonths: 36,
    dsaCategory: "IMPERSONATION_ACCOUNT_HIJACKING",
    content: {
      en: {
        title: "No posing as officials",
        text: "Please do not pose as our team, a bank, an authority, a school or a delivery service. We never ask for a password, a code or money, and never settle a case in the comments.",
        consequence:
          "We close the account. If you have given something away, change your password; we will help.",
        allowed: [
          "“I’m not from the team, but this is how it works”",
          "A joke about officials that nobody could take for real",
        ],
        notAllowed: [
          "“Support team: your account will be deleted, write to me”",
          "A bank’s logo as a profile picture, with a number to call",
        ],
      },
      zh: {
        title: "不要冒充官方",
        text: "请不要冒充我们的团队、银行、机关、学校或快递。我们从不索要密码、验证码或钱，也不会在评论区处理任何案件。",
        consequence: "我们会封禁账号。如果你已经透露了信息，请先修改密码，我们会帮你。",
        allowed: ["“我不是工作人员，不过流程是这样的”", "谁都不会误会的官样文章玩笑"],
        notAllowed: ["“客服团队：你的账号即将注销，请联系我”", "用银行标志做头像，并留下电话"],
      },
    },
  },
  {
    id: "copied-notes",
    parentId: "impersonation",
    number: 1102,
    severity: 1,
    defaultAction: "take_down",
    strikeWeight: 1,
    strikeMonths: 12,
    dsaCategory: "COPYRIGHT_INFRINGEMENT",
    content: {
      en: {
        title: "No copied notes",
        text: "Please do not post somebody else’s photos, text or drawings as if they were yours. Quote a little and name them, or ask. Translating something does not make it yours either.",
        consequence: "We take the copy down. The original author can post it under their own name.",
        allowed: [
          "Cooking from somebody’s recipe, with your own photos and their name",
          "Two lines from a book, with its title",
        ],
        notAllowed: ["A whole note from elsewhere with a new title", "Cutting the signature off a drawing"],
      },
      zh: {
        title: "不搬运别人的笔记",
        text: "请不要把别人的照片、文字或画作当成自己的发布。少量引用并注明作者，或先征得同意。翻译一遍也不会变成你的。",
        consequence: "我们会下架搬运的内容，原作者可以用自己的名字发布。",
        allowed: ["照着别人的食谱做菜，用自己的照片并注明作者", "引用书里的两句话，写上书名"],
        notAllowed: ["换个标题搬运整篇笔记", "裁掉画上的署名"],
      },
    },
  },
];
