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
  ...block(0x1f150),
  ...block(0x1f170),
]);

/** Read as Latin only in Latin company, for Russians and Greeks write with them. */
export const foreignLookalikes: ReadonlyMap<string, string> = new Map([
  ...inStep("авгеикмнорстухьпшԁѕіјһԛԝёцџүө", "abreukmhopctyxbnwdsijhqwevuyo"),
  ...inStep("αβγδεζηικλμνορστυχω", "abydezniklmvopstuxw"),
]);

/** Digits and signs that stand for letters inside a word. `1`, `!` and `|` are the caller's: they mean i or l. */
export const leet: ReadonlyMap<string, string> = new Map(inStep("0345789@$€", "oeastbgase"));

/** Traditional → simplified, for the characters our terms are made of. */
export const simplified: ReadonlyMap<string, string> = new Map([
  ...inStep(
    "賭錢贏輸莊開獎號碼網線場樂機單帶穩賺賠盤買賣註冊儲充值額遊戲彩券體團隊聯繫",
    "赌钱赢输庄开奖号码网线场乐机单带稳赚赔盘买卖注册储充值额游戏彩券体团队联系",
  ),
  ...inStep(
    "藥葉煙癮飛搖頭丸氣顆針劑貨現發郵寄轉讓購價優質進種製煉紙吶幫個這裡",
    "药叶烟瘾飞摇头丸气颗针剂货现发邮寄转让购价优质进种制炼纸呐帮个这里",
  ),
  ...inStep(
    "黃愛視頻碼無約親連裝圍樓鳳學妹兒奶體騷姦處女淫穢褲襪聊實戰級傳門檻電報",
    "黄爱视频码无约亲连装围楼凤学妹儿奶体骚奸处女淫秽裤袜聊实战级传门槛电报",
  ),
  ...inStep(
    "滿註獲勝準計劃導師億萬彙費貸財壓滾輪馬會員內幕話說後會過還時間點對於與為從來",
    "满注获胜准计划导师亿万汇费贷财压滚轮马会员内幕话说后会过还时间点对于与为从来",
  ),
  ...inStep(
    "戒毒禁緝警員報導紀錄電影劇闢謠遠離拒絕詐騙曝課題業監獄審判華養魚麵雞園蟲",
    "戒毒禁缉警员报导纪录电影剧辟谣远离拒绝诈骗曝课题业监狱审判华养鱼面鸡园虫",
  ),
  ...inStep(
    "嗎氫酮嗨針買賬號薇訊鏈鴉爾儘銷雙龍區產隱絲寫腳鷄勻級陰莖睪調戰裸麼妳",
    "吗氢酮嗨针买账号薇讯链鸦尔尽销双龙区产隐丝写脚鸡匀级阴茎睾调战裸么你",
  ),
]);
