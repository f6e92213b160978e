/** What a browser's storage looks like, also to Object.keys; `full`: nothing fits any more. */
export function aStorage({ full = false } = {}): Storage {
  const store: Record<string, string> = {};
  const methods = {
    getItem: (key: string) => store[key] ?? null,
    setItem: (key: string, value: string) => {
      if (full) throw new Error("QuotaExceededError");
      store[key] = value;
    },
    removeItem: (key: string) => delete store[key],
  };
  // as much of it as is asked for
  return new Proxy(methods, {
    ownKeys: () => Object.keys(store),
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
  }) as unknown as Storage;
}
