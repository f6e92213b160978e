import type { Env } from "@/lib/env";

/** From `hold` on a note waits for a moderator, from `blur` on its pictures are blurred until somebody asks to see them; words cannot be. */
export type Thresholds = NonNullable<Env["CLASSIFIER_THRESHOLDS"]>;

/**
 * The categories of OpenAI's moderation interface (https://platform.openai.com/docs/guides/moderation) and those that image models
 * mostly answer with. High on purpose: whatever is found is read by a person or can be looked at all the same.
 */
export const shippedThresholds: Thresholds = {
  sexual: { rule: "pornography", hold: 0.95, blur: 0.7 },
  "sexual/minors": { rule: "sexualised-minors", hold: 0.3 },
  violence: { rule: "violence", hold: 0.98, blur: 0.85 },
  "violence/graphic": { rule: "gore", hold: 0.95, blur: 0.7 },
  "harassment/threatening": { rule: "threats", hold: 0.9 },
  "hate/threatening": { rule: "hate", hold: 0.9 },
  hate: { rule: "hate", hold: 0.95 },
  "self-harm": { rule: "self-harm", hold: 0.95, blur: 0.8 },
  "self-harm/instructions": { rule: "self-harm", hold: 0.9 },
  nsfw: { rule: "pornography", hold: 0.98, blur: 0.8 },
  nudity: { rule: "pornography", hold: 0.98, blur: 0.8 },
  porn: { rule: "pornography", hold: 0.95, blur: 0.7 },
  gore: { rule: "gore", hold: 0.95, blur: 0.7 },
};
