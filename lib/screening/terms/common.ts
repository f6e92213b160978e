import { list, type Words } from "@/lib/screening/pattern";

/** Ways to get in touch out of sight. */
export const contact: Words = {
  en: list(`
    dm me, dm for, dms open, dms are open, dm to order, dm if interested, slide into my dms, hit me up,
    hmu, message me, msg me, text me, text or call, call or text, inbox me, pm me, pm for, telegram,
    tele me, tele @, tg @, whatsapp, whats app, wickr, on signal, signal me, on snap, snapchat, add my snap, my snap,
    add me on, contact me, link in bio, link in my bio, check my bio, wechat, kik me, on kik, my kik,
    on session, discord me, t.me/, wa.me/, order now, to order, cashapp, cash app
  `),
  zh: list(`
    加v, 加微, 加薇, 加威, 加vx, 加wx, +v, +微, +薇, +威, +vx, +wx, vx, v信, 威信, 薇信, 微信号,
    加微信, 徽信, 卫星号, 私信我, 私我, 私聊, 滴滴我, 戳我, 加飞机, 飞机号, 电报群, 电报号, tg群, 加tg,
    加q, +q, 扣扣, 加群, 进群, 拉群, 入群, 联系我, 联系方式, 联系客服, 看主页, 看我主页, 看简介,
    主页有, 懂的来, 懂的私, 懂得来, 蝙蝠号, 加我, 有需要的来, 需要的私, 要的私, 私发, 评论区留, 扫码
  `),
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
    character*, podcast, plot, screenplay, quit, quitting, say no to, stay away from, never again,
    against, don't buy, don't do, dont do
  `),
  zh: list(`
    警方, 警察, 民警, 缉毒, 公安, 派出所, 抓获, 被抓, 落网, 判刑, 判处, 有期徒刑, 法院, 检察院, 律师,
    坐牢, 海关查获, 新闻, 报道, 报导, 记者, 纪录片, 案例, 案件, 普法, 科普, 研究, 论文, 教授, 讲座,
    课堂, 作业, 博物馆, 历史上, 法律, 违法, 犯法, 犯罪, 刑法, 禁止, 合法化, 立法, 监管, 整治, 打击,
    危害, 远离, 拒绝, 抵制, 警惕, 防骗, 反诈, 骗局, 被骗, 受骗, 上当, 骗子, 曝光, 揭秘, 提醒大家,
    千万别, 千万不要, 别信, 不要相信, 勿信, 举报, 小说, 电影, 电视剧, 剧情, 剧里, 片中, 角色, 演员,
    原著, 小心, 内容规则, 社区规则, 不允许, 公益, 宣传, 戒掉, 再也不
  `),
};
