export { isLocale, type Locale, locales, negotiate } from "@/lib/language/negotiate.mjs";
