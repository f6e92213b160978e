/** The look of a link or button in a menu. */
export const menuItem =
  "flex min-h-11 w-full items-center gap-3 rounded-control px-3 text-left text-ink text-sm transition hover:bg-sunken disabled:opacity-50";
