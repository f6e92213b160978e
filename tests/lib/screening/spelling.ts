/** Chinese in the dress that offers hide in. */

export const dressedOffers: readonly (readonly [rule: string, text: string])[] = [
  ["drugs", "chu da4 ma2, mian jiao"],
  ["drugs", "有氷毒，当面"],
  ["drugs", "飞🌿的来，坐标上海，加✈"],
  ["pornography", "有⻩片，一块钱一部"],
  ["pornography", "裸。聊。的。来，加V"],
  ["gambling", "见者球找我，稳得很，加V"],
  ["gambling", "wang3 du3 ping2 tai2, zhu4 ce4 song4"],
];

export const dressedInnocently: readonly string[] = [
  "在现场目睹了日出，太美",
  "她瞟了一眼菜单",
  "气球✈️️旅行，🌙晚安",
  "好，吃，不，胖，我说的是黄瓜",
  "今晚🀄️和奶奶，输的人洗碗",
  "A4 paper and B5 notebooks for class",
];
