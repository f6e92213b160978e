/** Plain values as a form, for pressing a door's button from a script. */
export function formOf(values: Record<string, string>): FormData {
  const filled = new FormData();
  for (const [name, value] of Object.entries(values)) filled.set(name, value);
  return filled;
}
