import type { ContentRule } from "@/lib/moderation/content-rules";

/** Within pornography, drugs and gambling. */
export const bodyRules: readonly ContentRule[] = [
  {
    id: "sexual-services",
    parentId: "pornography",
    number: 101,
    severity: 3,
    defaultAction: "suspend",
    strikeWeight: 3,
    strikeMonths: 24,
    dsaCategory: "GOODS_SERVICES_NOT_PERMITTED",
    content: {
      en: {
        title: "No sex for sale",
        text: "Please do not offer, look for or arrange sexual services here, whether in plain words, in code or with a contact hidden in a picture. It makes no difference whether a price is named.",
        consequence: "We take it down and pause the account. Accounts made only for this are closed.",
        allowed: [
          "News about the law on such work, or a study of it",
          "Asking where to find help to leave such work",
        ],
        notAllowed: [
          "A list of prices for an evening, with a contact",
          "A profile picture that shows nothing but such a contact",
        ],
      },
      zh: {
        title: "不做性交易",
        text: "请不要在这里提供、寻找或牵线任何性服务，无论是直说、用暗语，还是把联系方式藏在图片里。写没写价钱都一样。",
        consequence: "我们会下架内容并暂停账号；专门为此注册的账号会被封禁。",
        allowed: ["关于相关法律的新闻或研究", "询问想离开这一行可以找谁帮忙"],
        notAllowed: ["写着过夜价格和联系方式的清单", "头像里只放了一个这样的联系方式"],
      },
    },
  },
  {
    id: "intimate-pictures",
    parentId: "pornography",
    number: 102,
    severity: 3,
    defaultAction: "suspend",
    strikeWeight: 4,
    strikeMonths: 36,
    dsaCategory: "NON_CONSENSUAL_IMAGE_SHARING",
    content: {
      en: {
        title: "No intimate pictures without consent",
        text: "Never post, threaten to post, ask for or trade intimate pictures of somebody who did not agree, whether they are real, edited or made by AI. That somebody once sent them to you is not consent.",
        consequence:
          "We remove the pictures at once and pause the account. They cannot be uploaded again. If it happened to you, report it: you do not have to explain yourself.",
        allowed: [
          "Telling that it happened to you, without the pictures",
          "Explaining to others how to have such pictures removed",
        ],
        notAllowed: [
          "Pictures of a former partner that were meant to stay between the two of you",
          "A stranger’s face put on another body by an app",
        ],
      },
      zh: {
        title: "不发未经同意的私密照片",
        text: "任何时候都不要发布、威胁发布、索要或交换他人未同意公开的私密照片，无论是真实的、修改过的，还是人工智能生成的。对方曾经发给你，不等于同意公开。",
        consequence:
          "我们会立即移除图片并暂停账号，这些图片无法再次上传。如果受害的是你，请举报，不需要向任何人解释。",
        allowed: ["讲述自己的遭遇，但不附照片", "告诉大家怎样要求删除这类照片"],
        notAllowed: ["公开前任以为只有彼此看得到的照片", "用软件把陌生人的脸换到别人的身体上"],
      },
    },
  },
  {
    id: "selling-drugs",
    parentId: "drugs",
    number: 201,
    severity: 3,
    defaultAction: "suspend",
    strikeWeight: 4,
    strikeMonths: 24,
    dsaCategory: "PROHIBITED_PRODUCTS",
    content: {
      en: {
        title: "No selling of drugs",
        text: "Please do not sell, give away, swap, deliver or look for drugs, or help others find them. Emoji, nicknames and pictures with a contact count just like words.",
        consequence: "We take it down and pause the account. Accounts made only for this are closed.",
        allowed: [
          "A report about a trial, with its source",
          "Warning others that something dangerous is going around",
        ],
        notAllowed: ["A menu with prices and a delivery area", "Asking strangers who can get some tonight"],
      },
      zh: {
        title: "不买卖毒品",
        text: "请不要出售、赠送、交换、代送或求购毒品，也不要帮别人牵线。表情符号、黑话和写着联系方式的图片，与文字同样对待。",
        consequence: "我们会下架内容并暂停账号；专门为此注册的账号会被封禁。",
        allowed: ["注明来源的庭审报道", "提醒大家当心某种正在流传的危险物质"],
        notAllowed: ["写着价格和派送范围的“菜单”", "问陌生人今晚谁能弄到一点"],
      },
    },
  },
  {
    id: "medicines",
    parentId: "drugs",
    number: 202,
    severity: 2,
    defaultAction: "take_down",
    strikeWeight: 2,
    strikeMonths: 12,
    dsaCategory: "REGULATED_GOODS_SERVICES",
    content: {
      en: {
        title: "No selling of medicines",
        text: "Medicines come from a pharmacy and are for the person they were prescribed for. Please do not sell or pass on prescription medicines, and do not advise others to take them for anything they are not meant for.",
        consequence:
          "We take the note down and tell you which words it was about. Selling again gets the account paused.",
        allowed: [
          "Telling how a treatment went for you, and that a doctor decided on it",
          "Asking which papers you need to travel with your medicine",
        ],
        notAllowed: [
          "Offering the leftovers of a prescription",
          "Recommending a prescription medicine for losing weight or staying awake",
        ],
      },
      zh: {
        title: "不买卖药品",
        text: "药品属于药房，也只属于开给它的那个人。请不要出售或转让处方药，也不要劝别人把药用在不该用的地方。",
        consequence: "我们会下架笔记，并告诉你涉及哪几个字。再次买卖会暂停账号。",
        allowed: ["讲自己的治疗经过，并说明由医生决定", "询问带药出行需要哪些文件"],
        notAllowed: ["转让没吃完的处方药", "推荐用处方药减肥或提神"],
      },
    },
  },
  {
    id: "betting",
    parentId: "gambling",
    number: 301,
    severity: 2,
    defaultAction: "suspend",
    strikeWeight: 3,
    strikeMonths: 12,
    dsaCategory: "GOODS_SERVICES_NOT_PERMITTED",
    content: {
      en: {
        title: "No luring people into betting",
        text: "Please do not bring people to a casino, a betting app or a betting group, whether you earn from it or not. A code, a QR picture or “ask me how” counts just like a link.",
        consequence:
          "We take it down and pause the account. From then on, the same pictures and links wait for a moderator.",
        allowed: [
          "Telling others how you were lured, so that they see through it",
          "A news report about a betting ring",
        ],
        notAllowed: [
          "A screenshot of winnings with a contact below",
          "A free tip today, a paid group tomorrow",
        ],
      },
      zh: {
        title: "不拉人下注",
        text: "请不要把人引到赌场、投注软件或下注群，无论你是否从中获利。邀请码、二维码图片和“想知道私我”，与链接同样对待。",
        consequence: "我们会下架内容并暂停账号，相同的图片和链接此后会先等审核员看过。",
        allowed: ["讲自己是怎样被骗进去的，让别人识破套路", "关于赌博团伙的新闻报道"],
        notAllowed: ["晒盈利截图，下面附联系方式", "今天免费推荐一场，明天拉进收费群"],
      },
    },
  },
  {
    id: "games-of-chance",
    parentId: "gambling",
    number: 302,
    severity: 1,
    defaultAction: "take_down",
    strikeWeight: 1,
    strikeMonths: 6,
    dsaCategory: "AGE_SPECIFIC_RESTRICTIONS",
    content: {
      en: {
        title: "No paid raffles",
        text: "Please do not sell chances to win: raffles with a fee, mystery bags with cash prizes, or draws that only buyers can enter. A free giveaway with clear conditions is welcome.",
        consequence: "We take the note down and tell you why. You may post it again without the fee.",
        allowed: [
          "A free draw among all who comment, with the date and the prize",
          "Showing the blind-box figure you bought in a shop",
        ],
        notAllowed: [
          "“Ten a ticket, the winner gets the phone”",
          "A mystery bag where the first prize is cash",
        ],
      },
      zh: {
        title: "不搞收费抽奖",
        text: "请不要出售中奖机会：收费抽奖、奖品是现金的福袋，或只有买家才能参加的抽签。不收费、规则清楚的抽奖，欢迎。",
        consequence: "我们会下架这篇笔记并说明原因。去掉收费之后可以再发。",
        allowed: ["在评论里免费抽一位，写明日期和奖品", "晒自己在店里买的盲盒玩偶"],
        notAllowed: ["“十块一张，抽中的人拿走手机”", "头奖是现金的惊喜福袋"],
      },
    },
  },
];
