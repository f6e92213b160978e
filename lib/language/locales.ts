import { isLocale, type Locale, locales, negotiate } from "@/lib/language/negotiate.mjs";

export { isLocale, type Locale, locales, negotiate };

export const defaultLocale: Locale = "en";
