import { z } from "zod";
import { minutes } from "@/lib/restricted/limits";

/** Full-width digits are digits. */
const code = z
  .string("fourDigits")
  .max(100, "fourDigits")
  .transform((typed) => typed.normalize("NFKC").trim())
  .refine((typed) => /^[0-9]{4}$/.test(typed), "fourDigits");

const dailyMinutes = z.coerce
  .number("minutesRange")
  .int("minutesRange")
  .min(minutes.least, "minutesRange")
  .max(minutes.most, "minutesRange");

export const restrictInput = z.object({
  code,
  dailyMinutes,
  /** Of the browser; without JavaScript there is none. */
  timeZone: z.string().max(60).catch(""),
});

export const limitInput = z.object({ code, dailyMinutes });

export const codeInput = z.object({ code });

export const nothing = z.object({});

export type RestrictInput = z.output<typeof restrictInput>;
export type LimitInput = z.output<typeof limitInput>;
export type CodeInput = z.output<typeof codeInput>;
