import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { JsonLd } from "@/components/outside/json-ld";

it("keeps anybody's words inside the script element that search engines read", () => {
  const said = { articleBody: "</script><script>alert(1)</script>" };
  const html = renderToStaticMarkup(<JsonLd of={said} />);
  const [, text = ""] = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(html) ?? [];
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual(said);
});
