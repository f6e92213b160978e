import { Logger } from "graphile-worker";

/** Jobs are ordinary; only what goes wrong is worth a line. */
export const quietLogger = new Logger(() => (level, message) => {
  if (level === "error") console.error(`worker: ${message}`);
  else if (level === "warning") console.warn(`worker: ${message}`);
});
