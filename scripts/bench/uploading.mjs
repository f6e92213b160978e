// @ts-check
// People who upload one picture after the other until told that it is enough: uploading.mjs ORIGIN PHOTO COOKIE…
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";

const [origin = "", photo = "", ...cookies] = process.argv.slice(2);
const picture = readFileSync(photo);
/** @type {number[]} */
const took = [];
let failed = 0;
let begun = false;
let enough = false;
process.on("message", () => {
  enough = true;
});

/** What comes after the end of a JPEG is nobody's, but makes it another file. */
const another = () => Buffer.concat([picture, randomBytes(16)]);

/** @param {string} cookie */
async function upload(cookie) {
  while (!enough) {
    const started = performance.now();
    const headers = { cookie, origin, "content-type": "image/jpeg", "sec-fetch-site": "same-origin" };
    const answer = await fetch(`${origin}/api/uploads`, { method: "POST", headers, body: another() }).catch(
      () => null,
    );
    if (answer?.ok) took.push(performance.now() - started);
    else {
      failed += 1;
      console.error(`upload: ${answer?.status} ${await answer?.text()}`);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    await answer?.body?.cancel().catch(() => undefined);
    if (!begun && took.length > 0) process.send?.("begun");
    begun ||= took.length > 0;
  }
}

await Promise.all(cookies.map(upload));
took.sort((a, b) => a - b);
process.send?.({ uploads: took.length, failed, medianMs: took[took.length >> 1] ?? Number.NaN }, () =>
  process.exit(0),
);
