import fs from "node:fs";
import path from "node:path";
import { Trouble } from "./say.mjs";

const MEGABYTE = 1024 * 1024;

/** @param {unknown} reason an error, or what a program printed */
export function isDiskFull(reason) {
  if (reason instanceof Error && "code" in reason && (reason.code === "ENOSPC" || reason.code === "EDQUOT"))
    return true;
  return /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/i.test(String(reason));
}

export class DiskFull extends Trouble {}

/** @param {string} where */
export function diskFull(where) {
  return new DiskFull(`The disk that holds ${where} is full: free some space there, then start again.`);
}

/** The nearest folder that exists, since what is about to be made does not. @param {string} folder */
function standing(folder) {
  let place = path.resolve(folder);
  while (!fs.existsSync(place) && path.dirname(place) !== place) place = path.dirname(place);
  return place;
}

/**
 * Refuses to begin what cannot be finished.
 * @param {string} folder
 * @param {number} megabytes room the work ahead is known to take
 */
export function requireRoom(folder, megabytes) {
  const { bavail, bsize } = fs.statfsSync(standing(folder));
  const free = Math.floor((bavail * bsize) / MEGABYTE);
  if (free >= megabytes) return;
  throw new Trouble(
    `The disk that holds ${folder} is full: ${free} MB are free and ${megabytes} MB are needed, so nothing was begun.`,
  );
}
