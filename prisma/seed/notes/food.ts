import { pic } from "../pictures";
import { inChannel, say } from "../story";

export const food = inChannel("food", [
  {
    id: "hulu-first-snow",
    by: "qin",
    ago: 178,
    warmth: 0.97,
    title: "初雪，糖葫芦出锅了",
    body: "今天卖了三百四十串，手冻得没知觉，心里热乎。来了两个外国姑娘，不会说中文，指着山楂喊 Tiktok refugee，我给她们一人多串了两颗。糖要熬到一百五十度，下锅数三下就得提起来，多一秒苦，少一秒粘牙。#糖葫芦 #北京 #初雪",
    pictures: [
      pic("tanghulu", "插在草靶子上的糖葫芦，山楂裹着透亮的糖壳", { hour: "night", shape: "tall" }),
      pic("tanghulu", "近看糖葫芦，红的山楂、橙的橘子、紫的葡萄", { hour: "golden", shape: "tall" }),
    ],
    talk: [
      say(
        "ana",
        "I read this with the translator and cried at 'two extra'. What is the red fruit? I want to try at home.",
        say("qin", "山楂，hawthorn，酸的！没有就用草莓、葡萄，擦干水，一滴都不能有。"),
        say("ana", "Not one drop of water. Understood, chef."),
      ),
      say(
        "marcus",
        "150°C is hard crack. 302°F. Use a thermometer, people, I have scars.",
        say("qin", "我是用筷子，滴凉水里脆就行，不过你那个洋气。"),
      ),
      say("xue", "哈尔滨路过，我们这儿的糖葫芦放一夜都不化。", say("qin", "你们那是作弊。")),
      say("liang", "后生仔时去过北京，食咗一串，到而家都记得。"),
      say("walt", "My granddaughter made these with grapes. I lost a filling and regret nothing."),
      say(
        "boluo",
        "秦姐，糖葫芦英文怎么说呀",
        say(
          "linda",
          "Candied hawthorn on a stick. But honestly, dear, just say tanghulu. Some words should travel as they are.",
        ),
      ),
      say("su", "扦子朝外，规矩人。"),
      say("priya", "The subtitle says 'sugar gourd'. I choose to believe in sugar gourds."),
    ],
  },
  {
    id: "hulu-at-home",
    by: "ana",
    ago: 118,
    warmth: 0.8,
    title: "I made tanghulu. Mostly on purpose.",
    body: "Followed 秦姐's rules: dry fruit, 302°F, count to three. Batch one: glass. Batch two: caramel. Batch three: the sound when you bite it!!! Biscuit licked the thermometer. I used strawberries and one brave lime. #糖葫芦 #TikTokRefugee #homecooking",
    pictures: [
      pic("tanghulu", "Home-made candied fruit on sticks, shiny and a little crooked", {
        hour: "noon",
        shape: "tall",
      }),
      pic("fruit", "A plate of cut fruit waiting to be dipped: watermelon, lime, orange, strawberries", {
        hour: "noon",
        shape: "square",
      }),
    ],
    talk: [
      say(
        "qin",
        "青柠？！我二十一年没见过这种操作。酸不酸？",
        say("ana", "So sour. So good. Please put it on the menu."),
        say("qin", "明天串十串试试，卖不掉我自己吃。"),
        say("qin", "卖掉了。"),
      ),
      say("marcus", "The batch three sound. You're one of us now."),
      say(
        "boluo",
        "Mostly on purpose 是什么语法？",
        say(
          "linda",
          "It means: some of it was an accident, and she is proud anyway. A very useful phrase for homework.",
        ),
      ),
      say("mei", "第三锅的声音我隔着屏幕听见了"),
      say("wei", "徒弟，可以出师了，下一个学辣椒。"),
    ],
  },
  {
    id: "xiaomian-4am",
    by: "wei",
    ago: 162,
    warmth: 0.68,
    title: "凌晨四点的油辣子，给你们看看",
    body: "三种辣椒，二荆条要香，子弹头要辣，灯笼椒要颜色。油温降到六成再下，高了糊，低了生。有外国朋友问 mild 有没有，有，就是不放辣椒，那叫清汤，不丢人。#重庆小面 #早餐",
    pictures: [
      pic("noodles", "一碗红油小面，上面有青菜、煎蛋和肉片", { hour: "morning", shape: "square", draw: 6 }),
    ],
    talk: [
      say(
        "marcus",
        "Chef. Three chillies for three jobs. Can I use Kashmiri for the colour one?",
        say("wei", "啥子椒？你发图我看。颜色红、不咋辣的就可以。"),
        say(
          "priya",
          "Kashmiri is exactly that: all colour, no violence. As an Indian I approve this substitution.",
        ),
        say("marcus", "Chongqing, Chicago and Bengaluru in one bowl. I love it here."),
      ),
      say("danny", "I asked for mild in Houston once and my aunt still brings it up."),
      say("ahe", "师傅，我下周到重庆，给我留个板凳。", say("wei", "留不到板凳，站到吃才安逸。")),
      say("tang", "四点熬油，我四点刚改完 PPT，我们谁更辛苦", say("wei", "你。我这个闻到是香的。")),
    ],
  },
  {
    id: "mapo-attempt",
    by: "marcus",
    ago: 140,
    warmth: 0.6,
    title: "Attempt 9: my lips are humming",
    body: "I put the peppercorn in too early eight times. Number nine: toasted, ground, on top, at the very end. It tastes like licking a friendly battery. My whole line tried it at family meal and nobody spoke for a minute. 魏师傅, is humming correct? #Sichuan #麻辣",
    pictures: [
      pic(
        "hotpot",
        "A split pot seen from above: red chilli broth on one side, white broth on the other, plates around it",
        { hour: "night" },
      ),
    ],
    talk: [
      say("wei", "嘴皮跳舞就对头。八次不算多，我徒弟十七次。"),
      say(
        "linda",
        "'A friendly battery' is a perfect simile. Class, take note.",
        say("boluo", "记下了：花椒 = 友好的电池"),
      ),
      say("liang", "广东人睇到呢锅，饮多两杯茶先。"),
    ],
  },
  {
    id: "yumcha-seven",
    by: "liang",
    ago: 155,
    warmth: 0.56,
    title: "朝早七点，一盅两件",
    body: "四十年同一张台，同一班老友，今日少咗一个，杯都照摆。点心纸上面剔三样：虾饺、烧卖、叉烧包。后生仔话慢，我话饮茶就系要慢。#早茶 #广州",
    pictures: [
      pic("dumplings", "两笼点心，旁边一碟酱油姜丝和筷子", { hour: "morning" }),
      pic("tea", "一壶茶和几只小茶杯", { hour: "morning", shape: "square" }),
    ],
    talk: [
      say("mei", "杯都照摆，看到这里停了一下。"),
      say("walt", "We keep Earl's chair too. I understood this one without the translation."),
      say("linlin", "阿伯，我就住附近，周日我去陪你饮！", say("liang", "好，早啲到，霸位。")),
      say("danny", "My family does this on Sundays in Houston. Same paper, same fight over the bill."),
    ],
  },
  {
    id: "dumpling-disaster",
    by: "jade",
    ago: 129,
    warmth: 0.48,
    title: "Pleats: 3 out of 10. Taste: 11.",
    body: "The video said 18 pleats. Mine have between two and a feeling. But they closed, they floated, and I ate fourteen. Tips from people with actual grandmothers welcome. #dumplings #包子",
    pictures: [
      pic("dumplings", "Bamboo steamers full of round dumplings", { hour: "rain", shape: "square" }),
    ],
    talk: [
      say(
        "xue",
        "东北人来了：能煮熟不漏就是满分，褶子是给别人看的。",
        say("jade", "This is also my philosophy of yoga."),
      ),
      say("tie", "十四个，碳水够了，明天加练。"),
      say("qin", "捏的时候手指蘸水，别蘸多。"),
    ],
  },
  {
    id: "bubble-tea-order",
    by: "priya",
    ago: 100,
    warmth: 0.52,
    title: "Ordered bubble tea in Chinese!!",
    body: "三分糖，去冰，加珍珠. I practised in the mirror. The lady answered at full speed, I understood nothing, I said 好的, and I was given two. I regret nothing, two is correct. #奶茶 #learnChinese",
    pictures: [
      pic("bubbleTea", "Two cups of bubble tea with pearls at the bottom", {
        hour: "golden",
      }),
    ],
    talk: [
      say(
        "he",
        "大概率她问的是：第二杯半价要不要。你的“好的”用得很准确。",
        say("priya", "Half price?? My Chinese is SAVING ME MONEY"),
      ),
      say("mei", "这是奶茶店听力真题。"),
      say("tang", "三分糖是成年人的体面。"),
    ],
  },
  {
    id: "bakery-closing",
    by: "sofie",
    ago: 90,
    warmth: 0.4,
    title: "The shelf at 6:55, before the queue",
    body: "I help at the bakery on Saturdays. For five minutes it is only me and the warm bread, and it crackles as it cools, like very quiet applause. Then the bell. #bread #Copenhagen",
    pictures: [pic("bakery", "Shelves of loaves and baguettes", { hour: "morning" })],
    talk: [
      say("bei", "看到面包两个字，我家那只抬头了。"),
      say("marcus", "The crackle. We call it the bread singing."),
      say("mei", "very quiet applause，好温柔的句子"),
    ],
  },
  {
    id: "pancake-sunday",
    by: "walt",
    ago: 79,
    warmth: 0.5,
    title: "Sunday pancakes, recipe is Ruth's",
    body: "One cup flour, one egg, buttermilk until it looks right. Ruth never measured and I never learned what 'right' was until she was gone, and then one Sunday it looked right. Hank gets the first one. #breakfast",
    pictures: [
      pic("pancakes", "A tall stack of pancakes with syrup and berries by a window", { hour: "rain" }),
    ],
    talk: [
      say("linda", "I can hear her saying it, Walt."),
      say(
        "zhou",
        "我老伴腌菜也从来不称，她说手知道。我现在还在学。",
        say("walt", "The hand knows. Thank you, friend."),
      ),
      say("xue", "周日早上好，Hank 多吃一块。"),
      say("mei", "翻译的时候鼻子酸了。"),
    ],
  },
  {
    id: "breakfast-both",
    by: "mei",
    ago: 66,
    warmth: 0.46,
    title: "中西合璧早餐，谁也没赢",
    body: "收到 Ana 教的牛油果吐司，我加了一勺油泼辣子。她收到我教的醪糟蛋，她加了肉桂。我们在电话里沉默了三秒，然后同时说：还行！#早餐 #中西合璧",
    pictures: [pic("breakfast", "格子桌布上的煎蛋、培根、小番茄和牛油果吐司", { hour: "noon" })],
    talk: [
      say(
        "ana",
        "It was MORE than ok. Chili crisp on avocado should be law.",
        say("marcus", "Seconded. Motion carried."),
      ),
      say(
        "wei",
        "油泼辣子是陕西的，我们那个叫油辣子，但是可以原谅。",
        say("yue", "西安人看到了，谢谢认领。"),
      ),
    ],
  },
  {
    id: "latte-art-fail",
    by: "tang",
    ago: 52,
    warmth: 0.34,
    title: "拉花拉出一颗正常的心",
    body: "第六十四杯。之前出过菠萝、地图和老板的脸。今天终于是一颗心，没舍得喝，凉了。#咖啡 #打工人",
    pictures: [pic("coffee", "一杯拉花咖啡，奶泡是一颗心，旁边有可颂", { hour: "morning" })],
    talk: [
      say("rosa", "I would like to see the boss's face, for moderation purposes."),
      say("kai", "凉了也是心。"),
    ],
  },
  {
    id: "noodle-pulling",
    by: "yue",
    ago: 43,
    warmth: 0.3,
    title: "油泼面，听个响",
    body: "葱花、蒜末、辣椒面，最后那一勺滚油下去，“滋啦”，邻居家小孩在楼下喊：阿姨又吃面啦。#西安 #油泼面",
    pictures: [pic("noodles", "一大碗热腾腾的面，配青菜和蛋", { hour: "dusk", shape: "square" })],
    talk: [
      say("wei", "这个响声，南北通用。"),
      say("danny", "Your neighbour's kid is a food critic. Respect."),
    ],
  },
  {
    id: "fruit-night-market",
    by: "linlin",
    ago: 37,
    warmth: 0.38,
    title: "夜市水果拼盘，老板送我一颗杨桃",
    body: "说我笑得好看（其实是牙上粘了火龙果）。十五块，五种水果，当晚饭正好。#夜市 #广州",
    pictures: [
      pic("fruit", "一大盘切好的水果，西瓜、橙子、葡萄", { hour: "night", shape: "square" }),
      pic("bubbleTea", "顺手买的两杯果茶", { hour: "night" }),
    ],
    talk: [say("emma", "The dragonfruit twist 😂"), say("liang", "十五蚊？抵食！")],
  },
  {
    id: "pho-vs-mian",
    by: "danny",
    ago: 27,
    warmth: 0.44,
    title: "Phở and 小面 met in my kitchen",
    body: "My mum's broth, twelve hours. 魏师傅's chilli oil, eleven tries. One spoon of red in a bowl of clear. Mum tasted it, looked at the ceiling, and said in Vietnamese: 'Your grandmother would be angry. Give me more.' #pho #重庆小面",
    pictures: [
      pic("noodles", "A steaming bowl of noodle soup with herbs and egg", {
        hour: "golden",
        shape: "square",
      }),
      pic("noodles", "The same bowl from the other side of the table, chilli oil added", {
        hour: "night",
        shape: "square",
      }),
    ],
    talk: [
      say("wei", "请转告阿姨，我随时恭候来吵架。", say("danny", "She says bring bones.")),
      say("marcus", "Give me more. The only review that matters."),
      say("mei", "外婆在天上骂骂咧咧地夹了一筷子"),
    ],
  },
  {
    id: "mooncake-leftover",
    by: "boluo",
    ago: 17,
    warmth: 0.3,
    title: "中秋过了两个月，我翻出一盒月饼",
    body: "五仁的。我妈说没过期，我爸说没过期，他们都不吃，让我吃。请问这是爱吗？#五仁月饼",
    pictures: [pic("mooncakes", "一盘花纹月饼", { hour: "dusk", shape: "square" })],
    talk: [
      say("liang", "五仁先系正宗，你唔食寄畀我。"),
      say(
        "ana",
        "What is 五仁 and why is everyone afraid",
        say("boluo", "five nuts，like a fruitcake，everyone gives it, nobody eats it"),
        say("linda", "Dear, that sentence is perfect. Every comma."),
      ),
      say("xue", "看一眼日期，听护士的话。"),
    ],
  },
  {
    id: "morning-steam",
    by: "wei",
    ago: 3.1,
    warmth: 0.42,
    title: "今早头一碗，卖给了 Chicago 来的",
    body: "我以为他开玩笑，结果站在我摊子前头的真的是 Marcus。飞了十四个小时，行李都没放。他吃完不说话，端起碗把汤喝了。我说 mild 有没得？他说：没得。#重庆小面 #TikTokRefugee",
    pictures: [
      pic("noodles", "一碗刚端上来的小面，热气往上冒", { hour: "morning", shape: "square", draw: 3 }),
      pic("skyline", "天刚亮的江边高楼", { hour: "morning" }),
    ],
    talk: [
      say(
        "marcus",
        "It hums. It HUMS. Nine days ago I didn't know this man's name.",
        say("wei", "明天四点来，学熬油。"),
        say("marcus", "Yes chef."),
      ),
      say("mei", "我在成都，高铁一个半小时，你别走！！"),
      say("ana", "I am SCREAMING in Austin"),
      say("danny", "Ask him about the bones"),
    ],
  },
]);
