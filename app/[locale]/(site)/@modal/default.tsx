/** Nothing lies over the page. */
export default function NoModal() {
  return null;
}
