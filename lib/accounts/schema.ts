import { z } from "zod";
import { isHandle, isReservedHandle, normaliseEmail, normaliseHandle } from "@/lib/accounts/rules";
import { Declaration, LanguageDial, Role } from "@/lib/generated/prisma/enums";
import { locales } from "@/lib/language/locales";
import { cleanLine, cleanText, codePointLength, isBlank } from "@/lib/language/text";

/** Limits in code points. */
export const limits = { name: 30, bio: 200, email: 254, languages: 6 };

export const handleField = z
  .string()
  .max(100, "handleShape")
  .transform(normaliseHandle)
  .refine(isHandle, { message: "handleShape", abort: true })
  .refine((handle) => !isReservedHandle(handle), "handleReserved");

export const emailField = z
  .string()
  .max(1000, "emailShape")
  .transform(normaliseEmail)
  .pipe(z.email("emailShape").max(limits.email, "emailShape"));

const within = (most: number) => (text: string) => codePointLength(text) <= most;

export const nameField = z
  .string()
  .max(1000, "nameLong")
  .transform(cleanLine)
  .refine(within(limits.name), "nameLong");

const bioField = z
  .string()
  .max(4000, "bioLong")
  .transform((text) =>
    cleanText(text)
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
  )
  .refine(within(limits.bio), "bioLong");

export const profileInput = z.object({
  name: nameField.refine((name) => !isBlank(name), "nameMissing"),
  bio: bioField,
  /** Words that their writer was asked about and wants to keep. */
  keptName: nameField.optional(),
  keptBio: bioField.optional(),
});

/** Languages a person may say they speak or learn (ISO 639 codes; `yue` is Cantonese). */
export const spokenLanguages = [
  ...[
    "en",
    "zh",
    "yue",
    "ja",
    "ko",
    "es",
    "fr",
    "de",
    "pt",
    "it",
    "ru",
    "ar",
    "hi",
    "vi",
    "th",
    "id",
    "ms",
    "tr",
    "pl",
    "nl",
  ],
] as const;

export const languageLevels = ["native", "fluent", "learning", "beginner"] as const;

export type SpokenLanguage = { language: string; level: (typeof languageLevels)[number] };

const choice = z.union([z.literal(""), z.enum(spokenLanguages)], "choiceUnknown");

/** Two lists side by side, as a form without JavaScript sends them; rows without a language are left out. */
export const languagesInput = z
  .object({
    language: z.array(choice).max(limits.languages),
    level: z.array(z.enum(languageLevels, "choiceUnknown")).max(limits.languages),
  })
  .transform(({ language, level }) => {
    const chosen = new Map<string, SpokenLanguage>();
    for (const [at, code] of language.entries()) {
      if (code && !chosen.has(code)) chosen.set(code, { language: code, level: level[at] ?? "learning" });
    }
    return { languages: [...chosen.values()] };
  });

export const localeInput = z.object({ locale: z.enum(locales, "choiceUnknown") });

/** Set, not toggled: "1" is on. */
export const remindersInput = z.object({ remindsAlt: z.enum(["0", "1"], "choiceUnknown") });

export const declarationRef = z.object({ declaration: z.enum(Declaration, "notFound") });

/** Nothing ticked sends no list at all. */
export const hiddenInput = z.object({
  hidden: z.array(z.enum(Declaration, "choiceUnknown")).max(10).default([]),
});

export type DeclarationRef = z.output<typeof declarationRef>;
export type HiddenInput = z.output<typeof hiddenInput>;
export type ProfileInput = z.output<typeof profileInput>;
export type LanguagesInput = z.output<typeof languagesInput>;
export type LocaleInput = z.output<typeof localeInput>;
export type RemindersInput = z.output<typeof remindersInput>;

export const dialInput = z.object({ dial: z.enum(LanguageDial, "choiceUnknown") });
export type DialInput = z.output<typeof dialInput>;

/** Whose roles, by the handle people know them under. Boxes that are not ticked are not sent. */
export const rolesInput = z.object({
  handle: z.string().max(100, "handleUnknown").transform(normaliseHandle),
  roles: z
    .array(z.enum(Role, "fieldInvalid"))
    .default([])
    .transform((roles) => [...new Set(roles)]),
  languages: z
    .array(z.enum(locales, "fieldInvalid"))
    .default([])
    .transform((languages) => [...new Set(languages)]),
});
export type RolesInput = z.output<typeof rolesInput>;

export const personRef = z.object({ accountId: z.uuid("notFound") });
