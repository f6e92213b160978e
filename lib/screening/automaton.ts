/** Aho–Corasick: finds all words of a list in one pass over a text, in time that grows with the text, not with the list. */

/**
 * Nodes are numbers, 0 the root, and higher the farther from it. What leads from one to the next lies in one table with open
 * addressing, all else in plain arrays of numbers: a step costs no object and follows no pointer.
 */
export type Automaton = {
  /** Nodes, each where its parent and code lead to, or at the next place that was free; 0 in the others. The length is a power of two. */
  children: Int32Array;
  /** The node that each goes on from, and the code by which. */
  parent: Int32Array;
  code: Uint16Array;
  /** Where to go on when a word breaks off. */
  fail: Int32Array;
  /** The word that ends here; -1 for none. */
  word: Int32Array;
  /** The node of the longest shorter word that ends here as well; -1 for none. */
  shorter: Int32Array;
};

/** Compiles the words; a word is known afterwards by its place in the list, so each should be there once. */
export function automatonOf(words: readonly string[]): Automaton {
  const automaton = emptyOf(nodesOf(words));
  const { children, parent, code, word } = automaton;
  const longest = words.reduce((most, { length }) => Math.max(most, length), 0);
  const at = new Int32Array(words.length);
  let nodes = 1;
  // The first units of all words, then the second ones: nodes are numbered in the order of their depth.
  for (let unit = 0; unit < longest; unit += 1) {
    words.forEach((each, place) => {
      if (unit >= each.length) return;
      const from = at[place] ?? 0;
      const by = each.charCodeAt(unit);
      const slot = slotOf(automaton, from, by);
      if (children[slot] === 0) {
        children[slot] = nodes;
        parent[nodes] = from;
        code[nodes] = by;
        nodes += 1;
      }
      at[place] = children[slot] ?? 0;
    });
  }
  for (const [place, end] of at.entries()) if (end !== 0) word[end] = place;
  link(automaton);
  return automaton;
}

/** The root, and one for each way to begin that no word before in their order has. */
function nodesOf(words: readonly string[]): number {
  const sorted = [...words].sort();
  return sorted.reduce((sum, word, n) => sum + word.length - commonLength(word, sorted[n - 1] ?? ""), 1);
}

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length;
}

function emptyOf(nodes: number): Automaton {
  // at most half full, so that looking for an edge ends soon
  const places = 2 ** Math.ceil(Math.log2(nodes * 2));
  return {
    children: new Int32Array(places),
    parent: new Int32Array(nodes),
    code: new Uint16Array(nodes),
    fail: new Int32Array(nodes),
    word: new Int32Array(nodes).fill(-1),
    shorter: new Int32Array(nodes).fill(-1),
  };
}

/** Where the child of this node and code lies, or would lie. */
function slotOf({ children, parent, code }: Automaton, node: number, by: number): number {
  const mask = children.length - 1;
  let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(by, 0x85ebca6b)) & mask;
  for (;;) {
    const child = children[slot] ?? 0;
    if (child === 0 || (parent[child] === node && code[child] === by)) return slot;
    slot = (slot + 1) & mask;
  }
}

/** In the order of the nodes, so that a node's fall-back is known before those of its children. */
function link(automaton: Automaton): void {
  const { parent, code, fail, word, shorter } = automaton;
  for (let node = 1; node < parent.length; node += 1) {
    const from = parent[node] ?? 0;
    const back = from === 0 ? 0 : step(automaton, fail[from] ?? 0, code[node] ?? 0);
    fail[node] = back;
    shorter[node] = (word[back] ?? -1) >= 0 ? back : (shorter[back] ?? -1);
  }
}

function step(automaton: Automaton, from: number, code: number): number {
  const { children, fail } = automaton;
  let at = from;
  for (;;) {
    const child = children[slotOf(automaton, at, code)] ?? 0;
    if (child !== 0) return child;
    if (at === 0) return 0;
    at = fail[at] ?? 0;
  }
}

/** Calls `found` for each word of the list that ends in the text: its place in the list and the offset after its end. */
export function scan(automaton: Automaton, text: string, found: (word: number, end: number) => void): void {
  const { word, shorter } = automaton;
  let at = 0;
  for (let unit = 0; unit < text.length; unit += 1) {
    at = step(automaton, at, text.charCodeAt(unit));
    for (let here = at; here >= 0; here = shorter[here] ?? -1) {
      const place = word[here] ?? -1;
      if (place >= 0) found(place, unit + 1);
    }
  }
}
