import { requirePublisher, requireViewer, requireWriter } from "@/lib/accounts/authority";
import type {
  DeclarationRef,
  DialInput,
  HiddenInput,
  LanguagesInput,
  LocaleInput,
  ProfileInput,
  RemindersInput,
} from "@/lib/accounts/schema";
import type { Anyone } from "@/lib/accounts/viewer";
import { askAboutDoubtful, refuseRuleBreaking } from "@/lib/accounts/words";
import { markStale, tags } from "@/lib/cache-tags";
import { db, type Tx } from "@/lib/db";
import { record } from "@/lib/events/record";
import { Refusal } from "@/lib/refusal";

type NewAccount = { handle: string; name: string; locale: string; email: string; passwordHash: string };

/**
 * Creates the account and its credential, in the caller's transaction. Who comes second to a handle or an e-mail is refused
 * (conflict, with the field); the unique keys settle it, so that two at the same moment cannot both win.
 */
export async function createAccount(tx: Tx, person: NewAccount): Promise<string> {
  const { email, passwordHash, ...profile } = person;
  const [account] = await tx.account.createManyAndReturn({
    data: [profile],
    skipDuplicates: true,
    select: { id: true },
  });
  if (!account) throw new Refusal("conflict", "checkFields", { fields: { handle: "handleTaken" } });
  const { count } = await tx.credential.createMany({
    data: [{ accountId: account.id, email, passwordHash }],
    skipDuplicates: true,
  });
  if (count === 0) throw new Refusal("conflict", "checkFields", { fields: { email: "emailTaken" } });
  return account.id;
}

/** Ending the account's other sessions is the caller's. */
export async function setPasswordHash(tx: Tx, accountId: string, passwordHash: string): Promise<void> {
  await tx.credential.update({ where: { accountId }, data: { passwordHash }, select: { accountId: true } });
}

/** The first confirmation counts; a later one leaves its moment alone. */
export async function markEmailConfirmed(tx: Tx, accountId: string): Promise<void> {
  await tx.credential.updateMany({
    where: { accountId, emailConfirmedAt: null },
    data: { emailConfirmedAt: new Date() },
  });
}

/**
 * One's name and bio as one's profile shows them. Refuses signed-out and suspended people, and what breaks a rule; asks once
 * about what is doubtful and new.
 */
export async function updateProfile(viewer: Anyone, input: ProfileInput): Promise<void> {
  const person = requirePublisher(viewer);
  const { name, bio } = input;
  await refuseRuleBreaking(person.id, { name, bio });
  const before = await db.account.findUniqueOrThrow({
    where: { id: person.id },
    select: { name: true, bio: true },
  });
  await askAboutDoubtful(person.id, { name }, [before.name, input.keptName]);
  await askAboutDoubtful(person.id, { bio }, [before.bio, input.keptBio]);
  await db.$transaction(async (tx) => {
    await tx.account.update({ where: { id: person.id }, data: { name, bio }, select: { id: true } });
    if (name !== person.name) await record(tx, "person.renamed", { accountId: person.id });
    await markStale(tx, tags.person(person.handle));
  });
}

/** Replaces the languages a person speaks and learns. */
export async function updateLanguages(viewer: Anyone, { languages }: LanguagesInput): Promise<void> {
  const person = requireWriter(viewer);
  await db.$transaction(async (tx) => {
    await tx.accountLanguage.deleteMany({ where: { accountId: person.id } });
    await tx.accountLanguage.createMany({
      data: languages.map((language) => ({ ...language, accountId: person.id })),
      skipDuplicates: true,
    });
    await markStale(tx, tags.person(person.handle));
  });
}

/** The language of the interface and of letters. */
export async function chooseLocale(viewer: Anyone, { locale }: LocaleInput): Promise<void> {
  const person = requireViewer(viewer);
  await db.account.update({ where: { id: person.id }, data: { locale }, select: { id: true } });
}

/** How much of which language this person's recommendations hold; counts from the next page on. */
export async function turnDial(viewer: Anyone, { dial }: DialInput): Promise<DialInput> {
  const { id } = requireViewer(viewer);
  await db.account.update({ where: { id }, data: { languageDial: dial }, select: { id: true } });
  return { dial };
}

/** Which declared notes a person does not want to meet in feeds; suspended people read on, and choose, too. */
export async function chooseHiddenDeclarations(viewer: Anyone, { hidden }: HiddenInput): Promise<void> {
  const { id } = requireViewer(viewer);
  const hiddenDeclarations = [...new Set(hidden)];
  await db.account.update({ where: { id }, data: { hiddenDeclarations }, select: { id: true } });
}

/** The same for one declaration; hiding it twice is once. */
export async function hideDeclaration(viewer: Anyone, { declaration }: DeclarationRef): Promise<void> {
  const { id } = requireViewer(viewer);
  await db.$executeRaw`UPDATE accounts SET hidden_declarations =
    array_append(array_remove(hidden_declarations, ${declaration}::"Declaration"), ${declaration}::"Declaration")
    WHERE id = ${id}::uuid`;
}

/** Takes it back; where there is nothing to take back it is quietly nothing. */
export async function showDeclaration(viewer: Anyone, { declaration }: DeclarationRef): Promise<void> {
  const { id } = requireViewer(viewer);
  await db.$executeRaw`UPDATE accounts SET hidden_declarations =
    array_remove(hidden_declarations, ${declaration}::"Declaration") WHERE id = ${id}::uuid`;
}

/** What the composer reminds this person of. */
export async function chooseReminders(
  viewer: Anyone,
  { remindsAlt }: RemindersInput,
): Promise<{ remindsAlt: boolean }> {
  const person = requireViewer(viewer);
  return db.account.update({
    where: { id: person.id },
    data: { remindsAlt: remindsAlt === "1" },
    select: { remindsAlt: true },
  });
}
