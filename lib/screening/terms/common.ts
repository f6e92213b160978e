import { list, type Offer, type Words } from "@/lib/screening/pattern";

/** Ways to get in touch out of sight. */
export const contact: Words = {
  en: list(`
    dm me, dm for, dms open, dms are open, dm to order, dm if interested, slide into my dms, hit me up,
    hmu, message me, msg me, text me, text or call, call or text, inbox me, pm me, pm for, telegram,
    tele me, tele @, tg @, whatsapp, whats app, wickr, on signal, signal me, on snap, snapchat, add my snap, my snap,
    add me on, contact me, link in bio, link in my bio, check my bio, wechat, kik me, on kik, my kik,
    message for, dm to, line me, line id, add line, telegram, tg, signal, dm, ask me, ask for the id, ask for prices, find me,
    search my handle, search for my handle, number in bio, link below, dms, hmu, on session, discord me, t.me/, wa.me/, order now, to order, cashapp, cash app
  `),
  zh: list(`
    加v, 加微, 加薇, 加威, 加vx, 加wx, +v, +微, +薇, +威, +vx, +wx, vx, v信, 威信, 薇信, 微信号,
    加微信, 徽信, 卫星号, 私信我, 私我, 私聊, 滴滴我, 戳我, 加飞机, 飞机号, 电报群, 电报号, tg群, 加tg,
    加q, +q, 扣扣, 加群, 进群, 拉群, 入群, 联系我, 联系方式, 联系客服, 看主页, 看我主页, 看简介,
    主页有, 懂的来, 懂的私, 懂得来, 蝙蝠号, 加我, 加line, line id, 加徽, 加威信, 加微心, 微心, 飞机群, 搜频道, 搜我, 找我, 来问, 私戳, 私, 懂的问, 懂的进, 要的来, 要的说, 联系, 进频道, 频道, 客服, 有需要的来, 需要的私, 要的私, 私发, 评论区留, 扫码, 扣1, 扣我, 滴我, 敲我, 加赖, 纸飞机, 绿泡泡, 加裙, 进裙, 企鹅号, 🐧, 加维, 加溦, 加维信, 威❤, 微❤
  `),
  sounds: list("加微, 加微信, 私信, 私信我, 联系我, 私聊, 加我, 扫码"),
};

/** Talk about a thing rather than the thing: law, news, study, stories, warnings. */
export const publicTalk: Words = {
  en: list(`
    police, cops, arrest*, busted, convict*, sentenced, court, lawsuit, prison, jail, customs officers,
    news, newspaper, headline*, journalist*, reporter*, documentary, documentaries, biography, memoir,
    study, studies, research*, scientists, professor, lecture, essay, thesis, homework, vocabulary,
    museum, history, historical, law, laws, legali*, illegal, decriminal*, policy, ban on, banned,
    regulat*, crackdown, content rule, content rules, community rules, the rules here, not allowed,
    prevention, awareness, charity, campaign against, warning signs, scam alert, beware of,
    watch out for, fell for, got scammed, reported him, reported her, i reported, please report,
    report these, novel, fiction, in the movie, this movie, that movie, movie about, movie where, the film, this film, film about, films about, tv show, netflix, episode, season finale,
    what does, what do you call, explain what, what it means, what this means, flagged as, marked as, taken down for, meaning of, mean in, the word, the phrase, the term, slang for, translate, translation, autocorrect, typo, misheard, pronounce*,
    my teenager, my teen, my son, my daughter, our kids, parents, block them, block these, blocked him, blocked her, blocked them, blocked it, i blocked, just blocked, blocked and, and blocked, spam, spammers, bots, keeps posting,
    keep posting, hide them, hide these, report them, age check*, check ages, verification law, crime, criminal*, trafficking,
    detective*, investigat*, smuggl*, seized, seize, raid*, judge, trial, fined, tax, taxes, industry, economics, statistics,
    why do people, how do i talk, is it legal, ruined, lost everything, lost his, lost her, died, grief, funeral, ptsd,
    warned, warning, careful, lesson, teach*, class, exam, textbook, lyrics, this song, the song, love song, her song, his song, song about, the band, album, book, chapter, author, poem,
    character*, podcast, plot, screenplay, quit, quitting, spammed, zero tolerance, legally, deport*, your visa, hair test*, drug test*, say no to, stay away from, never again,
    mod team, mods, moderator*, moderation, group rules, server rules, channel rules, house rules, new rule, our rules, rule number, no posts, posts offering, will be removed, gets removed, get removed, will be banned, not permitted,
    got hacked, was hacked, been hacked, someone hacked, hacker*, hacked my, hacked it, appeal this, how do i appeal, got banned, teenager*, tell a teen, a teen, my kid, my kids, your kid, your kids, children about, serious answers, isn't what real, isnt what real, real sex,
    against, don't buy, don't do, dont do
  `),
  zh: list(`
    警方, 警察, 民警, 缉毒, 公安, 派出所, 抓获, 被抓, 落网, 判刑, 判处, 有期徒刑, 法院, 检察院, 律师,
    坐牢, 海关查获, 新闻, 报道, 报导, 记者, 纪录片, 案例, 案件, 普法, 科普, 研究, 论文, 教授, 讲座,
    怎么说, 什么意思, 啥意思, 是什么意思, 什么叫, 翻译, 字幕, 谐音, 这个词, 这两个字, 当心, 拉黑, 屏蔽, 净网, 骚扰, 诈骗, 劝, 查获, 缴获, 走私,
    税收, 数据, 经济学, 社会学, 学者, 讨论, 政策, 量刑, 判了, 审理, 开庭, 嫌疑人, 侦破, 通报, 卧底, 题材, 台词, 歌词, 乐队, 专辑, 书里, 书名,
    这本书, 影评, 剧评, 剧透, 追剧, 综艺, 段子, 笑话, 玩笑, 梗, 防范, 教育, 教孩子, 孩子问, 家长, 老师讲, 上课, 考试, 教材, 去世, 走了, 害了, 毁了, 后悔, 离婚,
    课堂, 作业, 博物馆, 历史上, 法律, 违法, 犯法, 犯罪, 刑法, 禁止, 合法化, 立法, 监管, 整治, 打击,
    危害, 远离, 拒绝, 抵制, 警惕, 防骗, 反诈, 骗局, 被骗, 受骗, 上当, 骗子, 曝光, 揭秘, 提醒大家,
    千万别, 千万不要, 别信, 不要相信, 勿信, 举报, 小说, 电影, 电视剧, 剧情, 剧里, 片中, 角色, 演员,
    原著, 小心, 内容规则, 社区规则, 不允许, 公益, 宣传, 戒掉, 再也不, 攻略, 违禁品, 违禁药, 别让, 离开视线, 保护好自己, 注意安全, 姐妹们注意, 女孩子们, 姑娘们注意, 防身, 科普一下, 学到了, 才知道, 原来是, 求科普, 弹幕, 什么梗, 啥梗, 内容审核, 审核员, 审核不通过, 审核没过, 审核中, 在审核, 被判色情, 被判违规, 误判, 说我违规, 能过审, 怎么写, 男主, 女主, 主角, 反派, 剧情, 片尾, 是什么?, 是啥?, 是什么意, 是什么呀, 是什么啊, 什么是, 看到的词, 该怎么办, 怎么处理, 怎么取证, 怎么维权, 维权, 取证, 班上, 班里, 老师知道, 初中, 读高中, 上高中, 歌手, 塌房, 失望, 退了, 退群, 全是托, 都是托, 电诈园, 缅甸园区, 诈骗园, 扰民, 文献, 辩论, 传记, 读后感, 日剧, 韩剧, 美剧, 庭审, 看守所, 高利贷, 求骂醒, 想戒, 经历, 两个词, 两个字, 这个字, 这词, 错别字, 打错, 输入法, 写作文, 病句, 成语, 怎么读, 读音, 走的那, 走了十, 十年了, 梦到他, 梦见他, 离开我们, 葬礼, 忌日, 怀念, 没了的, 害死, 死于, 因为吸毒, 我哥是, 我弟是, 防毒软, 杀毒, 跳出, 弹出, 中毒, 弹窗, 广告窗口, 流氓软件
  `),
};

/** Said by those who met with an offer and want none of it. */
export const aside: Words = {
  en: list(`
    hide them, hide these, block them, block these, i blocked, just blocked, blocked and, blocked it, blocked him, blocked her, blocked them, keeps posting, keep posting, keep sending, keeps sending, keeps messaging,
    i reported, reported it, reported him, reported her, reported them, please report, how do i report, got scammed, i got scammed, fell for, was scammed, escaped, spam bots, these bots, so many bots,
    stop asking, stop dming, stop messaging, don't ask me for, dont ask me for, do not ask me for, no i don't, no i do not, i don't sell, i do not sell, i don't do, not selling any, not that kind, never send, don't send me, dont send me, do not send me, quit asking, quit sending,
    stop sending me, please stop sending, sick of these, tired of these, unsolicited, why do i keep getting, why do i get, is this a scam
  `),
  zh: list(`
    拉黑了, 直接拉黑, 已拉黑, 拉黑举报, 屏蔽了, 怎么屏蔽, 已举报, 举报了, 姐妹们当心, 大家当心, 被骗去, 逃回来, 逃出来, 我被骗, 被骗了, 上当了, 总有人私信, 老有人私信, 有人私信我说, 莫名其妙收到, 收到这种, 骚扰短信, 骚扰信息,
    怎么举报, 别再发, 求别再, 烦死了这些, 是不是诈骗, 是骗子吗, 大家别信, 姐妹避雷, 避雷,
    差点被拉, 差点上当, 差点信了, 差点就信, 幸好没, 幸亏没, 幸好转账前, 还好没转, 还好没点, 还好没信, 被拉进, 被拉入, 莫名被拉, 拉黑到手软, 天天有人问我, 天天有人私信, 天天有人发, 天天收到, 老收到, 又收到, 私信轰炸, 垃圾短信, 骚扰电话, 诈骗电话, 诈骗短信, 弹窗广告, 牛皮癣, 小广告
  `),
};

/** What somebody says who has it to give, and how they want to be asked for it. Names of platforms alone are no call. */
export const offering: Offer = {
  has: {
    en: list(`
      for sale, selling, i sell, we sell, sell my, selling my, sell mine, in stock, available, still have, i have, i've got, ive got, i got, got some, real, plug, menu,
      prices, price list, rates, leaks, i ship, ship*, for prices, for rates, delivered, delivery, shipped, to order, made to order, by the gram, a gram, per gram, half ounce, an ounce,
      a pill, each, lab tested, no prescription, landed, buy mine, buy from me, tonight, some to sell, free spins, payout*, instant payout, bonus, sign up, register, join, my code, promo code,
      sure win, sure picks, betting tips, daily wins, bet with me, fixed match*, my vip, real money, incall, outcall, a set, for the link, links
    `),
    zh: list(`
      出售, 出货, 有货, 现货, 到货, 包邮, 面交, 闪送, 送货, 卖, 有卖, 我这有, 这里有, 我有, 出中, 打包, 全套, 一手, 货源, 一克, 一板, 一颗, 一套, 一次, 一晚, 一起, 保真, 纯货, 真货, 只找, 回血, 约炮, 来约, 找我, 出大, 出, 可上门, 可约,
      兼职, 包夜, 资源, 真人, 无处方, 注册送, 充值送, 跟单, 招代理, 上分, 有桌, 高返水, 稳赢, 稳赚, 必中, 带你, 日赚, 正规, 拉你, 可以拿, 不要处方, 不用处方, 无需处方, 全国发, 秒提, 出款, 首充, 首存, 招人, 可空降, 可过夜, 接单, 每天更, 天天更, 我这里有, 手里有
    `),
  },
  calls: {
    en: list(`
      dm me, dm for, dm to, dms open, hit me up, hmu, message me, msg me, text me, inbox me, pm me, add me, add me on, snap me, snapchat me, whatsapp me, telegram me, wickr, find me, ask me,
      contact me, call me, on telegram, on signal, join my, sign up, register with, my code, promo code, to order, for prices, for the link, telegram, tap in, link in bio
    `),
    zh: list(`
      加v, 加微, 加薇, 加威, 加vx, 加wx, +v, +微, +薇, 加微信, 私聊, 私我, 私信我, 私信, 要的私, 懂的私, 懂的来, 要的来, 想要的私, 找我, 联系我, 滴滴我, 戳我, 加q, 加飞机, 进群, 拉你, 加我, 扫码, 加群, 来问, 扣1, 扣我, 滴我, 敲我, 纸飞机, 走蝙蝠, 企鹅, 搵我, 加赖, 要的扣, 老板来, 老板抓紧
    `),
    sounds: list("加微, 加微信, 私信我, 私聊, 加我"),
  },
};

/** "Someone" alone is as often looked for as told of. */
const others = list(
  "someone, somebody, a stranger, some guy, some dude, some girl, some woman, some man, a random guy, a random girl, a random account, random accounts, a bot, bots, spammers, scammers, a scammer",
);
const did = list(`
  sent, sends, is sending, keeps, keep, kept, messaged, messages, is messaging, messaging, dm'd, dmed, dming, texted, texting, added me, adds me, posted, posts, posting, offered, offers, offering, asked, asks, asking, told, said, says, called, video called, video-called, wrote, writes, commented, comments, tried, tries, trying, pretending, claiming, invited, promised, promises, promising, left, slid, pushed, pushing, spamming, selling, sells, sold, stole,
  used, uses, on here, in my dms, in the comments, in my comments, in our group, in the group, in my building, in my class, who, just, is, was, were, are, has, had, from, at, i know, i knew, my
`);
const othersDid = others.flatMap((other) => did.map((deed) => `${other} ${deed}`));

/** Said by those who tell of somebody else's offer, or of what it did to them. */
export const told: Words = {
  en: [
    ...othersDid,
    ...list(`
    strangers, this account, an account that, the account selling, accounts selling, adding me to, add me to groups, accounts that, my account keeps, keeps sending, keep sending, keeps posting, keep posting, keeps messaging, sent me, sends me, offered me,
    was offered, were offered, bot in my comments, bots in my comments, blocked reported, messages lead to, my cousin lost, my uncle lost, my brother lost, part time like videos, warning to, heads up, is handing out, was handing out, ended up in a&e, ended up in the er, ended up in hospital, pressed fakes, rolling back, its cannabis rules, cannabis rules, travellers please, someone hacked, got hacked, was hacked, texted me, messaged me, dmed me, dm'd me, lost my savings, couldn't withdraw, can't withdraw, won't let me withdraw, pig butchering, wrote, they wrote, comments that, how do i report, how to report, reported it, reported and, i reported, reported him, reported her, blocked him, blocked her, i blocked, i got scammed, was scammed, fell for, almost fell,
    police say, police said, police arrested, police closed, police seized, officers, was arrested, were arrested, the gang, a gang, drug dealers, gangs, police charged, police raid*, court sentenced, the court, sentenced to, sentenced two, smuggling, years in prison, pleaded guilty, was jailed, were jailed, according to, says the paper, the documentary, documentary on, documentary shows, in the book, in the novel,
    he sells, she sells, he sold, she sold, they sold, used to sell, i used to, my ex was, my ex used, my ex sold, my ex lost, my ex had, my ex gambled, my ex left, never again, what does, what do you call, years sober, months sober, days clean, years clean, i quit, i stopped, stopped smoking, stopped using, quit weed, support group, gamblers anonymous, narcotics anonymous, alcoholics anonymous, anonymous meeting*, no judgement,
    no judgment, nurse here, charity, training, homework, got scammed by, scammed by, no money, class for, if you are going through, recovering from, struggling with,
    parental control*, parental filter, block porn, blocks porn, blocking porn, blocks gambling, kids' privacy, your kids' phones, my son's phone, my daughter's phone, warn your kids, talk to your kids, talk to my, talk to him, talk to her, hides, hiding it from, addiction, addict, addicted, i'm in recovery, i am in recovery, years in recovery, relapse*, ga meeting*, aa meeting*, na meeting*, quit gambling, stopped gambling, gave up gambling, without gambling, days without, self exclu*,
    is a scam, was a scam, it's a scam, are scams, are scammers, scammed me, scammed my, scammed out, don't pay, do not pay, don't fall for, don't click, do not click, go to the police, went to the police, called the police, block and report, report and block, check your kids, got spammed, sextortion, blackmail*, threatened, where do i report, do i report, report them here, report them, report it to, if you need someone, romance scam*, pig butchering
  `),
  ],
  zh: list(`
    有人私信, 园区, 被逼做, 被骗到, 投稿, 店长直接, 请他出去, 请出去, 被我骂, 实习日记, 有客人问, 客人问, 姐妹们注意, 大家注意, 室友被骗, 朋友被骗, 同事被骗, 同学被骗, 我妈被骗, 我爸被骗, 妈妈被骗, 爸爸被骗, 被骗了, 提不出来, 提现不了, 提不了现, 充进去就, 先让你赢, 先给你赢, 杀猪盘, 有人加, 有人拉, 有人给我, 有人发, 有人在, 陌生人, 收到, 总有人, 老有人, 群里发, 已举报, 举报了, 马上举报, 果断举报, 直接举报, 拉黑举报, 怎么举报, 怎么屏蔽, 警方通报, 警方捣毁, 警方提醒, 被抓, 抓获, 判了, 查获, 捣毁,
    都是骗局, 都是骗子, 差点被骗, 我被骗, 骗了我, 被骗去, 被骗子, 逃回来, 戒毒三年, 戒了, 戒断, 戒毒的第, 戒色, 戒赌互助, 想戒, 走出来, 同样经历, 禁毒宣传, 反诈宣传, 反诈民警, 纪录片里, 电影里, 小说里, 新闻里, 剧里, 护士站, 医院回收,
    求助, 作业, 绘本, 写生, 画展, 不玩钱, 不花钱, 当心, 提醒大家, 别学我, 什么意思,
    男朋友在群里, 男友在群里, 老公在群里, 在他手机里, 翻他手机, 五年感情, 今天搬走, 我搬走, 护照被收, 联系不上, 联系不到, 失联, 前同事, 跑回来, 九死一生, 有人问我, 问我卖, 问我约, 问我要不要, 卖不卖, 被误会, 误会成, 反诈提醒, 反诈中心, 法考, 司考, 刑法第, 罪名, 构成犯罪, 犯法吗, 违法吗, 会被抓吗, 会坐牢吗, 判几年, 判多久, 该报警, 要不要报警, 报警吗, 报警了, 已报警, 报了警, 举报会不会, 该不该举报, 要不要举报, 怎么投诉, 跟物业, 找物业, 差点被, 差点信, 差点上当, 幸好, 幸亏, 被拉进, 都别信, 千万别信, 提醒家长, 家长注意, 家长们, 给孩子讲, 课上讲, 讲座上,
    医生说, 医生让, 医生开的, 医生给开, 怎么停药, 怎么减药, 戒断反应, 禁毒日, 禁毒教育, 禁毒馆, 禁毒课, 普法, 该怎么劝, 怎么劝他, 怎么劝, 该不该离, 要不要离婚, 输掉了房, 把房子输, 把房输, 输光了, 输没了, 欠了一屁股, 替他还, 帮他还, 催收, 家破人亡, 十赌九输
  `),
};
