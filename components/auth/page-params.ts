import { type Locale, negotiate } from "@/lib/language/locales";

export type PageProps = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The language of a page, and what stands once in its address after the "?". */
export async function readPage({ params, searchParams }: PageProps) {
  const locale: Locale = negotiate((await params).locale);
  const query = await searchParams;
  const once = (name: string) => {
    const value = query[name];
    return typeof value === "string" ? value : undefined;
  };
  return { locale, once };
}
