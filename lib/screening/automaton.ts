/** Aho–Corasick: finds all words of a list in one pass over a text, in time that grows with the text, not with the list. */

/**
 * Nodes are numbers, 0 the root. All edges lie in one table with open addressing, all else in plain arrays of numbers: a
 * step costs no object and follows no pointer.
 */
export type Automaton = {
  /** `node * 65,536 + code` in each used place, -1 in the others; and the node it leads to. The length is a power of two. */
  keys: Float64Array;
  children: Int32Array;
  /** Where to go on when a word breaks off. */
  fail: Int32Array;
  /** The word that ends here; -1 for none. */
  word: Int32Array;
  /** The node of the longest shorter word that ends here as well; -1 for none. */
  shorter: Int32Array;
};

/** Compiles the words; a word is known afterwards by its place in the list, so each should be there once. */
export function automatonOf(words: readonly string[]): Automaton {
  const most = words.reduce((sum, { length }) => sum + length, 1);
  const automaton = emptyOf(most);
  let nodes = 1;
  words.forEach((word, place) => {
    let at = 0;
    for (let unit = 0; unit < word.length; unit += 1) {
      const slot = slotOf(automaton, at, word.charCodeAt(unit));
      if (automaton.keys[slot] === -1) {
        automaton.keys[slot] = at * 65_536 + word.charCodeAt(unit);
        automaton.children[slot] = nodes;
        nodes += 1;
      }
      at = automaton.children[slot] ?? 0;
    }
    if (at !== 0) automaton.word[at] = place;
  });
  link(automaton, nodes);
  return automaton;
}

function emptyOf(most: number): Automaton {
  // at most half full, so that looking for an edge ends soon
  const places = 2 ** Math.ceil(Math.log2(most * 2 + 2));
  return {
    keys: new Float64Array(places).fill(-1),
    children: new Int32Array(places),
    fail: new Int32Array(most),
    word: new Int32Array(most).fill(-1),
    shorter: new Int32Array(most).fill(-1),
  };
}

/** Where the edge of this node and code lies, or would lie. */
function slotOf({ keys }: Automaton, node: number, code: number): number {
  const key = node * 65_536 + code;
  const mask = keys.length - 1;
  let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) & mask;
  while (keys[slot] !== key && keys[slot] !== -1) slot = (slot + 1) & mask;
  return slot;
}

/** Breadth first: a node's fall-back is known before those of its children. */
function link(automaton: Automaton, nodes: number): void {
  const { keys, children, fail, word, shorter } = automaton;
  const edges: number[][] = Array.from({ length: nodes }, () => []);
  keys.forEach((key, slot) => {
    if (key !== -1) edges[Math.floor(key / 65_536)]?.push(slot);
  });
  const queue = [0];
  for (const at of queue) {
    for (const slot of edges[at] ?? []) {
      const child = children[slot] ?? 0;
      queue.push(child);
      const back = at === 0 ? 0 : step(automaton, fail[at] ?? 0, (keys[slot] ?? 0) % 65_536);
      fail[child] = back;
      shorter[child] = (word[back] ?? -1) >= 0 ? back : (shorter[back] ?? -1);
    }
  }
}

function step(automaton: Automaton, from: number, code: number): number {
  const { keys, children, fail } = automaton;
  let at = from;
  for (;;) {
    const slot = slotOf(automaton, at, code);
    if (keys[slot] !== -1) return children[slot] ?? 0;
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
