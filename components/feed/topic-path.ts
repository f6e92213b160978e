/** The address of a topic's page, without the language. */
export function topicPath(key: string): string {
  return `/topics/${encodeURIComponent(key)}`;
}
