import type { Locale } from "@/lib/language/locales";

/** The language of a piece of user text: one of ours, both at once, or undetermined (too little, or another one). */
export type TextLanguage = Locale | "mixed" | "und";

const han = /\p{Script=Han}/gu;
const kanaOrHangul = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const latinWord = /\p{Script=Latin}[\p{Script=Latin}\p{M}'’]*/gu;
const otherLetter = /(?![\p{Script=Han}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])\p{L}/gu;
const foreignLatinWord = /[\u00c0-\u024f\u1e00-\u1eff]/;
// Addresses, handles and topics name things; they do not say which language the sentence is in.
const names = /(?:https?:\/\/|www\.)[\x21-\x7e]+|[@＠]\w+|[#＃][\p{L}\p{M}\p{N}_]+[#＃]?/gu;

/** A Chinese word is about two characters; a Latin one is counted whole. */
const charactersPerChineseWord = 2;

/**
 * Which language a text is written in, by its script: enough to choose glyphs, a reading order and whether to offer a
 * translation. A loan word does not change it ("今天买了 iPhone" is Chinese).
 */
export function detectLanguage(text: string): TextLanguage {
  const sentence = text.replace(names, " ");
  return byScript(sentence) ?? byScript(text) ?? "und";
}

function byScript(text: string): TextLanguage | null {
  const chinese = countOf(text, han) / charactersPerChineseWord;
  const words = text.match(latinWord) ?? [];
  const others = countOf(text, otherLetter) / charactersPerChineseWord;
  if (chinese + words.length + others === 0) return null;
  if (countOf(text, kanaOrHangul) > chinese / 4 || others > chinese + words.length) return "und";
  const share = chinese / (chinese + words.length);
  if (share >= 0.7) return "zh";
  if (share > 0.15) return "mixed";
  // French, Vietnamese, Polish … betray themselves by their accents; "café" alone does not.
  const accented = words.filter((word) => foreignLatinWord.test(word)).length;
  return accented >= 2 && accented / words.length > 0.15 ? "und" : "en";
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * The value of a `lang` attribute. Mixed text is marked as Chinese, since only Chinese needs the right glyphs; the
 * empty value says "unknown" (HTML §3.2.6.2), so that nothing is inherited from the interface.
 */
export function htmlLang(language: string): "zh-Hans" | "en" | "" {
  if (language === "en") return "en";
  return language === "zh" || language === "mixed" ? "zh-Hans" : "";
}

/** The `lang` of words that are stored without one: names, bios, reasons, what is being typed. */
export function langOf(words: string): ReturnType<typeof htmlLang> {
  return htmlLang(detectLanguage(words));
}
