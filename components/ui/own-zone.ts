let own: string | undefined;

/** The reader's time zone, in the browser; asked for once: it takes longer to be told than a time to be written. */
export function ownZone(): string {
  own ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
  return own;
}
