import { list, noWords, type RuleTerms, type Words } from "@/lib/screening/pattern";
import { aside, contact, offering, publicTalk, told } from "@/lib/screening/terms/common";
import { chinesePornographyPatterns } from "@/lib/screening/terms/pornography-chinese";
import { englishPornographyPatterns } from "@/lib/screening/terms/pornography-english";

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
    bukkake, futanari,
    sext, sexts, dirty pics, dirty pictures, naked in bed, see me naked, me naked, sex tonight, sex clip*, sex show*, sex cam*, sexcam*, sex link*, sex dating, casual sex, nsa sex, free sex, phone sex, cyber sex, cybersex, group sex, threesome*, orgy, swingers, hot singles,
    no strings attached, nsa tonight, fwb or nsa, dtf, hookup this weekend, looking for a hookup, bareback, xxx clip*, xxx content, xxx link*, fuck buddy, fuckbuddy, fuck tonight, cum for me, wet pussy, big dick, big cock, huge cock, my dick, suck my dick, suck my cock, suck your, nude cam*, nude show*, nude set*, nude content, nudes for, naked cam*, topless pics, boobs pics, ass pics, booty pics, used panties, worn panties,
    femdom, findom, paypig*, joi video*, pornhub links, porn link*, leaked nudes, leaked pics, uncensored pics, jav, jav uncensored, hentai link*, r18 content, nsfw content, nsfw link*, nsfw server, nudez, cumsluts, cumslut, cunnilingus, fellatio, rimjob*, titfuck*, pegging, dildo show, striptease for you, lewds, lewd pics, lewd content, sexy video call, private show, onlyfans content, s3x, s3xy pics
  `),
  zh: list(`
    色情片, 色情视频, 色情图片, 色情网站, 色情直播, 色情, 黄片, 黄色视频, 黄色网站, 黄色电影, 黄色小说,
    黄网, 黄图, 黄漫, 黄播, 成人视频, 成人影片, 成人电影, 成人网站, 成人直播, 成人片, a片, p片, av片, 毛片,
    无码av, 无码片, 无码视频, 无码资源, 无码高清, 看av, av资源, 裸照, 裸聊, 裸体视频, 裸播, 裸体写真,
    果聊, 果照, 偷拍视频, 偷拍裙底, 裙底视频, 做爱, 口交, 肛交, 约炮, 约p, 约啪, 啪啪啪, 撸管, 自慰,
    淫荡, 淫水, 淫妻, 骚逼, 骚b, 小骚货, 肉棒, 大鸡巴, 鸡巴, 屌照, 潮吹, 群交, 乱交, 福利姬, 里番,
    肉漫, 本子资源, 潮喷, 无套中出, 可中出, 中出内射, 中出视频, 中出颜射, 中出人妻, 颜射, 内射, 激情裸聊, 激情视频, 文爱, 磕炮, 语爱, 骚话陪聊, 性爱视频,
    性爱, 三级黄片, 国产av, 日本av, 草榴, 番号求, 求番号, 原味内裤, 原味丝袜, 一夜情,
    炮友, 找炮, 约p, 约泡, 曰炮, 约个炮, 打炮, 来一炮, 固炮, 开房约, 约开房, 皇片, 簧片, 黄色资源, 黄色影片, 涩情, 瑟情, 色晴, 色请, 情色片, 情色视频, 情色直播, 成人小说, 成人视频资源, 成人video, 成人内容, 裸体直播, 裸舞, 果体, 露点, 露点照, 全裸写真, 私拍全裸, 无圣光, 去码, 无码写真, 写真无码,
    有偿裸, 有偿看, 看胸, 看逼, 大奶子, 紫薇视频, 打飞机视频, 撸片, 撸管素材, 撸资源, 开车资源, 老司机上车, 黄群, 色群, 黄色群, 涩涩群, 磁力av, 神秘代码资源, 91视频, 麻豆传媒, 探花视频, 海角社区, 国产自拍片, 偷拍厕所, 换妻, 换偶, 绿帽奴, 3p约, 口活, 毒龙, 69式, 无套, 足交, 乳交, 胸推, 一对一大尺度, 喘息音频, 娇喘, 叫床, 语c开车, 私密视频出售,
    女优资源, 性奴, 性爱派对, sex服务, sex交友, sex视频, sex聊天, 约sex, nude写真, nude照, porn资源, porn视频, h漫资源, 小h片, 裸女, 床照, 激情床戏资源, 湿了想要, 下面湿, 想做爱, 一起做爱, 骚浪, 骚女, 骚妇, 骚母狗, 母狗调教, 母狗, 小母狗, 主奴, 性伴侣招募, 约会开房, 啪一下, 求啪, 想啪, 色图, 色色视频, 擦边视频资源, 内射视频, 吃鸡巴, 舔逼, 舔屌, 女上位视频, 屁股照, 胸照, 奶照, 私照出售, 出售私照
  `),
  heardFrom: 4,
  sounds: list("一夜情, 裸聊"),
  spelt: list("裸照, 黄片, 色情, 约炮, 做爱, 口交, 炮友, 自慰"),
};

/** Sex for money. */
const services: Words = {
  en: list(`
    escort service*, escorts available, escort available, female escort*, call girl*, full service massage, happy ending massage,
    happy endings, sex for money, paid sex, hookup tonight, hook up tonight, sugar baby wanted,
    sugar daddy wanted, incall, outcall, gfe available, nude massage, sensual massage, hookers,
    girls for the night, selling nudes,
    escort rates, hot escort*, independent escort*, happy ending massage, nuru massage, extras available, massage extras, outcalls, incalls, out calls, hour rates, sugar arrangement*, ppm arrangement, content and meets, meets available, paid meets, escorts in, escort in, hooker for, rent a girlfriend overnight, overnight companion
  `),
  zh: list(`
    援交, 援助交际, 招嫖, 卖淫, 嫖娼, 楼凤, 外围女, 外围模特, 莞式服务, 莞式, 全套服务有妹子,
    小姐上门, 上门小姐, 学生妹上门, 可约学生妹, 学生妹可约, 学生妹兼职可约, 包夜价,
    包夜多少钱, 快餐包夜, 裸体按摩, 色情按摩, 口爆, 嫩模上门, 丝袜服务, 伴游包夜, 上门服务美女, 约妹, 空降妹子,
    高端外围,
     包夜, 外送茶, 喝茶资源, 品茶资源, 定点茶, 到府服务, 约到府, 学生妹兼职, 少妇可约, 少妇上门, 可包夜, 空降上门, 全国空降, 同城援, 有偿约, 冰火两重天, 水磨服务, 桑拿小姐, 会所小姐, 会所嫩模, 站街女, 找小姐, 叫小姐, 找鸡, 叫鸡, 找金主, 援交妹, 特殊按摩, spa全套, 丝足会所, 飞机按摩, 兼职女孩可约, 可约可空降, 修车资源, 楼凤信息, 外围经纪, 找外围, 约外围
  `),
  heardFrom: 4,
  spelt: list("招嫖, 嫖娼, 援交, 卖淫, 楼凤, 包夜"),
};

/** Hints that mean it only when they lead elsewhere. */
const hints: Words = {
  en: list(`
    spicy content, spicy pics, uncensored, exclusive content, onlyfans, adult content, naughty,
    private pics, private video*, 18+, sugar daddy, feet pics, no clothes
  `),
  zh: list(`
    福利视频, 福利资源, 福利照, 福利图, 私密照, 小视频资源, 大尺度, 私房视频, 付费私房, 老司机, 涩图, 瑟瑟, 不穿, 成人资源,
    深夜福利, 看片, 特殊服务, 美女上门, 看片资源群, 福利资源群, 调教, 字母圈, 门槛群, sp同城, 丝足, sp圈, 开车群
  `),
};

/** Pictures that stand for bodies. */
const pictures: Words = { en: list("🍆, 🍑, 🍒, 💦, 🔞, 🍌, 👅, 🍈"), zh: [] };

const pictureDeals: Words = {
  en: list(`
    uncovered, who wants to see, wanna see my, want to see my, see my, see more, hosting, host tonight, fill my, dollars, dm for, dm me, pics, link in bio, paid room,
    subscribe, horny, full set, full video, no clothes, private show, cashapp, telegram, unlock*, tonight, 😈, snap
  `),
  zh: list(`
    约吗, 约不约, 可约, 可上门, 看🍑, 看🐻, 块一套, 福利姬, 裸, 一对一, 私我看, 无码, 包夜, 解锁, 付费看, 进群看, 想看的私, 想看🍑, 大尺度, 露, 福利群, 福利视频
  `),
};

/** Words of sex, when somebody is looked for or something is sold. */
const sex: Words = {
  en: list("sex, s*x, seggs, naked, nude, hookup, nsa, fwb, bj, escort, escorts, adult"),
  zh: list(
    "sex, nude, 激情裸, 激情聊, 激情一夜, 激情床, yp, 性服务, 床伴, 性交, ons, 约炮, 打炮, 来一炮, 炮约, ll, 特服, 大尺度",
  ),
  heardFrom: 4,
};

const sexSought: Words = {
  en: list(`
    looking for, tonight, wanna, who wants, anyone want, anyone up for, no strings, discreet, i host, hosting, meet up, dm me, hmu, send pics, pics on request,
    paid, room opens, horny, clips, for free, best price*, service*, rates, an hour, live cam, subscribe, sell*, wanted, any guys, any girls, snap, telegram, video call
  `),
  zh: list(`
    服务, 交友, 上门, 一次, 注册就送, 约吗, 接, 找人, 姐姐, 视频一, 写真, 无码, 直播, 一套, 加v, 加薇, 加微, 今晚, 可约, 有地方, 有没有, 想约, 同城, 私, 懂的
  `),
};

const trade: Words = {
  en: list(`
    sell*, for sale, buy, free, watch, download, trade, trading, leaked, link, links, subscribe,
    full video, rates, custom,
    free trial, full version, my channel, channel, subscribe, preview, clips, videos, folder, drive, unlock, paywall
  `),
  zh: list(`
    出售, 卖, 售, 资源, 免费看, 在线看, 下载, 链接, 网盘, 打包, 全套, 付费, 有偿, 种子, 合集, 视频号,
    观看, 群主,
    频道, 更新, 进群, 群, 迅雷, 百度云, 夸克, 阿里云盘, 破解版, 会员, 打赏, 收费, 五元, 一份
  `),
};

const innocent: Words = {
  en: list(`
    leaf blower*, food porn, foodporn, earth porn, earthporn, room porn, roomporn, plant porn, book porn, bookporn,
    word porn, cake porn, desk porn, ruin porn, travel porn, noodle porn, cheese porn, house porn,
    kitchen porn, porn addiction, anti porn, anti-porn, quit porn, quitting porn, revenge porn,
    child porn law*, no porn, not porn, or porn, no nudes, pussy cat*, pussycat*, pussy willow*,
    pussyfoot*, pussy riot, puss in boots, nude lipstick, nude palette, nude heels, my nudes palette,
    nudes palette, naked palette, nudes and browns, browns and nudes, nudes and pinks, pinks and nudes,
    warm nudes, naked cake, naked juice, creampie recipe, hand job interview, pornography, porn stash,
    milford,
    horny toad*, horny goat weed, sex and the city, sex education, same sex, opposite sex, naked eye, naked mole, naked truth, naked gun, great tits, happy endings only, happy ending for, love a happy ending, porn sites must, big dick's, no strings attached movie, no strings attached album, threesome tickets, nude model, nude models, nude figure*, mega link cable*, horny coat*, horny beak*, horny skin, horny layer*, threesome at golf, golf threesome*, threesome tee, threesome on the course, golf as a threesome, jav script, sex ed, pegging down, tent pegging, orgy of colo*, police escort*, ford escort*, military escort*, escort mission*, escort quest*, escort the, security escort*, motorcycle escort*, naval escort*, hospital escort*, medical escort*, airport escort*, escort me to, escort us to, escort him to, escort her to, escort home, escort you to, escort card*, working girl movie, rugby hooker*, the hooker position, hooker and prop, rescue hooker, sugar baby watermelon*, sugar baby tomato*, sugar baby is a, sugar mama's, sugar mama bakery, naked mole, naked bike, naked oats, naked flame, stark naked, buck naked, naked wine*, naked bao
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
    可口爆, 一口爆,
    约泡面, 约泡温泉, 约泡汤, 约泡茶, 约跑, 约泡澡, 约泡咖啡, 约泡脚, 今日炮, 生日炮, 打炮仗, 上门服务员, 家电上门服务, 维修上门服务, 安装上门服务, 保洁上门服务, 宠物上门服务, 网吧包夜, 电竞包夜, 网咖包夜, 上网包夜, 包夜上网, 推油画, 手推车, 手推磨, 手推婴儿车, 大保健品, 站街头, 站街口, 站街边, 叫鸡公, 叫鸡蛋, 叫鸡汤, 叫鸡腿, 叫鸡肉, 叫鸡排, 找鸡蛋, 公鸡叫, 无套路, 露点头, 白露点, 露点温度, 卖肉包, 卖肉的, 卖肉夹馍, 卖肉摊, 卖肉松, 卖肉铺, 卖肉串, 卖身契, 足交通, 满足交, 不足交, 包养花, 包养猫, 面包养, 伴游客, 陪夜班, 陪夜宵, 陪夜跑, 陪睡觉, 簧片琴, 簧片乐器, 半套房, 口活动, 口活力, 口活跃, 路口活, 入口活, 无套餐, 换妻子, 黄群岛, 色群体, 色群山, 角色群, 毒龙潭, 公母狗, 养母狗, 狗母狗, 母狗绝育, 母狗怀孕, 母狗生, 自拍照, 一只母狗, 小母狗绝育, 小母狗生, 小母狗刚, 看胸口, 看胸透, 看胸科, 看胸片, 露点水,
    包夜奶, 包夜宵, 包夜饭, 包夜班, 面包夜, 书包夜, 红包夜, 不接色图, 不约炮, 拒绝约炮, 反对约炮, 不画色图, 不看黄片, 不看色情,
    组织卖淫, 包养一只, 包养一条, 包养流浪, 足交费, 足交税, 足交货, 足交付, 足交给, 足交社, 国产自拍杆, 国产自拍神器, 国产自拍支架, 叫了两个鸡腿, 叫了两个鸡排, 叫了两个鸡翅, 叫了两个鸡蛋, 叫了个鸡腿, 叫了个鸡排, 叫了个鸡煲, 叫了个鸡公煲, 叫了个鸡蛋, 叫了个鸡汤, 叫了个鸡肉, 找了个鸡蛋, 叫了小姐姐, 叫了个小姐姐, 找了个小姐姐, 点了个小姐姐, 去嫖博, 卖淫罪, 容留卖淫, 不裸聊, 水乳交, 松果体, 如果体, 结果体, 效果体, 效果照, 如果照, 成果照, 不卖淫, 约炮竹, 彩色图, 角色图, 黑色图, 白色图, 红色图, 绿色图, 蓝色图, 灰色图, 配色图, 特色图, 景色图, 金色图, 紫色图, 粉色图, 单色图, 双色图, 褐色图, 棕色图, 上色图, 变色图, 本色图, 原色图, 染色图, 色图案, 色图书, 色图片, 色图标, 色图纸, 婴儿床照, 床照明, 床照片, 床照顾, 起床照, 病床照,
    作文爱, 论文爱, 散文爱, 网文爱, 同人文爱, 天文爱, 国文爱, 韩文爱, 日文爱, 外文爱, 韩语爱, 法语爱, 德语爱, 双语爱, 外语爱, 口语爱, 手语爱, 国语爱, 粤语爱, 俄语爱, 成语爱, 母狗求领养, 母狗找领养, 母狗领养, 打炮台, 求操作, 求操盘, 求操心, 无套近, 同城援助, 兼职援助, 约妹夫, 叫小姐姐, 找小姐姐, 找鸡腿, 找鸡翅, 找鸡胸, 找鸡哥, 找鸡汤, 叫鸡翅, 叫鸡煲, 叫鸡叫, 可3p5, 三级片刻, 成人片区, 小黄片糖, 小黄图标,
    胸照镜, 屁股照旧, 露点心, 露点甜, 露点小, 露点真, 营露点, 结露点, 露点太, 露点重, 有偿看护, 有偿看病, 看胸针, 看胸围, 看逼真, 福利姬会
  `),
};

const talk: Words = {
  en: list(`
    sex education, sex ed, months without, weeks without, days without, was eating my, algorithm*, genuinely asking, celebrity, actor was, singer was, dropped by, sponsors, scandal, gossip, tabloid*, addiction, addicted to, recovery, nofap, therapist, breast cancer,
    breastfeeding, puberty, consent, survivor*, victim*, sent me unsolicited, unsolicited, creepy,
    harass*, parental controls, which filter, content filter, protect kids, lipstick, eyeshadow, nail polish, nail art, manicure,
    shade, shades, makeup, palette, dessert, recipe, kitten*, gross, blocked him,
    feminis*, art class, life drawing, renaissance, exhibition, gynecolog*, doctor,
    animal*, bird*, zoo, museum, gallery, sculpture, painting, sketch*, figure drawing, schiele, klimt, modigliani, titian, rubens, picasso*, matisse, degas, renoir, botticelli, manet, courbet, goya, rodin, lucian freud, o'keeffe, louvre, leopold, uffizi, prado, orsay, tate, met museum, moma, retrospective, oil on canvas, charcoal, watercolour*, watercolor*, nude photography exhibition, anatomy, biology, nurse, midwife, pregnan*, contracept*, condom*, hpv, clinic, swimsuit, foundation, blush, sandals, heels, episode, trailer, director, dictionary, menopause, sexuality, blow-dry, hairdresser, salon, reptile*, lizard*
  `),
  zh: list(`
    性教育, 做审核, 涉黄, 审核员, 申诉, 穿搭, 瑜伽裤, 误伤, 马奈, 莫奈, 梵高, 毕加索, 提香, 席勒, 鲁本斯, 克里姆特, 罗丹, 奥赛, 卢浮宫, 奥林匹亚, 乌菲齐, 大都会博物馆, 印象派, 文艺复兴, 浮世绘, 画家, 画作, 裸女像, 裸像, 雕像, 维纳斯, 大卫像, 艺术史, 顶流, 明星, 塌房, 被拘, 拘留, 解约, 代言, 热搜, 品牌方, 经纪公司, 辟谣, 官媒, 嫖娼被, 因嫖娼, 青春期, 受害者, 受害, 性骚扰, 骚扰, 妇科, 男科, 医生, 医院, 性健康, 健康教育, 心理, 家长, 保护孩子,
    未成年人保护, 口红, 眼影, 美甲, 美妆, 展览, 油画, 母乳, 哺乳, 乳腺, 避孕, 恶心, 拉黑了, 女权, 艺术,
    戒色, 敲诈, 勒索,
    人体课, 素描, 速写, 雕塑, 美术馆, 画展, 名画, 电影节, 导演, 解剖, 生理课, 生物课, 产检, 孕期, 怀孕, 宫颈, 疫苗, 体检, 月经, 更年期, 前列腺, 泌尿, 腮红, 粉底, 唇釉, 色号, 显白, 内衣, 裸色, 红烧, 食谱, 家电, 维修, 空调, 保洁, 快递, 取件, 网吧, 网咖, 电竞, 喂猫, 猫咪, 狗狗, 遛狗, 宠物, 绝育, 搬家, 月嫂, 家政, 理发, 洗车, 师傅, 开锁, 疏通, 跟妆, 未成年, 字幕组, 词典, 姐妹们当心, 盗号, 修车厂,
    摄像头, 卧室, 床头灯, 四件套, 床品, 床单, 软装, 装修, 奶油风, 原木风, 民宿, 前男友, 前任, 分手, 出轨, 背着我, 我老公, 被我发现, 被我抓, 害人, 湿疣, 梅毒, 艾滋, hiv, 性病, 染病, 得病, 阴道炎, 避孕, 保护好自己, 色卡, 恶心死, 三观, 行政拘留, 嫌疑人, 出血, 同房, 怎么防, 防偷拍, 法考, 私处, 护理, 生理期, 痛经, 卫生巾, 月经杯, 备孕, 出柜, 待产, 术后, 领养, 陪护, 月子, 龙井, 明前, 茶园, 茶农, 毛尖, 普洱, 白茶, 岩茶, 铁观音, 茶馆, 茶艺, 茶具, 茶席, 正山小种, 大红袍, 碧螺春
  `),
};

export const pornographyTerms: RuleTerms = {
  rule: "pornography",
  innocent,
  aside,
  told,
  offer: offering,
  talk: [talk, publicTalk],
  patterns: [
    { id: "pornography-impression", action: "warn", words: noWords, byImpression: true },
    {
      id: "porn-in-touch",
      action: "refuse",
      withoutOffer: "hold",
      words: explicit,
      near: [{ words: contact, within: 60 }],
    },
    {
      id: "porn-trade",
      action: "refuse",
      withoutOffer: "hold",
      words: explicit,
      near: [{ words: trade, within: 16 }],
    },
    {
      id: "sex-service-in-touch",
      action: "refuse",
      withoutOffer: "hold",
      words: services,
      near: [{ words: contact, within: 80 }],
      inTalk: "hold",
    },
    { id: "sex-service", action: "hold", words: services },
    { id: "porn-hint-in-touch", action: "hold", words: hints, near: [{ words: contact, within: 40 }] },
    {
      id: "porn-picture",
      action: "warn",
      words: pictures,
      near: [{ words: pictureDeals, within: 36 }],
    },
    { id: "porn-sought", action: "warn", words: sex, near: [{ words: sexSought, within: 30 }] },
    { id: "porn-explicit", action: "warn", words: explicit },
    ...englishPornographyPatterns,
    ...chinesePornographyPatterns,
  ],
};
