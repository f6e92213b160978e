import { randomBytes } from "node:crypto";
import { type Browser, type BrowserContextOptions, expect, type Locator, type Page } from "@playwright/test";
import { completeSessions, join } from "./joining";

/** Whoever walks through a test: each makes people of its own, so that no test waits for another or counts its likes. */
export type Person = { handle: string; name: string; email: string; password: string };

/** The sign-ins of the demo (prisma/seed/cast.ts), for what takes a past: decisions, a queue, hundreds of notes. */
export const demo = {
  ana: demoPerson("ana", "ana_in_austin", "Ana Morales"),
  mei: demoPerson("mei", "mei_xiaoman", "小满"),
  linlin: demoPerson("linlin", "linlin_daily", "林林"),
  lan: demoPerson("lan", "lan_tea", "岚"),
  rosa: demoPerson("rosa", "rosa_listens", "Rosa"),
  wen: demoPerson("wen", "wenwen_ops", "文文"),
  hattie: demoPerson("hattie", "hattie_grows", "Hattie"),
  facai: demoPerson("facai", "facai_888", "发财哥"),
};

/** Those of the demo who sign in with a code as well. */
const staff = new Set([demo.lan, demo.rosa, demo.wen].map(({ handle }) => handle));

function demoPerson(key: string, handle: string, name: string): Person {
  return { handle, name, email: `${key}@demo.example`, password: `sugar-hawthorn-${key}` };
}

/** Somebody who is not here yet. The handle is theirs alone; the name need not be. */
export function someone(name = "Nora Lindqvist"): Person {
  const token = randomBytes(5).toString("hex");
  const handle = `${(name.match(/[a-z]+/i)?.[0] ?? "person").toLowerCase().slice(0, 10)}_${token}`;
  return { handle, name, email: `${handle}@example.org`, password: `hawthorn ${token} sugar` };
}

const words = {
  en: { email: "E-mail", handle: "Handle", name: "Name", password: "Password", join: "Join", in: "Sign in" },
  zh: { email: "邮箱", handle: "用户名", name: "昵称", password: "密码", join: "注册", in: "登录" },
};

/**
 * Somebody new, signed in, at `next`. The form is tried where arriving is the subject (`signUpByForm`); elsewhere they are
 * simply there, as they would be after it, because eighty pages less to draw are a minute less to wait.
 */
export async function signUp(page: Page, person = someone(), next = "/en/explore"): Promise<Person> {
  if (!process.env.E2E_DATABASE_URL) return signUpByForm(page, person, next);
  await page.context().addCookies(await join(person));
  await page.goto(next);
  return person;
}

/** Signs somebody new up through the form and waits until they are in, at `next`. */
export async function signUpByForm(page: Page, person = someone(), next = "/en/explore"): Promise<Person> {
  await page.goto(`/en/sign-up?next=${encodeURIComponent(next)}`);
  await fillSignUp(page, person);
  await page.getByRole("main").getByRole("button", { name: words.en.join, exact: true }).click();
  await page.waitForURL((url) => url.pathname + url.search === next);
  return person;
}

export async function fillSignUp(page: Page, person: Person, locale: "en" | "zh" = "en"): Promise<void> {
  const of = words[locale];
  const form = page.getByRole("main");
  await form.getByLabel(of.email, { exact: true }).fill(person.email);
  await form.getByLabel(of.handle, { exact: true }).fill(person.handle);
  await form.getByLabel(of.name, { exact: true }).fill(person.name);
  await form.getByLabel(of.password, { exact: true }).fill(person.password);
}

/** Signs in through the form and waits until they are in, at `next`. */
export async function signIn(page: Page, person: Person, next = "/en/explore"): Promise<Person> {
  await page.goto(`/en/sign-in?next=${encodeURIComponent(next)}`);
  await fillSignIn(page, person);
  if (staff.has(person.handle)) {
    await page.waitForURL(/\/sign-in\/code/);
    await page.context().addCookies(await completeSessions(person));
    await page.goto(next);
  }
  await page.waitForURL((url) => url.pathname + url.search === next);
  return person;
}

/** Fills the form of the sign-in page that is open and sends it. */
export async function fillSignIn(page: Page, person: Pick<Person, "email" | "password">): Promise<void> {
  const form = page.getByRole("main");
  await form.getByLabel("E-mail or handle").fill(person.email);
  await form.getByLabel("Password", { exact: true }).fill(person.password);
  await form.getByRole("button", { name: words.en.in, exact: true }).click();
}

/** The page of another person with a browser of their own (as large and as touchable as the project says). */
export async function anotherPage(browser: Browser, how: BrowserContextOptions = {}): Promise<Page> {
  return (await browser.newContext(how)).newPage();
}

/** Presses what needs scripts, once React has taken it over; before that a press is lost, as for a very fast person. */
export async function press(button: Locator): Promise<void> {
  await awake(button);
  await button.click();
}

/** Waits until React has taken over this element. */
export async function awake(element: Locator): Promise<void> {
  await expect
    .poll(() => element.evaluate((node) => Object.keys(node).some((key) => key.startsWith("__reactProps$"))))
    .toBe(true);
}
