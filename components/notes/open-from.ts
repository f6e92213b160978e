/** The pair that flies: the card's picture before, the note's pictures after (note.css). */
const flying = "note-pictures";

/**
 * Opens the dialog from where the card lies: by a view transition, in which the card's picture becomes the note's, where the
 * browser knows them; else by the dialog's own animation, which begins at the card. Answers with what calls it off.
 */
export function openFrom(dialog: HTMLDialogElement, card: HTMLElement | null, pictures: string): () => void {
  const cover = card?.firstElementChild;
  if (dialog.open || !(cover instanceof HTMLElement) || !mayFly(cover)) {
    openPlainly(dialog, card);
    return () => {};
  }
  let calledOff = false;
  cover.style.viewTransitionName = flying;
  const place = () => dialog.querySelector<HTMLElement>(pictures);
  const flight = document.startViewTransition(() => {
    cover.style.viewTransitionName = "";
    if (calledOff || !dialog.isConnected) return;
    dialog.dataset.flown = "";
    dialog.showModal();
    place()?.style.setProperty("view-transition-name", flying);
  });
  const land = () => place()?.style.removeProperty("view-transition-name");
  // A flight that is skipped (another one, a page out of sight) has opened the dialog all the same.
  flight.ready.catch(() => {});
  flight.finished.then(land, land);
  return () => {
    calledOff = true;
    flight.skipTransition();
  };
}

function mayFly(cover: HTMLElement): boolean {
  if (!("startViewTransition" in document) || matchMedia("(prefers-reduced-motion: reduce)").matches)
    return false;
  const { top, bottom } = cover.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function openPlainly(dialog: HTMLDialogElement, card: HTMLElement | null): void {
  if (!dialog.open) dialog.showModal();
  const from = card?.getBoundingClientRect();
  if (!from) return;
  const box = dialog.getBoundingClientRect();
  const x = from.left + from.width / 2 - box.left;
  const y = from.top + from.height / 2 - box.top;
  dialog.style.transformOrigin = `${Math.round(x)}px ${Math.round(y)}px`;
}
