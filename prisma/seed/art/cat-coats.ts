type Pattern = "tabby" | "tuxedo" | "calico" | "point" | "ragdoll" | "solid";
export type Coat = {
  base: string;
  /** Stripes, mask or patches. */
  mark: string;
  /** The second patch of a calico; else the same as mark. */
  patch: string;
  /** Muzzle, chest and paws. */
  pale: string;
  eye: string;
  nose: string;
  ear: string;
  line: string;
  whisker: string;
  pattern: Pattern;
};

export const coats = {
  orange: {
    base: "#e8964a",
    mark: "#c4642a",
    patch: "#c4642a",
    pale: "#fbe6c8",
    eye: "#b7b54a",
    nose: "#d9776c",
    ear: "#f0aa9a",
    line: "#5a2a1c",
    whisker: "#fff8ea",
    pattern: "tabby",
  },
  tabby: {
    base: "#9c8a78",
    mark: "#4f4340",
    patch: "#4f4340",
    pale: "#e9ddcb",
    eye: "#9fb65a",
    nose: "#b8706a",
    ear: "#d3a296",
    line: "#2c2224",
    whisker: "#fff8ea",
    pattern: "tabby",
  },
  silver: {
    base: "#b9bcc4",
    mark: "#5f636f",
    patch: "#5f636f",
    pale: "#f2f0ec",
    eye: "#8fc29a",
    nose: "#c07f80",
    ear: "#e0b0ac",
    line: "#2c2a36",
    whisker: "#ffffff",
    pattern: "tabby",
  },
  tuxedo: {
    base: "#2f2c3a",
    mark: "#2f2c3a",
    patch: "#2f2c3a",
    pale: "#f7f1e6",
    eye: "#d9c14f",
    nose: "#d48a8a",
    ear: "#8c6a74",
    line: "#15121c",
    whisker: "#ffffff",
    pattern: "tuxedo",
  },
  calico: {
    base: "#faf1e2",
    mark: "#df8743",
    patch: "#3d3540",
    pale: "#fffaf0",
    eye: "#c9a63e",
    nose: "#e08f88",
    ear: "#f0b3a8",
    line: "#3a2a30",
    whisker: "#c9b8a8",
    pattern: "calico",
  },
  siamese: {
    base: "#ecdcc2",
    mark: "#4a3732",
    patch: "#4a3732",
    pale: "#f4e8d2",
    eye: "#5fa4dc",
    nose: "#3a2a2a",
    ear: "#7a5a52",
    line: "#2a1c1c",
    whisker: "#fffaf0",
    pattern: "point",
  },
  black: {
    base: "#33303f",
    mark: "#24212e",
    patch: "#24212e",
    pale: "#3c3849",
    eye: "#e9b93a",
    nose: "#1c1822",
    ear: "#5d4a58",
    line: "#121018",
    whisker: "#d8d0dc",
    pattern: "solid",
  },
  grey: {
    base: "#8391a5",
    mark: "#6a778c",
    patch: "#6a778c",
    pale: "#93a0b2",
    eye: "#e8a33c",
    nose: "#56607a",
    ear: "#b59aa4",
    line: "#2a3042",
    whisker: "#eef2f6",
    pattern: "solid",
  },
  white: {
    base: "#fbf4e8",
    mark: "#f0e4d2",
    patch: "#f0e4d2",
    pale: "#fffcf5",
    eye: "#6fb6d2",
    nose: "#eb9c98",
    ear: "#f5beb4",
    line: "#4a3a44",
    whisker: "#cdbfb4",
    pattern: "solid",
  },
  ragdoll: {
    base: "#f1e6d6",
    mark: "#8d7a70",
    patch: "#8d7a70",
    pale: "#fffaf0",
    eye: "#5b9fe0",
    nose: "#d98f88",
    ear: "#c09a92",
    line: "#3a2c30",
    whisker: "#ffffff",
    pattern: "ragdoll",
  },
  cream: {
    base: "#f2d3a8",
    mark: "#dfb07a",
    patch: "#dfb07a",
    pale: "#fff1da",
    eye: "#c58a3a",
    nose: "#e0877c",
    ear: "#f2b6a4",
    line: "#5a3828",
    whisker: "#fffaf0",
    pattern: "tabby",
  },
} as const satisfies Record<string, Coat>;

export type CoatName = keyof typeof coats;
