import { useEffect, useRef } from "react";

/** Milliseconds until what broke off is tried again by itself. */
const pause = { first: 6_000, most: 60_000 };

/** Tries these photos again: when the network is back, and now and then, because a server that comes back tells nobody. */
export function useAgain(broken: readonly string[], retry: (key: string) => void): void {
  const wait = useRef(pause.first);
  const names = broken.join(" ");
  useEffect(() => {
    if (names === "") {
      const calm = setTimeout(() => {
        wait.current = pause.first;
      }, pause.most);
      return () => clearTimeout(calm);
    }
    const again = () => {
      for (const key of names.split(" ")) retry(key);
    };
    const timer = setTimeout(() => {
      wait.current = Math.min(pause.most, wait.current * 2);
      again();
    }, wait.current);
    window.addEventListener("online", again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("online", again);
    };
  }, [names, retry]);
}
