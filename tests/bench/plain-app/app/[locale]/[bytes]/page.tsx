export const dynamic = "force-static";
export function generateStaticParams() {
  return [];
}

const words =
  "note author topic channel explore following like collect board comment reply pinned draft report rule".split(
    " ",
  );

/** About as much text as asked for, and about as compressible as words are. Next sends it twice: as HTML and as data. */
function filler(bytes: number): string {
  let text = "";
  for (let n = 7; text.length < bytes; n = (n * 48_271) % 2_147_483_647)
    text += `${words[n % words.length]}${n % 97} `;
  return text.slice(0, bytes);
}

export default async function FillerPage({ params }: { params: Promise<{ bytes: string }> }) {
  return <p>{filler(Math.min(Number((await params).bytes) || 0, 500_000))}</p>;
}
