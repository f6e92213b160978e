import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OwnTermPage } from "@/components/terms/own-term";
import { ShippedTermPage } from "@/components/terms/shipped-term";
import { TermsFrame } from "@/components/terms/terms-frame";
import { negotiate } from "@/lib/language/locales";
import { translator } from "@/lib/language/translate";
import { ownTerm } from "@/lib/terms/listing";
import { shippedOf } from "@/lib/terms/shipped";
import { termReader } from "../../staff";

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await termReader();
  return { title: translator(negotiate((await params).locale), "terms")("title") };
}

export default async function TermPage({ params }: Props) {
  const reader = await termReader();
  const { locale: asked, id } = await params;
  const locale = negotiate(asked);
  const now = new Date();
  const own = await ownTerm(reader, id, now);
  const shipped = own ? null : shippedOf(id);
  if (!own && !shipped) notFound();
  return (
    <TermsFrame locale={locale} reader={reader} current="list">
      {own && <OwnTermPage locale={locale} reader={reader} term={own} now={now} />}
      {shipped && <ShippedTermPage locale={locale} reader={reader} term={shipped.term} now={now} />}
    </TermsFrame>
  );
}
