/** Readings in the making. Of a long text there are millions of units: what is told of each stands in rows of plain numbers. */
import type { Reading } from "@/lib/screening/normalise";

/** Whole numbers in a row: room for so many to begin with, and it grows. */
export class Row {
  private of: Int32Array;
  private length = 0;

  constructor(room: number) {
    this.of = new Int32Array(Math.max(1, room));
  }

  push(number: number): void {
    if (this.length === this.of.length) {
      const wider = new Int32Array(this.of.length * 2);
      wider.set(this.of);
      this.of = wider;
    }
    this.of[this.length] = number;
    this.length += 1;
  }

  /** Puts another number in the place of the last one, where there is one. */
  amend(number: number): void {
    if (this.length > 0) this.of[this.length - 1] = number;
  }

  get last(): number | undefined {
    return this.of[this.length - 1];
  }

  done(): Int32Array {
    return this.of.subarray(0, this.length);
  }
}

/** A reading, unit after unit. */
export class ReadingInMaking {
  private readonly letters: string[] = [];
  private readonly from: Row;
  private readonly to: Row;
  private readonly loose: Row;

  /** About so long. */
  constructor(room: number) {
    this.from = new Row(room);
    this.to = new Row(room);
    this.loose = new Row(room);
  }

  /** A letter that stands for the plain text's units from `from` up to `to`. */
  push(letter: string, from: number, to: number, loose: number): void {
    this.letters.push(letter);
    this.from.push(from);
    this.to.push(to);
    this.loose.push(loose);
  }

  /** A unit of another reading, as it is or as another letter. */
  take({ text, from, to, loose }: Reading, at: number, letter = text.charAt(at)): void {
    this.push(letter, from[at] ?? 0, to[at] ?? 0, loose[at] ?? 0);
  }

  done(kind: Reading["kind"]): Reading {
    return {
      kind,
      text: this.letters.join(""),
      from: this.from.done(),
      to: this.to.done(),
      loose: this.loose.done(),
    };
  }
}
