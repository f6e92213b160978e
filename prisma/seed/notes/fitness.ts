import { pic } from "../pictures";
import { inChannel, say } from "../story";

export const fitness = inChannel("fitness", [
  {
    id: "tie-desk",
    by: "tie",
    ago: 146,
    warmth: 0.54,
    title: "久坐的，现在跟我站起来",
    body: "别划走。手撑桌子，屁股往后坐，十个。脖子别往前探，你不是乌龟。转转脚踝，左十右十。完事了，喝口水。一天三遍，比办卡强。我沈阳的，我不骗人。#久坐 #办公室拉伸",
    pictures: [pic("dumbbells", "地上的一对哑铃和一瓶水", { hour: "rain", shape: "square" })],
    talk: [
      say("tang", "站了，办公室四个人跟着站了，领导问我们是不是要走。", say("tie", "正好，走吧。")),
      say(
        "jade",
        "A man after my own hips. Translating this for my class, may I?",
        say("tie", "随便用！要是能教我两句英语口令更好。"),
        say("jade", "'Soften your knees.' Start there."),
        say("tie", "搜芬有膝。练会了。"),
      ),
      say("priya", "Not a turtle. Noted. Ouch."),
      say("wei", "站了一天的人：我需要坐下的教程。"),
    ],
  },
  {
    id: "jade-morning",
    by: "jade",
    ago: 121,
    warmth: 0.42,
    title: "Ten minutes, no leggings required",
    body: "Pyjamas are fine. Knees bent is fine. Wobbling is the practice, not the mistake. If the dog lies on your mat, that is called a prop. Walt, this one is for you. #yoga",
    pictures: [
      pic("yoga", "A woman sitting cross-legged on a mat, a round window of light behind her", {
        hour: "dusk",
      }),
    ],
    talk: [
      say(
        "walt",
        "Did it. Hank is an excellent prop. I wobbled like a new calf.",
        say("jade", "Then you did it perfectly, sir."),
      ),
      say("yue", "猫也算辅具吧，踩背的那种。"),
      say("tie", "搜芬有膝！"),
    ],
  },
  {
    id: "track-night",
    by: "bei",
    ago: 104,
    warmth: 0.3,
    title: "夜跑五公里，狗先退赛",
    body: "第二圈它直接躺在跑道中间，路过的大爷给它扇扇子。剩下八圈我一个人跑，它在旁边当裁判，判我输。#夜跑 #柯基",
    pictures: [pic("track", "夜里空荡荡的红色跑道", { hour: "night", shape: "wide" })],
    talk: [
      say("tie", "狗不适合长跑，腿短心脏小，判得对。"),
      say("danny", "Referee Bread takes no bribes except all of them."),
    ],
  },
  {
    id: "climb-fear",
    by: "emma",
    ago: 93,
    warmth: 0.34,
    title: "Week 3: fell 14 times, laughed 12",
    body: "My forearms are jelly and my shirt is a thrifted bowling shirt that says 'Gary'. Everyone at the gym now calls me Gary. Gary sent the green route. #climbing",
    pictures: [pic("climbing", "A climber on a wall of colourful holds, seen from behind", { hour: "noon" })],
    talk: [
      say("jade", "Go Gary!"),
      say("tie", "摔十四次还笑，这学员我要。"),
      say("ana", "Gary is my role model"),
    ],
  },
  {
    id: "bike-market",
    by: "tomas",
    ago: 77,
    warmth: 0.32,
    title: "The long way round, by bicycle",
    body: "The bike was lent to me by the owner of my hostel, the flowers in the basket by his mother, the wrong turn by me. 34 km instead of 9. I have seen a duck farm. #cycling",
    pictures: [
      pic("bike", "A bicycle with a basket of flowers against a wall", {
        hour: "morning",
        shape: "wide",
      }),
    ],
    talk: [say("ahe", "绕路二十五公里换一个养鸭场，划算。"), say("mei", "阿姨给花，说明你车骑得稳。")],
  },
  {
    id: "first-pushup",
    by: "priya",
    ago: 62,
    warmth: 0.4,
    title: "One (1) push-up. A real one.",
    body: "铁柱教练 made me do them against a wall, then a table, then a chair, for five weeks. Tonight: floor. One. I lay there afterwards like a starfish with a PhD. #firstpushup",
    pictures: [
      pic("dumbbells", "Dumbbells and a water bottle on a dark floor", { hour: "night", shape: "square" }),
    ],
    talk: [
      say(
        "tie",
        "看见没，从墙到地，五个星期，一个都没糊弄。明天两个。",
        say("priya", "Tomorrow: one and a half."),
      ),
      say("jade", "STARFISH WITH A PHD"),
      say("linda", "I am applauding. Pickles has left the room."),
    ],
  },
  {
    id: "park-taiji",
    by: "zhou",
    ago: 45,
    warmth: 0.28,
    title: "公园晨练，谁也不许看手机",
    body: "我们那个角上二十来个人，领头的老太太八十一，她说动作忘了就看树，树怎么动你怎么动。今天来了个外国小伙子，看树看得很认真。#晨练 #太极",
    pictures: [pic("yoga", "清晨练功，安静地站着", { hour: "morning" })],
    talk: [
      say("jade", "'If you forget, look at the tree.' I have no notes."),
      say("tomas", "It was me. It was a very good tree."),
    ],
  },
  {
    id: "tie-english",
    by: "tie",
    ago: 21,
    warmth: 0.38,
    title: "我的第一节英语课，教四个老外深蹲",
    body: "词汇量：down, up, good, 搜芬有膝。全程没有人受伤，有一位笑到蹲不下去。下课他们教我一句：leg day is every day。我说那不行，得休息。#健身 #英语",
    pictures: [
      pic("track", "夕阳下的跑道，热身中", { hour: "golden", shape: "wide" }),
      pic("dumbbells", "今天用到的哑铃", { hour: "golden", shape: "square" }),
    ],
    talk: [
      say("jade", "Four words is all a good coach needs. Proud of you, 铁柱!"),
      say("boluo", "搜芬有膝 = soften your knees，我写进作文里了"),
      say("priya", "One of the four. I was the one laughing."),
    ],
  },
  {
    id: "bike-rain",
    by: "sofie",
    ago: 11.4,
    warmth: 0.22,
    title: "There is no bad weather, they say",
    body: "They are wrong. I cycled to work in it. My left shoe has its own ecosystem. But the basket was full of buns and I arrived a hero. #cycling #CozySeason",
    pictures: [
      pic("bike", "A bicycle with a basket leaning on a wall in soft grey light", {
        hour: "rain",
        shape: "wide",
      }),
    ],
    talk: [say("yue", "左脚养鱼，右脚养草。"), say("hattie", "Buns forgive everything.")],
  },
]);
