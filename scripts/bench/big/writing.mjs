// @ts-check
import { randomUUID } from "node:crypto";
import { cookieOf } from "./subjects.mjs";

const boundary = "----bench";

/** @param {[string, string][]} fields */
function multipart(fields) {
  const parts = fields.map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return `${parts.join("")}--${boundary}--\r\n`;
}

/** The hidden fields that the composer's form carries without scripts. @param {string} origin */
async function actionOf(origin) {
  const page = await (await fetch(`${origin}/en/compose`, { headers: { cookie: cookieOf(1) } })).text();
  const hidden = /<input type="hidden" name="(\$ACTION[^"]*)"(?: value="([^"]*)")?\/?>/g;
  /** @type {[string, string][]} */
  const fields = [...page.matchAll(hidden)].map(([, name = "", value = ""]) => [
    name,
    value.replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
  ]);
  if (fields.length === 0) throw new Error("the composer has no form");
  return fields;
}

/** Notes by two hundred people in turn, sent as the composer's form is. @param {string} origin @param {import("./subjects.mjs").BigSubjects} on */
export async function publishing(origin, { media }) {
  const action = await actionOf(origin);
  let number = 0;
  return () => {
    const { account, id } = media[number++ % media.length] ?? { account: 1, id: "" };
    return /** @type {const} */ ({
      method: "POST",
      path: "/en/compose",
      headers: {
        cookie: cookieOf(account),
        "content-type": `multipart/form-data; boundary=${boundary}`,
        origin,
      },
      body: multipart([
        ...action,
        ["requestId", randomUUID()],
        ["title", "交猫税啦"],
        ["body", "今天也是晴天。 #CatTax #TikTokRefugee"],
        ["channel", "pets"],
        ["visibility", "everyone"],
        ["mediaIds[]", id],
        ["alts[]", ""],
      ]),
    });
  };
}

/** The same people and pictures for the bare server. @param {import("./subjects.mjs").BigSubjects} on */
export function publishingBare({ media }) {
  let number = 0;
  return () => {
    const { account, id } = media[number++ % media.length] ?? { account: 1, id: "" };
    return /** @type {const} */ ({
      method: "POST",
      path: `/create/${id}`,
      headers: { cookie: cookieOf(account) },
    });
  };
}
