/** Its own, or Next would take the product's from the root of the repository. */
export function register(): void {}
