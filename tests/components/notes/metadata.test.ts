import { expect, it } from "vitest";
import { noteJsonLd, noteMetadata } from "@/components/notes/metadata";
import { noteView } from "@/lib/notes/queries";
import { aNote, aPerson } from "../../support/cast";

async function view(body: string) {
  const note = await aNote({
    by: await aPerson("mei"),
    title: "Hi </script><script>alert(1)</script>",
    body,
  });
  const found = await noteView(null, note.id);
  if (!found) throw new Error("a public note was not found");
  return found;
}

it("tells search engines what a note is, and the way to it from explore", async () => {
  const note = await view("a story");
  const [posting, way] = noteJsonLd(note, "en");
  expect(posting).toMatchObject({ "@type": "SocialMediaPosting", articleBody: "a story" });
  expect(way).toMatchObject({ "@type": "BreadcrumbList", itemListElement: { length: 3 } });
});

it("shows on a link's card no picture that its author warns of", async () => {
  const note = await view("");
  expect(noteMetadata(note, "en").openGraph?.images).toHaveLength(1);
  expect(noteMetadata({ ...note, contentWarning: "" }, "en").openGraph?.images).toHaveLength(0);
});

it("describes a note by its words, shortened, or by its author when there are none", async () => {
  expect(noteMetadata(await view("猫".repeat(300)), "zh").description).toHaveLength(160);
});

it("describes a note without words by its author and channel", async () => {
  expect(noteMetadata(await view(""), "en").description).toContain("mei");
});
