/** How it is said in Chinese that something is to be had: what it costs, how to be reached, who should stay away. */
import { list } from "@/lib/screening/pattern";

const numbers = [..."0123456789一二两三四五六七八九十百千半"];
const endsOfSums = [..."0123456789十百千"];
const counted = list(
  "次, 晚, 夜, 套, 颗, 克, 包, 板, 条, 份, 张, 局, 粒, 支, 瓶, 只, 根, 小时, 单, 注, 分, 片, 位, 节, 炮, 发, 部, 个钟, 盒, 口, 组, 卡",
);

/** Sums as they stand beside a thing that is sold: "一次八百", "两千一晚", "30刀", "四百起". */
export const sums: readonly string[] = [
  ...counted.flatMap((thing) => numbers.map((number) => `一${thing}${number}`)),
  ...counted.flatMap((thing) => endsOfSums.flatMap((end) => [`${end}一${thing}`, `${end}/${thing}`])),
  ...endsOfSums.flatMap((end) =>
    list(
      "元, 万元, 日元, 万日元, 加币, 澳币, 新币, 马币, 泰铢, 台币, 港币, 英镑, 欧元, 块, 刀, 起, 米, 包邮, 拿走, 打包, 红包, 起步, u, rmb, usdt, 一位",
    ).map((unit) => end + unit),
  ),
];

/** Ways to be found that say nothing by themselves: only beside what says enough. */
export const reach: readonly string[] = list(`
  加v, 加微, 加薇, 加威, 加vx, 加wx, +v, +微, +薇, +vx, +wx, vx, v信, 威信, 薇信, 徽信, 微信, 加微信, 绿泡泡, 小绿书, 加q, +q, q我, 扣扣, 企鹅, 🐧, 扣我, 扣1, 扣一, 扣个1, 飞机号, 加飞机, 纸飞机, 小飞机,
  ✈, ✈️, telegram, tg, 电报, 蝙蝠, 土豆号, potato, line, 加赖, 加line, whatsapp, signal, session, wickr, 私我, 私信, 私聊, 私戳, 戳我, 滴我, 滴滴, 敲我, 踢我, 丝我, 司我, 撕我, 来撩, 来聊, 找我, 联系, 问我, 来问, 加我,
  主页, 置顶, 简介, 头像, 评论区, 看名字, 签名, 二维码, 扫码, 暗号, 懂的, 懂得, 都懂, 要的, 想要的, 需要的, 有需要, 有意, 有兴趣, 感兴趣, 诚心, 老板们, 兄弟们, 哥哥们, 老铁, 进群, 加群, 入群, 拉群, 拉你, 进裙, 加裙,
  群里, 频道, 搵我, 客服, 报名, 留言, 留联系, dd, 找不到我, 看我
`);

/** Said of what is sold, given or looked for. */
export const deals: readonly string[] = [
  ...reach,
  ...sums,
  ...list(`
    能弄到, 弄得到, 弄到, 能搞到, 搞得到, 搞到, 能拿到, 都能拿, 拿得到, 有人要, 谁要, 要不要, 有人收, 返利, 有返, 门路, 没门路, 有路子, 急缺, 出, 卖, 售, 收, 有货, 现货, 到货, 货到, 补货, 出货, 拿货, 货源, 一手, 发货, 直发, 直邮, 全国发, 空运, 包邮, 顺丰, sf, 到付, 闪送, 同城, 面交, 当面, 自提, 自取, 可送, 外送, 配送, 送货, 送到, 送上门, 跑腿, 代购, 代理, 代发, 诚招, 招募, 批发,
    起批, 打包, 量大, 从优, 优惠, 打折, 九折, 八折, 特价, 低价, 高价, 价格, 报价, 价好, 老价, 老客, 新客, 试货, 试吸, 验货, 保真, 正品, 靠谱, 渠道, 路子, 门路, 求, 谁有, 有吗, 有没有, 有冇, 哪里, 哪儿, 哪有, 边度, 急需, 急收, 急求,
    急要, 转让, 匀, 转几, 回血, 便宜, 库存, 清仓, 备好, 都有, 也有, 我有, 我带, 我这有, 手里有, 的没, 先到先得
  `),
];

/** How those who sell keep others away: no talk of police or swindlers. */
export const disclaimers: readonly string[] = list(`
  拒绝闲聊, 拒绝白嫖, 拒绝还价, 拒绝套路, 拒绝中介, 不是骗子, 骗子勿扰, 骗子死, 骗子滚, 不骗人, 不是诈骗, 胆小勿扰, 胆小勿进, 警察勿扰, 条子勿扰, 条子滚, 公安勿扰, 非诚勿扰, 学生勿扰, 未成年勿扰, 未成年勿进, 未成年别来, 未成年勿入, 被骗过的来, 打击同行, 举报死, 举报的死, 举报滚,
  谢绝记者, 被举报, 怕被封, 防举报, 安全不查, 警察不查, 不被抓
`);
