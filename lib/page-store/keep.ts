import { unstable_cache } from "next/cache";

/**
 * Declares, while a kept page renders, the tags under which it is kept. (Next learns the tags of a page only from the cached
 * functions it calls; this one caches nothing worth having.)
 */
export async function keepUnder(...tags: string[]): Promise<void> {
  await unstable_cache(async () => true, ["keep", ...tags], { tags })();
}
