import { MessageChannel } from "node:worker_threads";

/**
 * Frees a large buffer now rather than at some later garbage collection: a message to nobody takes it away. Both ends must be
 * closed: one that was never read keeps what waits in it.
 */
export function release(data: Uint8ClampedArray<ArrayBuffer>): void {
  const { port1, port2 } = new MessageChannel();
  port1.postMessage(null, [data.buffer]);
  port1.close();
  port2.close();
}
