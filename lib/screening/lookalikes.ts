/** Characters that pass for others, as data. Each pair of strings is read in step: the nth of one stands for the nth of the other. */

function inStep(written: string, meant: string): [string, string][] {
  const letters = [...meant];
  return [...written].map((character, at) => [character, letters[at] ?? character]);
}

const alphabet = "abcdefghijklmnopqrstuvwxyz";

function block(first: number): [string, string][] {
  return [...alphabet].map((letter, at) => [String.fromCodePoint(first + at), letter]);
}

/** Always read as the Latin letter: small capitals, letters in black circles and squares, dotless and barred ones. */
export const latinLookalikes: ReadonlyMap<string, string> = new Map([
  ...inStep("ᴀʙᴄᴅᴇꜰғɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ", "abcdeffghijklmnopqrstuvwyz"),
  ...inStep("ıłøđħŧɡɑæœßꞁʟ➕", "ilodhtgaaosll+"),
  // Lisu, Cherokee (as it is in lower case), Armenian, hooked letters, letters on their heads.
  ...inStep("ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜ", "abcdefghijklmnoprstuvwxyz"),
  ...inStep("ꭺꭼꭻꮇꮋꮶꮲꮪꮃꮓꮐꮯꭰꮩꭲꭵꭱꮾ", "aejmhkpswzgcdvtirb"),
  ...inStep("օսոցհղզժҽҿ", "ounghnqdee"),
  ...inStep("ƅɓƈɗɖɠɦɨƙɭɱɲɳɵƥɾʂƭʋʉƶɛɩƒʑƴ", "bbcddghiklmnnoprstvuzeifzy"),
  ...inStep("ɐɔǝɟƃɥᴉʞɯɹʇʌʍʎ∀⅄", "acefghikmrtvwyay"),
  ...block(0x1f150),
  ...block(0x1f170),
]);

/** Read as Latin only in Latin company, for Russians and Greeks write with them. */
export const foreignLookalikes: ReadonlyMap<string, string> = new Map([
  ...inStep("авгеикмнорстухьпшԁѕіјһԛԝёцџүө", "abreukmhopctyxbnwdsijhqwevuyo"),
  ...inStep("αβγδεζηικλμνορστυχω", "abydezniklmvopstuxw"),
]);

/** Digits and signs that stand for letters inside a word. `1`, `!` and `|` are the caller's: they mean i or l. */
export const leet: ReadonlyMap<string, string> = new Map(
  inStep("0345789@$€¢©®£¥₿∆⭕❌✖", "oeastbgaseccreybaoxx"),
);

/** Letters drawn with several signs. */
export const drawnLetters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "()": "o",
    "[]": "o",
    "{}": "o",
    "<>": "o",
    "|_|": "u",
    "/\\": "a",
    "\\/": "v",
    "|<": "k",
    "|-|": "h",
    vv: "w",
  }),
);

/** Written for another of the same meaning, beyond what is traditional. */
export const variants: ReadonlyMap<string, string> = new Map([
  ...inStep(
    "菸妳祂讚嬲鷄囍髮佈週麽⻉⺡⺘⺅⻔⻢⻦⻈⻐⺖⺾⻋",
    "烟你他赞嬲鸡喜发布周么贝氵扌亻门马鸟讠钅忄艹车",
  ),
  // As Japanese is written, and as people dress their words up.
  ...inStep(
    "気広売発図対単両価収黒関円楽薬応続総聴児観辺巻桜駅塩鉄帯変団穏験顔剤歓経験継済桟斉",
    "气广卖发图对单两价收黑关元乐药应续总听儿观边卷樱站盐铁带变团稳验颜剂欢经验继济栈齐",
  ),
  ...inStep(
    "氷囯囻圀蔴痲葯菓裏淂昰卟吥莪涐伱迗亾哋啲兲仧镸躶臝倮愽飬姧寳淸靑踋咑祼荬",
    "冰国国国麻麻药果里得是不不我我你天人地的天长长裸裸裸博养奸宝清青脚打裸买",
  ),
  ...inStep("⻩⻜⻥⻝⻘⻢⻰⻬⻮⻋⻅⻆⻓⻚⻛⺟⺠⻄⺩⺶⺼", "黄飞鱼食青马龙齐齿车见角长页风母民西王羊月"),
]);

/** Pictures that stand for a word of Chinese beside other Chinese ("无🐎", "做❤️", "➕V"). */
export const pictured: ReadonlyMap<string, string> = new Map([
  ...inStep(
    "🐔🐓🐤🐥🍗🐎🐴🐮🐂🐄🐟🎣💰💵💴💲❤💕💗🌿🍃🍁🧊❄💊💉🚬",
    "鸡鸡鸡鸡鸡码码牛牛牛鱼鱼钱钱钱钱爱爱爱草叶叶冰冰药针烟",
  ),
  ...inStep(
    "🔥💦🌊🧧🎱⚽🏀🏇🐖🐷🍵🍚💣🎫🎟👄👅🔫🍄🈲🈳👗🐍🐻🌸🧂🐺🚗🚙🏠",
    "火水水包球球球马猪猪茶饭炮票票口舌枪菇禁空裙蛇熊花盐狼车车房",
  ),
  ...inStep(
    "✈🛫🛩🛸🌙🌛🌜🌃📦💥🧨🔴🟡🟨💛💌📩📧🍬🍭🌱🍀⛄🥶🤑🥩🍖🆚🐧👧🎲🀄🔓🥬🐑🌶🎰📺🎬📹🎥🈷💨💯",
    "飞飞飞飞夜夜夜夜包炮炮红黄黄黄信信信糖糖草草冰冰钱肉肉vq妹骰麻开菜羊辣机片片片片月飞百",
  ),
]);

/** Characters taken apart into what stands beside each other: "贝者" is read as 赌. Parts in the first form of their radicals. */
export const takenApart: ReadonlyMap<string, string> = new Map(
  `贝者赌 十尃博 忄専博 广林麻 广木木麻 女票嫖 女昌娼 女支妓 女干奸 火包炮 火暴爆 衤果裸 衣果裸 氵㸒淫 又鸟鸡 口十叶 艹早草 草早草
   艹叶葉 金戋钱 钅戋钱 扌殳投 氵主注 水主注 采彡彩 西示票 纟勺约 丝勺约 糸勺约 亻言信 人言信 禾厶私 力口加 氵各洛 夕卜外 白勺的 讠舌话 火乍炸 纟工红 王元玩 丸九丸 土也地 门口问 女口如 走干赶 言殳设 讠殳设 耳关联 米分粉 艹约药
   草约药 口及吸 冫水冰 氵冰冰 两水冰 忄青情 小青情 心青情 忄生性 小生性 亻故做 人故做 六乂交 亠父交 立占站 君羊群 王求球 片卑牌
   木其棋 土扬场 土昜场 石马码 贝咅赔 贝才财 代贝贷 贝勾购 口海嗨 口盍嗑 身寸射 女未妹 女且姐 女良娘 马蚤骚 月凶胸 女乃奶 尸吊屌
   牙鸟鸦 火因烟 酉同酮 禾中种 十买卖 化贝货 弓虽强 亻尔你 禾只积 木仓枪 讠卖读 贝卖赎 彳敫微 耳卯聊 耳又取 氵肖消 禾多移 氵每海
   女马妈 丰母毒 主母毒 龶母毒 口交咬 扌由抽 火少炒 木几机 亠口吉 牛寺特 扌甫捕 虫它蛇 月夸胯 舟见舰 氵夜液 月工肛 月几肌 口勿吻
   门马闯 口马吗 讠正证 讠舌话 氵舌活 言舌话 亻介价 人介价 亻立位 亻也他 亻专传 亻吏使 口卖唛 扌非排 亻弗佛 耒毛耗 里予野 日月明 木木林 氵包泡
   足包跑 足各路 禾重种 亻共供 亻云伝 扌丁打 弓长张 弓厶弘 马户驴 木艮根 女少妙 禾火秋 氵气汽 亻本体 人本体 禾必秘 走召超 氵由油 扌广扩
   土尃博 扌尃博 忄尃博 见者赌 目者睹 厂林麻 疒林麻 女表婊 女敕嫩 女莫模 女吴娱 礻果裸 讠果课 纟勺约 石马码 石碼码 王见现 尸吊屌 扌鲁撸 扌喿操 舌忝舔 身寸射 米青精 氵夭沃 氵先洗 氵留溜 氵昆混 氵曷渴 氵寺涛 氵水冰 艹何荷 艹姑菇 艹磨蘑 艹可苛
   酉旨酯 气录氯 气弗氟 月安胺 月朿胺 酉太酞 米唐糖 口米咪 扌乇托 亻衣依 人衣依 弓单弹 扌隹推 扌安按 扌白拍 亻俞偷 礻畐福 礻见视 步页频 氵原源 次贝资 禾刂利 阝咅陪 目垂睡 女又奴 讠周调 扌奂换 足艮跟 亻用佣 贝兼赚 车俞输 扌是提 土成城 口昌唱 口乞吃
   木羊样 目艮眼 扌童撞 口合哈 口那哪 口少吵 扌乃扔 亻代代 亻弋代 氵齐济 木不杯 舟皿盘 月巴肥 口巴吧 扌巴把 钅肖销 讠川训 女丑妞 女良娘 犭句狗 豸苗貌 犭苗猫 女乔娇 口耑喘 月殳股 月匈胸 月同胴 月退腿 口叫叫 马奇骑 扌罒择 扌奇掎 歹匕死`
    .split(/\s+/)
    .filter((entry) => entry !== "")
    .map((entry) => [[...entry].slice(0, -1).join(""), [...entry].at(-1) ?? ""] as const),
);
