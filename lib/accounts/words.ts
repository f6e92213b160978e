import { Refusal } from "@/lib/refusal";
import { titlesOf } from "@/lib/screening/naming";
import { screenText } from "@/lib/screening/screen";
import { countTurnedAway } from "@/lib/screening/turning-away";

/** A handle has no blanks; between words people put what it may have. As long as what it stands for. */
function spoken(field: string, text: string): string {
  return field === "handle" ? text.replaceAll(/[_.-]/g, " ") : text;
}

/**
 * Refuses ("invalid", at the field, quoting the words) what people would show beside everything they do and what no note could
 * say unseen: a name cannot wait for a look as a note can.
 */
export async function refuseRuleBreaking(by: string, texts: Record<string, string>): Promise<void> {
  for (const [field, text] of Object.entries(texts)) {
    const screening = screenText(spoken(field, text));
    const { verdict, hits } = screening;
    if (verdict !== "refuse" && verdict !== "hold") continue;
    await countTurnedAway(by, screening, "refused");
    const hit = hits.find(({ action }) => action === verdict);
    throw new Refusal("invalid", "checkFields", {
      fields: { [field]: verdict === "hold" ? "profileNeedsLook" : "profileBreaksRule" },
      values: { quote: text.slice(hit?.start, hit?.end), rule: await titlesOf(hit?.ruleId ?? "") },
    });
  }
}

type Names = { name: string | undefined; handle: string };

/**
 * The names of somebody new, before they are anybody's: refuses and asks as for names changed later. `settled`: those their
 * bearer was asked about and wants to keep.
 */
export async function checkNames(
  by: string,
  { name, handle }: Names,
  settled: Partial<Names>,
): Promise<void> {
  await refuseRuleBreaking(by, { handle, ...(name && { name }) });
  await askAboutDoubtful(by, { handle }, [settled.handle]);
  if (name) await askAboutDoubtful(by, { name }, [settled.name]);
}

/**
 * Asks ("conflict", at the field, quoting the words) about what is doubtful, and goes on asking until it is said another way or
 * among the `settled`: what stood there before, and what its writer was asked about and wants to keep.
 */
export async function askAboutDoubtful(
  by: string,
  asked: Record<string, string>,
  settled: (string | undefined)[],
): Promise<void> {
  for (const [field, text] of Object.entries(asked)) {
    if (settled.includes(text)) continue;
    const screening = screenText(spoken(field, text));
    const [hit] = screening.hits;
    if (screening.verdict !== "warn" || !hit) continue;
    await countTurnedAway(by, screening, "asked");
    throw new Refusal("conflict", "profileAsk", {
      fields: { [field]: "profileMayBreakRule" },
      values: { quote: text.slice(hit.start, hit.end), rule: await titlesOf(hit.ruleId) },
      detail: hit.ruleId,
    });
  }
}
