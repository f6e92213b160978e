/** Where the bytes of a media key are served (app/media). Keys are unguessable and their content never changes. */
export function mediaUrl(key: string): string {
  return `/media/${key}`;
}

/** The same while the file is out of everybody's reach: for its author and for moderators (app/api/moderation/pictures). */
export function withheldUrl(key: string): string {
  return `/api/moderation/pictures/${key}`;
}
