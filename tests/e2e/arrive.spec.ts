import type { Page } from "@playwright/test";
import { type TOTP, URI } from "otpauth";
import {
  anotherPage,
  awake,
  fillSignIn,
  fillSignUp,
  press,
  signIn,
  signUp,
  signUpByForm,
  someone,
} from "./support/people";
import { heldAnswer } from "./support/slow";
import { expect, test } from "./support/test";

const join = (page: Page) => page.getByRole("main").getByRole("button", { name: "Join", exact: true });

const sameEverywhere = "the same form on every screen";

/** Signed in or not, as the site's own pages show it. */
async function expectIn(page: Page, handle: string): Promise<void> {
  await page.goto("/en/sign-in");
  await expect(page.getByText(`You are signed in as @${handle}.`)).toBeVisible();
}

async function expectOut(page: Page): Promise<void> {
  await page.goto("/en/settings/security");
  await expect(page).toHaveURL(/\/en\/sign-in\?next=/);
}

test("somebody new is in within a minute, from wherever they were", async ({ page, isMobile }) => {
  const began = Date.now();
  const person = someone("Nora Lindqvist");
  await page.goto("/en/topics");
  if (isMobile) {
    await press(
      page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Me", exact: true }),
    );
    await page.getByRole("main").getByRole("link", { name: "Join" }).click();
  } else {
    await press(page.getByRole("banner").getByRole("link", { name: "Join" }));
  }
  await fillSignUp(page, person);
  await join(page).click();
  await expect(page).toHaveURL(isMobile ? `/en/people/${person.handle}` : "/en/topics");
  expect(Date.now() - began).toBeLessThan(60_000);
  await page.goto(`/en/people/${person.handle}`);
  await expect(page.getByRole("heading", { level: 1, name: person.name })).toBeVisible();
  await expectIn(page, person.handle);
});

test("a Chinese reader arrives in Chinese", async ({ browser }) => {
  const page = await browser.newPage({ locale: "zh-CN" });
  await page.goto("/");
  await expect(page).toHaveURL(/\/zh\/explore$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  const person = { ...someone("小鱼"), name: "小鱼" };
  await page.goto("/sign-up");
  await expect(page).toHaveURL(/\/zh\/sign-up$/);
  await fillSignUp(page, person, "zh");
  await page.getByRole("main").getByRole("button", { name: "注册", exact: true }).click();
  await expect(page).toHaveURL(/\/zh\/explore$/);
  await page.goto(`/zh/people/${person.handle}`);
  await expect(page.getByRole("heading", { level: 1, name: "小鱼" })).toBeVisible();
  await page.close();
});

test("what is wrong is said at each field, and what was typed stays", async ({ page }) => {
  await page.goto("/en/sign-up");
  await fillSignUp(page, { email: "nora.example.org", handle: "nö", name: "Nora", password: "short" });
  await join(page).click();
  const form = page.getByRole("main");
  await expect(form.getByRole("alert")).toContainText("What you typed is kept.");
  const email = form.getByLabel("E-mail", { exact: true });
  await expect(email).toHaveValue("nora.example.org");
  await expect(email).toHaveAccessibleDescription(/does not look like an e-mail address/);
  await expect(email).toBeFocused();
  const handle = form.getByLabel("Handle", { exact: true });
  await expect(handle).toHaveValue("nö");
  await expect(handle).toHaveAccessibleDescription(/3 to 24 small letters/);
  await expect(form.getByLabel("Name", { exact: true })).toHaveValue("Nora");
  const password = form.getByLabel("Password", { exact: true });
  await expect(password).toHaveValue("");
  await expect(password).toHaveAccessibleDescription(/at least 8 characters/);
});

test("what is typed while the answer is on its way is newer than the answer", async ({ page }) => {
  const person = someone();
  await page.goto("/en/sign-up");
  await fillSignUp(page, { ...person, password: "short" });
  const form = page.getByRole("main");
  const [name, password] = [
    form.getByLabel("Name", { exact: true }),
    form.getByLabel("Password", { exact: true }),
  ];
  const answer = await heldAnswer(page);
  await press(join(page));
  await answer.asked;
  await password.fill(person.password);
  await name.fill("Nora Lindqvst");
  await name.press("ArrowLeft");
  await name.press("ArrowLeft");
  answer.come();
  await expect(form.getByRole("alert")).toContainText("What you typed is kept.");
  await name.pressSequentially("i");
  await expect(name).toHaveValue("Nora Lindqvist");
  await expect(password).toHaveValue(person.password);
  await expect(form.getByLabel("Handle", { exact: true })).toHaveValue(person.handle);
  await join(page).click();
  await expect(page).toHaveURL("/en/explore");
  await page.goto(`/en/people/${person.handle}`);
  await expect(page.getByRole("heading", { level: 1, name: "Nora Lindqvist" })).toBeVisible();
});

test("what is typed while the rest is saved is not taken away", async ({ page }) => {
  await signUp(page, someone(), "/en/settings");
  const name = page.getByLabel("Name", { exact: true });
  const bio = page.getByLabel("About you", { exact: true });
  await name.fill("Nora of the Lake");
  const answer = await heldAnswer(page);
  await press(page.getByRole("button", { name: "Save" }).first());
  await answer.asked;
  await bio.fill("I swim in the cold months.");
  answer.come();
  await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
  await expect(bio).toHaveValue("I swim in the cold months.");
  await expect(name).toHaveValue("Nora of the Lake");
});

test("a password that is on the attackers' lists is refused", async ({ isMobile, page }) => {
  test.skip(isMobile, sameEverywhere);
  await page.goto("/en/sign-up");
  await fillSignUp(page, { ...someone(), password: "password123" });
  await join(page).click();
  await expect(page.getByText("on the lists that attackers try first")).toBeVisible();
});

test("an e-mail that is taken leads kindly to the door that fits", async ({ page, browser }) => {
  const other = await anotherPage(browser);
  const { email } = await signUpByForm(other, someone(), "/en/about");
  await other.context().close();
  await page.goto("/en/sign-up");
  await fillSignUp(page, { ...someone(), email });
  await join(page).click();
  const form = page.getByRole("main").locator("form");
  await expect(form.getByText("There may already be an account with this e-mail.")).toBeVisible();
  await expect(form.getByRole("link", { name: "A new password" })).toHaveAttribute("href", "/en/forgot");
  await form.getByRole("link", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Welcome back" })).toBeVisible();
});

test("one signs out and in again, by e-mail or handle", async ({ page, isMobile }) => {
  const person = await signUpByForm(page, someone(), "/en/about");
  if (isMobile) {
    await page.goto("/en/settings/security");
    await page.getByRole("button", { name: "Sign out here" }).click();
  } else {
    const account = page.getByRole("banner").getByLabel("Your account");
    await account.click();
    await page.getByRole("banner").getByRole("link", { name: "Sign out" }).click();
    await page.getByRole("main").getByRole("button", { name: "Sign out" }).click();
  }
  await expect(page).toHaveURL("/en/explore");
  await expectOut(page);
  await fillSignIn(page, { ...person, email: person.handle });
  await expect(page).toHaveURL("/en/settings/security");
  await expectIn(page, person.handle);
});

test("a wrong password is answered without saying which of the two is wrong", async ({ isMobile, page }) => {
  test.skip(isMobile, sameEverywhere);
  const person = await signUpByForm(page, someone(), "/en/about");
  await page.context().clearCookies();
  for (const email of [person.email, someone().email]) {
    await page.goto("/en/sign-in");
    await fillSignIn(page, { email, password: "not my password" });
    await expect(page.getByRole("main").getByRole("alert")).toContainText("the password do not match");
    await expect(page.getByLabel("E-mail or handle")).toHaveValue(email);
    await expect(page.getByLabel("Password", { exact: true })).toHaveValue("");
  }
});

test("who forgot the password sets a new one with the letter, once", async ({ page }) => {
  const person = await signUpByForm(page, someone(), "/en/about");
  await page.context().clearCookies();
  await page.goto("/en/sign-in");
  await page.getByRole("link", { name: "Forgot your password?" }).click();
  await page.getByRole("main").getByLabel("E-mail", { exact: true }).fill(person.email);
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByText("a letter is on its way")).toBeVisible();
  const letter = page.getByRole("listitem").filter({ hasText: person.email }).filter({ hasText: "/reset?" });
  await expect(async () => {
    await page.goto("/en/outbox");
    await expect(letter).toBeVisible({ timeout: 500 });
  }).toPass();
  const link = await letter.getByRole("link").first().getAttribute("href");
  const { pathname, search } = new URL(link ?? "");
  const renewed = { ...person, password: "a quite new hawthorn" };
  const choose = async () => {
    await page.goto(pathname + search);
    await page.getByLabel("New password", { exact: true }).fill(renewed.password);
    await page.getByRole("button", { name: "Save the new password" }).click();
  };
  await choose();
  await expect(page.getByText("Your new password is set.")).toBeVisible();
  await fillSignIn(page, person);
  await expect(page.getByRole("main").getByRole("alert")).toContainText("do not match");
  await fillSignIn(page, renewed);
  await expect(page).toHaveURL("/en/explore");
  await choose();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("used already");
});

test("no address can send anybody from our door to another site", async ({ isMobile, page, baseURL }) => {
  test.skip(isMobile, sameEverywhere);
  const lures = [
    "//evil.example",
    "https://evil.example/en/explore",
    "/\\evil.example",
    "/%5cevil.example",
    "/\t/evil.example",
    "/en/..//evil.example",
    "javascript:alert(1)",
    "/en/sign-out",
  ];
  const person = await signUpByForm(page, someone(), "/en/about");
  for (const lure of lures) {
    await page.goto(`/en/sign-in?next=${encodeURIComponent(lure)}`);
    await expect(page.getByRole("link", { name: "Continue" })).toHaveAttribute("href", "/en/explore");
  }
  await page.context().clearCookies();
  await page.goto("/en/sign-in?next=//evil.example");
  // as if the field had been changed by hand, too
  await page.locator("input[name=next]").evaluate((input: HTMLInputElement) => {
    input.value = "//evil.example";
  });
  await fillSignIn(page, person);
  await expect(page).toHaveURL(`${baseURL}/en/explore`);
});

test("a device that is signed out from the settings is out at once", async ({ page, browser }) => {
  const phone = await anotherPage(browser);
  const person = await signUpByForm(phone, someone(), "/en/about");
  await signIn(page, person, "/en/settings/security");
  const end = page.getByRole("listitem").filter({ hasNotText: "This device" }).getByRole("button");
  await expect(end).toHaveCount(1);
  await awake(end);
  await end.click();
  await expect(end).toHaveCount(0);
  await expectOut(phone);
  await phone.context().close();
  await expectIn(page, person.handle);
});

test("with a second factor, a password alone lets nobody in", async ({ page }) => {
  const person = await signUp(page, someone("Iris"), "/en/settings/security");
  await page.getByRole("link", { name: "Set it up" }).click();
  await press(page.getByRole("button", { name: "Set it up" }));
  await expect(page.getByRole("img", { name: "QR code for your authenticator app" })).toBeVisible();
  const link = await page
    .getByRole("link", { name: "On this phone? Open it in the app" })
    .getAttribute("href");
  const app = URI.parse(link ?? "") as TOTP;

  await page.getByLabel("Code", { exact: true }).fill("000000");
  await press(page.getByRole("button", { name: "Turn it on" }));
  await expect(page.getByText("This code does not fit.")).toBeVisible();
  await page.getByLabel("Code", { exact: true }).fill(app.generate());
  await page.getByRole("button", { name: "Turn it on" }).click();
  const shown = page.getByRole("listitem").filter({ hasText: /^\w{5}-\w{5}$/ });
  await expect(shown).toHaveCount(10);
  const codes = await shown.allTextContents();
  await page.getByRole("link", { name: "I have kept them" }).click();
  await expect(page.getByText("10 recovery codes are left")).toBeVisible();

  await page.context().clearCookies();
  await page.goto("/zh/sign-in?next=%2Fzh%2Fsettings%2Fsecurity");
  await page.getByLabel("邮箱或用户名").fill(person.email);
  await page.getByLabel("密码", { exact: true }).fill(person.password);
  await page.getByRole("main").getByRole("button", { name: "登录", exact: true }).click();
  await page.waitForURL(/\/zh\/sign-in\/code/);
  await page.goto("/zh/settings/security");
  await page.waitForURL(/\/zh\/sign-in/);
  await page.goto("/zh/sign-in/code?next=%2Fzh%2Fsettings%2Fsecurity");
  await page.getByLabel("验证码").fill(codes[0]?.toLowerCase() ?? "");
  await page.getByRole("button", { name: "继续" }).click();
  await page.waitForURL((url) => url.pathname === "/zh/settings/security");
  await expect(page.getByText("已开启", { exact: true })).toBeVisible();
});
