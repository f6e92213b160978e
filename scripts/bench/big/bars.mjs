// @ts-check
import { say } from "../../lib/say.mjs";

/** @typedef {{ what: string, figure: number | null, bar: string, met: boolean, where: string }} Bar */

/** The bars of the issue, each with the worst figure that came up for it. */
export class Bars {
  /** @type {Map<string, Bar>} */
  #bars = new Map();

  /** @param {string} what @param {number} figure @param {number} bar @param {string} [where] */
  atMost(what, figure, bar, where = "") {
    this.#keep({ what, figure, bar: `≤ ${bar}`, met: figure <= bar, where }, (before) => figure > before);
  }

  /** @param {string} what @param {number} figure @param {number} bar @param {string} [where] */
  atLeast(what, figure, bar, where = "") {
    this.#keep({ what, figure, bar: `≥ ${bar}`, met: figure >= bar, where }, (before) => figure < before);
  }

  /** @param {string} what @param {boolean} met @param {string} [where] */
  that(what, met, where = "") {
    this.#bars.set(what, { what, figure: null, bar: "", met, where });
  }

  /** @param {Bar} bar @param {(before: number) => boolean} worse */
  #keep(bar, worse) {
    const before = this.#bars.get(bar.what);
    if (!before || worse(before.figure ?? 0)) this.#bars.set(bar.what, bar);
  }

  get met() {
    return [...this.#bars.values()].every(({ met }) => met);
  }

  say() {
    say("");
    for (const { what, figure, bar, met, where } of this.#bars.values()) {
      const shown = figure === null ? "" : figure.toFixed(2);
      say(`${met ? "met   " : "MISSED"} ${what.padEnd(50)} ${shown.padStart(9)} ${bar.padEnd(7)} ${where}`);
    }
  }
}
