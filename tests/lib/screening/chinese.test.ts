import { describe, expect, test } from "vitest";
import { screenText } from "@/lib/screening/screen";

describe("what is sold in Chinese, by its kind", () => {
  test.each([
    ["drugs", "出叶子，自己种的，冲得很，面交"],
    ["drugs", "手里有两板利他林，不用处方，要的私我"],
    ["drugs", "邮票到货，一张能嗨一晚，懂的来"],
    ["drugs", "飞行员集合，今晚有货"],
    ["drugs", "上头小烟招代理，一口就断片"],
    ["drugs", "昨晚吃了两颗摇头丸，太爽了，下次还来"],
    ["drugs", "chu da ma, mian jiao"],
    ["gambling", "德州局，5/10盲注，缺两个人，老地方"],
    ["gambling", "英超今晚重仓主胜，跟着我买，要方案的滴滴"],
    ["gambling", "炸金花房卡批发，一块一分，进群"],
    ["gambling", "新人送58彩金，亲测能提现，百家乐随便玩"],
    ["gambling", "今天在平台上赢了五千，想知道的扣1"],
    ["pornography", "新茶已到，良家少妇，想品茶的老板抓紧"],
    ["pornography", "兼职妹子可过夜，见人付款，同城"],
    ["pornography", "商K招女孩，能出台的优先，日结"],
    ["pornography", "不让发的尺度都在频道，无码全集"],
    ["pornography", "每月两万包养一个女大，陪睡"],
  ])("%s: “%s” gets at least a friendly word", (rule, text) => {
    expect(screenText(text).hits.map(({ ruleId }) => ruleId)).toContain(rule);
  });
});

describe("the same words among people who sell nothing of the kind", () => {
  test.each([
    "银行服务态度真好，开户十分钟",
    "这滋味小馆的酸汤鱼，一份八十八",
    "住在远郊，看报业大厦的日出",
    "新茶到了，明前龙井，自家茶园，要的私我",
    "上门服务：擦玻璃、洗油烟机，两小时一百二，要的私",
    "景区外围的酒店推荐，一晚三百",
    "山上过夜安全吗，三个女生，有推荐的营地吗",
    "这个螺蛳粉太上头了，有没有同款推荐",
    "今天又嗑到糖了，这对cp是真的",
    "薄荷叶子怎么晒干，新手求教",
    "翡翠冰种手镯，成色好，出，要的私",
    "掼蛋缺一腿，输的买奶茶，姐妹们来",
    "打车新人送优惠券，充值送五十",
    "NBA今天四中四三分，库里太准了",
    "会所招聘前台，女生优先，日结两百",
    "自家土猪肉，一斤三十，要的加微",
    "🍁🍁枫叶出片，周末一起去",
    "🍑水蜜桃一箱五斤，要的私我，包邮",
    "医生开的利他林吃了食欲不好，有同样的吗",
    "法考打卡，今天刷开设赌场罪和组织卖淫罪",
    "我妈差点被拉进六合彩内幕群，幸好没转账",
    "简介：不炒股不赌钱不加群",
    "我哥是吸冰毒走的，十年了，还会梦到他",
    "前同事去菲律宾做博彩推广，护照被收，现在联系不上",
  ])("“%s” is published without a word", (text) => {
    expect(screenText(text)).toEqual({ verdict: "allow", hits: [] });
  });
});
