import { list, noWords, type RuleTerms, type Words } from "@/lib/screening/pattern";
import { aside, contact, offering, publicTalk, told } from "@/lib/screening/terms/common";
import { chineseGamblingPatterns } from "@/lib/screening/terms/gambling-chinese";
import { englishGamblingPatterns } from "@/lib/screening/terms/gambling-english";

/** Places to gamble that advertise. */
const houses: Words = {
  en: list(`
    online casino*, crypto casino*, live casino*, casino site*, casino app*, casino bonus*,
    casino link*, gambling site*, gambling app*, betting site*, betting app*, betting tips,
    betting group, betting channel, sports betting, sportsbook, sports book, online slots, slots bonus,
    slot site*, real money slots, real money poker, online poker, poker site*, online roulette,
    online baccarat, online blackjack, bet365, 1xbet, melbet, roobet, stake.com, 22bet, betway,
    free bets, free spins, deposit bonus, no deposit bonus, vip tips, fixed match*, fixed games,
    match fixing tips, lottery predictions, winning lottery numbers, lucky numbers for sale, my bookie,
    aviator predictor,
    slots for real money, poker for real money, real money tables, real money slot*, real money casino*, play for real money, real cash games,
    crash game*, poker club, private poker game, casino agent*, casino affiliate, baccarat account, baccarat room, sic bo online,
    dragon tiger online, sure odds, sure picks, sure bets, sure bet, fixed odds, ht/ft, correct score tips, banker tip*, vip picks, paid picks, paid tips,
    betting picks, lock of the day, locks of the day, football bets, 2 odds daily, rollover bet*, betting slip*, bet slips, satta, satta king, cricket betting, betting id, teen patti cash, rummy cash,
    csgo gambling, skin gambling, rakeback, raked games, cash poker, poker for cash, first deposit bonus, casino bot, casino signals, lotto prediction*, poker room
  `),
  zh: list(`
    网上赌场, 线上赌场, 在线赌场, 真人赌场, 网络赌场, 线上娱乐城, 娱乐城, 博彩网站, 博彩平台, 博彩网,
    博彩公司, 博彩, 菠菜平台, bc平台, 博cai, 菠菜网, 菠菜代理, 赌球, 赌博网站, 赌博平台, 赌博群, 网赌, 百家乐, 老虎机,
    时时彩, 六合彩, 北京赛车, 幸运飞艇, 分分彩, 极速赛车, pk10, 快三计划, 彩票计划, 彩票群,
    一码中特, 特码, 真人荷官, 美女荷官, 荷官在线, 棋牌平台, 棋牌代理, 现金棋牌, 网上棋牌, 炸金花群,
    牛牛群, 斗牛群, 现金网, 买球网, 外围投注, 滚球, 威尼斯人娱乐, 葡京娱乐, 彩金, 德州俱乐部, 德扑群,
    麻将红包群, 红包扫雷, 私彩, 玩彩, 电子游艺, 捕鱼上分, 跑分, 投注平台, 竞彩群, 足彩推荐群, 体彩内幕,
    bc代理, 招bc, bjl, 真钱局, 真钱桌, 真钱开, 真钱结算, 真钱麻将, 真钱德州, 真钱游戏, 真钱, 现金局, 现金桌, 上分麻将,
    运彩预测, 运彩分析, 娱乐城代理, 葡京赌场, 威尼斯人赌场, 金沙娱乐, 皇冠体育, 皇冠网, 开云体育, 亚博体育, 乐鱼体育, 球探推单, 推单, 红单, 稳单, 稳胆, 二串一, 滚球推荐, 博彩推荐,
    特码资料, 平特一肖, 一肖中特, 六合彩资料, 马会资料, 港彩, 澳彩, 开奖直播群, 彩票带, 信用盘, 现金盘, 返水, 上下分, 客服上分, 首存送, 存100送, 红包牛牛, 群主坐庄, 抢庄牛牛, 龙虎斗现金, 骰宝,
    麻将馆线上, 电子老虎机, pg电子, cq9, 爆大奖, 包杀, 稳赢打法, 德扑局, 德州局, 俱乐部id, lhc, 押大小, 买大小, 外围盘, 外围群, 开盘下注, 走地盘, 返奖率, 棋牌群, 微信麻将群, 网投, 网投平台, 电投, 赌资, 赌台, 赌桌, 洗码, 叠码, 体育投注, 电竞投注, 竞猜下注, 赛马下注
  `),
  heardFrom: 4,
  sounds: list("百家乐, 六合彩, 老虎机"),
  spelt: list("赌球, 网赌, 稳单, 博彩"),
};

/** Games of money that are also films, holidays and friends' evenings. */
const games: Words = {
  en: list(`
    casino, casinos, slots, slot machine*, roulette, baccarat, blackjack, poker, parlay*, jackpot,
    bets, bet, wager*, gambl*, odds, lottery,
    🎰, 🎲, ♠, 🃏, 🀄, picks, real money, croupier, keno, craps, bookie, bookies, sportsbet*, football bets, betting, slot
  `),
  zh: list(`
    赌场, 赌博, 赌钱, 堵博, 睹博, 赌搏, 堵球, 睹球, 堵场, 肚博, 堵钱, 睹钱, 采票, 奇牌, 下注, 押注, 投注, 赌一把, 赔率, 盘口, 庄家, 德州扑克, 炸金花, 斗牛, 牛牛, 彩票,
    足彩, 双色球, 大乐透, 竞彩, 买球, 菠菜, 快三, 梭哈,
    赌球, casino, poker, slots, 德州, 德扑, 麻将, 棋牌, 捕鱼, 🎰, 🎲, 🀄, ⚽, 🏀, 彩票群, 大小单双, 运彩, 台彩, 赛马, 斗地主, 21点, 轮盘, 赌, 彩票, bc, 猜球, 押球
  `),
  spelt: list("赌博, 赌场, 赌钱, 下注, 赌球, 棋牌, 彩票"),
};

/** Promises nobody can keep. */
const promises: Words = {
  en: list(`
    sure win*, guaranteed win*, guaranteed profit*, guaranteed returns, 100% win*, never lose,
    can't lose, cant lose, win every time, win big, win real money, win real cash, won $*,
    double your money, triple your money, easy money, risk free, fixed odds, insider tips,
    winning streak guaranteed, daily wins, big wins daily, instant withdrawal*, instant payout*,
    fast payout*, 10x your money,
    sure win, sure picks, pay after, pay me after, hit rate, best odds, no tax, same day cash, 100 percent, 95 percent, withdraw in minutes, no verification, cash out same day, 100% hit, 10/10, always win*, win rate, double your, triple your
  `),
  zh: list(`
    稳赢, 稳赚, 必赢, 包赢, 包赚, 包中, 必中, 必胜, 稳中, 百发百中, 日赚, 日入, 月入过万, 躺赚,
    一夜暴富, 翻本, 回血上岸, 包回本, 不赢包赔, 内部消息, 内幕号码, 内部号码, 高返水, 返水, 秒到账,
    秒提现, 提现秒到, 大额无忧, 高赔率, 百分百中, 零风险,
    稳单, 稳胆, 回血, 赢了再, 不赢不收, 带赢, 高返, 一天三千, 命中率, 胜率高, 红单, 打法, 提款秒, 必中特, 秒提, 稳赚不赔, 只赢不输, 包红, 保本, 上岸计划
  `),
  sounds: list("稳赢, 稳赚, 包赢, 必中"),
};

const invitations: Words = {
  en: list(`
    join, sign up, signup, register, bonus, deposit, promo code, referral, use my code, my code,
    use code, free bet, play now, bet now, place your bet*, bet with me, gamble with me, tips group,
    vip group, follow my bets, follow my picks, my picks, real money, real cash, click, link,
    try your luck, win cash, payout*, withdraw*, stake, play with me for money, agents wanted,
    free 50, free 100, free credit, on sign up, at sign up, sign-up, cash out, cash-out, cashout, club, agent*, tables, with us, account, for cash, club id, work from home, earn*, commission
  `),
  zh: list(`
    注册, 首充, 充值送, 充值, 送彩金, 注册送, 开户, 代理, 招代理, 上分, 下分, 提现, 带单, 跟单, 跟投,
    带你赢, 带你赚, 带赢, 计划, 导师带, 老师带, 群里, 推荐码, 邀请码, 入口, 网址, 平台, 一起玩, 一起赌,
    一起下注, 来玩, 来赌, 玩两把, 代打, 现金, 充100送, 点击, 官网,
    招人, 招代, 诚招, 招募, 开桌, 结算, 俱乐部, 来的私, 找我, 私我, 加薇, 加微, 带人, 每天三场, 今晚三场, 推单, 进群, 加群, 群里, 建群, 拉群, 的群, 交流群, 频道, 返利, bonus, 佣金, 日结, 真钱, 有桌, 缺人, 首存, 网投, 上车, 很稳, 稳得, 送彩金, 单子, 出单, 晒单, 每日单, 今日单, 带你, 带着赢, 赔率最高, 最高赔率, vip, 入会, 会员看盘, 加入会员
  `),
  sounds: list("注册, 代理, 招代理, 充值, 提现, 下注, 彩金, 上分"),
};

/** Said only by people who mean it. */
const pitches: Words = {
  en: list(`
    follow my bets, bet with me, place your bets now, gamble with me, bet now and win,
    play now and win, lottery numbers for you, bookie here, betting tips daily
  `),
  zh: list(`
    稳赢跟单, 跟单稳赢, 稳赢 跟单, 跟单包赚, 带单稳赚, 跟着下注, 带你下注, 跟我下注, 一起赌球,
    一起赌博, 赌博交流群, 注册送彩金, 充值送彩金, 首充送, 招赌博代理, 棋牌上下分, 上下分, 菠菜代理,
    澳门开奖, 内部号码, 红包赌, 玩百家乐赢,
    买球私, 买球加, 买球找, 带买球, 赌球找, 赌球加, 注册就送, 百家乐带赢, 跟单回血, 带你回血, 投注找我, 麻将真钱, 真钱约, 赌一把的来, 有赌局, 组赌局, 开赌局, 梭哈上岸, 高返水
  `),
  sounds: list("赌球找, 高返水, 注册送彩金"),
};

const innocent: Words = {
  en: list(`
    poker face*, you bet, i bet, bet you, best bet, safe bet, casino royale, casino night fundraiser,
    alphabet, bet that, all bets are off, lost a bet, lost the bet, won the bet, bet my friend,
    gambled on, odds are, odds and ends, best odds and ends, best odds of, against all odds, at odds, the odds, hit the jackpot,
    time slots, slots available, open slots, slots left, slots open, free slots, slots for, ram slots,
    card slots, class slots, lottery ticket number, green card lottery, visa lottery, h1b lottery,
    poker chip, strip poker,
    wanna bet, what are the odds, odds of, beat the odds, bingo night, school lottery, lottery for, raffle*, lucky draw, hits the jackpot, picks for, top picks, book picks, our picks, editors picks, staff picks, poker faced, time slot, time slot*, betting it, i'm betting, i am betting, slot in, slot machine noise, bet she, bet he, bet they
  `),
  zh: list(`
    赌气, 打赌, 博彩众长, 博彩中国, 斗牛犬, 斗牛士, 斗牛舞, 西班牙斗牛, 牛牛最, 牛牛好, 菠菜汤, 菠菜面,
    炒菠菜, 菠菜炒, 菠菜蛋, 彩金项链, 彩金戒指, 彩金耳, 彩金手, 18k彩金, k彩金, 彩金首饰, 彩金镯,
    彩金吊坠, 玫瑰彩金, 快三个, 快三年, 快三岁, 快三十, 快三天, 快三点, 快三分, 快三月, 快三倍, 快三千,
    快三百, 快三周, 梭哈一, 特码头, 独特码, 学习计划群, 减肥计划群, 读书计划群, 跑步计划群, 健身计划群,
    早起计划群, 打卡计划群, 旅行计划群, 滚球球, 跑分软件, 手机跑分, 显卡跑分, 安兔兔跑分, 跑分测试,
    跑分对比, 跑分成绩, 跑分高, 滚球游戏, 仓鼠滚球, 猫滚球, 文博彩, 直博彩, 百家乐器, 百家乐队,
    百家乐园, 百家乐团, 娱乐城堡, 娱乐城市, 大博彩蛋, 微博彩, 脉搏彩, 玩彩虹, 玩彩泥, 玩彩色, 玩彩笔,
    玩彩绘, 玩彩妆, 玩彩铅, 私彩照, 真人荷官网,
    打麻将不, 麻将桌布, 赌上, 赌书, 赌咒, 赌约, 豪赌人生, 简单, 菜单, 单身, 单纯, 单词, 单人, 单车, 订单, 清单, 歌单, 账单, 孤单, 单品, 群众, 群岛, 群山, 稳定, 安稳, 沉稳, 平稳, 招呼, 招牌, 招待, 招聘, 绝招, 一招, 招手, 人群, 鸟群, 羊群, 裙,
    不赌, 不赌钱, 机场贵宾厅, 高铁贵宾厅, 贵宾厅休息, 银行贵宾厅, 候机贵宾厅, 不赌博, 不赌球, 从不赌, 禁止赌博, 禁赌, 反赌, 不涉赌, 不涉及赌博, 非赌博, 拒绝赌博, 远离赌博, 赌博罪, 开设赌场, 赌场罪, 赌徒, 像赌博, 赌博一样, 跟赌博, 如同赌博, 就是赌博, 豪赌, 招兵买马, 天文单位, 独往独来, 赌石, 赌气, 赌赢了, 不买彩票, 不下注, 下注意, 下注册, 下注释, 下注解, 下注射, 下注明, 线下注
  `),
};

const talk: Words = {
  en: list(`
    gambling addiction, gamblers anonymous, investing, investor*, investment*, buying options, call options, put options, earnings, stocks, shares, day trading, portfolio, brokerage, hedge fund*, index fund*, wall street, ipo, bitcoin is, crypto is, retirement savings, pension, banking app, my bank, flags gambling, blocks gambling, block gambling, addiction, addict, recovery, recovering, relapse*,
    las vegas, vegas, monte carlo, macau, macao, bond, board game*, card game*, probability, math,
    statistics, joke, kidding, birthday, chocolate, family game night, for fun, no money, monopoly,
    lady gaga, hotel, buffet, stock market, doctor appointment*,
    charity, fundrais*, church, grandma, grandpa, movie, exam, interview, dinner, recipe, salad, spinach, snack*, casino dress, theme party, birthday party, dress code, cosplay, video game*, gacha, pokemon, stopped gambling, quit gambling, self exclu*, gamstop, debt*, husband, my dad, my father, my mum, my mom, wifi, appointment, dance, concert
  `),
  zh: list(`
    戒赌, 任意球, 点球, 进球, 宿舍都在, 十连抽, 策划, 弃坑, 保底, 氪金, 理财, 投资, 期权, 期货, 炒币, 币圈, 财报, 持仓, 割肉, 套牢, 楼市, 买房, 赌瘾, 赌债, 赌徒, 欠债, 澳门旅游, 澳门旅行, 澳门攻略, 拉斯维加斯, 桌游, 概率, 数学, 开玩笑,
    过年, 春节, 家人, 奶茶, 火锅, 游戏角色, 王者, 上王者, 原神, 酒店, 自助餐, 倾家荡产, 还债, 毁了, 骗了, 输光, 赌王, 沉迷,
    刮刮乐, 福利彩票站, 食谱, 营养, 做法, 首饰, 股票代码,
    饼干, 小卖部, 小时候, 童年, 抽奖, 年会, 抽卡, 手游, 卡池, 盲盒, 游乐园, 电玩城, 街机, 抓娃娃, 建筑, 大三巴, 蛋挞, 手信, 景点, 旅游, 一日游, 旅行, 博物馆, 菜市场, 凉拌, 清炒, 煮, 焯水, 辅食, 补铁, 球衣, 球鞋, 球迷, 踢球, 羽毛球, 乒乓球, 显卡, 处理器, 不对劲, 奶奶, 爷爷, 外婆, 婆婆, 亲戚, 不玩钱, 不赌, 请吃, 请客, 洗碗, 爸爸, 老公, 老爸, 前夫, 考研上岸, 考公, 负债, 借贷, 逃回来, 被骗去, 过年回家,
    丈夫, 我爸, 我妈, 我弟, 我哥, 舅舅, 公公, 男朋友, 男友, 表哥, 堂哥, 叔叔, 怎么劝, 劝他, 网贷, 催收, 欠了, 家破人亡, 十赌九输, 沾赌, 赌狗, 赌鬼, 烂赌, 嗜赌, 好赌, 赌博害, 炒股, 股票, 股民, a股, 基金, 大盘, 抄底, 打卡, 拍照, 门口, 楼下, 好吃, 猪扒包, 夜景, 喷泉, 灯光秀, 电影院, 合法吗, 退休, 筹码是, 输的人, 输的洗, 输了请, 输家请, 贴纸条, 真心话
  `),
};

/** What is talked about as well: nothing alone. */
const spokenOf = new Set(list("老虎机, betting site, betting sites, betting app, betting apps, 博彩, 赌场"));
const aloneEnough: Words = {
  ...houses,
  en: houses.en.filter((word) => !spokenOf.has(word)),
  zh: houses.zh.filter((word) => !spokenOf.has(word)),
};

export const gamblingTerms: RuleTerms = {
  rule: "gambling",
  innocent,
  aside,
  told,
  offer: offering,
  talk: [talk, publicTalk],
  patterns: [
    { id: "gambling-impression", action: "warn", words: noWords, byImpression: true },
    {
      id: "gambling-house-in-touch",
      action: "refuse",
      withoutOffer: "hold",
      words: houses,
      near: [{ words: contact, within: 80 }],
    },
    {
      id: "gambling-pitch-in-touch",
      action: "refuse",
      withoutOffer: "hold",
      words: pitches,
      near: [{ words: contact, within: 80 }],
    },
    {
      id: "gambling-promise-in-touch",
      action: "refuse",
      withoutOffer: "hold",
      words: promises,
      near: [
        { words: invitations, within: 30 },
        { words: contact, within: 60 },
      ],
    },
    {
      id: "gambling-house-promise",
      action: "refuse",
      withoutOffer: "hold",
      words: houses,
      near: [
        { words: promises, within: 40 },
        { words: invitations, within: 60 },
      ],
    },
    {
      id: "gambling-house-invitation",
      action: "hold",
      words: houses,
      near: [{ words: invitations, within: 40 }],
    },
    { id: "gambling-promise-game", action: "hold", words: games, near: [{ words: promises, within: 40 }] },
    {
      id: "gambling-game-in-touch",
      action: "hold",
      words: games,
      near: [
        { words: contact, within: 40 },
        { words: invitations, within: 60 },
      ],
    },
    { id: "gambling-pitch", action: "hold", words: pitches },
    {
      id: "gambling-game-invitation",
      action: "warn",
      words: games,
      near: [{ words: invitations, within: 36 }],
    },
    { id: "gambling-house", action: "warn", words: aloneEnough },
    ...englishGamblingPatterns,
    ...chineseGamblingPatterns,
  ],
};
