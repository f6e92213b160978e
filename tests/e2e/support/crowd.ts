import { Client } from "pg";
import { someone } from "./people";

/** Somebody has written so much long ago, all in one channel, and keeps it in a board; every note shows a picture that is there. */
const life = `
  WITH writer AS (INSERT INTO accounts (id, handle, name, note_count) VALUES (gen_random_uuid(), $1, $2, $3) RETURNING id),
  board AS (INSERT INTO boards (id, owner_id, name, note_count)
    SELECT gen_random_uuid(), id, 'All of it', $3 FROM writer RETURNING id),
  written AS (INSERT INTO notes (id, author_id, channel_id, title, body, language, published_at, counted)
    SELECT gen_random_uuid(), writer.id, channels.id, 'Day ' || day, '', 'en', now() - (9000 + day) * interval '1 hour', true
    FROM writer, channels, generate_series(1, $3) AS day WHERE channels.slug = 'career' RETURNING id, author_id, published_at),
  shown AS (INSERT INTO note_images (note_id, position, media_id)
    SELECT written.id, 0, (SELECT media_id FROM note_images ORDER BY created_at, note_id LIMIT 1) FROM written),
  collected AS (INSERT INTO collects (account_id, note_id, board_id, created_at)
    SELECT written.author_id, written.id, board.id, written.published_at FROM written, board)
  SELECT id FROM board`;

/** Somebody with so many notes in the channel "career", which are also in a public board. */
export async function aProlificPerson(notes: number): Promise<{ handle: string; board: string }> {
  const { handle, name } = someone("Daria Daily");
  const client = new Client({ connectionString: process.env.E2E_DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query(life, [handle, name, notes]);
    return { handle, board: rows[0].id };
  } finally {
    await client.end();
  }
}
