import { pic } from "../pictures";
import { inChannel, say } from "../story";

export const travel = inChannel("travel", [
  {
    id: "ahe-slow-train",
    by: "ahe",
    ago: 192,
    warmth: 0.78,
    title: "绿皮车还在开，票价十一块五",
    body: "成都到攀枝花方向，十四个小时，隧道比天多。车厢里有人卖核桃，有人带鸡，对面的奶奶一路给我剥橘子，剥到第七个，她说：你们年轻人，坐慢车是为了什么呀？我说，为了橘子。#慢火车 #一个人旅行",
    pictures: [
      pic("trainBridge", "一列绿色火车开过山谷里的拱桥", { hour: "morning", shape: "wide" }),
      pic("terraces", "车窗外的梯田，有人戴着斗笠在田里", { hour: "golden", shape: "wide" }),
      pic("lake", "清晨的湖，远处是雪山", { hour: "morning", shape: "wide" }),
    ],
    talk: [
      say(
        "tomas",
        "Eleven yuan and fifty?! For fourteen hours of THAT? I am moving into this train.",
        say("ahe", "欢迎，自带板凳。冬天有暖气，奶奶们有橘子。"),
        say("tomas", "¡Por las naranjas! For the oranges."),
        say("ahe", "为了橘子。"),
      ),
      say("mei", "成都人在此，核桃买湿的那种，好剥。"),
      say("xue", "我们这边的慢车，窗户上能刮冰花。"),
      say("linda", "'For the oranges.' I have read whole novels with less in them."),
      say("zhou", "坐慢车看得见田里种什么，快车只看得见自己。"),
      say(
        "walt",
        "The Empire Builder goes through here twice a day. We wave. You are invited to be waved at.",
      ),
    ],
  },
  {
    id: "ahe-great-wall",
    by: "ahe",
    ago: 164,
    warmth: 0.66,
    title: "箭扣下雪前一天，只有我和风",
    body: "凌晨四点爬，天亮的时候到第十一个敌楼。给刚来的朋友几句实话：野长城很美也很危险，没有向导别去；走八达岭不丢人，我爸走得可开心了。#长城 #北京",
    pictures: [
      pic("greatWall", "山脊上的长城和两座敌楼，秋天的树", { hour: "golden" }),
      pic("greatWall", "月亮底下的长城", { hour: "night" }),
    ],
    talk: [
      say("ana", "Adding to the list. The list is now: cat, Great Wall, dentist."),
      say("tie", "爬升多少？膝盖护好，下山比上山伤。", say("ahe", "七百米，下山我是坐着挪的。")),
      say("walt", "You gave the warning before the picture. Good man."),
      say("qin", "下来记得来吃串糖葫芦！"),
    ],
  },
  {
    id: "tomas-canal",
    by: "tomas",
    ago: 137,
    warmth: 0.52,
    title: "A town where streets are water",
    body: "Six hours late, no phone battery, one umbrella. A man in a boat pointed at the seat, then at the rain, then at his thermos. I have no idea where he took me. It was the best part. #watertown #slowtravel",
    pictures: [
      pic("canalTown", "White houses with lanterns on both sides of a canal, a boat with a covered roof", {
        hour: "rain",
      }),
      pic("canalTown", "The same canal at dusk, bridge in the distance", { hour: "dusk" }),
    ],
    talk: [
      say(
        "zhou",
        "看桥像周庄边上，那船夫我八成认识，姓沈，暖壶里是熏豆茶。",
        say("tomas", "It tasted like smoke and peas!! You KNOW him??"),
        say("zhou", "就是他。下次我跟他说，给你多放豆子。"),
      ),
      say("ahe", "不知道去哪儿的那段路，永远最好。"),
      say("linda", "No battery is how all my good stories begin."),
    ],
  },
  {
    id: "skyline-first-night",
    by: "priya",
    ago: 112,
    warmth: 0.46,
    title: "First night in Shanghai, jet lag wins",
    body: "3:40 a.m., wide awake, so I walked to the river. A street sweeper gave me directions in English, Shanghainese and hands. The tower turned its lights off at the exact moment I raised my phone. #Shanghai #jetlag",
    pictures: [
      pic("skyline", "Skyline with a pink tower across the river", { hour: "night" }),
      pic("skyline", "The same river at dawn", { hour: "golden" }),
    ],
    talk: [
      say("su", "外滩早上五点半有人放风筝，去看。"),
      say("kai", "塔：下班了，明天请早。"),
      say("ahe", "凌晨的城市是免费的。"),
    ],
  },
  {
    id: "desert-camels",
    by: "ahe",
    ago: 98,
    warmth: 0.5,
    title: "敦煌，骆驼比我先打卡",
    body: "它叫大白，十二岁，走这条线走了九年，知道在哪里停给人拍照，停够三十秒自己就走。下来的时候它看我一眼，像甲方。#敦煌 #沙漠",
    pictures: [
      pic("desert", "沙丘上一队骆驼走过，太阳很低", { hour: "golden", shape: "wide" }),
      pic("desert", "月光下的沙丘", { hour: "dusk", shape: "wide" }),
    ],
    talk: [
      say("tang", "像甲方。我今晚会梦见它。"),
      say("tomas", "My donkey in Oaxaca has the same contract."),
      say("walt", "Nine years on one trail. I'd vote for him."),
    ],
  },
  {
    id: "lighthouse-bei",
    by: "bei",
    ago: 86,
    warmth: 0.36,
    title: "灯塔值班员只有一位，是海鸥",
    body: "走了四十分钟防波堤，面包在第三十八分钟罢工，我抱着它走完。它十二公斤。灯塔很美，我的手没有知觉。#青岛 #灯塔",
    pictures: [pic("lighthouse", "红白相间的灯塔，几只海鸥，海面很平", { hour: "noon" })],
    talk: [
      say("tie", "负重行走，核心和肱二头肌，很好的训练。"),
      say("sofie", "Bread was carried to the lighthouse. That's a children's book."),
    ],
  },
  {
    id: "blossoms-zhou",
    by: "zhou",
    ago: 230,
    warmth: 0.44,
    title: "这条路的花，是我三十年前种的",
    body: "那年我二十八，领导说种法桐，我偷偷换了一半樱。挨了处分，扣了半年奖金。现在每年春天半个城的人来拍照，没人知道。写在这里，就你们知道。#樱花 #苏州",
    pictures: [
      pic("blossoms", "一条开满樱花的路，有人撑着伞走在中间", { hour: "morning" }),
      pic("blossoms", "傍晚的樱花路", { hour: "dusk" }),
    ],
    talk: [
      say("ahe", "我前年走过这条路，谢谢您挨的处分。"),
      say(
        "hattie",
        "You broke the rules for flowers. You are my hero and I will learn Chinese just to tell you.",
        say("zhou", "不用学，花会讲。"),
      ),
      say("linda", "Now we know, and we will keep it."),
      say("mei", "半年奖金换三十个春天，赚了。"),
    ],
  },
  {
    id: "snow-town-night",
    by: "xue",
    ago: 53,
    warmth: 0.6,
    title: "下班去雪乡，两百公里换一晚安静",
    body: "病房里总有声音，监护仪、脚步、铃。这里只有雪落在雪上。我站在外面听了十分钟，帽子白了。明早还要赶回去上夜班，值。#雪乡 #哈尔滨",
    pictures: [
      pic("snowVillage", "夜里的村子，木屋顶上盖着厚雪，窗口有光", { hour: "night" }),
      pic("snowVillage", "黄昏的雪村", { hour: "dusk" }),
    ],
    talk: [
      say("sofie", "Snow falling on snow. I know that sound exactly."),
      say("ahe", "雪落在雪上，好句子，借我写一次。", say("xue", "拿去，不收费。")),
      say("walt", "We get that quiet in January. Hank lies down in it."),
      say("ana", "I have never heard snow. Putting it on the list after the dentist."),
    ],
  },
  {
    id: "lake-montana",
    by: "walt",
    ago: 69,
    warmth: 0.4,
    title: "The lake at six, before the wind",
    body: "Forty years I have come here. There is a minute when the mountains stand in the water exactly upside down and even Hank holds still. Then a fish jumps and it's an ordinary day again, which is also fine. #Montana",
    pictures: [
      pic("lake", "A lake with snow-topped mountains, a jetty and a red canoe", {
        hour: "golden",
        shape: "wide",
      }),
    ],
    talk: [
      say("ahe", "把这一分钟加进我的清单，第三十七个省会。"),
      say("zhou", "也很好。这三个字最好。"),
      say("jade", "This is a meditation class in four sentences."),
    ],
  },
  {
    id: "terraces-tomas",
    by: "tomas",
    ago: 46,
    warmth: 0.38,
    title: "Stairs for giants, made of rice",
    body: "The farmer laughed when I asked how old the terraces are. Older than my grandfather's grandfather's complaints about them, she said (a student translated). I carried two buckets for one level. There are three hundred levels. #terraces",
    pictures: [
      pic("terraces", "Curving rice terraces up a hillside with two huts and a farmer in a straw hat", {
        hour: "dusk",
        shape: "film",
      }),
    ],
    talk: [
      say("ahe", "元阳！早上起雾的时候再去一次。"),
      say("zhou", "挑水要小步，扁担跟着人走。", say("tomas", "Small steps. Now you tell me!")),
    ],
  },
  {
    id: "night-bus-linlin",
    by: "linlin",
    ago: 31,
    warmth: 0.34,
    title: "西湖边走了三万步，鞋先阵亡",
    body: "为了拍断桥没人的样子，五点起床。结果断桥上全是为了拍没人的样子五点起床的人。大家相视一笑，轮流站，谁都拍到了。#杭州 #西湖",
    pictures: [
      pic("lake", "清晨的湖面，远山很淡", { hour: "dusk", shape: "wide" }),
      pic("canalTown", "回程路过的老街水巷", { hour: "morning" }),
    ],
    talk: [
      say("kai", "本地人：我们四点半去。"),
      say("tomas", "Taking turns to be alone. Beautiful."),
      say("danny", "RIP shoes. Toothpaste."),
    ],
  },
  {
    id: "train-ticket-wall",
    by: "tomas",
    ago: 19,
    warmth: 0.32,
    title: "Ticket no. 200: Chengdu → Chongqing",
    body: "阿禾 said take the slow one, so I took the slow one. A child taught me to count to ten, I taught her to roll an R. The whole carriage was rolling Rs by Neijiang. #慢火车 #trains",
    pictures: [
      pic("trainBridge", "A green train crossing a stone viaduct over pine woods", {
        hour: "golden",
        shape: "wide",
      }),
    ],
    talk: [
      say("ahe", "恭喜两百张！内江记得吃白糖包。"),
      say(
        "boluo",
        "弹舌我练了一节课，被老师点名了。",
        say("linda", "Rolling one's Rs in class is a victimless crime."),
      ),
    ],
  },
  {
    id: "wall-with-dad",
    by: "kofi",
    ago: 10.5,
    warmth: 0.36,
    title: "Dad, 68, first time on the Wall",
    body: "He wore a suit. He said one does not visit a wall like this in trainers. He shook hands with eleven strangers and a statue. At the top he took off his hat and said nothing for a long time, which has never happened. #GreatWall",
    pictures: [pic("greatWall", "The Great Wall climbing a ridge with autumn trees", { hour: "morning" })],
    talk: [
      say("ahe", "西装爬长城，我爸要是看到会立刻回家换。"),
      say(
        "liang",
        "有规矩嘅人。代我问候老先生。",
        say("kofi", "He says: 'The gentleman has manners.' He is very pleased."),
      ),
      say("rosa", "And a statue 😄"),
    ],
  },
]);
