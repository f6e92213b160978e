import { hash } from "./chance";
import type { Scene } from "./draw";

type Channel =
  | "pets"
  | "fashion"
  | "food"
  | "beauty"
  | "travel"
  | "home"
  | "film"
  | "career"
  | "relationships"
  | "gaming"
  | "fitness"
  | "language"
  | "culture";
export type Picture = Scene & { name: string; channel: Channel };

const shapes = {
  tall: [1080, 1440],
  portrait: [1080, 1350],
  square: [1080, 1080],
  wide: [1440, 1080],
  slim: [1080, 1620],
  film: [1920, 1080],
} as const;
type Shape = keyof typeof shapes;

function picture(channel: Channel, kind: string, variant: string, shape: Shape, turn: number): Picture {
  const [width, height] = shapes[shape];
  const name = `${kind}-${variant.replaceAll(" ", "-")}`;
  return { name, channel, kind, variant, seed: (hash(kind) % 4000) * 24 + turn, width, height };
}

/** Pose, shape and what varies: hour, coat, second coat, mood. */
const cats: readonly (readonly [string, Shape, readonly string[]])[] = [
  [
    "portrait",
    "portrait",
    [
      "golden orange",
      "dusk siamese",
      "noon black wide",
      "morning grey",
      "rain ragdoll",
      "night tuxedo",
      "morning calico",
      "golden white sideways",
    ],
  ],
  [
    "windowsill",
    "tall",
    ["morning tuxedo", "rain orange sideways", "golden grey", "dusk calico", "night siamese awake"],
  ],
  ["sofa", "portrait", ["golden black", "night orange", "rain ragdoll", "morning tabby", "noon calico"]],
  ["box", "square", ["noon orange", "morning tuxedo", "dusk grey", "golden calico up"]],
  ["stretch", "portrait", ["morning tabby", "golden orange", "noon black", "dusk silver"]],
  ["jungle", "tall", ["morning black", "golden calico", "noon orange", "dusk siamese"]],
  [
    "friends",
    "tall",
    ["noon grey orange", "dusk black white", "morning tuxedo calico", "golden ragdoll tabby"],
  ],
  [
    "cuddle",
    "square",
    ["morning cream black", "dusk white grey", "golden orange tuxedo", "rain calico silver"],
  ],
  ["watching", "tall", ["rain silver", "night black", "dusk orange", "golden calico"]],
  ["thief", "square", ["noon siamese", "morning orange", "golden tuxedo sideways", "dusk grey"]],
  ["belly", "tall", ["golden white", "morning orange", "noon calico", "dusk grey"]],
  ["burrito", "square", ["golden orange", "night ragdoll", "rain calico sleepy", "morning silver"]],
  ["books", "tall", ["noon tuxedo", "golden orange awake", "rain grey", "night calico"]],
  ["garden", "tall", ["morning calico", "golden black", "noon orange", "dusk white"]],
  ["keyboard", "portrait", ["rain ragdoll", "noon orange", "dusk black awake", "morning tabby"]],
];

/** Sketches by channel, each with its shape and how many hours of the day it is shown at. */
const others: Readonly<Record<Channel, readonly (readonly [string, Shape, number])[]>> = {
  pets: [
    ["corgi", "portrait", 2],
    ["shiba", "portrait", 2],
    ["golden", "square", 2],
    ["poodle", "portrait", 2],
    ["dachshund", "square", 2],
    ["corgiBehind", "tall", 2],
    ["puppyRug", "portrait", 3],
    ["hamster", "square", 3],
    ["parrot", "tall", 4],
  ],
  fashion: [
    ["flatLay", "tall", 4],
    ["hangers", "portrait", 3],
    ["sneakers", "square", 4],
    ["qipao", "tall", 4],
    ["bagShelf", "portrait", 3],
    ["mirror", "slim", 4],
  ],
  food: [
    ["noodles", "square", 4],
    ["dumplings", "tall", 3],
    ["hotpot", "tall", 3],
    ["tanghulu", "tall", 5],
    ["coffee", "portrait", 4],
    ["bakery", "portrait", 3],
    ["bubbleTea", "tall", 4],
    ["pancakes", "portrait", 3],
    ["fruit", "square", 4],
    ["breakfast", "tall", 3],
  ],
  beauty: [
    ["lipsticks", "square", 3],
    ["palette", "portrait", 3],
    ["perfume", "tall", 4],
    ["skincare", "portrait", 3],
  ],
  travel: [
    ["lake", "wide", 4],
    ["canalTown", "tall", 4],
    ["greatWall", "tall", 4],
    ["desert", "wide", 4],
    ["skyline", "tall", 3],
    ["lighthouse", "tall", 4],
    ["trainBridge", "wide", 3],
    ["blossoms", "tall", 3],
    ["snowVillage", "tall", 3],
    ["terraces", "film", 4],
  ],
  home: [
    ["readingNook", "tall", 4],
    ["deskLamp", "portrait", 3],
    ["balcony", "portrait", 4],
    ["kitchenShelf", "tall", 3],
    ["bed", "wide", 4],
  ],
  film: [
    ["cinema", "wide", 3],
    ["popcorn", "portrait", 2],
    ["poster", "slim", 6],
    ["projector", "wide", 2],
  ],
  career: [
    ["laptop", "tall", 3],
    ["meeting", "square", 3],
    ["whiteboard", "wide", 2],
  ],
  relationships: [
    ["mugs", "portrait", 3],
    ["letters", "tall", 3],
    ["umbrella", "tall", 3],
    ["phone", "tall", 3],
  ],
  gaming: [
    ["handheld", "wide", 3],
    ["pixelScene", "film", 4],
    ["arcade", "tall", 2],
    ["boardGame", "square", 3],
  ],
  fitness: [
    ["yoga", "portrait", 4],
    ["track", "wide", 3],
    ["dumbbells", "square", 3],
    ["bike", "wide", 4],
    ["climbing", "tall", 4],
  ],
  language: [
    ["correction", "portrait", 4],
    ["character", "tall", 6],
    ["vocabulary", "tall", 4],
    ["practice", "portrait", 3],
    ["chat", "square", 4],
  ],
  culture: [
    ["lanterns", "tall", 3],
    ["ink", "slim", 3],
    ["tea", "square", 3],
    ["opera", "tall", 5],
    ["calligraphy", "tall", 4],
    ["mooncakes", "square", 3],
    ["paperCut", "square", 4],
  ],
};

const days = [
  ["morning", "golden", "night", "noon", "dusk", "rain"],
  ["noon", "dusk", "morning", "golden", "rain", "night"],
  ["golden", "morning", "dusk", "rain", "noon", "night"],
] as const;

function all(): Picture[] {
  const out: Picture[] = cats.flatMap(([pose, shape, variants]) =>
    variants.map((variant, turn) => picture("pets", `cat.${pose}`, variant, shape, turn)),
  );
  for (const [channel, list] of Object.entries(others)) {
    list.forEach(([kind, shape, count], i) => {
      const hours = days[i % days.length] ?? days[0];
      // The keys of `others` are channels by its type; Object.entries forgets it.
      hours.slice(0, count).forEach((hour, turn) => {
        out.push(picture(channel as Channel, kind, hour, shape, turn));
      });
    });
  }
  return out;
}

export const catalogue: readonly Picture[] = all();
