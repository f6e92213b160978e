/** The channels a new installation starts with, in the order of the tabs; "For you" is the feed itself. */
export const channels = [
  { slug: "pets", nameEn: "Pets", nameZh: "宠物" },
  { slug: "fashion", nameEn: "Fashion", nameZh: "穿搭" },
  { slug: "food", nameEn: "Food", nameZh: "美食" },
  { slug: "beauty", nameEn: "Beauty", nameZh: "彩妆" },
  { slug: "travel", nameEn: "Travel", nameZh: "旅行" },
  { slug: "home", nameEn: "Home", nameZh: "家居" },
  { slug: "film-tv", nameEn: "Film & TV", nameZh: "影视" },
  { slug: "career", nameEn: "Career", nameZh: "职场" },
  { slug: "relationships", nameEn: "Relationships", nameZh: "情感", leftOut: true },
  { slug: "gaming", nameEn: "Gaming", nameZh: "游戏" },
  { slug: "fitness", nameEn: "Fitness", nameZh: "健身" },
  { slug: "language-help", nameEn: "Language help", nameZh: "语言互助" },
  { slug: "culture", nameEn: "Culture", nameZh: "文化" },
] as const;

export type ChannelSlug = (typeof channels)[number]["slug"];
