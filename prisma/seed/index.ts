import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { db, disconnect } from "@/lib/db";
import { signIns } from "./cast";
import { seed } from "./seed";

/** `SEED_DEMO=1 tsx prisma/seed/index.ts`: the demo, into the empty database of DATABASE_URL, pictures into MEDIA_DIR. */
async function main(): Promise<string | null> {
  if (process.env.SEED_DEMO !== "1") return "The demo is only filled in when SEED_DEMO=1 says so.";
  if ((await db.account.count()) > 0)
    return "People live in this database already: the demo stays out of it.";
  const started = Date.now();
  const seconds = () => ((Date.now() - started) / 1000).toFixed(1);
  await seed(new Date(), (words) => console.log(`  ${words} (${seconds()} s)`));
  const folder = process.env.DATA_DIR || ".data";
  await mkdir(folder, { recursive: true });
  const people = signIns.map(({ who, email, password, ...more }) => ({
    who,
    email,
    password,
    ...("secret" in more ? { secret: more.secret } : {}),
  }));
  await writeFile(join(folder, "demo.json"), `${JSON.stringify(people, null, 2)}\n`);
  console.log(`  The demo is there (${seconds()} s)`);
  return null;
}

main()
  .then((refusal) => {
    if (refusal) console.error(refusal);
    process.exitCode = refusal ? 1 : 0;
  })
  .finally(disconnect);
