import { db } from "@/lib/db";
import { keepUnder } from "@/lib/page-store/keep";
export const dynamic = "force-static";
export const revalidate = 30;
export function generateStaticParams() {
  return [];
}
export default async function P({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  await keepUnder("explore");
  const n = await db.channel.count();
  return (
    <p>
      {locale} {n} {new Date().toISOString()}
    </p>
  );
}
