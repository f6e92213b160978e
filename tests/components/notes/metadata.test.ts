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

it("keeps anybody's words inside the script element that search engines read", async () => {
  const text = noteJsonLd(await view("</script>"), "en");
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toMatchObject({ "@type": "SocialMediaPosting", articleBody: "</script>" });
});

it("describes a note by its words, shortened, or by its author when there are none", async () => {
  expect(noteMetadata(await view("猫".repeat(300)), "zh").description).toHaveLength(160);
});

it("describes a note without words by its author and channel", async () => {
  expect(noteMetadata(await view(""), "en").description).toContain("mei");
});
