import type { ReactNode } from "react";

/** Next with nothing of the product in it: what a prerendered page costs by itself. */
export default async function PlainLayout({
  children,
  params,
}: {
  children: ReactNode;
  params: Promise<{ locale: string }>;
}) {
  const { locale } = await params;
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  );
}
