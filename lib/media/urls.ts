/** Where the bytes of a media key are served (app/media). Keys are unguessable and their content never changes. */
export function mediaUrl(key: string): string {
  return `/media/${key}`;
}
