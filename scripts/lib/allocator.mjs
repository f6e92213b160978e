// @ts-check

/**
 * How the C library of Linux hands out memory. By itself it keeps a heap for each thread and returns little of it: compressing and
 * rendering then leave 150 MB that nobody uses. Other systems, and other C libraries, take no notice of these.
 */
export const allocator = {
  MALLOC_ARENA_MAX: "2",
  MALLOC_MMAP_THRESHOLD_: "262144",
  MALLOC_TRIM_THRESHOLD_: "262144",
};

/**
 * It reads them when a program begins, so this one begins again in its place: same process, same files, same signals. Node can do
 * that since 22.15; with an older one whoever starts it sets them (deploy/README.md).
 */
export function settleAllocator() {
  const { execve } =
    /** @type {{ execve?: (file: string, args: string[], env: NodeJS.ProcessEnv) => never }} */ (process);
  if (process.platform !== "linux" || !execve || process.env.MALLOC_ARENA_MAX) return;
  const args = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  execve.call(process, process.execPath, args, { ...process.env, ...allocator });
}
