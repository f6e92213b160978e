import { list, type RuleTerms, type Words } from "@/lib/screening/pattern";
import { contact, publicTalk } from "@/lib/screening/terms/common";

/** Names that mean a drug and little else. */
const drugs: Words = {
  en: list(`
    weed, w33d, w**d, marijuana, cannabis, ganja, kush, hashish, hash oil, thc, thc gummies, thc vapes,
    thc carts, weed carts, dab pens, weed pen*, weed gummies, weed brownies, weed edibles, pre rolls,
    prerolls, cocaine, coca1ne, crack cocaine, heroin, fentanyl, meth, crystal meth, methamphetamine*,
    mdma, ecstasy pills, xtc, molly pills, lsd, acid tabs, shrooms, magic mushrooms, psilocybin,
    ketamine, xanax, xanax bars, xannies, xans, mids, adderall, oxycontin, oxycodone, oxys, percocet*, percs,
    vicodin, codeine syrup, purple lean, ghb, dmt, dmt carts, opium, nitrous canisters, nos balloons,
    drugs, party pills, quaaludes, tramadol
  `),
  zh: list(`
    大麻, 冰毒, 海洛因, 可卡因, 古柯碱, 摇头丸, k粉, 氯胺酮, 麻古, d麻, 大m麻, 大嘛, 鸦片, 芬太尼, 笑气, 迷幻蘑菇,
    致幻蘑菇, 裸盖菇, 迷幻药, 致幻剂, 致幻邮票, 开心水, 听话水, 迷奸水, 迷药, 蒙汗药, 上头电子烟,
    上头烟弹, 上头油, 甲基苯丙胺, 安非他命, 麦角酸, 三唑仑, 依托咪酯, 曲马多, 可待因, 羟考酮, lsd,
    mdma, thc, 彩虹烟, 小树枝烟, 飞行员烟, 毒品, 卡西酮, 四号海洛因, 冰毒晶体, 聪明药, 阿德拉, 利他林
  `),
};

/** Everyday words that also mean a drug: only beside an offer by weight. */
const everyday: Words = {
  en: list("pot, coke, molly, acid, speed, grass, snow, ice, crack, ket, bud, edibles, gas, loud, lean"),
  zh: list("叶子, 邮票, 猪肉, 冰糖, 草, 麻叶, 白粉, 溜冰"),
};

const gardenWeeds: Words = { en: list("weeds"), zh: [] };

const offer: Words = {
  en: list(`
    sell*, sold here, for sale, in stock, restock*, plug, dealer*, dealing, hook you up, deliver*,
    ship*, shipping, cheap, best price*, good price*, great price*, wholesale, bulk, per gram, gram,
    grams, ounce*, an eighth, quarter pound, discreet*, vendor*, supplier*, i got, got some, available,
    menu, top quality, fire, meet up, pick up, drop off, hand to hand, next day delivery, stealth
  `),
  zh: list(`
    出售, 卖, 售, 有货, 现货, 到货, 批发, 货源, 低价, 特价, 包邮, 发货, 送货, 送上门, 一手, 渠道, 直销,
    同城, 面交, 邮寄, 快递到, 交易, 到付, 一克, 每克, 克起, 出一批, 转让, 代理, 代购, 供应, 出大, 出点,
    自提, 隐蔽, 保密发
  `),
};

/** Without the weights, which may not vouch for themselves. */
const sells: Words = {
  en: list("sell*, for sale, in stock, i got, got some, plug, dealer*, deliver*, meet up, hook you up"),
  zh: list("出售, 卖, 售, 有货, 现货, 到货, 货源, 面交, 出点, 嗨"),
};

const seek: Words = {
  en: list(`
    where to buy, where can i buy, where can i get, where do i get, where do you get, who sells,
    who's selling, who's got, who got, who has, who's holding, looking for, looking to buy, need to buy, want to buy, anyone selling, anyone got,
    anyone have, anybody got, need a plug, know a plug, buy, score some, cop some, hook me up,
    can get me, tryna get, tryna buy
  `),
  zh: list(`
    哪里买, 哪里有, 哪里能买, 哪儿买, 哪能买, 哪里可以买, 怎么买, 想买, 求购, 求, 收购, 谁有, 谁卖,
    有没有卖, 有人卖, 购买, 买点, 搞点, 弄点, 搞到
  `),
};

const use: Words = {
  en: list(`
    smok*, got high, get high, getting high, high on, so high, stoned, snort*, tripping, tripped on,
    dropping, rolled, rolling, hits of, bong, popped, popping, lit up, a line of, lines of, shoot up,
    vaping, baked on, sniffing, microdos*, let's do, lets do, do some, took some, took two
  `),
  zh: list(
    "抽, 吸, 飞, 溜, 嗑, 磕, 嗨, 打k, 吸食, 吸了, 抽了, 上头, 爽, 注射, 来一口, 试试, 体验, 磕了, 嗑了",
  ),
};

const make: Words = {
  en: list("grow, growing, cook, cooking, synthesi*, brew, how to make, recipe for, extract*"),
  zh: list("种, 种植, 自制, 制作, 制作方法, 提炼, 合成, 配方, 教程, 制取, 熬制"),
};

/** Said only by people who mean it. */
const slang: Words = {
  en: list(`
    420 friendly, weed delivery, weed plug, weed for sale, buy weed online, smoke a joint,
    smoking a joint, roll a joint, rolled a joint, rolling joints, roll a blunt, smoke a blunt,
    smoking blunts, smoking pot, smoke pot, line of coke, lines of coke, eight ball of coke,
    dropped acid, dropping acid, popped a molly, popping molly, gram of coke, ounce of pot,
    bag of weed, ounce of weed, hits of acid, tabs of acid, sipping lean, doing bumps, bong rips,
    date rape drug*, drug dealer here
  `),
  zh: list(`
    飞叶子, 抽叶子, 卖叶子, 飞草, 抽草叶, 溜冰毒, 溜冰壶, 打冰, 猪肉炖粉条一克, 一起溜冰嗨, 冰妹, 嗑药,
    磕药, 嗨药, 约嗨, 毒友, 叶子现货, 出叶子, 有叶子出, 出k, 出冰, 叶友, 卖白粉, 吸白粉, 贩白粉, 吸毒工具, 冰壶溜, 止咳水上头,
    一起吸毒, 吸毒真爽, 吸笑气, 打笑气, 抽大麻, 吸大麻, 飞大麻
  `),
};

const weights: Words = {
  en: list("gram, grams, ounce*, an eighth, per g, plug, dealer*, discreet shipping, stealth shipping"),
  zh: list("一克, 每克, 克起, 上头, 飞一, 嗨, 隐蔽发货"),
};

const innocent: Words = {
  en: list(`
    rolled a joint of beef, rolled a joint of pork, roll a joint of beef, roll a joint of lamb, weed the, weed my, weed our, weed out, weed killer, weed whacker, weed wacker, weed eater,
    weed control, weed barrier, weed fabric, weed puller, weed pulling, weed mat, weed free,
    weed trimmer, weed seeds in, drug store*, drug test*, prescription drugs, drug free, drugs free,
    sea weed, butterfly weed, joe pye weed, black opium, opium perfume, opium eau, ysl opium, opium by,
    cocaine bear, hindu kush, heroin chic, cold drugs, cancer drugs, drugs for high blood pressure,
    melting pot, ketamine clinic, opium poppy seeds, opium war*, no drugs, not drugs, drugs for my,
    over the counter drugs, weed tea towel, jimson weed
  `),
  zh: list(`
    大麻哈鱼, 大麻哈, 大麻烦, 大麻花, 大麻袋, 大麻雀, 大麻团, 大麻将, 大麻辣, 大麻布, 大麻子, 大麻籽,
    大麻球, 大麻薯, 大麻糍, 大麻酱, 大麻油, 大麻椒, 大麻木, 大麻姑, 大麻鸭, 大麻吉, 大麻省, 大麻利,
    大麻婆, 鸦片战争, 鸦片鱼, 鸦片香水, 黑鸦片, 鸦片香, 蛋白粉, 美白粉, 白粉底, 白粉病, 白粉墙, 白粉笔,
    奶白粉, 增白粉, 米白粉, 求毒品知识, 无毒品, 毒品种类, 笑气镇静, 笑气麻醉, 草莓, 草帽, 草地, 草坪,
    草原, 草本, 草编
  `),
};

const talk: Words = {
  en: list(`
    sober, sobriety, recovery, in recovery, recovering, rehab, addiction, addict, addicts, overdos*,
    narcan, naloxone, harm reduction, relapse*, detox, withdrawal, days clean, years clean,
    months clean, support group, therapist, my doctor, doctor prescribed, prescribed, prescription,
    pharmacist, pharmacy, anesthesia, anesthetist, surgery, hospital, dentist, vet clinic,
    clinical trial, chemo, dispensary laws, drug education, drug war, war on drugs, breaking bad, narcos
  `),
  zh: list(`
    戒毒, 禁毒, 戒断, 康复, 成瘾, 上瘾, 瘾君子, 复吸, 吸毒者, 毒贩, 毒枭, 禁毒日, 禁毒展, 医生, 处方,
    医院, 手术, 麻醉, 牙医, 药师, 临床, 化疗, 止痛, 兽医, 绝命毒师, 破冰行动, 虎门销烟, 林则徐, 鉴别,
    识别, 火锅, 大麻哈鱼
  `),
};

const garden: Words = {
  en: list("garden, gardening, my yard, lawn, flower bed, flower beds, dandelion*, compost"),
  zh: list("花园, 菜园, 院子, 除草, 杂草"),
};

export const drugTerms: RuleTerms = {
  rule: "drugs",
  innocent,
  talk: [talk, publicTalk, garden],
  patterns: [
    {
      id: "drugs-offer-in-touch",
      action: "refuse",
      words: drugs,
      near: [
        { words: offer, within: 24 },
        { words: contact, within: 120 },
      ],
      inTalk: "warn",
    },
    {
      id: "drugs-slang-in-touch",
      action: "refuse",
      words: slang,
      near: [{ words: contact, within: 80 }],
      inTalk: "warn",
    },
    {
      id: "drugs-everyday-by-weight-in-touch",
      action: "refuse",
      words: everyday,
      near: [
        { words: weights, within: 20 },
        { words: contact, within: 80 },
      ],
      inTalk: "warn",
    },
    { id: "drugs-in-touch", action: "hold", words: drugs, near: [{ words: contact, within: 30 }] },
    { id: "drugs-offer", action: "warn", words: drugs, near: [{ words: offer, within: 20 }] },
    {
      id: "drugs-garden-weeds-offer",
      action: "warn",
      words: gardenWeeds,
      near: [{ words: { en: list("selling, for sale, i sell"), zh: [] }, within: 12 }],
      inTalk: "warn",
    },
    { id: "drugs-seek", action: "warn", words: drugs, near: [{ words: seek, within: 24 }] },
    { id: "drugs-use", action: "warn", words: drugs, near: [{ words: use, within: 12 }] },
    { id: "drugs-make", action: "warn", words: drugs, near: [{ words: make, within: 16 }] },
    {
      id: "drugs-everyday-seek",
      action: "warn",
      words: everyday,
      near: [
        { words: seek, within: 24 },
        { words: weights, within: 40 },
      ],
    },
    {
      id: "drugs-everyday-by-weight",
      action: "warn",
      words: everyday,
      near: [
        { words: weights, within: 10 },
        { words: sells, within: 24 },
      ],
    },
    { id: "drugs-slang", action: "warn", words: slang },
  ],
};
