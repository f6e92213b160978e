import type { Canvas } from "./canvas";
import { darker, lighter, mix } from "./color";
import { letter, measure, type Weight } from "./lettering";
import { type Hour, rooms } from "./rooms";
import { num, oval, smooth } from "./shapes";
import { cupAbove, tabletop } from "./tables";

function write(
  c: Canvas,
  text: string,
  x: number,
  y: number,
  size: number,
  color: string,
  look: { weight?: Weight; width?: number; align?: "start" | "middle" | "end"; leading?: number } = {},
): number {
  const set = letter(text, { x, y, size, ...look });
  c.path(set.d, color);
  return set.height;
}

function scribble(c: Canvas, x: number, y: number, width: number, color: string): void {
  c.line(
    [
      [x - 8, y + 3],
      [x + width * 0.3, y - 5],
      [x + width * 0.6, y + 5],
      [x + width + 8, y - 3],
    ],
    color,
    7,
    { opacity: 0.9 },
  );
}

const corrections = [
  {
    wrong: ["I", "very", "like", "your", "cat."],
    right: "I like your cat very much.",
    why: "very 不能直接修饰动词",
  },
  {
    wrong: ["He", "go", "to", "school", "yesterday."],
    right: "He went to school yesterday.",
    why: "过去的事用过去式",
  },
  { wrong: ["I", "am", "agree", "with", "you."], right: "I agree with you.", why: "agree 本身就是动词" },
  {
    wrong: ["She", "have", "two", "orange", "cats."],
    right: "She has two orange cats.",
    why: "第三人称单数用 has",
  },
] as const;

function correction(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  const { wrong, right, why } = c.choose(corrections);
  tabletop(c, hour, c.luck.pick(["wood", "linen", "terrazzo"]));
  c.at(c.w / 2, c.h / 2, { turn: -2.5 }, () => {
    const [w, h] = [c.w * 0.86, c.h * 0.76];
    c.rect(-w / 2 + 18, -h / 2 + 26, w, h, "#2a1228", { opacity: 0.3 });
    c.path(
      `M${num(-w / 2)} ${num(-h / 2)}h${num(w)}v${num(h)}h${num(-w)}Z`,
      c.linear(
        [
          [0, "#fffdf6"],
          [1, "#f1e8d8"],
        ],
        60,
      ),
    );
    for (let y = -h / 2 + 170; y < h / 2 - 40; y += 92)
      c.rect(-w / 2, y, w, 2.5, "#8fb0cc", { opacity: 0.6 });
    c.rect(-w / 2 + 92, -h / 2, 3, h, "#d9706a", { opacity: 0.6 });
    const left = -w / 2 + 124;
    write(c, "求改句子！", left, -h / 2 + 62, 66, "#3a3450", { weight: 900 });
    let [x, y] = [left, -h / 2 + 214];
    wrong.forEach((word, i) => {
      const wide = measure(word, 76, 700);
      if (x + wide > w / 2 - 40) {
        x = left;
        y += 110;
      }
      c.path(letter(word, { x, y, size: 76, weight: 700 }).d, "#3a3450");
      if (i === 1) scribble(c, x, y + 46, wide, "#d6342c");
      x += wide + 22;
    });
    y += 150;
    y += write(c, right, left, y, 76, "#1f8a56", { weight: 700, width: w - 180 });
    scribble(c, left, y + 6, Math.min(w - 200, 520), "#6fc08a");
    c.stroke(`M${num(w / 2 - 130)} ${num(y + 20)}l28 34l62 -84`, "#1f8a56", 14);
    c.at(left, y + 70, { turn: -1 }, () => {
      c.rect(-16, 0, w - 170, 108, lighter("#ffd66a", 0.2), { round: 10 });
      write(c, why, 10, 24, 46, "#6a4a20", { width: w - 220 });
    });
  });
  c.at(c.w * 0.9, c.h * 0.86, { turn: -58 }, () => {
    c.rect(-250, 14, 520, 30, "#2a1228", { opacity: 0.3, round: 15 });
    c.solid(`M-260 -15H220L280 0L220 15H-260Z`, room.cloth, { from: 90 });
    c.path("M220 -15L280 0L220 15Z", "#f0d8b0");
    c.path("M262 -5L280 0L262 5Z", "#2a2030");
  });
}

const characters = [
  ["猫", "māo", "cat"],
  ["福", "fú", "good fortune"],
  ["茶", "chá", "tea"],
  ["家", "jiā", "home; family"],
  ["缘", "yuán", "fate that brings us together"],
  ["糖", "táng", "sugar; candy"],
  ["雪", "xuě", "snow"],
  ["朋友", "péng you", "friend"],
] as const;

function character(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  const [sign, sound, meaning] = c.choose(characters);
  const paper = lighter(room.wall, 0.66);
  c.fill(
    c.linear(
      [
        [0, room.cloth],
        [1, darker(room.cloth, 0.4)],
      ],
      60,
    ),
  );
  c.specks(160, c.inBox(0, 0, c.w, c.h), 14, lighter(room.cloth, 0.4), 0.25);
  const side = 700;
  const [x, y] = [(c.w - side) / 2, c.h * 0.15];
  c.rect(x + 20, y + 30, side, side, "#2a1228", { opacity: 0.35, round: 20 });
  c.rect(
    x,
    y,
    side,
    side,
    c.linear(
      [
        [0, paper],
        [1, mix(paper, room.deep, 0.14)],
      ],
      60,
    ),
    { round: 20 },
  );
  c.stroke(`M${num(x + 40)} ${num(y + 40)}h${side - 80}v${side - 80}h${80 - side}Z`, "#c9382e", 6);
  c.stroke(
    `M${num(x + 40)} ${num(y + 40)}l${side - 80} ${side - 80}m0 ${80 - side}l${80 - side} ${side - 80}M${num(x + 40)} ${num(y + side / 2)}h${side - 80}M${num(x + side / 2)} ${num(y + 40)}v${side - 80}`,
    "#c9382e",
    3,
    { dash: "14 16", opacity: 0.5 },
  );
  const size = sign.length > 1 ? 300 : 560;
  write(c, sign, c.w / 2, y + side / 2 - size * 0.52, size, "#2a2030", { align: "middle", weight: 700 });
  write(c, sound, c.w / 2, y + side + 46, 104, "#fff6e4", { align: "middle", weight: 700 });
  write(c, meaning, c.w / 2, y + side + 180, 56, "#ffe3c0", { align: "middle", width: c.w * 0.8 });
}

const lists = [
  {
    title: "点奶茶 Bubble tea",
    rows: [
      ["三分糖", "30% sugar"],
      ["去冰", "no ice"],
      ["加珍珠", "add pearls"],
      ["大杯", "large cup"],
      ["打包", "to go"],
    ],
  },
  {
    title: "网络热词 Slang",
    rows: [
      ["绝了", "unbelievable"],
      ["种草", "made me want it"],
      ["打卡", "check in"],
      ["摸鱼", "slack off"],
      ["躺平", "lie flat"],
    ],
  },
  {
    title: "猫咪 Cat words",
    rows: [
      ["橘猫", "orange cat"],
      ["撸猫", "pet a cat"],
      ["铲屎官", "cat owner"],
      ["踩奶", "make biscuits"],
      ["猫税", "cat tax"],
    ],
  },
  {
    title: "坐地铁 Metro",
    rows: [
      ["换乘", "transfer"],
      ["出口", "exit"],
      ["末班车", "last train"],
      ["扫码", "scan the code"],
      ["让座", "offer a seat"],
    ],
  },
] as const;

function vocabulary(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  const { title, rows } = c.choose(lists);
  c.fill(
    c.linear(
      [
        [0, lighter(room.accent, 0.72)],
        [1, lighter(room.accent, 0.4)],
      ],
      60,
    ),
  );
  c.oval(c.w * 0.99, 0, 170, 170, room.cloth);
  c.oval(c.w * 0.02, c.h * 0.98, 300, 300, mix(room.leaf, "#ffffff", 0.2));
  write(c, title, 80, c.h * 0.075, 76, darker(room.accent, 0.6), { weight: 900 });
  c.rect(80, c.h * 0.075 + 116, 160, 12, room.cloth, { round: 6 });
  rows.forEach(([left, right], i) => {
    const y = c.h * (0.22 + i * 0.147);
    c.rect(76, y + 12, c.w - 140, c.h * 0.12, darker(room.accent, 0.4), { opacity: 0.25, round: 26 });
    c.rect(70, y, c.w - 140, c.h * 0.12, "#fffaf0", { round: 26 });
    c.rect(
      70,
      y,
      22,
      c.h * 0.12,
      [room.cloth, "#f2b84b", room.leaf, room.accent, "#d98aa8"][i] ?? room.cloth,
      { round: 10 },
    );
    write(c, left, 126, y + c.h * 0.06 - 40, 74, "#2a2438", { weight: 700 });
    write(c, right, c.w - 110, y + c.h * 0.06 - 25, 48, "#6a5a70", { align: "end" });
  });
}

const handwriting = [
  "春眠不觉晓\n处处闻啼鸟\n夜来风雨声\n花落知多少",
  "床前明月光\n疑是地上霜\n举头望明月\n低头思故乡",
  "你好，世界\n我叫小红薯\n我喜欢猫\n谢谢大家",
] as const;

function practice(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  tabletop(c, hour, c.luck.pick(["wood", "tile", "linen"]));
  const lines = c.choose(handwriting).split("\n");
  c.at(c.w * 0.48, c.h * 0.5, { turn: 4 }, () => {
    const cell = Math.min(150, (c.w * 0.82) / 5);
    const [w, h] = [cell * 5 + 70, cell * 4 * 1.22 + 190];
    c.rect(-w / 2 + 20, -h / 2 + 28, w, h, "#2a1228", { opacity: 0.32 });
    c.rect(
      -w / 2,
      -h / 2,
      w,
      h,
      c.linear(
        [
          [0, "#fffdf4"],
          [1, "#f3ead6"],
        ],
        60,
      ),
    );
    write(c, "每日一练 Day 12", -w / 2 + 36, -h / 2 + 32, 48, "#8a7a70");
    lines.forEach((line, row) => {
      [...line].forEach((sign, i) => {
        const [x, y] = [-w / 2 + 35 + i * cell, -h / 2 + 130 + row * cell * 1.22];
        c.stroke(`M${num(x)} ${num(y)}h${num(cell)}v${num(cell)}h${num(-cell)}Z`, "#5f9a6a", 3, {
          opacity: 0.7,
        });
        c.stroke(
          `M${num(x)} ${num(y + cell / 2)}h${num(cell)}M${num(x + cell / 2)} ${num(y)}v${num(cell)}`,
          "#5f9a6a",
          2,
          { dash: "8 10", opacity: 0.5 },
        );
        c.at(x + cell / 2, y + cell / 2, { turn: c.luck.range(-4, 4), scale: c.luck.range(0.9, 1.05) }, () =>
          write(c, sign, 0, -cell * 0.42, cell * 0.78, "#2a2a48", { align: "middle" }),
        );
        if (row === 1 && i === 2) c.stroke(oval(x + cell / 2, y + cell / 2, cell * 0.58), "#d6342c", 6);
      });
    });
    write(c, "很棒！", w / 2 - 190, h / 2 - 96, 68, "#d6342c", { weight: 700 });
  });
  c.at(c.w * 0.82, c.h * 0.82, { turn: -40 }, () => {
    c.rect(-240, 16, 480, 28, "#2a1228", { opacity: 0.3, round: 14 });
    c.solid(
      smooth(
        [
          [-240, -16],
          [150, -22],
          [180, 0],
          [150, 22],
          [-240, 16],
        ],
        true,
        0.3,
      ),
      "#2a3a5a",
      { from: 90 },
    );
    c.path("M170 -14L250 0L170 14Z", "#d9b060");
  });
  cupAbove(c, c.w * 0.86, c.h * 0.12, 110, lighter(room.accent, 0.2), "#8a5a2a");
}

const chats = [
  ["What does 绝绝子 mean?", "It means “awesome”!"],
  ["How do I say “cheers”?", "干杯！gān bēi"],
  ["Is 红薯 a potato?", "A sweet potato. That's us!"],
  ["Cat tax? 猫税？", "Show your cat, then come in"],
] as const;

function chat(c: Canvas, hour: Hour): void {
  const room = rooms[hour];
  const [ask, answer] = c.choose(chats);
  c.fill(
    c.linear(
      [
        [0, room.sky[0]],
        [0.6, room.sky[1]],
        [1, room.sky[2]],
      ],
      60,
    ),
  );
  for (let i = 0; i < 9; i++)
    c.oval(
      c.luck.next() * c.w,
      c.luck.next() * c.h,
      c.luck.range(90, 100),
      c.luck.range(90, 100),
      c.luck.pick([room.cloth, room.accent, "#fff6e4"]),
      { opacity: 0.14 },
    );
  const bubble = (text: string, y: number, right: boolean, color: string, ink: string): number => {
    const set = letter(text, { x: 0, y: 0, size: 84, weight: 700, width: c.w * 0.62 });
    const [w, h] = [set.width + 120, set.height + 90];
    const x = right ? c.w - w - 80 : 80;
    c.rect(x + 10, y + 20, w, h, "#2a1228", { opacity: 0.25, round: 60 });
    c.rect(x, y, w, h, color, { round: 60 });
    c.path(
      right
        ? `M${num(x + w - 90)} ${num(y + h - 6)}q60 60 100 60q-40 -40 -30 -80Z`
        : `M${num(x + 90)} ${num(y + h - 6)}q-60 60 -100 60q40 -40 30 -80Z`,
      color,
    );
    c.at(x + 60, y + 52, {}, () => c.path(set.d, ink));
    return h;
  };
  const h = bubble(ask, c.h * 0.17, false, "#fffaf0", "#3a3048");
  bubble(answer, c.h * 0.17 + h + 130, true, darker(room.accent, 0.2), "#fff6e4");
}

export const language = { correction, character, vocabulary, practice, chat };
export { write };
