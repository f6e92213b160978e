import traditional from "opencc-js/dict/TSCharacters";

/** Traditional → simplified, sign by sign, from the tables of OpenCC: places in a text stay what they were. */
export const simplified: ReadonlyMap<string, string> = new Map(
  traditional.split("|").flatMap((entry) => {
    const [from, to] = entry.split(" ");
    return from && to ? [[from, to] as const] : [];
  }),
);
