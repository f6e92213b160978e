import type { Chance } from "./art/chance";

export type Member = { handle: string; name: string; locale: "en" | "zh" };

const wishes = [
  "爱吃柚子的",
  "不想起床的",
  "追风的",
  "晒太阳的",
  "攒钱买相机的",
  "准备减肥的",
  "半夜看书的",
  "会做汤的",
  "养了两只猫的",
  "正在学车的",
  "数云的",
  "住六楼的",
  "慢半拍的",
  "收集贝壳的",
] as const;
const nicknames = [
  "小林",
  "阿宁",
  "橙子",
  "石头",
  "豆豆",
  "木木",
  "晓晓",
  "大鹏",
  "阿欢",
  "玲子",
  "七七",
  "南瓜",
  "阿布",
  "团子",
  "小鹿",
] as const;
const sounds = [
  "xiaolin",
  "aning",
  "chengzi",
  "shitou",
  "doudou",
  "mumu",
  "xiaoxiao",
  "dapeng",
  "ahuan",
  "lingzi",
  "qiqi",
  "nangua",
  "abu",
  "tuanzi",
  "xiaolu",
] as const;
const firsts = [
  "Hannah",
  "Jorge",
  "Aisha",
  "Ben",
  "Chloe",
  "Diego",
  "Ewa",
  "Farid",
  "Grace",
  "Hugo",
  "Imani",
  "Jonas",
  "Kayla",
  "Luca",
  "Maya",
  "Noah",
  "Olu",
  "Paula",
  "Quinn",
  "Ravi",
  "Sara",
  "Theo",
  "Uma",
  "Vera",
  "Will",
  "Yara",
  "Zoe",
] as const;
const places = [
  "in Tulsa",
  "from Leeds",
  "of Lagos",
  "up north",
  "by the sea",
  "in Boise",
  "from Cork",
  "in Manila",
  "out west",
  "on tour",
  "downtown",
  "at dawn",
] as const;

/** People who read, like and follow, and never post: what makes a town of a few voices. Every one with a name of their own. */
export function quietMembers(count: number, luck: Chance): Member[] {
  const chinese = wishes.flatMap((wish, i) =>
    nicknames.map(
      (nickname, k): Member => ({
        handle: `${sounds[k]}_${String(i * 7 + k + 11)}`,
        name: `${wish}${nickname}`,
        locale: "zh",
      }),
    ),
  );
  const english = firsts.flatMap((first, i) =>
    places.map(
      (place, k): Member => ({
        handle: `${first.toLowerCase()}_${place.replaceAll(" ", "_").toLowerCase()}${(i + k) % 3 === 0 ? String((i * 13 + k) % 90) : ""}`,
        name: `${first} ${place}`,
        locale: "en",
      }),
    ),
  );
  return shuffled(
    [
      ...shuffled(chinese, luck).slice(0, Math.ceil(count / 2)),
      ...shuffled(english, luck).slice(0, Math.floor(count / 2)),
    ],
    luck,
  );
}

export function shuffled<T>(list: readonly T[], luck: Chance): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i -= 1) {
    const k = luck.int(0, i);
    const [one, other] = [out[i], out[k]];
    if (one !== undefined && other !== undefined) [out[i], out[k]] = [other, one];
  }
  return out;
}
