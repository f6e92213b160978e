// @ts-check
import { randomUUID } from "node:crypto";
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { startNginx } from "../../lib/nginx.mjs";
import { freePort } from "../../lib/ports.mjs";
import { withConnection } from "../../lib/postgres/database.mjs";

/**
 * nginx as it is shipped, in front of a site, and beside it in the same process a server of plain files.
 * @param {{ folder: string, media: string, upstream: number }} places
 */
export async function openNginx({ folder, media, upstream }) {
  const [port, plain] = [await freePort(), await freePort()];
  const files = path.join(folder, "files");
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(files, { recursive: true });
  const beside = `server { listen 127.0.0.1:${plain}; root ${files}; sendfile on; tcp_nopush on; open_file_cache max=100; }`;
  const child = await startNginx({ folder, port, upstream, media }, beside);
  // The one that works, not the one that watches it.
  const workers = fs.readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, "utf8").trim().split(" ");
  const pid = Number(
    workers.find((worker) => /worker process/.test(fs.readFileSync(`/proc/${worker}/cmdline`, "utf8"))),
  );
  return {
    site: { origin: `http://127.0.0.1:${port}`, pid },
    /** A file that holds what an address answers, byte for byte as it travels. @param {string} where @returns {Promise<{ origin: string, pid: number }>} */
    async fileOf(where) {
      fs.writeFileSync(path.join(files, "page.html"), await asSent(`http://127.0.0.1:${port}${where}`));
      return { origin: `http://127.0.0.1:${plain}`, pid };
    },
  };
}

/** The body of an answer as it travels, compressed and all. @param {string} url @returns {Promise<Buffer>} */
function asSent(url) {
  return new Promise((resolve, reject) => {
    const asked = http.get(url, { headers: { "accept-encoding": "br" } }, (answer) => {
      /** @type {Buffer[]} */
      const chunks = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("error", reject);
      answer.on("end", () => {
        const body = Buffer.concat(chunks);
        if (answer.statusCode === 200 && body.length > 0) resolve(body);
        else reject(new Error(`${url} answered ${answer.statusCode} with ${body.length} bytes`));
      });
    });
    asked.on("error", reject);
  });
}

const takeDown = `
  WITH note AS (SELECT id, author_id FROM notes WHERE id = $1),
  opened AS (INSERT INTO cases (id, origin, subject_kind, note_id, respondent_id, rule_id, snapshot, decided_at)
    SELECT $2, 'report', 'note', id, author_id, (SELECT id FROM rules ORDER BY number LIMIT 1), '{}', now() FROM note),
  decided AS (INSERT INTO decisions (id, case_id, moderator_id, respondent_id, action, rule_version_id, reason, quotes)
    SELECT $3, $2, (SELECT id FROM accounts a WHERE a.id <> author_id LIMIT 1), author_id, 'take_down',
      (SELECT id FROM rule_versions ORDER BY id LIMIT 1), '', '{}' FROM note)
  INSERT INTO takedowns (id, note_id, decision_id) VALUES ($4, $1, $3)`;

/**
 * Seconds until a note that is taken down, as moderation does it, is gone for readers. The note is put back afterwards.
 * @param {string} url of the database @param {string} page its address @param {string} note
 */
export function secondsUntilGone(url, page, note) {
  return withConnection(url, async (client) => {
    const [opened, decided, down] = [randomUUID(), randomUUID(), randomUUID()];
    for (let read = 0; read < 20; read++) await fetch(page).then((answer) => answer.arrayBuffer());
    await client.query("BEGIN");
    await client.query(takeDown, [note, opened, decided, down]);
    await client.query("SELECT pg_notify('stale_tags', $1)", [JSON.stringify([`note:${note}`])]);
    await client.query("COMMIT");
    const began = performance.now();
    try {
      for (;;) {
        const { status } = await fetch(page);
        const waited = (performance.now() - began) / 1000;
        if (status === 404 || status === 410) return waited;
        if (waited > 30) throw new Error(`a note that was taken down still answers ${status}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    } finally {
      await client.query("DELETE FROM cases WHERE id = $1", [opened]);
      await client.query("SELECT pg_notify('stale_tags', $1)", [JSON.stringify([`note:${note}`])]);
    }
  });
}
