import { once } from "node:events";
import { finished } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";

/** Characters that go to the server at once. */
const handful = 200_000;

/** NULL, as COPY reads it. */
export const nothing = "\\N";

export type Cell = string | number | boolean;

/** Text as COPY reads it. */
export function escaped(text: string): string {
  return text.replace(/[\\\n\r\t]/g, (sign) => `\\${{ "\n": "n", "\r": "r", "\t": "t" }[sign] ?? sign}`);
}

/** A table being filled. Whatever may hold a backslash, a tab or a line break goes through `escaped` first. */
export class Filling {
  private rows = "";
  private readonly stream: NodeJS.WritableStream;

  constructor(client: pg.ClientBase, table: string, columns: readonly string[]) {
    this.stream = client.query(copyFrom(`COPY ${table} (${columns.join(", ")}) FROM STDIN`));
  }

  add(...cells: Cell[]): void {
    this.rows += `${cells.join("\t")}\n`;
  }

  /** Sends what has come together; to be awaited once in a while. */
  async room(): Promise<void> {
    if (this.rows.length < handful) return;
    await this.send();
  }

  private async send(): Promise<void> {
    const rows = this.rows;
    this.rows = "";
    if (!this.stream.write(rows)) await once(this.stream, "drain");
  }

  async close(): Promise<void> {
    await this.send();
    this.stream.end();
    await finished(this.stream);
  }
}
