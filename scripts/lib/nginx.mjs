// @ts-check
import fs from "node:fs";
import path from "node:path";
import { inRoot } from "./paths.mjs";
import { answers } from "./ports.mjs";
import { launch, run } from "./processes.mjs";
import { Trouble } from "./say.mjs";

/** Where nginx is on this machine, if anywhere. */
export function nginxProgram() {
  const folders = [...(process.env.PATH ?? "").split(path.delimiter), "/usr/sbin", "/usr/local/sbin"];
  return folders.map((folder) => path.join(folder, "nginx")).find((file) => fs.existsSync(file)) ?? null;
}

/**
 * The configuration that is shipped, with its places exchanged, inside the least that nginx needs around it.
 * @param {{ folder: string, port: number, upstream: number, media: string }} places @param {string} [also] another server, for comparison
 */
function configuration({ folder, port, upstream, media }, also = "") {
  const shipped = fs.readFileSync(inRoot("deploy/nginx/tanghulu.conf"), "utf8");
  const exchanged = /** @type {[string, string][]} */ ([
    ["127.0.0.1:3000", `127.0.0.1:${upstream}`],
    ["/var/cache/nginx/tanghulu", path.join(folder, "cache")],
    ["/var/lib/tanghulu/media/served", path.join(media, "served")],
    ["listen 80;", `listen 127.0.0.1:${port};`],
  ]);
  let server = shipped;
  for (const [from, to] of exchanged) {
    if (!server.includes(from)) throw new Error(`the shipped configuration has no ${from}`);
    server = server.replaceAll(from, to);
  }
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((kind) => `${kind}_temp_path ${path.join(folder, kind)};`)
    .join(" ");
  return `${process.getuid?.() === 0 ? "user root;" : ""}
worker_processes 1; daemon off; pid ${path.join(folder, "pid")}; error_log ${path.join(folder, "error.log")};
events { worker_connections 1024; }
http { access_log off; ${temporary} keepalive_requests 1000000;
${server}
${also}
}
`;
}

/**
 * Starts nginx as it is shipped, in front of an application.
 * @param {{ folder: string, port: number, upstream: number, media: string }} places @param {string} [also]
 * @returns {Promise<import("node:child_process").ChildProcess>}
 */
export async function startNginx(places, also) {
  const program = nginxProgram();
  if (!program) throw new Trouble("nginx is not on this machine.");
  fs.mkdirSync(places.folder, { recursive: true });
  const file = path.join(places.folder, "nginx.conf");
  fs.writeFileSync(file, configuration(places, also));
  await run(program, ["-t", "-q", "-c", file], { failure: "nginx refuses the configuration: see above." });
  const child = launch(program, ["-c", file], { stdio: ["ignore", "ignore", "inherit"] });
  for (let attempt = 0; attempt < 100; attempt++) {
    if (await answers(places.port)) return child;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Trouble("nginx does not answer.");
}
