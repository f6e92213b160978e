import type { ChannelSlug } from "@/prisma/seed/channels";

/** What people write about, in both languages, by channel: the bench's thousands of sentences are made of these. */
export const things: Record<ChannelSlug, readonly (readonly [en: string, zh: string])[]> = {
  pets: [
    ["my orange cat", "我家橘猫"],
    ["a rescued puppy", "领养的小狗"],
    ["the corner cat", "楼下的流浪猫"],
    ["a very round hamster", "圆滚滚的仓鼠"],
    ["the new litter box", "新猫砂盆"],
    ["our old corgi", "家里的老柯基"],
    ["a talking parrot", "会说话的鹦鹉"],
    ["the vet bill", "宠物医院的账单"],
  ],
  fashion: [
    ["a camel coat", "驼色大衣"],
    ["wide jeans", "阔腿牛仔裤"],
    ["a silk scarf", "真丝围巾"],
    ["white sneakers", "小白鞋"],
    ["a thrifted jacket", "二手夹克"],
    ["a horse-face skirt", "马面裙"],
    ["rainy day boots", "雨天的靴子"],
    ["my grandma's brooch", "外婆的胸针"],
  ],
  food: [
    ["beef noodles", "牛肉面"],
    ["tomato and eggs", "番茄炒蛋"],
    ["a candied hawthorn stick", "一串糖葫芦"],
    ["hand-pulled noodles", "手擀面"],
    ["sourdough bread", "酸种面包"],
    ["soup dumplings", "小笼包"],
    ["a bowl of hot pot", "一顿火锅"],
    ["tacos from a truck", "街边的塔可"],
  ],
  beauty: [
    ["a matte lipstick", "哑光口红"],
    ["sunscreen for oily skin", "油皮防晒"],
    ["a cheap eyeliner", "平价眼线笔"],
    ["hair oil", "护发精油"],
    ["the no-makeup look", "伪素颜妆"],
    ["a hand cream", "护手霜"],
  ],
  travel: [
    ["the night train", "夜里的火车"],
    ["an old street", "一条老街"],
    ["a hostel by the lake", "湖边的青旅"],
    ["the morning market", "早市"],
    ["a two-day plan", "两天一夜攻略"],
    ["the mountain path", "上山的小路"],
    ["a free museum", "免费的博物馆"],
  ],
  home: [
    ["a tiny balcony", "小阳台"],
    ["the rented flat", "出租屋改造"],
    ["a second-hand lamp", "二手台灯"],
    ["kitchen shelves", "厨房置物架"],
    ["the pothos plant", "绿萝"],
    ["a reading corner", "阅读角"],
  ],
  "film-tv": [
    ["an old drama", "一部老剧"],
    ["the last episode", "大结局"],
    ["a small cinema", "小电影院"],
    ["a film from the nineties", "九十年代的电影"],
    ["the subtitles", "字幕组"],
    ["a documentary on rivers", "讲河流的纪录片"],
  ],
  career: [
    ["my first interview", "第一次面试"],
    ["the resignation letter", "辞职信"],
    ["a four-day week", "一周四天班"],
    ["the weekly report", "周报"],
    ["a remote job", "远程工作"],
    ["the salary talk", "谈薪水"],
  ],
  relationships: [
    ["a long-distance call", "异地恋的电话"],
    ["my best friend", "最好的朋友"],
    ["a quiet goodbye", "安静的告别"],
    ["Sunday with my parents", "和爸妈的周日"],
    ["a blind date", "相亲"],
    ["the group chat", "家族群"],
  ],
  gaming: [
    ["a farm game", "种田游戏"],
    ["the final boss", "最终关底"],
    ["an old handheld", "老掌机"],
    ["a two-player night", "双人联机夜"],
    ["the photo mode", "拍照模式"],
    ["a speedrun", "速通"],
  ],
  fitness: [
    ["a slow five k", "慢跑五公里"],
    ["my first pull-up", "第一个引体向上"],
    ["stretching at the desk", "工位拉伸"],
    ["a morning swim", "晨泳"],
    ["square dance with aunties", "和阿姨们跳广场舞"],
    ["the yoga mat", "瑜伽垫"],
  ],
  "language-help": [
    ["a tone I cannot hear", "听不出来的声调"],
    ["my English homework", "英语作业"],
    ["this street sign", "这块路牌"],
    ["a measure word", "一个量词"],
    ["the word for cosy", "怎么说舒服"],
    ["an idiom of four characters", "一个成语"],
  ],
  culture: [
    ["paper cutting", "剪纸"],
    ["the lantern fair", "灯会"],
    ["a shadow play", "皮影戏"],
    ["my calligraphy class", "书法课"],
    ["the temple fair", "庙会"],
    ["a tea ceremony", "喝茶的规矩"],
  ],
};

/** {thing} and {place} are filled in. */
export const sentences = {
  en: [
    "Found {thing} in {place} and could not stop smiling.",
    "Does anybody in {place} know more about {thing}?",
    "Three years ago I knew nothing about {thing}, then I moved to {place}.",
    "In {place} everybody told me to start with {thing}.",
    "Honest review of {thing}: worth the trip to {place}.",
    "My neighbour from {place} taught me all about {thing}.",
    "If you pass through {place}, look for {thing} before noon.",
    "I wrote down what {thing} cost me in {place}.",
    "A rainy day in {place}, saved by {thing}.",
    "Beginners, do not be afraid of {thing}; {place} wasn't built in a day.",
  ],
  zh: [
    "在{place}遇到{thing}，开心了一整天。",
    "有没有{place}的朋友，求推荐{thing}！",
    "三年前我对{thing}一无所知，后来搬到了{place}。",
    "到了{place}，大家都劝我先从{thing}开始。",
    "{thing}真实测评：值得专门去一趟{place}。",
    "{place}的邻居教会了我关于{thing}的一切。",
    "路过{place}的话，中午之前去找找{thing}。",
    "记一下我在{place}为{thing}花了多少钱。",
    "{place}下雨的一天，被{thing}治愈了。",
    "新手别怕{thing}，慢慢来，{place}也不是一天建成的。",
  ],
  mixed: [
    "{place} 的 {thing}，真的 so good，强烈推荐。",
    "今天的 mood 是{thing}，greetings from {place}。",
    "My friend says 这叫{thing}, and {place} has the best.",
  ],
} as const;

export const titles = {
  en: ["{thing}", "Hello {place}", "{place}, day one", "On {thing}", "Only in {place}"],
  zh: ["{thing}太好了", "{place}一日", "今天也是{thing}", "你好{place}", "关于{thing}"],
} as const;

/** Said under notes besides the demo's small talk. */
export const remarks = [
  "Same in {place}",
  "{place}也是这样",
  "Greetings from {place}",
  "{place}来报到",
  "We have this in {place} too",
  "想去{place}了",
  "Is this near {place}?",
  "这是在{place}拍的吗",
] as const;

/** A topic of a city is one of these with its name. */
export const topicShapes = {
  en: ["{place}", "{place}Food", "{place}Life", "{place}Travel", "Hello{place}"],
  zh: ["{place}", "{place}美食", "{place}生活", "{place}旅行", "{place}周末"],
} as const;

/** What many write under their notes, most used first. */
export const commonTopics = [
  "CatTax",
  "猫税",
  "OOTD",
  "今日穿搭",
  "美食",
  "日常",
  "LearnChinese",
  "学英语",
  "旅行",
  "TravelDiary",
  "好物分享",
  "HomeDecor",
  "健身打卡",
  "读书",
  "Photography",
  "家常菜",
  "求助",
  "LanguageExchange",
  "电影",
  "周末去哪儿",
] as const;

/** The topic of the wave: a tenth of all notes stand under it. */
export const waveTopic = "TikTokRefugee";
