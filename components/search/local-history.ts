/** The searches of somebody signed out, in this browser alone. A browser that keeps nothing has none. */

const name = "searches";
const kept = 8;

export function localSearches(): string[] {
  try {
    const list: unknown = JSON.parse(localStorage.getItem(name) ?? "[]");
    return Array.isArray(list) ? list.filter((each) => typeof each === "string").slice(0, kept) : [];
  } catch {
    return [];
  }
}

export function rememberLocally(query: string): void {
  write([query, ...localSearches().filter((each) => each !== query)].slice(0, kept));
}

export function forgetLocally(query?: string): void {
  write(query === undefined ? [] : localSearches().filter((each) => each !== query));
}

function write(list: string[]): void {
  try {
    if (list.length === 0) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify(list));
  } catch {}
}
