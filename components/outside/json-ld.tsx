/** What machines read of a page: https://schema.org, as a script element that nothing runs. */
export function JsonLd({ of }: { of: object }) {
  // "<" must not end the element
  const text = JSON.stringify(of).replace(/</g, "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own JSON, with "<" escaped; not run by any browser
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
