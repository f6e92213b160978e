import { expect, test } from "vitest";
import {
  chooseHiddenDeclarations,
  chooseLocale,
  chooseReminders,
  hideDeclaration,
  showDeclaration,
  updateLanguages,
  updateProfile,
} from "@/lib/accounts/commands";
import { ownAccount } from "@/lib/accounts/own";
import { hiddenInput } from "@/lib/accounts/schema";
import { db } from "@/lib/db";
import { ana, joined, mei, onDevice, refused } from "../auth/people";
import { theRules } from "../moderation/support";

test("Mei says who she is and which languages she speaks and learns", async () => {
  const { viewer } = await onDevice(await joined(mei));
  await updateProfile(viewer, { name: "小满", bio: "cats and 糖葫芦" });
  await updateLanguages(viewer, { languages: [{ language: "fr", level: "beginner" }] });
  await updateLanguages(viewer, {
    languages: [
      { language: "zh", level: "native" },
      { language: "en", level: "learning" },
    ],
  });
  await chooseLocale(viewer, { locale: "zh" });
  const account = await ownAccount(viewer);
  expect(account).toMatchObject({
    name: "小满",
    bio: "cats and 糖葫芦",
    locale: "zh",
    emailConfirmed: false,
  });
  expect(account.languages.map(({ language }) => language).sort()).toEqual(["en", "zh"]);
});

test("Mei is reminded of photos without alt text until she does not want to be", async () => {
  const { viewer } = await onDevice(await joined(mei));
  expect((await ownAccount(viewer)).remindsAlt).toBe(true);
  expect(await chooseReminders(viewer, { remindsAlt: "0" })).toEqual({ remindsAlt: false });
  expect(await chooseReminders(viewer, { remindsAlt: "0" })).toEqual({ remindsAlt: false });
  expect((await ownAccount(viewer)).remindsAlt).toBe(false);
  await chooseReminders(viewer, { remindsAlt: "1" });
  expect((await ownAccount(viewer)).remindsAlt).toBe(true);
});

test("what Mei changes is hers alone", async () => {
  const { viewer } = await onDevice(await joined(mei));
  const other = await onDevice(await joined(ana));
  await updateProfile(viewer, { name: "Mei", bio: "hello" });
  expect(await ownAccount(other.viewer)).toMatchObject({ name: "ana", bio: "", email: ana.email });
});

test("signed out, nothing can be changed; paused, a person reads but does not write", async () => {
  expect((await refused(updateProfile(null, { name: "x", bio: "" }))).code).toBe("unauthenticated");
  expect((await refused(updateLanguages(null, { languages: [] }))).code).toBe("unauthenticated");
  expect((await refused(chooseLocale(null, { locale: "zh" }))).code).toBe("unauthenticated");
  const { viewer } = await onDevice(await joined(mei));
  const paused = { ...viewer, suspendedUntil: new Date(Date.now() + 86_400_000) };
  expect((await refused(updateProfile(paused, { name: "x", bio: "" }))).code).toBe("forbidden");
  const { values } = await refused(updateProfile(paused, { name: "x", bio: "" }));
  expect(JSON.stringify(values), "until when is said in words").not.toMatch(/T\d\d:\d\d/);
  expect((await refused(updateLanguages(paused, { languages: [] }))).code).toBe("forbidden");
  await chooseLocale(paused, { locale: "zh" });
  expect((await db.account.findUniqueOrThrow({ where: { id: viewer.id } })).name).toBe("mei");
});

test("Mei hides what she does not want to meet, one at a time or all at once, and takes it back", async () => {
  const { viewer } = await onDevice(await joined(mei));
  const hidden = async () => (await ownAccount(viewer)).hiddenDeclarations;
  await Promise.all([1, 2, 3].map(() => hideDeclaration(viewer, { declaration: "sponsored" })));
  await hideDeclaration(viewer, { declaration: "ai_made" });
  expect(await hidden()).toEqual(["sponsored", "ai_made"]);
  await showDeclaration(viewer, { declaration: "sponsored" });
  await showDeclaration(viewer, { declaration: "gifted" });
  expect(await hidden()).toEqual(["ai_made"]);
  await chooseHiddenDeclarations(viewer, { hidden: ["gifted", "gifted", "sponsored"] });
  expect(await hidden()).toEqual(["gifted", "sponsored"]);
  await chooseHiddenDeclarations(viewer, hiddenInput.parse({}));
  expect(await hidden()).toEqual([]);
  expect((await refused(hideDeclaration(null, { declaration: "gifted" }))).code).toBe("unauthenticated");
  expect(hiddenInput.safeParse({ hidden: ["paid"] }).success).toBe(false);
});

test("a name or bio that breaks a rule is refused at its field, quoting the words, and nothing changes", async () => {
  await theRules();
  const { viewer } = await onDevice(await joined(mei));
  const before = await ownAccount(viewer);
  const refusal = await updateProfile(viewer, { name: "小满", bio: "网上赌场注册送彩金，加微信" }).catch(
    (error) => error,
  );
  expect(refusal).toMatchObject({ code: "invalid", fields: { bio: "profileBreaksRule" } });
  expect("网上赌场注册送彩金，加微信").toContain(refusal.values.quote);
  expect(refusal.values.rule).toEqual({ en: "No gambling for money", zh: "不搞赌博" });
  expect(await ownAccount(viewer)).toEqual(before);
  await updateProfile(viewer, { name: "小满", bio: "Two years sober, gardener, weeds out" });
});

test("a name that a moderator would have to look at is not said to break a rule", async () => {
  await theRules();
  const { viewer } = await onDevice(await joined(mei));
  const no = await refused(updateProfile(viewer, { name: "莞式服务", bio: "" }));
  expect(no).toMatchObject({ code: "invalid", fields: { name: "profileNeedsLook" } });
  expect(no.values.rule).toEqual({ en: "No pornography", zh: "不发色情内容" });
});

test("a doubtful name or bio is asked about once, quoting the words, and kept when its writer wants to", async () => {
  await theRules();
  const { viewer } = await onDevice(await joined(mei));
  const bio = "Been winning all week at this online casino";
  const asked = await refused(updateProfile(viewer, { name: "Mei", bio }));
  expect(asked).toMatchObject({
    code: "conflict",
    fields: { bio: "profileMayBreakRule" },
    values: { rule: { en: "No gambling for money", zh: "不搞赌博" } },
    detail: "gambling",
  });
  expect(bio).toContain(asked.values.quote);
  expect((await ownAccount(viewer)).bio).toBe("");
  // what was asked about is not what is sent: asked again
  expect((await refused(updateProfile(viewer, { name: "Mei", bio, keptBio: "other words" }))).code).toBe(
    "conflict",
  );
  await updateProfile(viewer, { name: "Mei", bio, keptBio: bio });
  expect((await ownAccount(viewer)).bio).toBe(bio);
  // what stands there already is not asked about with every saving
  await updateProfile(viewer, { name: "Mei Mei", bio });
});

test("wanting to keep words does not carry what breaks a rule", async () => {
  const { viewer } = await onDevice(await joined(mei));
  const bio = "网上赌场注册送彩金，加微信";
  expect((await refused(updateProfile(viewer, { name: "Mei", bio, keptBio: bio }))).code).toBe("invalid");
});
