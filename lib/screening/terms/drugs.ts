import { list, noWords, type RuleTerms, type Words } from "@/lib/screening/pattern";
import { aside, contact, offering, publicTalk, told } from "@/lib/screening/terms/common";
import { chineseDrugPatterns } from "@/lib/screening/terms/drugs-chinese";
import { englishDrugPatterns } from "@/lib/screening/terms/drugs-english";

/** Names that mean a drug and little else. */
const drugs: Words = {
  en: list(`
    weed, w33d, w**d, marijuana, cannabis, ganja, kush, hashish, hash oil, thc, thc gummies, thc vapes,
    thc carts, weed carts, dab pens, weed pen*, weed gummies, weed brownies, weed edibles, pre rolls,
    prerolls, cocaine, coca1ne, crack cocaine, heroin, fentanyl, meth, crystal meth, methamphetamine*,
    mdma, ecstasy pills, xtc, molly pills, lsd, acid tabs, shrooms, magic mushrooms, psilocybin,
    ketamine, xanax, xanax bars, xannies, xans, mids, adderall, oxycontin, oxycodone, oxys, percocet*, percs,
    vicodin, codeine syrup, purple lean, ghb, dmt, dmt carts, opium, nitrous canisters, nos balloons,
    drugs, party pills, quaaludes, tramadol, coca ine, crystal meth, blow and molly, benzos, xanny, addies, roxies, opioids, mushies, shroom bars,
    shroom chocolate, edibles menu, moon rocks, live resin, dab carts, disposable carts, ayahuasca, mescaline, peyote, salvia, 2c b, 2cb, pcp,
    angel dust, speedball, crack rocks, black tar, china white, blue pills m30, poppers pills, steroids cycle, oxy, lortab, hydrocodone,
    morphine pills, diazepam, valium, rohypnol, roofies, spice k2, bath salts, mephedrone, 4mmc, amphetamine*, ritalin pills, coke and pills
  `),
  zh: list(`
    大麻, 冰毒, 海洛因, 可卡因, 古柯碱, 摇头丸, k粉, 氯胺酮, 麻古, d麻, 大m麻, 大嘛, 鸦片, 芬太尼, 笑气, 迷幻蘑菇,
    致幻蘑菇, 裸盖菇, 迷幻药, 致幻剂, 致幻邮票, 开心水, 听话水, 迷奸水, 迷药, 蒙汗药, 上头电子烟,
    上头烟弹, 上头油, 甲基苯丙胺, 安非他命, 麦角酸, 三唑仑, 依托咪酯, 曲马多, 可待因, 羟考酮, lsd,
    mdma, thc, 彩虹烟, 小树枝烟, 飞行员烟, 毒品, 卡西酮, 四号海洛因, 冰毒晶体, 聪明药, 阿德拉, 利他林, k他命, k仔, 卡痛叶, 开心果水, 邮票lsd, 蓝精灵药, 咔哇潮饮, 娜塔莎, 小花烟, 香料烟, 邪恶烟, 丧尸药, 丧尸烟弹,
    依托烟弹, 上头烟, 上头电子, 电子大麻, 大麻烟, 大麻油烟弹, 大麻糖, 大麻巧克力, 大麻饼干, 大麻软糖, 大麻膏, 叶子烟, 麻烟, 摇头水, 摇脚丸, 糖果丸, 冰糖毒, 冰货, 咖啡因片粉, 安钠咖, 杜冷丁, 吗啡片, 海洛英, 海落因, 白面毒, 麻果, 丁丙诺啡, 美沙酮片, 阿普唑仑无处方, 氟硝西泮, fm2, 十字架药, 昏睡红茶药, 失忆水, 乖乖水, 乖乖药, 迷情药, 迷魂药,
    k粉, 安眠类药, cbd烟弹, thc烟弹, 烟弹上头, 联邦止咳露, 奥亭, 泰勒宁
  `),
  sounds: list("k粉, 麻古, 鸦片, 海洛因, 摇头丸"),
  spelt: list("冰毒, 毒品, 大麻, 迷药, 笑气, 大麻膏"),
};

/** Everyday words that also mean a drug: only beside an offer by weight. */
const everyday: Words = {
  en: list("pot, coke, molly, acid, speed, grass, snow, ice, crack, ket, bud, edibles, gas, loud, lean"),
  zh: list("叶子, 麻叶, 白粉, coke, acid, pills, molly, weed"),
};

/** Pictures that stand for one. */
const pictures: Words = {
  en: list("💊, 🍁, 🌿, ❄, 🍄, 🧊, 🍃, 🌲, 🌳, 🥦, 🍬, 👃, ⛄"),
  zh: [],
};

/** What stands beside a picture only when it is sold or taken. */
const pictureDeals: Words = {
  en: list(`
    a gram, per gram, gram, grams, 7g, 3.5g, 3.5 for, 14g, 28g, 8ball, ounce*, tabs, plug, 🔌, rolls, posted anywhere, delivered till, delivery tonight,
    hit me up, hmu, dm to order, dm for menu, dm me for, restock*, got that, for the rave, rave, wickr, telegram, tg, tap in, top shelf,
    who needs, need some, 📦
  `),
  zh: [...list("一克, 要的扣, 懂的来, 懂的私, 嗑, 上头, 夜场, 货我有, 闪送, 壶, 飞行员")],
};

/** What makes a name more than a mention. */
const cues: Words = {
  en: list(`
    available, on offer, fresh, in town, ask me, ask for, ask, each, bulk discount, discount, without a prescription, no prescription, no rx, tracked post, posted, express post,
    no questions, meet tonight, tonight, no timewasters, no time wasters, no cops, no scam, no scams, for the party, party, rave, order, new press, for a hundred, half an ounce,
    to your door, drop, fast drop, prices, price list, wickr, telegram, session, tg, dm, hmu, hit me up, who sells, sells, selling, sell*, sold, buy, got, need, anyone,
    pickup, pick up, local, pure, uncut, lab tested, quality, pay on delivery, btc, bitcoin, crypto only, cash only, 10 each, a tab, a pop, per pill, a pill,
    let me know, dm me, guests, hook me, 🔌, 📦, 💰, 🔥,
    fentanyl free, legit, dm for prices, price, prices, doses, stamps, sheets, zips, half ounce, oz, qp, kilo, brick, same day delivery, mail, shipping, us to us, worldwide, trusted, vouched, reviews, reup, drop off, dead drop, bank transfer, monero, paypal
  `),
  zh: list(`
    出, 收, 卖, 售, 有货, 到货, 出货, 发货, 要的, 需要的, 想要的, 找我, 联系, 来问, 来拿, 自取, 颗, 克, 一颗, 一包, 一支, 一瓶, 夜场, 夜店, 夜店价, 蹦迪, 派对, party, 专用, 量大, 优惠,
    从优, 品质, 保证, 纯的, 纯度, 老规矩, 下单, 当天发, 送货, 送到, 同城, 都有, 也有, 有吗, 的吗, 谁有, 求, 私, 懂的, 一起, 今晚, 长期, 批发, 价格, 报价, 面交, 现货, 无色无味, 不查, 无处方, 品种齐全,
    加微, 加v, 加q, 找人, 拿货, 补货, 试货, 货到, 到付, 闪送, 闪付, 送, 飞过, 嗨过
  `),
  sounds: list("出售, 有货, 现货, 到货, 一颗, 一克, 要的, 需要的, 今晚, 送货, 品质, 便宜, 批发"),
};

/** Initials of Chinese names. */
const initials: Words = {
  en: list("ytw, bdu, kfen, hly, hlyin, xqi, mgu, dma, djjdm, yzi, ytoukuai"),
  zh: list("y头丸, 摇t丸, 冰d, b毒, 大m, d麻, 叶z, 海l因"),
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
  zh: list(`
出售, 卖, 售, 有货, 现货, 到货, 货源, 面交, 出点, 嗨,
    送, 送到, 闪送
  `),
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
    plug in bio, plug available, coke tonight, got coke, coke in stock, coke for sale, coke delivered, sells acid, buy acid, buy molly, sell molly, selling molly, acid tabs, coke and pills, coke plug, ice for sale, shards for sale, party favors available, party favours available,
    trap phone open, menu is open, tap in for menu, who got the gas, zaza in stock, pack landed, packs landed, gas pack, exotics in stock, 420 friendly, weed delivery, weed plug, weed for sale, buy weed online, smoke a joint,
    smoking a joint, roll a joint, rolled a joint, rolling joints, roll a blunt, smoke a blunt,
    smoking blunts, smoking pot, smoke pot, line of coke, lines of coke, eight ball of coke,
    dropped acid, dropping acid, popped a molly, popping molly, gram of coke, ounce of pot,
    bag of weed, ounce of weed, hits of acid, tabs of acid, sipping lean, doing bumps, bong rips,
    date rape drug*, drug dealer here
  `),
  zh: list(`
    飞叶子, 抽叶子, 卖叶子, 飞草, 抽草叶, 溜冰毒, 溜冰壶, 打冰, 猪肉炖粉条一克, 一起溜冰嗨, 冰妹, 嗑药,
    磕药, 嗨药, 约嗨, 毒友, 叶子现货, 出叶子, 有叶子出, 出k, 出冰, 叶友, 卖白粉, 吸白粉, 贩白粉, 吸毒工具, 冰壶溜, 止咳水上头,
    一起吸毒, 吸毒真爽, 要叶子, 叶子的加, 卖叶子的, 收叶子, 飞过的都, 飞行员装备, 溜🧊, 一起溜冰的, 一起溜, 找人溜, 约溜, 溜果子, 吃猪肉一克, 打针嗨, 打k, k一下, 拉k, 吸k, 收k粉, 出k粉, 麻果溜, 上头电子烟, 上头烟油, 嗨粉, 嗨货, 壶和冰, 货我有今晚, 吸笑气, 打笑气, 抽大麻, 吸大麻, 飞大麻
  `),
};

const weights: Words = {
  en: list("gram, grams, ounce*, an eighth, per g, plug, dealer*, discreet shipping, stealth shipping"),
  zh: list("一克, 每克, 克起, 上头, 飞一, 嗨, 隐蔽发货"),
};

const innocent: Words = {
  en: list(`
    rolled a joint of lamb, rolled a joint of ham, rolled a joint of meat, rolled a joint of venison, rolled a joint of beef, rolled a joint of pork, roll a joint of beef, roll a joint of lamb, weed the, weed my, weed our, weed out, weed killer, weed whacker, weed wacker, weed eater,
    weed control, weed barrier, weed fabric, weed puller, weed pulling, weed mat, weed free,
    weed trimmer, weed seeds in, drug store*, drug test*, prescription drugs, drug free, drugs free,
    sea weed, butterfly weed, joe pye weed, black opium, opium perfume, opium eau, ysl opium, opium by,
    cocaine bear, hindu kush, heroin chic, cold drugs, cancer drugs, drugs for high blood pressure,
    police found, got drugs off, coke zero, diet coke, cherry coke, coke float, coke bottle, coke can, coke chicken, amino acid, citric acid, hyaluronic acid, salicylic acid, acid reflux, acid wash, folic acid,
    acid jazz, lactic acid, glycolic acid, pot roast, pot luck, hot pot, flower pot, tea pot, seaweed, snow day, black ice, ice cream, ice skating, speed limit, grass skirt, stopped smoking weed, quit smoking weed, stop smoking weed,
    spice rack, allergy pills, vitamin pills, sleeping pills my, medicine 💊, vitamins 💊, 💊 vitamin*, melting pot, ketamine clinic, opium poppy seeds, opium war*, no drugs, not drugs, drugs for my,
    over the counter drugs, hash key*, hash sign*, hash function*, hash table*, hash brown*, hash rate*, hash map*, lsd chart, lsd map, lsd differential, lsd rear, weed tea towel, jimson weed
  `),
  zh: list(`
    大麻哈鱼, 大麻哈, 大麻烦, 溜冰比赛, 溜冰队, 溜冰教练, 溜冰选手, 溜冰训练, 买草皮, 买草药, 买草莓, 买草帽, 买草鞋, 买草席, 买草种, 买草鱼, 买草编, 卖草莓, 卖草药, 卖草皮, 收草稿, 点冰块, 点冰淇淋, 点冰激凌, 点冰美式, 点冰水, 点冰的, 点冰镇, 点冰箱, 点冰沙, 点冰棍, 点冰饮, 点冰可乐, 点冰粉, 好草莓, 好草坪, 好草原, 出草稿, 出草图, 出草莓, 送草莓, 的草莓, 的草原, 的草地, 的草坪, 的草帽, 的草本, 的草药, 的草稿, 的草图, 的草编, 的草丛, 的草木, 的草皮, 不大嘛, 多大嘛, 好大嘛, 很大嘛, 挺大嘛, 么大嘛, 溜冰鞋, 溜冰场, 溜冰课, 一起溜娃, 一起溜达, 一起溜狗, 一起溜冰场, 一起溜冰鞋, 大麻花, 大麻袋, 大麻雀, 大麻团, 大麻将, 大麻辣, 大麻布, 大麻子, 大麻籽,
    大麻球, 大麻薯, 大麻糍, 大麻酱, 大麻油, 大麻椒, 大麻木, 大麻姑, 大麻鸭, 大麻吉, 大麻省, 大麻利,
    大麻婆, 鸦片战争, 鸦片鱼, 鸦片香水, 黑鸦片, 鸦片香, 蛋白粉, 美白粉, 白粉底, 白粉病, 白粉墙, 白粉笔,
    奶白粉, 增白粉, 米白粉, 求毒品知识, 无毒品, 毒品种类, 笑气镇静, 笑气麻醉, 草莓, 草帽, 草地, 草坪,
    草原, 草本, 草编, 搜出, 查出, 检出, 测出, 出现, 出来, 出国, 出差, 出门, 出去, 出自, 演出, 出版, 出演, 出事, 出院, 卖出, 收藏, 收到, 收获, 收拾, 没收, 回收, 收缴, 出警, 出生, 飞机, 飞行, 起飞, 冰糖葫芦, 冰糖雪梨, 薄荷叶子,
    送医, 送走, 送别, 送检, 上头条, 大麻味, 大麻酥, 大麻花, 大麻球, 大麻团, 大麻花的, 麻古村, 麻辣, 大骂, 大马, 鸦片花, 读品, 独品, 饮读, 克服, 克隆, 马克, 夹克, 巧克力, 坦克, 伊拉克, 扑克, 售后, 颗粒,
    不抽叶子, 不抽大麻, 不吸大麻, 不飞叶子, 不吸毒, 不碰毒品, 不沾毒品, 不嗑药, 没嗑药, 嗑了药似的, 嗑药似的, 嗑药一样, 嗑药了似的, 嗑了药一样, 像嗑药, 像嗑了药, 跟嗑药, 白粉色, 白粉饼, 白粉刷, 白粉相间, 藕白粉, 珍珠白粉, 出冰裂, 出冰箱, 出冰块, 出冰淇淋, 出冰山, 出冰花, 出冰晶, 出冰川, 出冰鞋, 出冰雪, 出冰面, 出冰水, 打冰球, 打冰壶, 打冰沙, 打冰块,
    收冰箱, 收冰柜, 收冰鞋, 买冰箱, 买冰淇淋, 买冰激凌, 买冰棍, 买冰鞋, 买冰块, 买冰美式, 买冰咖啡, 买冰粉, 买冰奶茶, 买冰水, 买冰糖, 买冰墩墩, 买冰柜, 买冰袖, 买冰丝, 买冰淇林, 买冰袋, 买冰红茶, 买冰可乐, 买冰西瓜, 买冰激, 买冰箱贴, 买冰雪, 卖冰箱, 卖冰淇淋, 卖冰激凌, 卖冰棍, 卖冰棒, 卖冰粉, 卖冰糖, 卖冰沙, 卖冰块, 卖冰的, 卖冰鞋, 卖冰水, 收冰糖, 纯冰美式, 纯冰水, 纯冰沙, 纯冰雪,
    糖果派对手游, 大麻绳, 麻古道, 开心水果, 开心水乐园, 快乐水世界
  `),
};

const talk: Words = {
  en: list(`
    sober, sobriety, days off, weeks off, months off, years off, day count, days without, sober chip, my mum cried, my mom cried, clean today, off it for, recovery, in recovery, recovering, rehab, addiction, addict, addicts, overdos*,
    narcan, naloxone, harm reduction, relapse*, detox, withdrawal, days clean, years clean,
    months clean, support group, therapist, my doctor, your doctor, a doctor, the clinic, doctor prescribed, prescribed, prescription,
    pharmacist, pharmacy, anesthesia, anesthetist, surgery, hospital, dentist, vet clinic,
    clinical trial, chemo, dispensary laws, drug education, drug war, war on drugs, breaking bad, narcos, pregnant, stopped smoking, stopped using, clean and, clean since, meeting, sponsor, counsel*, my teenager, teenager*, vaping and drugs, parents, nurse*, medic*, dose, side effects, anxiety, insomnia, migraine, epilepsy,
    seizure*, palliative, hospice, painkiller, post op, post-op, ibuprofen, pills for my, pills for his, pills for her, pills for anxiety, pills for high, pills for sleep, pills for pain, pills for back, pills for the flu, pills for motion, pills for adhd, pills for allerg*, cough syrup, cold medicine, vet, hemp, cbd balm, airport dog, sniffer
  `),
  zh: list(`
    戒毒, 禁毒, 起名, 取名, 名字, 我叫, 我姓, 改名, 倒着念, 绰号, 外号, 同学叫我, 冰种, 翡翠, 手镯, 冰糯, 水晶, 茶叶, 兔子, 龙猫, 提摩西, 苜蓿, 荷兰猪, 豚鼠, 牧草, 草坪, 牛羊, 割草, 喂羊, 喂牛, 喂马, 戒断, 康复, 成瘾, 上瘾, 瘾君子, 复吸, 吸毒者, 毒贩, 毒枭, 禁毒日, 禁毒展, 医生, 处方,
    医院, 手术, 麻醉, 牙医, 药师, 临床, 化疗, 止痛, 兽医, 绝命毒师, 破冰行动, 虎门销烟, 林则徐, 鉴别,
    识别, 火锅, 大麻哈鱼, 戒了, 想戒, 劝了, 离开他, 前男友, 前夫, 缉毒犬, 安检犬, 防毒, 毒检, 尿检, 药品管制, 管制药, 副作用, 失眠, 焦虑症, 病人, 患者, 住院, 术后, 护士, 医嘱, 剂量, 感冒药, 发烧, 咳嗽, 儿科, 抗抑郁, 做了手术,
    拔牙, 无痛, 镇痛, 癌, 纪录, 剧本, 卧底, 警犬, 海关, 博物, 植物园, 麻布, 麻绳, 汉麻, 亚麻, 工业大麻, 战争, 林则徐, 过敏, 维生素,
    精神科, 复诊, 门诊, 急诊, 安宁疗护, 疼痛科, 停药, 减药, 用药, 药房实习, 假处方, 晚期, 外婆, 奶奶的药, 楼道, 物业, 邻居, 宿舍有人, 室友在抽, 室友在吸, 室友天天, 室友吸, 跟室友说, 室友身上, 金三角, 罂粟花海, 虞美人, 别再相信, 不要再, 无害, 列管, 有害, 后果, 危险, 别碰, 不碰, 千万不
  `),
};

const garden: Words = {
  en: list("garden, gardening, my yard, lawn, flower bed, flower beds, dandelion*, compost"),
  zh: list("花园, 菜园, 院子, 除草, 杂草"),
};

export const drugTerms: RuleTerms = {
  rule: "drugs",
  innocent,
  aside,
  told,
  offer: offering,
  talk: [talk, publicTalk, garden],
  patterns: [
    { id: "drugs-impression", action: "warn", words: noWords, byImpression: true },
    {
      id: "drugs-offer-in-touch",
      action: "refuse",
      withoutOffer: "hold",
      words: drugs,
      near: [
        { words: offer, within: 24 },
        { words: contact, within: 120 },
      ],
    },
    {
      id: "drugs-slang-in-touch",
      action: "refuse",
      withoutOffer: "hold",
      words: slang,
      near: [{ words: contact, within: 80 }],
    },
    {
      id: "drugs-everyday-by-weight-in-touch",
      action: "refuse",
      withoutOffer: "hold",
      words: everyday,
      near: [
        { words: weights, within: 20 },
        { words: contact, within: 80 },
      ],
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
    { id: "drugs-cue", action: "warn", words: drugs, near: [{ words: cues, within: 24 }] },
    {
      id: "drugs-picture",
      action: "warn",
      words: pictures,
      near: [{ words: pictureDeals, within: 36 }],
    },
    { id: "drugs-initials", action: "warn", words: initials, near: [{ words: cues, within: 24 }] },
    {
      id: "drugs-everyday-by-price",
      action: "warn",
      words: everyday,
      near: [
        {
          words: {
            en: list(
              "gram, grams, ounce*, each, a tab, wickr, plug, rave, party, no scam, fast drop, tonight, before eleven",
            ),
            zh: list("面交, 要的, 加微, 加薇, 飞过, 夜店, 货, 上头"),
          },
          within: 24,
        },
        {
          words: {
            en: list(
              "got, sell*, who sells, for sale, hit me up, hmu, wickr, delivered, telegram, no scam, 10 each, plug",
            ),
            zh: list("出, 卖, 收, 有货, 送, 私, 面交, 加薇, 加微, 飞过"),
          },
          within: 40,
        },
      ],
    },
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
    ...englishDrugPatterns,
    ...chineseDrugPatterns,
  ],
};
