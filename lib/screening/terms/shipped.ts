import type { RuleTerms } from "@/lib/screening/pattern";
import { drugTerms } from "@/lib/screening/terms/drugs";
import { gamblingTerms } from "@/lib/screening/terms/gambling";
import { pornographyTerms } from "@/lib/screening/terms/pornography";

/** The terms the product comes with. They are about offers and explicit matter, never about opinions. */
export const shippedTerms: readonly RuleTerms[] = [pornographyTerms, drugTerms, gamblingTerms];
