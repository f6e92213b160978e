import net from "node:net";
import { Trouble } from "./say.mjs";

/** Whether somebody answers there within `patience` ms. @param {number} port @param {string} [host] @param {number} [patience] */
export function answers(port, host = "127.0.0.1", patience = 1000) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host });
    const settle = (/** @type {boolean} */ yes) => {
      socket.destroy();
      resolve(yes);
    };
    socket.setTimeout(patience, () => settle(false));
    socket.once("connect", () => settle(true));
    socket.once("error", () => settle(false));
  });
}

/** @param {number} port @param {string} host @returns {Promise<number>} the port that was bound, and is free again */
function tryBinding(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const bound = address && typeof address === "object" ? address.port : port;
      server.close(() => resolve(bound));
    });
  });
}

/** A loopback port nobody has now; somebody may take it before it is used, so callers retry. */
export function freePort() {
  return tryBinding(0, "127.0.0.1");
}

const REASONS = new Map([
  [
    "EADDRINUSE",
    (port) =>
      `Port ${port} is already taken: stop the program that uses it, or choose another with PORT=${port + 1}.`,
  ],
  ["EACCES", (port) => `Port ${port} is reserved for the system: choose one above 1023 with PORT.`],
  ["EADDRNOTAVAIL", (_, host) => `HOST is ${host}, which is no address of this machine.`],
  ["ENOTFOUND", (_, host) => `HOST is ${host}, which cannot be found.`],
  ["EAI_AGAIN", (_, host) => `HOST is ${host}, which cannot be found.`],
]);

/** Puts what went wrong with listening into one sentence; other errors stay what they are. @param {any} error @param {number} port @param {string} host */
export function portTrouble(error, port, host) {
  const reason = REASONS.get(error?.code);
  return reason ? new Trouble(reason(port, host)) : error;
}

/** Asked before anything that takes time. @param {number} port @param {string} host */
export async function requireFreePort(port, host) {
  await tryBinding(port, host).catch((error) => {
    throw portTrouble(error, port, host);
  });
}
