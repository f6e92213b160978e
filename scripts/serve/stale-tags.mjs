// @ts-check
import pg from "pg";
import { expire, expireAll } from "../../lib/page-store/store.mjs";

/**
 * Hears which pages other processes (and the worker) made stale. After a lost connection everything is forgotten, because
 * what was said meanwhile was not heard.
 * @param {string} connectionString
 * @returns {{ close: () => Promise<void> }}
 */
export function listenForStaleTags(connectionString) {
  let closing = false;
  /** @type {pg.Client | undefined} */
  let client;

  async function listen() {
    client = new pg.Client({ connectionString, keepAlive: true });
    const lost = new Promise((resolve) => {
      // A server that ends the connection makes for two errors, and one that nobody hears would end the process.
      client?.on("error", resolve);
      client?.once("end", resolve);
    });
    client.on("notification", ({ payload }) => expire(JSON.parse(payload ?? "[]")));
    await client.connect();
    await client.query("LISTEN stale_tags");
    expireAll();
    await lost;
  }

  async function keepListening() {
    while (!closing) {
      await listen().catch(() => {});
      if (!closing) {
        expireAll();
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  }

  keepListening();
  return {
    async close() {
      closing = true;
      await client?.end().catch(() => {});
    },
  };
}
