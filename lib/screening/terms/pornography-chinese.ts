/** What those who sell sex and pictures of it write in Chinese, by what it needs beside it to mean that. */
import { list, type Pattern, type Words } from "@/lib/screening/pattern";
import { contact, offering } from "@/lib/screening/terms/common";
import { deals, disclaimers, reach, sums } from "@/lib/screening/terms/dealing-chinese";

/** Nothing else is meant by these. */
const plain: Words = {
  heardFrom: 4,
  en: list("yp吗"),
  zh: list(`
    小黄片, 小黄图, 黄色片, 毛片资源, 三级片资源, 国产av, 日韩av, 欧美av, 无码全集, 无码合集, 无码流出, 无码自拍, 国产无码, 日韩无码, 亚洲无码, 欧美无码, 高清无码, 无码中文, 无码破解, 步兵片, 骑兵片, 看片群, 看片资源, 看片网, 看片的群, 看片加群, 看片加v, 看片加q, 看片加微, 涩涩群, 涩涩资源, 瑟瑟群, 福利姬, 反差婊, 反差母狗, 反差女友视频, 反差女神视频,
    原味内裤, 原味内衣, 原味丝袜, 原味胖次, 原味内内, 原味袜, 原味丝, 出原味, 收原味, 求原味, 买原味, 穿过的内裤, 穿过的丝袜, 穿过的内衣, 自用内裤, 裸聊, 落聊, 裸撩, 洛聊, 裸料聊, 裸陪聊, 裸陪玩, 裸播, 裸照, 裸视频, 裸体聊, 看全裸, 我全裸, 全裸视频, 全裸直播, 全裸聊, 全裸出镜, 脱光给你, 脱光了给, 看我脱, 脱衣直播, 脱衣视频, 脱衣聊,
    磕炮, 嗑炮, 连麦自慰, 连麦涩涩, 娇喘, 喘给你听, 叫给你听, 骚麦, 骚聊, 骚批, 指挥自慰, 指挥你撸, 欠操, 欠干, 挨操, 求操, 想被操, 操逼, 草逼, 日逼, 想被插, 舔穴, 舔批, 骚穴, 肉穴, 无套内射, 可内射, 可口爆, 可无套, 可颜射, 可双飞, 双飞服务, 可yp, 可kj, 可bj, 可ks, 可wt, 可gj, 可69, kj另加, bj另加, 无t, 什么都不穿给, 一丝不挂给, 国产自拍片, 国产自拍, 亚洲自拍, 欧美自拍, 日韩自拍, 自拍偷拍, 偷拍自拍, 少妇自拍, 可3p,
    3p交友, 3p单男, 找单男, 求单男, 招单男, 夫妻3p, 夫妻交友, 交换女友, 交换老婆, 交换伴侣, 淫妻, 绿帽癖, 绿奴, 绿妻, 媚黑, 贱奴, m奴, 线下调教, 线上调教, 远程调教, 招母狗, 招m狗, 招奴, 收奴, 女王调教, 舔足, 露出调教, 车震,
    一夜情, 炮友, 炮搭子, 床搭子, 睡搭子, 固炮, 固定炮, 长期炮, 找炮友, 约炮, 约砲, 约啪, 约p, 线下约炮, 陪睡服务, 陪床服务, 暖床服务, 包过夜, 过夜价, 卖初夜, 初夜出售, 嫖友, 嫖娼攻略, 去嫖, 点了个妹子, 点了两个妹子, 听我喘吗, 听我喘给, 听喘, 破处女, 水磨会所, 水磨妹, 上海水磨, 嫖一回, 嫖一次, 嫖了一, 嫖了个, 再嫖, 又嫖, 嫖过, 白嫖了个小姐, 叫了个鸡, 叫了两个鸡, 叫了只鸡, 叫了小姐, 叫了个小姐, 叫了个妹, 叫了两个妹, 叫个妹子上门, 叫了个楼, 找了个鸡, 找了个小姐, 点了个小姐, 做了个全套, 做了全套, 全套做下来, 全套做完, 上了个妹, 睡了个妹, 狼友, 狼群验证, 验妹,
    楼凤, 楼风资源, 外围女, 外围模特, 外围资源, 外围女模, 外围空降, 高端外围, 商务外围, 本地外围, 同城外围, 外围可约, 全国外围, 外围预约, 约外围, 找外围, 做外围, 援交, 援妹, 援交妹, 兼职援, 学生援, 求援交, 外送茶, 外约茶, 莞式, 全套大活, 带大活, 大活小活, 性服务, 特殊按摩, 色情按摩,
    包夜价, 可包夜, 全国空降, 空降妹, 空降模特, 看照选妃, 在线选妃, 坐台小姐, 坐台妹, 招坐台, 招佳丽, 招男公关, 男公关招, 招牛郎, 夜场招模特, 夜总会直招, 夜场直招, 商k直招, 商k招, 收穿过的, 收小姐姐穿, 收妹妹穿, 收女生穿, 高价收穿, 穿过的袜子高价, 穿过的袜子出, 出穿过的袜, 高薪陪酒, 陪酒出台, 陪酒能出台, 裸聊主播招, 大尺度主播, 尺度自己定, 尺度大的主播, 尺度私聊,
    偷拍资源, 偷拍合集, 偷拍厕所, 厕拍, 偷情视频, 泄密视频, 流出资源, 走光完整版, 走光视频, 走光合集, 91大神, 91porn, 9l大神, 探花系列, 探花资源, 探花视频, 麻豆传媒, 麻豆视频, 天美传媒, 果冻传媒, 蜜桃传媒, 海角乱, 海角社区, 色花堂, 1024核工厂, 草榴, caoliu, missav, jable, 色中色,
    of资源, of合集, of搬运, of同款, of 同款, of博主资源, onlyfans资源, onlyfans合集, onlyfans搬运, fansly资源, 推特福利, 推特大佬合集, 推特女菩萨, 推特网黄, 微密圈资源, 秀人无圣光, 无圣光, 无码套图, 大尺度套图, 大尺度私拍, 大尺度自拍, 大尺度资源, 大尺度直播, 大尺度福利, 大尺度聊, 私拍无码, 色播, 午夜直播福利, 午夜福利, 宅男福利, 深夜福利视频, 福利房间,
    成人影片, 成人片, 里番资源, 里番合集, 本子合集, h漫合集, h动漫资源, 18禁资源, r18资源, 黄油资源, 黄游资源, 肉文资源, 骚话群, 搞黄群, ghs群, ghs 群, ghs资源, lsp进, lsp群, lsp 进来, lsp专属, 妓女资源, 妓女上门, 失足女推荐, 失足女资源,
    想听喘, 接喘, 喘十分钟, 尺度你定, 尺度随意, 尺度可谈, 尺度不限, 尺度可聊, 前女友私密, 女友私密视频, 老婆私密视频, 私密视频打包, 卖私密视频, 出私密视频, 私密照出售, 私密照打包, 卖私密照, 买私密照, 床上伙伴, 床上搭档, 下海兼职, 刚下海, 妹子下海, 女生下海, 下海主播, 反差学姐, 反差学妹, 反差女大, 反差人妻, 反差少妇, 看小姐姐洗澡, 直播洗澡, 洗澡直播, 看我洗澡, 男s找, 女m来, 找女m, 找男s, 招女m, 男s一枚, 男m一枚, 线下sm, 字母圈交友,
    玉足原味, 原味玉足, 玉足视频, 定制踩踏, 踩踏定制, 福利秀, 女女视频, 泰国浴, 看小黄书的, 小黄书资源, 小黄文资源, 小黄文打包, 黄色小视频, 黄色小电影, 小电影资源, 爱情动作片资源, 岛国动作片, 岛国片, 岛国资源, 岛国大片, 奶子大, 大奶子, 大奶妹, 巨乳妹, 爆乳, 做暧, 作爱吗, 座爱, 做嗳, 啪友, 器大活好, 蜜穴, 网红外出, 明星外出, 外出陪睡, 潮喷, 潮吹, 肉便器, 性奴, 精盆, 母狗一枚, 足交, 打飞机服务, 撸一发, 陪撸, 约一发, 约一炮, 干一炮, 打个炮, 睡一晚多少, 睡一次多少,
    🔞频道, 🔞资源, 🔞群, 🔞福利, 🔞视频, 🔞👈, 收听话的狗, 收听话狗, 黄色漫画, 黄色动漫, 色漫资源, 韩漫无删, 情趣内衣试穿视频, 出售第一次, 卖第一次, 出售自己的第一次, 卖自己的第一次, 夜场ktv模特, ktv模特招, 夜场模特招, 夜总会招聘, 红灯区妹, 嫖娼经验, 嫖经, 茶庄有妹,
    东莞iso, 陪睡交友, 陪睡一晚, 陪睡兼职, 找人陪睡, 陪睡多少
  `),
  sounds: list("福利姬"),
  spelt: list(
    "性服务, 裸聊, 果聊, 裸照, 磕炮, 援交, 楼凤, 约炮, 炮友, 福利姬, 莞式, 裸播, 外围女, 看片群, 一夜情",
  ),
};

/** People whose company is sold, by the names that the trade has for them. */
const company: Words = {
  heardFrom: 4,
  en: list("escort, ladyboy, 👯, 💋, 👯‍♀️"),
  zh: list(`
    学生妹, 外围, 男模, 富婆, 体育生, 外围女, 兼职外围, 高端外围, 外围模特, 商务外围, 外围资源, 兼职妹, 兼职女, 兼职学生, 兼职小姐, 兼职嫩, 兼职少妇, 兼职模特, 女大兼职, 少妇, 人妻, 良家, 熟女, 嫩模, 女模, 茶女郎, 茶妹, 佳丽, 商k, 夜总会, 洋妞, 大洋马, 越南妹, 女技师, 男技师, 男技, 丝足, 男公关, 伴游, 陪游妹, 伪娘, 女仆上门, 上门女仆, 妓女, 失足, 楼风,     🐻大, 🍑翘, 川妹, 湖南妹, 东北妹, 河南妹, 本地妹, 模特身材, 妹纸, 靓女, 靓妹, 美眉, 小姐妹, 学生兼职妹
  `),
  sounds: list("学生妹"),
  spelt: list("学生妹, 嫩模, 少妇, 佳丽"),
};

/** The whole of it, with its price. */
const full = [..."一二两三四五六七八九1234568"].map((number) => `全套${number}`);

/** What is asked of them and promised. */
const softFavours: readonly string[] = [
  ...full,
  ...list(`
  约的话, 酒店你, 你开房, 房费你, 给红包就行, 红包就行, 活话少, 活好话少, 一次多少, 多少一次, 多少钱一次, 一晚多少, 多少一晚, 包夜多少, 一小时多少, 多少钱一晚, 过夜, 两小时三, 两小时四, 两小时五, 两小时六, 两小时1, 两小时3, 两小时2, 配合度, 胸大配合, 一夜, 全套, 半套, 特服, 可特殊, 有特殊, 特殊项目, 特殊服务, 可约, 快餐, 一炮, 两炮, 见人, 见面付, 先看后付, 真人照, 照片真实, 资料真实, 本人照, 可验证, 不满意, 包满意, 包您满意, 不收定金, 无定金, 不用定金, 活好, 水多, 胸大, 大胸, 大奶, 肤白, 罩杯, 一条龙, 陪睡, 陪你, 寂寞, 空虚, 一节, 两节, 看照, 付现, 一次一, 一次八, 一次六, 一次五, 百一次, 千一次, 0一次, 出台, 台费, 可选人,
    看照
  `),
];

/** Asked and promised of nobody else. */
const hardFavours: readonly string[] = list(`
  包夜, 真人实拍, 实拍照, 只接酒店, 只接五星, 只接大哥, 只接高端, 酒店的哥哥, 一晚三千, 一晚两千, 一晚一千, 一晚五千, 全套服务, 全套包, 全套多少, 可全套, 全套可, 半套全套, 特服, 大活, 口活, 莞式, 一炮, 两炮, 空降, 可约炮, 看照再付, 先看照, 看照付, 看照片和, 看照选, 先看照片再, 看本人再付, 付现, 到付现金, 包养一个, 想包养, 求包养, 找包养, 可包养, 陪睡, 见人付款, 见面付款, 见人再付, 到人再付, 见到人再, 见到人满意, 先看后付, 选妃, 能出台, 可出台, 肯出台, 出台费, 坐台, 活好水多, 水多活好, 无套, 口爆, 毒龙, 冰火两重, 冰火毒龙, 双飞, 陪睡, 陪夜, 鸳鸯浴, 帝王浴,
  解决生理, 生理需求, 性需求, 男士尊享, 男士专享服务, 包养, 学生上门, 少妇上门, 妹子上门, 小姐上门, 小妹上门, 模特上门, 空姐上门, 护士上门, 人妻上门, 上门美女, 上门妹子, 全城上门妹, 陪到天亮, 开好房, 肉偿, 特殊项目, 特殊可, 可特殊, 有特殊服务,
    新来一批, 新来的妹, 新到妹, 一批新妹, 直接到房, 到房服务, 满意再付, 满意付款, 满意再给钱, 泰式服务, 大尺度服务, 深度服务, 情侣般, 女友感, 短时间, 一小时两次, 两小时两次,
    加v看照, 加微看照, 看照加, 看照约, 红灯区, 芽笼, 小模, 可一起可单独, 配合度高, 陪过夜,
    服务你懂, 你懂的服务, 带特殊, 有特殊的, 初次下水, 刚下水, 可带出场, 带出场, 私密按摩
  `);
const favours: Words = {
  en: list(
    "incall, outcall, happy ending, gfe, bbbj, overnight, short time, full service, escort, hotel, 🏨, to your room, 🔞, 🍆",
  ),
  zh: [...softFavours, ...hardFavours],
  spelt: list("包夜, 过夜, 可约, 空降, 莞式, 全套, 半套, 特服"),
};

/** People at large: only beside what is asked of nobody else. */
const anybody: Words = {
  heardFrom: 4,
  en: list("spa, ktv, girl, girls"),
  zh: list(`
    外围, 外约, 桑拿, 会所, 模特, 空姐, 技师, 男模, 小妹, 女大, 大二, 大三, 每月给, 每月, 月给, 女大学生, 大学生, 学妹, 御姐, 护士, 小姐姐, 小姐, 妹子, 妹妹, 美女, 辣妹, 俄罗斯, 乌克兰, 韩国妹, 日本妹, 公主, 商务, 夜场, 按摩, spa, 推油, 推拿, 足疗, 足浴, 养生, 少爷, 牛郎, 男大, 陪玩, 女伴, 临时女友, 网红, 主播, 女仆, 丝袜, 黑丝, 富婆, 女孩, 女生, 女的, 姐姐, 陪酒
  `),
  spelt: list("外围, 小姐, 妹子, 美女, 上门, 按摩"),
};
const onlySo: Words = {
  en: list("incall, outcall, happy ending, gfe, bbbj, short time, full service"),
  zh: hardFavours,
  spelt: list("包夜, 空降, 莞式, 特服"),
};

const courting: readonly string[] = [
  ...reach,
  ...disclaimers,
  ...sums,
  ...list(`
    可约, 可飞, 红包, 预算, 💰, ⏰, 你来定, 提前预约, 小时, 订金, 推荐, 资源, 价格, 多少钱, 价好说, 预约, 接单, 都接, 接约, 上门, 坐标, 老板, 抓紧, 新到, 已到, 兼职, 招, 日结, 高薪, 都有, 可选, 有吗, 有没有, 谁有, 求, 靠谱, 今晚, 优惠, 可验证, 换, 付, 全国, 三镇, 全城, 江浙沪, 都可, 可包, 可上门, 到付, 诚信, 满意, 找
  `),
];
const courted: Words = {
  en: [...contact.en, ...offering.has.en],
  zh: courting,
  spelt: courting,
};

/** Tea that is no tea. */
const tea: Words = {
  heardFrom: 4,
  en: [],
  zh: list("品茶, 约茶, 喝茶, 新茶, 嫩茶, 茶女郎, 茶妹, 茶友群, 外送茶"),
  spelt: list("品茶, 喝茶, 新茶"),
};
const teaGirls: Words = {
  en: [],
  zh: list(
    "良家, 正妹, 妹妹, 美眉, 靓妹, 如云, 少妇, 人妻, 学生妹, 女大, 空降, 外围, 嫩模, 模特, 一节, 身材, 颜值, 胸大, 罩杯, d杯, c杯, e杯, 肤白, 活好, 懂的老板, 有茶有照, 看照, 照片真实, 自带, 可上门, 兼职妹, 一次八, 一次一千, 小姐姐, 妹子, 嫩妹, 学姐",
  ),
};

/** Pictures and films that may be sold, in words that are a shop's as well. */
const wares: Words = {
  heardFrom: 4,
  en: list("onlyfans, of, nsfw, r18, av, 🔞, 🍑, 🍆, 💦"),
  zh: list(`
    种子, 磁力, 激情, 新片, 女主播, 无码, 有码, 步兵, 骑兵, 露点, 露脸, 不露脸, 大尺度, 尺度, 福利, 私房, 私密, 私照, 走光, 偷拍, 流出, 泄密, 探花, 自拍, 国产, 日韩, 欧美, 亚洲, 岛国, 少妇, 人妻, 制服, 丝袜, 黑丝, 白丝, 内裤, 片子, 片源, 要片, 求片, 小视频, 视频, 成人, 三级, 番号, 本子, 里番, 推特, 主播, 网红, 涩图, 色图, 老司机, 开车,
    写真, 图包, 中文字幕, 女优, 套图, 情趣, 擦边, 美女, p站, p 站, 少儿不宜, 18禁, 十八禁, 文爱, 语爱, 群里天天
  `),
  spelt: list("无码, 自拍, 国产, 视频, 片子, 色情, 裸照, 黄片"),
};

/** What is said only of such. */
const bare: Words = {
  en: list("nude, nudes, nsfw, 🔞, porn, av"),
  zh: list(`
    无码, 有码, 露点, 大尺度, 尺度大, 尺度更, 不让发的尺度, 不让发的, 过不了审, 全裸, 半裸, 裸身, 裸体, 裸舞, 自慰, 撸管, 撸片, 撸出来, 骚货, 骚女, 骚穴, 淫, 爽片, 穿三天, 穿两天, 穿过, 反差婊, 反差女, 走光, 看全套, 无遮挡, 解锁全, 探花, 麻豆, 推特大佬, 推特女, 黄片, 色情, 什么都不穿, 不穿衣服, 没穿衣服, 首月半价, 订阅解锁, 里番, 番号, 女优, 狼友, 看片, 磕炮, 打飞机, 成人视频, 成人向, 少妇自拍, 人妻自拍, 你懂的视频, 三级, 床上, 欧美日韩国产, 日韩欧美国产, 国产欧美日韩,
    洗澡的, 换衣服的, 激情完整, 激情视频, 激情戏完整, 新片到了, 老司机, 上车, 🚗, 发车, 福利视频, 私密视频, 私密福利, 福利照, 福利图, 福利片, 原味照, 原味视频, 私房照, 私房视频, 女主播的福利, 主播福利, 自拍福利, 福利自拍
  `),
};
const sharing: readonly string[] = [
  ...deals.filter((word) => word.length > 1),
  ...list(`
    日入, 招, 资源, 网盘, 百度云, 夸克, 秒发, 会员, 永久, 终身, 天天更, 每天更, 每日更, 天天发, 每天五部, 搬运, 全站, 合集, 全集, 共享, 免费看, 试看, 付费, 定制, 可定制, 自己拍, 有偿, 图包, 打包, 频道, 群, 搜, 解锁, 打赏, 点关注, 点个关注, 满一百, 看片, 完整版
  `),
];
const shared: Words = {
  en: [...contact.en, ...offering.has.en, ...list("link, vip, channel, venmo, mega")],
  zh: sharing,
  spelt: sharing,
};

const initials: Words = {
  heardFrom: 4,
  en: list("yp, ll, kp, wwn"),
  zh: list("约p, 固py, yp对象, kp群, 求yp"),
};
const initialsMeant: Words = {
  en: [],
  zh: list(
    "女生优先, 女优先, 男生优先, 可约, 包夜, 一对一, 十分钟, 不谈感情, 解决需求, 生理需求, 有房, 有地方, 开房, 走肾, 活好, 无套, 持久, 器大, 只约, 约吗, 今晚约, 你懂的, 大尺度, 罩杯, 视频一, 女来, 女的来, 妹子来",
  ),
};

/** Strangers sought for one night. */
const meetings: Words = {
  heardFrom: 4,
  en: list("fwb, ons, nsa, hookup"),
  zh: list(
    "约了个网友, 约了个妹, 约吗, 约不约, 约么, 求约, 线下约, 线下可约, 可线下, 同城约, 今晚约, 找人约, 床伴, 固定py, 固定 py, 找个py, 找个 py, 找py, 走肾, 寂寞, 空虚, 小妹陪, 找人陪, 单男, 单女, 熟女, 屁股, 成年人的快乐",
  ),
  spelt: list("约吗, 约炮, 床伴"),
};
const meetingCues: Words = {
  en: list("fwb, ons, nsa"),
  zh: list(`
    开好房, 只解决, 解决需求, 生理需求, 走肾, 不谈感情, 活好, 活真好, 活儿好, 太会了, 技术好, 持久, 器大, 大屁股, 翘臀, 胸大, 罩杯, 无套, 戴套, 视频验, 先看照, 照片真实, 只要女, 只约女, 只约男, 一夜一, 一夜两, 一夜三, 一夜八, 一夜五, 一晚一千, 一晚两千, 一晚八百, 不白嫖, 陪一晚, 陪一夜, 陪睡, 求操, 滚床单, 约炮, 身高1,
    我在酒店, 酒店等, 打车费报, 报销打车, 车费报, 解决需要, 长期解决, 固定解决, 互不打扰, 女生来, 有房, 包房费, 房费我出, 我出房
  `),
  spelt: list("有房, 开房, 解决需求, 生理需求, 不谈感情"),
};

/** Who comes to the door. */
const door: Words = { heardFrom: 4, en: [], zh: list("上门服务, 可上门, 上门, 到府") };
const atTheDoor: Words = {
  en: [],
  zh: list(
    "看照片和, 看照选, 看照片选, 选妹, 妹子, 小姐姐任选, 学生妹, 少妇, 嫩模, 包夜, 过夜, 特殊服务, 莞式, 全套服务, 技师颜值, 半套, 空降, 口活, 泰式服务妹",
  ),
};

/** Night clubs that look for company. */
const clubs: Words = {
  heardFrom: 4,
  en: list("ktv"),
  zh: list("夜场, ktv, 夜总会, 商k, 商务场, 高端场, 荤场, 素场"),
};
const clubHires: Words = {
  en: [],
  zh: list("模特, 佳丽, 公主, 台费, 少爷, 男模, 小姐, 招女孩, 招美女, 招妹子, 招姐妹, 女孩子来, 陪酒"),
};
const clubPays: Words = {
  en: [],
  zh: list(
    "招, 直招, 急招, 招聘, 高薪, 日结, 当天结, 现结, 不押, 不压, 小费一千, 小费八百, 上班不喝, 包住, 起步, 日入",
  ),
};

/** Kept for a month. */
const keeping: Words = {
  heardFrom: 4,
  en: list("sugar daddy, sugar baby"),
  zh: list("包养, 求包养, 找金主, 金主爸爸, 糖爹, 干爹, 长期包, 被包"),
};
const kept: Words = {
  en: list("allowance, ppm"),
  zh: list(
    "a杯, b杯, c杯, d杯, 罩杯, 每月, 月给, 月一万, 月两万, 月三万, 月五千, 一个月, 生活费, 女大, 大学生, 处女, 陪睡, 不谈感情, 身材好, 可长期, 有意者, 加v, 私聊, 私我, 各取所需",
  ),
};

/** Pictures of bodies beside a room or a sum. */
const picturedBodies: Words = { heardFrom: 4, en: list("🍑, 🍆, 💦, 🔞, 👅, 👯, 💋"), zh: [] };
const picturedDeals: Words = {
  en: list("🏨, 💰, to your room, in my room, incall, outcall"),
  zh: [...list("一次, 你开, 开房, 酒店, 上门"), ...sums],
};

export const chinesePornographyPatterns: readonly Pattern[] = [
  {
    id: "porn-zh-pictures",
    action: "warn",
    words: picturedBodies,
    near: [
      { words: picturedBodies, within: 24 },
      { words: picturedDeals, within: 45 },
    ],
  },
  { id: "porn-zh-plain", action: "warn", words: plain },
  {
    id: "porn-zh-company",
    action: "warn",
    words: company,
    near: [
      { words: favours, within: 42 },
      { words: courted, within: 60 },
    ],
  },
  {
    id: "porn-zh-anybody",
    action: "warn",
    words: anybody,
    near: [
      { words: onlySo, within: 42 },
      { words: courted, within: 60 },
    ],
  },
  {
    id: "porn-zh-tea",
    action: "warn",
    words: tea,
    near: [
      { words: teaGirls, within: 48 },
      { words: courted, within: 60 },
    ],
  },
  {
    id: "porn-zh-wares",
    action: "warn",
    words: wares,
    near: [
      { words: bare, within: 42 },
      { words: shared, within: 54 },
    ],
  },
  {
    id: "porn-zh-door",
    action: "warn",
    words: door,
    near: [
      { words: atTheDoor, within: 36 },
      { words: courted, within: 60 },
    ],
  },
  {
    id: "porn-zh-club",
    action: "warn",
    words: clubs,
    near: [
      { words: clubHires, within: 36 },
      { words: clubPays, within: 48 },
    ],
  },
  { id: "porn-zh-kept", action: "warn", words: keeping, near: [{ words: kept, within: 45 }] },
  { id: "porn-zh-initials", action: "warn", words: initials, near: [{ words: initialsMeant, within: 30 }] },
  { id: "porn-zh-meeting", action: "warn", words: meetings, near: [{ words: meetingCues, within: 42 }] },
];
