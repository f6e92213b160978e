/** What those who deal in drugs and take them write in Chinese, by what it needs beside it to mean that. */
import { list, type Pattern, type Words } from "@/lib/screening/pattern";
import { contact, offering } from "@/lib/screening/terms/common";
import { deals, disclaimers } from "@/lib/screening/terms/dealing-chinese";

/** Names with hardly another meaning. */
const names: Words = {
  heardFrom: 4,
  en: list("weed, thc, mdma, lsd, cocaine, ketamine, meth, xanax, adderall, ghb, k2"),
  zh: list(`
    大麻, 飞叶子, 叶子烟, 麻叶子, 大麻花苞, 大麻种子, 大麻种, 加州草, 泰国草, 泰草, 大麻油, 大麻糖, 大麻软糖, 大麻饼干, 大麻曲奇, 大麻蛋糕, 飞行烟, 飞麻, 呼麻, 麻友, 叶友, 飞友, 溜友, 冰友, 带回来的草, 带回的草, 泰国的草, 加州的草,
    冰毒, 冰独, 冰读, 兵毒, 毒冰, 达麻, 答麻, 搭麻, 散冰, 高纯冰, 高纯度冰, 纯冰, 水晶冰, 冰妹, 冰货, 出冰, 收冰, 买冰, 卖冰, 冰和叶子, 冰跟叶子, 叶子和冰, 叶子跟冰, 冰麻, 麻果, 麻古, 麻谷, 马古, 麻黄素, 羟亚胺, 苯丙胺, 安非他命, 安非他明,
    k粉, k仔, k他命, 氯胺酮, 氟胺酮, k菸, k烟, 0号胶囊, 零号胶囊, 开心丸, 快乐丸, 快乐粉, 开心粉, 开心水, 摇头丸, 摇头水, 摇头糖, 一粒眠, 哈密瓜锭, 致幻邮票, 迷幻邮票, 致幻蘑菇, 魔菇, 裸盖菇, 迷幻蘑菇, 死藤水,
    神奇蘑菇, 恰特草, 阿拉伯茶叶, 卡痛叶, 笑气, 笑气瓶, 笑气罐, 嗨气, 嗨气球, 嗨吹, 快乐气球, n2o, 依托咪酯, 美托咪酯, 丙帕酯, 依托烟, 依托粉, 上头电子烟, 上头烟, 上头油, 上头烟油, 上头弹, 上头烟弹, 烟弹上头, 电子烟上头, 丧尸烟, 丧尸烟弹, 彩虹烟, 彩虹菸, 喵喵烟, 小树枝烟,
    ghb, g水, 听话水, 乖乖水, 失身水, 失忆水, 催情水, 催情粉, 催情药, 迷奸药, 迷奸水, 迷药, 迷魂药, 迷晕药, 蒙汗药, 犀牛液, 天使尘, 合成大麻素, 毒咖啡, 毒奶茶, 芬太尼, 海洛因, 四号货, 4号货, 白粉, 可卡因, 古柯叶,
    罂粟壳, 罂粟种, 聪明药, 毒品, 嗑药, 磕药, 嗨药, 嗨粉, 嗨货, 致幻剂, 致幻药, 迷幻剂, 上头药,
    上有k, 有k吗, 要k吗, k局, 有k的来, 收点冰, 搞点冰, 弄点冰, 拿点冰, 冰糖叶, 冰叶糖, 冰果糖, 草贩子, 草贩, 糖果派对, 小糖丸, 加料烟, 加料烟油
  `),
  sounds: list("摇头丸, 飞叶子, 依托咪酯, 氯胺酮, 聪明药, 听话水, 海洛因, 可卡因"),
  spelt: list("大麻, 冰毒, 笑气, 麻古, 迷药, 开心水, 白粉, 叶友, 溜友, 毒品"),
};

/** What is said of a drug where it goes from hand to hand or is taken. */
const dealt: Words = {
  en: list(
    "plug, 🔌, tg, telegram, wickr, signal, dm me, hmu, menu, usdt, btc, venmo, zelle, cash app, party, rave, delivery, in stock, pickup, drop",
  ),
  zh: [
    ...deals.filter((word) => word.length > 1),
    ...disclaimers,
    ...list(`
      上头, 劲大, 有劲, 带劲, 够劲, 成色, 晶体, 通透, 夜场, 夜店, 酒吧, 包厢, 卡座, 散台, 场子, 蹦迪, 音乐节, 电音, 派对, 轰趴, 放倒, 迷晕, 无色无味, 助兴, 一口, 两口, 吸一, 抽一, 飞一, 嗨一, 一起嗨, 一起飞, 来嗨, 老板,
      断货, 断了, 瘾上来, 难受死, 犯瘾, 能拿, 好拿, 哪拿, 拿得到, 搞得到, 弄得到, 拿点, 搞点, 弄点, 有人出, 有人卖, 有人带, 带货, 推荐个, 介绍个, 来的, 来拿, 有房, 有场地
    `),
  ],
  sounds: list("面交, 有货, 现货, 到货, 出货, 包邮, 要的私, 加微"),
  spelt: [...deals, ...list("来的, 当面, 现金, 试货")],
};

/** By their Chinese name alone, amid English. */
const amidEnglish: Words = { heardFrom: 4, en: [], zh: names.zh };
const dealtInEnglish: Words = {
  en: [...contact.en, ...offering.has.en, ...list("a g, weekend, strong")],
  zh: [],
};

/** The same, in words so short that they have to stand close by. */
const dealtCloseBy: Words = {
  en: [],
  zh: list("出, 卖, 售, 收, 求, 克, 颗, 粒, 飞, 溜, 嗨, 纯, 猛, 局, 买, 的来, 的私, 今晚, 一起"),
};

/** A drug and its dealing said in one breath; beside pinyin no other word is needed. */
const inEnglish = list(
  "weed, coke, mdma, lsd, ket, xanax, adderall, meth, cocaine, ketamine, edibles, carts",
);

const dealtInOneBreath: Words = {
  heardFrom: 4,
  en: [],
  zh: [
    ...list("出, 卖, 收, 求, 买, 拿, 抽, 吸, 飞").flatMap((verb) =>
      list("大麻, 叶子, 冰毒, 麻古, k粉, 笑气, 白粉, 海洛因, 可卡因, 摇头丸, 飞行员烟, 毒品, 依托咪酯").map(
        (thing) => verb + thing,
      ),
    ),
    ...list("出, 卖, 收, 求购, 拿, 飞, 抽, 吸, 嗑").flatMap((verb) =>
      inEnglish.flatMap((thing) => [verb + thing, `${verb} ${thing}`]),
    ),
    ...list(`
      大麻叶子, 飞叶子, 飞一根, 飞两根, 飞几根, 飞一口, 飞两口, 飞麻了, 飞高了, 飞大了, 飞嗨, 飞过的来, 飞叶友, 一起飞叶, 一起飞草, 不飞睡不着, 飞草, 叶子友, 有飞友, 找飞友, 溜大了, 溜嗨, 溜一口, 溜两口, 溜几口, 溜冰友, 溜冰嗨, 溜冰局, 溜冰妹, 溜冰用, 一起溜, 约溜, k大了, k嗨, 嗨k, 拉k嗨,
      吸笑气嗨, 打气嗨, 嗑药蹦迪, 嗑药嗨, 嗑嗨了, 磕嗨了, 磕大了, 嗑大了, 吃糖嗨, 摇嗨, 摇到天亮, 嗨一包, 嗨粉局, 嗨局, 冰局, 冰嗨, 药嗨, 吹气球嗨, 打气球嗨, 呼叶子, 呼一根, 卷一根飞, 猪肉粉条溜, 飞行员都懂, 飞行员集合, 飞行员报到, 飞行员今晚, 飞行员群, 飞行员同城, 🍁外送, 外送🍁, 🍁可送, 🍁配送, 🍁速递, ❄️速递, 🍁到货, 飞行员懂的, 飞行员来, 飞行员进, 飞行员有货, 飞行员装备出, 找飞行员飞, 又溜冰了两天, 溜冰溜到, 溜冰没睡, 溜完冰, 溜了冰两
    `),
  ],
  spelt: [
    ...list("出, 卖, 收, 求, 买, 拿").flatMap((verb) =>
      list("大麻, 叶子, 冰毒, 麻古, 笑气").map((thing) => verb + thing),
    ),
    ...list("飞叶子, 大麻叶子"),
  ],
};

/** Medicines that are dealt in as drugs are. */
const medicines: Words = {
  heardFrom: 4,
  en: list(
    "adderall, xanax, ritalin, concerta, vyvanse, modafinil, valium, percocet, oxy, oxycodone, codeine, tramadol, ambien, klonopin, lean",
  ),
  zh: list(`
    利他林, 专注达, 阿德拉, 阿得拉, 择思达, 莫达非尼, 聪明药, 安非他命, 哌甲酯, 阿普唑仑, 佐匹克隆, 右佐, 思诺思, 唑吡坦, 艾司唑仑, 氯硝西泮, 氯硝, 地西泮, 安定片, 三唑仑, 劳拉西泮, 咪达唑仑, 力月西, 曲马多, 氨酚羟考酮, 泰勒宁, 奥施康定, 羟考酮, 可待因, 复方可待因, 复方甘草片, 止咳水, 止咳露, 右美沙芬,
    美沙芬, 愈美片, 普瑞巴林, 加巴喷丁, 乐瑞卡, 杜冷丁, 哌替啶, 吗啡, 芬太尼, 芬太尼贴, 丁丙诺啡, 赞安诺, 安眠药, 助眠药, 安定类, 镇静药, 兴奋剂, 类固醇, 群勃龙, 睾酮, 大力补, 减肥神药, 西布曲明, 安非拉酮, 芬特明, 紫水, 处方药, 精神类药, 管制药, 奥氮平, 喹硫平,
    ady, addy, 芬氟拉明, 西布, 右美, 聪明丸, 可待因糖浆, 止咳糖浆, 吗啡缓释, 吗啡片, 美沙酮, 苯巴比妥, 水合氯醛
  `),
  spelt: list("曲马多, 利他林, 可待因, 阿普唑仑"),
};

/** They go without a doctor. */
const withoutDoctor: Words = {
  en: list("no rx, no prescription, without prescription, no script"),
  zh: list(`
    不用处方, 不要处方, 不需处方, 不需要处方, 无需处方, 免处方, 无处方, 没处方也, 没有处方也, 没处方, 不看处方, 不问处方, 不用医生, 不用看医生, 不用去医院, 不用上医院, 不用找医生, 不走医院, 不用开药, 不用挂号, 医院不开, 医院开不到, 医院买不到, 药店买不到, 药房买不到, 药店不卖, 医生不给开, 医生不开, 药店不给开, 药房不给开, 医院不给开, 开不到, 开不出来, 不给开, 买不到正规, 处方药代购, 代开处方,
    代开药, 处方可做, 包处方, 带处方单, 不看医生
  `),
};

const noPrescription: Words = {
  en: list("no rx, no prescription, without prescription, no script"),
  zh: list(
    "不用处方, 不要处方, 不需处方, 不需要处方, 无需处方, 免处方, 没有处方, 没处方, 开不到处方, 开不出处方, 没有病历, 不用医生开, 不用看医生",
  ),
};

/** They change hands. */
const medicinesDealt: Words = {
  en: list("venmo, telegram, tg, dm me, bulk"),
  zh: list(`
    起批, 批发, 包邮, 顺丰, 面交, 闪送, 现货, 有货, 到货, 出货, 货源, 高价收, 长期收, 长期要, 收二手, 剩多少收, 剩的收, 转几粒, 转几片, 转几盒, 转一板, 匀几粒, 匀几片, 匀一板, 匀我, 匀点, 出几盒, 出几板, 出一盒, 出一板, 低价出, 要的私, 懂的来, 懂的私, 加v, 加微, 加q, +v, 私我,
    纸飞机, 价格随你, 价好说, 一板三, 一板二, 一板一, 一板五, 一盒五, 老客, 老客户, 量大, 手里有, 熬夜效率, 想嗨, 嗨一, 拿货, 求购, 有渠道的, 有路子的, 谁卖, 秒发, 无色无味, 放倒,
    用不完, 便宜出, 出给, 出几片, 出几粒, 谁要便宜, 微信交易, 学生党放心, 买一板, 有多少要多少, 多少要多少, 成品, 的私, 有货源, 渠道, 路子, 卖我, 能买到的, 出我, 想买, 有偿收, 有偿求,
    考试周, 期末周, 代购, 拿不到, 加价, 愿意加, 谁有多的, 卖我点, 去医院开, 不想去医院, 托人带, 帮带, 价高者得, 一片十, 一片五, 一粒十, 一粒五, 一片二, 一粒二, 10刀, 5刀,
    非诚勿扰, 德国带, 美国带, 日本带, 国外带, 泰国带, 印度带
  `),
};

/** What is smoked, where it is said to lift and dealt in. */
const smoked: Words = {
  heardFrom: 4,
  en: list("🍁, 🍃, 🌿, carts, joint"),
  zh: list(
    "叶子, 烟弹, 烟油, 电子烟, 香薰油, 一次性小烟, 好草, 出草, 抽草, 卖草, 收草, 小树枝, 小烟, 烟油, 自种花, 室内花",
  ),
};
const smokedLifts: Words = {
  en: list("🔌, high, 420"),
  zh: list(`
    上头, 嗨, 劲大, 有劲, 够劲, 带劲, 冲劲, 味道很冲, 味道冲, 味儿冲, 飞一, 飞两, 飞几, 飞起来, 飞的来, 一起飞, 带你飞, 能飞, 飞高, 飞麻, 试吸, 一口, 两口, 抽不完, 都懂, 420, 空运, 泰国, 加州, 荷兰, 温室, 自己种的, 尿检, 暗语, 纸飞机, 猪肉, 冰, 面交,
        加料, 坐地上, 断片, 老朋友来, 新朋友别, 树脂, indoor, 盎司, g起, oz, 水培, 灵魂出窍
  `),
};

/** Everyday words that mean a drug where it is sold and said to lift. */
const everyday: Words = {
  heardFrom: 4,
  en: list("❄️, ❄, 🍄, 🍬, 🧊, 💊, 🎈, acid, gummies, edibles, molly"),
  zh: list(`
    邮票, 猪肉, 蘑菇, 药丸, 胶囊, 糖果, 小糖, 糖丸, 软糖, 糖片, 丸子, 果子, 气球, 气弹, 奶油枪, 奶油气弹, 跳跳糖, 浴盐, 咖啡包, 奶茶包, 神仙水, 快乐水, 蓝精灵, 小药片, 小药丸, 小红豆, 布朗尼, 饼干, 曲奇, 铝罐, rush,
    蛋糕, 巧克力, 打气球, 饮料, 水果糖, 跳糖
  `),
};
const lifts: Words = {
  en: list("🔌, rave, trippy"),
  zh: list(`
    三天不睡, 两天不睡, 不用睡, 吸一口, 溜过的, 都说顶, 能嗨, 嗨一晚, 嗨一夜, 嗨一天, 嗨到, 嗨整晚, 包嗨, 起嗨, 来嗨, 想嗨, 一起嗨, 嗨翻天, 嗨完, 吃了嗨, 上头不退, 不上头退, 不上头包, 上头不醉, 飞一, 溜的, 溜用, 溜冰用, 溜冰的, 找溜, 迷幻, 致幻, 幻觉, 灵魂出窍, 整个人都融, 摇头, 冰壶, 夜场专用, 夜店专用, 蹦迪专用, 蹦迪必备, 音乐节必备, 音乐节之前,
    派对专用, 泰国直邮, 加州直邮, 荷兰直邮, 入口即化的小, 查不出, 过安检, 隐蔽发, 走蝙蝠, 走飞机, 走纸飞机,
    就飞了, 就能飞, 吃了就飞, 见上帝, 通灵, 奶瓶我, 气瓶, 气枪, 微克, ug, 放酒里, 倒酒里, 断片, 致醉, 一格看,
    夜店必备, 酒吧必备, 让她断片, 百一包, 百一板, 百一颗, 百一粒, 百一张
  `),
};

const everydayDealt: Words = {
  en: list("🔌, plug, dm me, telegram, tg, wickr, venmo"),
  zh: list(`
    出点, 卖, 有货, 现货, 到货, 货到, 出货, 拿货, 来拿, 补货, 面交, 闪送, 自提, 一张, 一颗, 一粒, 一克, 克, 一支, 一只, 要的私, 要的来, 要的扣, 懂的来, 懂的私, 懂的进, 都懂, 私我, 私聊, 加微, 加v, 加薇, 加q, 扣1, 老价, 老客, 匀, 招募, 招代理, 代理, 利润, 全国发, 可送, 外送, 送货, 我带, 我有, 谁有, 谁来, 有吗,
    有没有, 求, 找人, 的来, 打折, 九折, 最后一批, 入场送, 带货, 也有,
    上次那个人, 失联了, 断货, 断了, 报克数, 克数, 急出, 出一批, 出几张, 出两张, 跑腿, 包跑腿, 提成, 想试的, 滴, 新到, 自用剩, 一起
  `),
};

/** Initials and half-spelt names: only beside dealing in things by weight and in secret. */
const initials: Words = {
  heardFrom: 4,
  en: list("bd, kf, ytw, dm叶子, hlc, qz, yz, xq, hly, kfen, bdu, dma, mg, lbs, hly, k fen, d ma, b du"),
  zh: list("dm叶子, bd和, y子, 叶z, x气, 笑q, k分, kf粉, 冰d, b毒, d麻, 大m, m古, 麻g, 海l因, 摇t丸, y头丸"),
};

const secretly: Words = {
  en: list("sf, tg"),
  zh: list(`
    纯的, 包纯, 不纯, 成色, 面交, 有货, 没货, 现货, 到货, 出货, 拿货, 老客, 长期要, 长期收, 长期有, 量大, 一克, 一颗, 一包, 先验货, 验货, 试货, 到付, 蝙蝠, 纸飞机, 急收, 急要, 不接单, 叶子, 懂的来, 懂的私, 夜场, 全国发, 闪送, 卖, 出, 收
  `),
};

/** Skating, and what it is called by those who stay awake of it. */
const skating: Words = {
  heardFrom: 4,
  en: [],
  zh: list(
    "溜冰, 遛冰, 溜肉, 磕了一颗, 磕了两颗, 磕了半颗, 嗑了一颗, 嗑了两颗, 嗑了半颗, 吹气球, 飞叶, 抽叶子",
  ),
};
const awake: Words = {
  en: [],
  zh: list(`
    两天没睡, 三天没睡, 几天没睡, 一晚没睡, 没合眼, 两天两夜, 三天三夜, 爽得飞起, 爽飞, 爽翻, 嗨翻, 嗨到天亮, 嗨了一晚, 嗨了一夜, 有猪肉, 拿货, 找货, 来货, 溜完, 上瘾了但爽, 整个人飘, 飘了一晚, 飘起来, 灵魂出窍, 我有货,
    摇到, 有壶, 有地儿, 太爽了, 爽死, 爽到, 融了, 嗨了一
  `),
};

/** Grass that no rabbit eats. */
const grass: Words = {
  heardFrom: 4,
  en: [],
  zh: list(
    "谁家草, 谁家的草, 有草吗, 有草的, 有草出, 好草, 送草, 寄草, 买草, 卖草, 抽草, 收草, 出草, 草最便宜, 草代购, 的草, 自种草, 室内草, 种的草",
  ),
};
const grassDealt: Words = {
  en: list("oz, gram, weed, thc, plug"),
  zh: list(
    "送货, 清关, 面交, 盎司, 克, 起飞, 一根, 劲, 飞, 抽, 够味, 冲鼻, 卷烟, 卷纸, 研磨器, 最便宜, 老板来, 懂的来, 懂的私, 懂的",
  ),
};

const pictures = list("💊, 🍁, 🌿, ❄, 🍄, 🧊, 🍃, 🍬");

/** A picture and its dealing, side by side. */
const picturesDealt: Words = {
  en: [],
  zh: pictures.flatMap((picture) => [
    ...list("出, 卖, 收, 飞, 溜, 嗑, 抽, 吸, 要").map((verb) => verb + picture),
    ...list("有货, 到货, 现货, 都有, 也有, 要的, 一颗, 一包, 一克, 面交").map((offered) => picture + offered),
  ]),
};

/** Ice that is weighed, not eaten. */
const ice: Words = { heardFrom: 4, en: list("🧊"), zh: list("冰") };
const iceWeighed: Words = {
  en: [],
  zh: list(
    "谁有冰, 有冰吗, 有没有冰, 哪有冰, 哪里有冰, 收冰, 求冰, 冰货, 冰的来, 找冰, 搞冰, 拿冰, 吸冰, 抽冰, 打冰, 纯度, 量少勿扰, 壶都, 有壶, 溜的来, 先验货, 成色好走, 晶体透",
  ),
};

/** What it was like, from those who took it. */
const taken: Words = {
  en: list("high, stoned"),
  zh: list(
    "吃了, 吃完, 第一次吃, 第一次抽, 第一次吸, 抽完, 抽了, 吸完, 吸了, 嗑完, 磕完, 打完, 飞完, 一根, 一颗, 半颗, 两颗, 一口, 昨晚, 昨天, 玩到, 玩了",
  ),
};
const liked: Words = {
  en: [],
  zh: list(
    "爽, 太神奇, 还要吃, 还要来, 还想再, 下次还, 再来一, 推荐你们, 推荐大家试, 太好玩, 整个人飘, 世界都慢, 融化, 太快乐, 快乐死, 嗨到, 嗨死, 上天了, 哈哈哈, 停不下来, 真香, 太好笑, 站不稳, 明天继续, 今晚继续",
  ),
};

/** What is slipped into a glass. */
const slipped: Words = {
  heardFrom: 4,
  en: [],
  zh: list(
    "放酒里, 倒酒里, 下酒里, 滴酒里, 放进酒, 放饮料里, 滴饮料里, 放水里, 喝下去, 喝了就, 滴一滴, 喷一下",
  ),
};
const slippedFor: Words = {
  en: [],
  zh: list(
    "听话, 任你, 随你摆布, 不省人事, 睡死, 晕倒, 无色无味, 无味的, 没感觉, 失忆, 迷倒, 催情, 主动, 断片药, 她就热",
  ),
};

/** Making and growing it. */
const recipes: Words = {
  heardFrom: 4,
  en: [],
  zh: list(
    "感冒药提炼, 提炼冰, 提炼麻黄, 教做冰, 教制冰, 制冰技术, 制毒, 制毒教程, 熬冰, 煮冰, 大麻种植技术, 种大麻教程, 教种大麻, 教种草, 大麻种子包发芽, 制毒配方, 合成配方, 做冰配方, 冰毒配方, k粉配方, 迷药配方",
  ),
};
const recipesSold: Words = {
  en: list("tg, telegram"),
  zh: list(
    "教, 包教, 包会, 教程, 配方, 出售, 卖, 学费, 私, 私我, 加v, 加微, 两百, 三百, 五百, 材料好买, 找我, 包发芽, 技术转让, 元",
  ),
};

export const chineseDrugPatterns: readonly Pattern[] = [
  { id: "drugs-zh-dealt", action: "warn", words: names, near: [{ words: dealt, within: 45 }] },
  {
    id: "drugs-zh-dealt-close-by",
    action: "warn",
    words: names,
    near: [{ words: dealtCloseBy, within: 15 }],
  },
  {
    id: "drugs-zh-amid-english",
    action: "warn",
    words: amidEnglish,
    near: [{ words: dealtInEnglish, within: 60 }],
  },
  { id: "drugs-zh-one-breath", action: "warn", words: dealtInOneBreath },
  {
    id: "drugs-zh-without-doctor",
    action: "warn",
    words: medicines,
    near: [
      { words: withoutDoctor, within: 60 },
      {
        words: {
          en: medicinesDealt.en,
          zh: [...medicinesDealt.zh, ...deals, "都可以拿", "可以拿", "吃过的"],
        },
        within: 90,
      },
    ],
    inTalk: "warn",
  },
  {
    id: "drugs-zh-no-prescription",
    action: "warn",
    words: medicines,
    near: [{ words: noPrescription, within: 40 }],
  },
  {
    id: "drugs-zh-medicine-dealt",
    action: "warn",
    words: medicines,
    near: [{ words: medicinesDealt, within: 50 }],
  },
  {
    id: "drugs-zh-smoked",
    action: "warn",
    words: smoked,
    near: [
      { words: smokedLifts, within: 36 },
      { words: everydayDealt, within: 60 },
    ],
  },
  {
    id: "drugs-zh-everyday",
    action: "warn",
    words: everyday,
    near: [
      { words: lifts, within: 42 },
      { words: everydayDealt, within: 60 },
    ],
  },
  { id: "drugs-zh-initials", action: "warn", words: initials, near: [{ words: secretly, within: 30 }] },
  { id: "drugs-zh-awake", action: "warn", words: skating, near: [{ words: awake, within: 36 }] },
  { id: "drugs-zh-grass", action: "warn", words: grass, near: [{ words: grassDealt, within: 30 }] },
  {
    id: "drugs-zh-pictures",
    action: "warn",
    words: picturesDealt,
    near: [{ words: everydayDealt, within: 45 }],
  },
  {
    id: "drugs-zh-ice",
    action: "warn",
    words: ice,
    near: [
      { words: iceWeighed, within: 24 },
      { words: everydayDealt, within: 45 },
    ],
  },
  {
    id: "drugs-zh-liked",
    action: "warn",
    words: names,
    near: [
      { words: taken, within: 30 },
      { words: liked, within: 60 },
    ],
  },
  { id: "drugs-zh-slipped", action: "warn", words: slipped, near: [{ words: slippedFor, within: 36 }] },
  { id: "drugs-zh-recipes", action: "warn", words: recipes, near: [{ words: recipesSold, within: 40 }] },
];
