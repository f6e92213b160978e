// @ts-check
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chosenLocale, isForPictures } from "./requests.mjs";

/** @param {string} locale */
function answersIn(locale) {
  const file = new URL(`../../lib/language/messages/${locale}/errors.json`, import.meta.url);
  const { pictureBytes, tooLong } = JSON.parse(readFileSync(fileURLToPath(file), "utf8"));
  const answer = (/** @type {string} */ message) =>
    Buffer.from(JSON.stringify({ error: { code: "invalid", message } }));
  return { picture: answer(pictureBytes.replace("{megabytes}", "30")), other: answer(tooLong) };
}

const answers = { en: answersIn("en"), zh: answersIn("zh") };

/**
 * Says no before the body is read, and closes the connection: else all of it would have to be read to get to the next request.
 * @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response
 */
export function refuseBody(request, response) {
  const said = chosenLocale(request) === "zh" ? answers.zh : answers.en;
  const body = isForPictures(request) ? said.picture : said.other;
  response.writeHead(413, {
    connection: "close",
    "cache-control": "no-store",
    "content-type": "application/json",
    "content-length": body.length,
  });
  response.end(body);
}
