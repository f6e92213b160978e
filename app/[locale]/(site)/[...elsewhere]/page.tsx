import { notFound } from "next/navigation";

/** An address that leads nowhere gets the site's own words and frame. */
export default function Elsewhere() {
  notFound();
}
