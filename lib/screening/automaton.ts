/** Aho–Corasick: finds all words of a list in one pass over a text, in time that grows with the text, not with the list. */

type Node = { next: Map<number, number>; fail: number; word: number; shorter: number };

export type Automaton = { nodes: Node[] };

/** Compiles the words; a word is known afterwards by its place in the list, so each should be there once. */
export function automatonOf(words: readonly string[]): Automaton {
  const nodes: Node[] = [emptyNode()];
  words.forEach((word, place) => {
    let at = 0;
    for (let unit = 0; unit < word.length; unit += 1) at = childOf(nodes, at, word.charCodeAt(unit));
    const node = nodes[at];
    if (node !== undefined && at !== 0) node.word = place;
  });
  link(nodes);
  return { nodes };
}

function emptyNode(): Node {
  return { next: new Map(), fail: 0, word: -1, shorter: -1 };
}

function childOf(nodes: Node[], at: number, code: number): number {
  const next = nodes[at]?.next;
  const known = next?.get(code);
  if (known !== undefined) return known;
  nodes.push(emptyNode());
  next?.set(code, nodes.length - 1);
  return nodes.length - 1;
}

/** Breadth first: where to go on when a word breaks off, and the longest shorter word that ends here as well. */
function link(nodes: Node[]): void {
  const queue = [0];
  for (const at of queue) {
    const node = nodes[at];
    if (node === undefined) continue;
    for (const [code, child] of node.next) {
      queue.push(child);
      const target = nodes[child];
      if (target === undefined) continue;
      target.fail = at === 0 ? 0 : step(nodes, node.fail, code);
      const fallback = nodes[target.fail];
      target.shorter = fallback === undefined ? -1 : fallback.word >= 0 ? target.fail : fallback.shorter;
    }
  }
}

function step(nodes: Node[], from: number, code: number): number {
  let at = from;
  for (;;) {
    const node = nodes[at];
    const next = node?.next.get(code);
    if (next !== undefined) return next;
    if (at === 0 || node === undefined) return 0;
    at = node.fail;
  }
}

/** Calls `found` for each word of the list that ends in the text: its place in the list and the offset after its end. */
export function scan(automaton: Automaton, text: string, found: (word: number, end: number) => void): void {
  const { nodes } = automaton;
  let at = 0;
  for (let unit = 0; unit < text.length; unit += 1) {
    at = step(nodes, at, text.charCodeAt(unit));
    let here = at;
    while (here >= 0) {
      const node = nodes[here];
      if (node === undefined) break;
      if (node.word >= 0) found(node.word, unit + 1);
      here = node.shorter;
    }
  }
}
