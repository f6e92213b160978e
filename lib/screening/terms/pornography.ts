import { list, type RuleTerms, type Words } from "@/lib/screening/pattern";
import { contact, publicTalk } from "@/lib/screening/terms/common";

/** Pornography by name, and words of it that have no other use. */
const explicit: Words = {
  en: list(`
    porn, porno, pornos, p*rn, pr0n, pornstar*, pornhub, xvideos, xhamster, xnxx, rule34, sex tape*,
    sex video*, sex pics, sex chat, nude video*, nude pic*, nude photo*, naked pic*, naked photo*,
    nudes, n*des, nudez, noods, send nudes, dick pic*, cock pic*, pussy, pussy pic*, tits pic*, onlyfans leak*,
    leaked onlyfans, uncensored hentai, hentai, cam girl*, camgirl*, camshow*, cam show*, strip show,
    live sex, blowjob*, blow job*, handjob*, hand job*, cumshot*, creampie*, gangbang*, milf*,
    anal sex, hardcore sex, oral sex video*, deepthroat*, jerk off, jerking off, jack off, fap, cum on,
    cum in, cumming, sexting, sext me, horny, nsfw pics, nsfw video*, xxx video*, xxx pics, xxx movies,
    adult videos, erotic massage, masturbat*, upskirt*, fuck me, wanna fuck, want to fuck, squirting,
    bukkake, futanari
  `),
  zh: list(`
    色情片, 色情视频, 色情图片, 色情网站, 色情直播, 色情, 黄片, 黄色视频, 黄色网站, 黄色电影, 黄色小说,
    黄网, 黄图, 黄漫, 黄播, 成人视频, 成人影片, 成人电影, 成人网站, 成人直播, 成人片, a片, p片, av片, 毛片,
    无码av, 无码片, 无码视频, 无码资源, 无码高清, 看av, av资源, 裸照, 裸聊, 裸体视频, 裸播, 裸体写真,
    果聊, 果照, 偷拍视频, 偷拍裙底, 裙底视频, 做爱, 口交, 肛交, 约炮, 约p, 约啪, 啪啪啪, 撸管, 自慰,
    淫荡, 淫水, 淫妻, 骚逼, 骚b, 小骚货, 肉棒, 大鸡巴, 鸡巴, 屌照, 潮吹, 群交, 乱交, 福利姬, 里番,
    肉漫, 本子资源, 潮喷, 中出, 颜射, 内射, 激情裸聊, 激情视频, 文爱, 磕炮, 语爱, 骚话陪聊, 性爱视频,
    性爱, 三级黄片, 国产av, 日本av, 草榴, 番号求, 求番号, 原味内裤, 原味丝袜, 一夜情
  `),
};

/** Sex for money. */
const services: Words = {
  en: list(`
    escort service*, escorts available, escort available, female escort*, call girl*, full service massage, happy ending massage,
    happy endings, sex for money, paid sex, hookup tonight, hook up tonight, sugar baby wanted,
    sugar daddy wanted, incall, outcall, gfe available, nude massage, sensual massage, hookers,
    girls for the night, selling nudes
  `),
  zh: list(`
    援交, 援助交际, 招嫖, 卖淫, 嫖娼, 楼凤, 外围女, 外围模特, 莞式服务, 莞式, 全套服务有妹子,
    小姐上门, 上门小姐, 学生妹上门, 可约学生妹, 学生妹可约, 学生妹兼职可约, 包夜价,
    包夜多少钱, 快餐包夜, 裸体按摩, 色情按摩, 口爆, 嫩模上门, 丝袜服务, 伴游包夜, 上门服务美女, 约妹, 空降妹子,
    高端外围
  `),
};

/** Hints that mean it only when they lead elsewhere. */
const hints: Words = {
  en: list(`
    spicy content, spicy pics, uncensored, exclusive content, onlyfans, adult content, naughty,
    private pics, private video*, 18+, sugar daddy, feet pics, no clothes
  `),
  zh: list(`
    福利视频, 福利资源, 福利照, 福利图, 私密照, 小视频资源, 大尺度, 私房视频, 付费私房, 老司机, 涩图, 瑟瑟, 不穿, 成人资源,
    深夜福利, 看片, 特殊服务, 美女上门, 资源群, 调教, 字母圈, 门槛群, sp同城, 丝足, sp圈, 开车群
  `),
};

const trade: Words = {
  en: list(`
    sell*, for sale, buy, free, watch, download, trade, trading, leaked, link, links, subscribe,
    full video, rates, custom
  `),
  zh: list(`
    出售, 卖, 售, 资源, 免费看, 在线看, 下载, 链接, 网盘, 打包, 全套, 付费, 有偿, 种子, 合集, 视频号,
    观看, 群主
  `),
};

const innocent: Words = {
  en: list(`
    food porn, foodporn, earth porn, earthporn, room porn, roomporn, plant porn, book porn, bookporn,
    word porn, cake porn, desk porn, ruin porn, travel porn, noodle porn, cheese porn, house porn,
    kitchen porn, porn addiction, anti porn, anti-porn, quit porn, quitting porn, revenge porn,
    child porn law*, no porn, not porn, or porn, no nudes, pussy cat*, pussycat*, pussy willow*,
    pussyfoot*, pussy riot, puss in boots, nude lipstick, nude palette, nude heels, my nudes palette,
    nudes palette, naked palette, nudes and browns, browns and nudes, nudes and pinks, pinks and nudes,
    warm nudes, naked cake, naked juice, creampie recipe, hand job interview, pornography, porn stash,
    milford
  `),
  zh: list(`
    做爱心, 做爱吃, 做爱喝, 做爱情, 做爱好, 做爱做, 做爱笑, 做爱自己, 做爱你, 做爱人, 做爱豆, 做爱护,
    做爱宠, 做爱猫, 做爱国, 做爱学习, 做爱运动, 做爱的事, 路口交, 出口交, 入口交, 门口交, 窗口交,
    港口交, 人口交, 接口交, 户口交, 站口交, 道口交, 河口交, 渡口交, 口岸口交, 口交通, 口交叉, 口交汇,
    口交界, 口交接, 口交替, 口交警, 口交钱, 口交费, 口交作业, 口交友, 口交流, 口交换, 口交给, 口交税,
    牛黄片, 三黄片, 大黄片, 姜黄片, 地黄片, 麻黄片, 蛋黄片, 雄黄片, 黄片姜, 黄片糖, 黄片麻, 藤黄片,
    芒果黄片, 维生素a片, 维a片, 素a片, 鸡毛片, 羽毛片, 睫毛片, 眉毛片, 毛片刻, 约炮台, 相约p, 约p图,
    预约p, 约po, 大约p, 黄图书, 黄图腾, 金黄图, 淡黄图, 黄图案, 偷拍视频曝光, 拒绝色情, 反色情,
    色情内容, 非色情, 没有色情, 中出现, 中出来, 中出门, 中出发, 中出生, 中出道, 中出售, 中出土, 中出口,
    中出色, 中出去, 中出名, 中出版, 中出了, 中出演, 中出战, 其中出, 内射灯, 内射击, 室内射, 馆内射,
    国内射, 内射程, 内射频, 体内射线, 骚b站, 看av1, 性爱好, 性爱情, 性爱心, 性爱护, 理性爱, 感性爱,
    女性爱, 男性爱, 异性爱, 同性爱, 个性爱, 天性爱, 任性爱, 一夜情绪, 一夜情况, 一夜情人节, 约啪啪,
    果照片, 果照样, 果照旧, 结果照, 苹果照, 水果照, 果聊天, 结果聊, 约妹妹, 约妹子吃, 黄网球, 黄网纱,
    黄网格, 丝袜服务员, 黄播种, 黄漫画展, 黄漫天, 黄漫山, 黄漫步, 里番茄, 里番薯, 里番石榴, 文爱好,
    文爱情, 中文爱, 语文爱, 英文爱, 人文爱, 语爱好, 英语爱, 汉语爱, 日语爱, 口爆米花, 入口爆, 爆口爆,
    可口爆, 一口爆
  `),
};

const talk: Words = {
  en: list(`
    sex education, sex ed, addiction, addicted to, recovery, nofap, therapist, breast cancer,
    breastfeeding, puberty, consent, survivor*, victim*, sent me unsolicited, unsolicited, creepy,
    harass*, parental controls, protect kids, lipstick, eyeshadow, nail polish, nail art, manicure,
    shade, shades, makeup, palette, dessert, recipe, kitten*, gross, blocked him,
    feminis*, art class, life drawing, renaissance, exhibition, gynecolog*, doctor
  `),
  zh: list(`
    性教育, 青春期, 受害者, 受害, 性骚扰, 骚扰, 妇科, 男科, 医生, 医院, 健康, 心理, 家长, 保护孩子,
    未成年人保护, 口红, 眼影, 美甲, 美妆, 展览, 油画, 母乳, 哺乳, 乳腺, 避孕, 恶心, 拉黑了, 女权, 艺术,
    戒色, 敲诈, 勒索
  `),
};

export const pornographyTerms: RuleTerms = {
  rule: "pornography",
  innocent,
  talk: [talk, publicTalk],
  patterns: [
    {
      id: "porn-in-touch",
      action: "refuse",
      words: explicit,
      near: [{ words: contact, within: 60 }],
      inTalk: "warn",
    },
    {
      id: "porn-trade",
      action: "refuse",
      words: explicit,
      near: [{ words: trade, within: 16 }],
      inTalk: "warn",
    },
    {
      id: "sex-service-in-touch",
      action: "refuse",
      words: services,
      near: [{ words: contact, within: 80 }],
      inTalk: "hold",
    },
    { id: "sex-service", action: "hold", words: services },
    { id: "porn-hint-in-touch", action: "hold", words: hints, near: [{ words: contact, within: 40 }] },
    { id: "porn-explicit", action: "warn", words: explicit },
  ],
};
