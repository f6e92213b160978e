// One file for scripts/media-try.mjs: node --import tsx try-one.mjs FILE FOLDER, told over IPC.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { processImage } from "../../lib/media/processing.ts";
import { MediaRefusal } from "../../lib/media/refusal.ts";
import { sharp } from "../../lib/media/sharp.ts";

const [file, folder] = process.argv.slice(2);
// As in the process that takes uploads (lib/media/apart-process.ts).
sharp.concurrency(1);

const started = performance.now();
const before = process.cpuUsage();

function figures() {
  const { user, system } = process.cpuUsage(before);
  return {
    ms: Math.round(performance.now() - started),
    cpuMs: Math.round((user + system) / 1000),
    // maxRSS is in kilobytes.
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

async function attempt() {
  const { outputs } = await processImage(file);
  await mkdir(folder, { recursive: true });
  const written = [];
  for (const { rendition, width, height, bytes } of outputs) {
    const target = path.join(folder, `${rendition}.webp`);
    await writeFile(target, bytes);
    written.push({ path: target, width, height, bytes: bytes.byteLength });
  }
  return { verdict: "accepted", reason: null, outputs: written };
}

/** What is no refusal of ours: the file itself could not be read, or a mistake of ours came to light. */
function reasonOf(error) {
  if (error instanceof MediaRefusal) return error.reason;
  if (error.code === "ENOENT") return "missing";
  return error.code === "EISDIR" || error.code === "EACCES" ? "unreadable" : `error: ${error.message}`;
}

const { outputs, ...told } = await attempt().catch((error) => ({
  verdict: "refused",
  reason: reasonOf(error),
  outputs: [],
}));
process.send({ ...told, ...figures(), outputs }, () => process.exit(0));
