import type { Browser, Locator, Page } from "@playwright/test";
import { expectNoBarriers } from "./support/axe";
import { aPhoto, publishAsItIs } from "./support/notes";
import { anotherPage, type Person, press, signIn, signUp, someone } from "./support/people";
import { expect, test } from "./support/test";

/** Drafts: on the server, on another device, in a dead network, after a closed tab. */

const addPhotos = (page: Page) => page.getByRole("listitem").getByLabel("Add photos");
const tiles = (page: Page) => page.getByRole("button", { name: /^Photo \d+ of/ });
const title = (page: Page) => page.getByLabel("Title", { exact: true });
const body = (page: Page) => page.getByLabel("Text", { exact: true });
const standing = (page: Page, words: string | RegExp) =>
  page.getByRole("status").filter({ hasText: words }).first();
const saved = (page: Page) => expect(standing(page, /^Saved$/)).toBeVisible();
const row = (page: Page, name: string) => page.getByRole("link", { name: `Go on: ${name}` });

/** The same person somewhere else. */
async function elsewhere(browser: Browser, person: Person): Promise<Page> {
  const page = await anotherPage(browser);
  await signIn(page, person);
  return page;
}

/** Opens the draft from the list, as one does. */
async function resume(page: Page, name: string): Promise<void> {
  await page.goto("/en/compose/drafts");
  await row(page, name).click();
  await page.waitForURL(/\/en\/compose\/[0-9a-f-]{36}$/);
  await expect(title(page)).toHaveValue(name);
}

async function arrived(page: Page, count: number): Promise<void> {
  await expect(tiles(page)).toHaveCount(count);
  await expect(page.getByRole("progressbar")).toHaveCount(0);
}

async function publish(page: Page): Promise<void> {
  await page.getByLabel("Channel").selectOption("pets");
  await publishAsItIs(page);
  await page.waitForURL(/\/en\/notes\/[0-9a-f-]{36}$/);
}

test("A4: begun on a phone, gone on with at a desk, and gone from the drafts when it is a note", async ({
  page,
  browser,
}) => {
  const ana = await signUp(page, someone("Ana Drafting"), "/en/compose");
  await addPhotos(page).setInputFiles([await aPhoto(), await aPhoto()]);
  await title(page).fill("Two cats, one sofa");
  await body(page).fill("写到一半 #猫税");
  await page.getByLabel("Channel").selectOption("home");
  await arrived(page, 2);
  await saved(page);

  const desk = await elsewhere(browser, ana);
  await resume(desk, "Two cats, one sofa");
  await expect(body(desk)).toHaveValue("写到一半 #猫税");
  await expect(desk.getByLabel("Channel")).toHaveValue("home");
  await arrived(desk, 2);
  await body(desk).fill("写到一半，又写了一半 #猫税");
  await saved(desk);

  await page.reload();
  await expect(body(page)).toHaveValue("写到一半，又写了一半 #猫税");
  await publish(desk);
  await desk.goto("/en/compose/drafts");
  await expect(desk.getByText("No drafts")).toBeVisible();
});

test("A13: a tab that is closed in the middle of everything loses no word and no photo", async ({
  page,
  context,
}) => {
  await signUp(page, someone("Bo Closing"), "/en/compose");
  await page.route("**/api/uploads/**", () => {});
  await page.route("**/api/drafts/**", (route) => route.abort("internetdisconnected"));
  await addPhotos(page).setInputFiles([await aPhoto(), await aPhoto()]);
  await expect(page.getByRole("progressbar")).toHaveCount(2);
  await title(page).fill("Half a sentence");
  await body(page).pressSequentially("and the battery", { delay: 5 });
  await page.waitForTimeout(600);
  await page.close();

  const again = await context.newPage();
  await again.goto("/en/compose");
  await expect(title(again)).toHaveValue("Half a sentence");
  await expect(body(again)).toHaveValue("and the battery");
  await arrived(again, 2);
  await saved(again);
  await again.reload();
  await arrived(again, 2);
  await publish(again);
  await expect(again.getByRole("heading", { level: 1, name: "Half a sentence" })).toBeVisible();
});

test("A4: without a network it says where the words are, and brings them when the network is back", async ({
  page,
  context,
  browser,
}) => {
  const bo = await signUp(page, someone("Bo Tunnel"), "/en/compose");
  await title(page).fill("In the tunnel");
  await saved(page);
  await context.setOffline(true);
  await body(page).fill("字还在这里");
  await expect(standing(page, "Saved on this device")).toBeVisible();
  await context.setOffline(false);
  await saved(page);
  const other = await elsewhere(browser, bo);
  await resume(other, "In the tunnel");
  await expect(body(other)).toHaveValue("字还在这里");
});

test("A4: a server that dies and comes back has everything, also what was typed into a closed page", async ({
  page,
  context,
}) => {
  await signUp(page, someone("Cai Patient"), "/en/compose");
  await page.route("**/api/drafts/**", (route) => route.abort("internetdisconnected"));
  await title(page).fill("Typed against a wall");
  await expect(standing(page, "Saved on this device")).toBeVisible();
  await page.close();
  const list = await context.newPage();
  await list.goto("/en/compose/drafts");
  await expect(row(list, "Typed against a wall")).toBeVisible();
  await row(list, "Typed against a wall").click();
  await expect(title(list)).toHaveValue("Typed against a wall");
});

test("A4: two devices that change different things are put together, without a question", async ({
  page,
  browser,
}) => {
  const mei = await signUp(page, someone("Mei Twice"), "/en/compose");
  await title(page).fill("Tea");
  await body(page).fill("one");
  await saved(page);
  const desk = await elsewhere(browser, mei);
  await resume(desk, "Tea");
  await body(desk).fill("one, two");
  await saved(desk);
  await title(page).fill("Tea for two");
  await saved(page);
  await expect(body(page)).toHaveValue("one, two");
  await resume(desk, "Tea for two");
  await expect(body(desk)).toHaveValue("one, two");
});

async function inConflict(page: Page, browser: Browser): Promise<Page> {
  const lan = await signUp(page, someone("Lan Twice"), "/en/compose");
  await title(page).fill("Rain");
  await body(page).fill("one");
  await saved(page);
  const desk = await elsewhere(browser, lan);
  await resume(desk, "Rain");
  await body(desk).fill("写在书桌上");
  await saved(desk);
  await body(page).fill("written on the train");
  await expect(clash(page)).toBeVisible();
  return desk;
}

const clash = (page: Page): Locator =>
  page.getByRole("region", { name: "This draft was changed somewhere else too" });

test("A4: two versions of the same words are both shown, and both can be kept", async ({ page, browser }) => {
  const desk = await inConflict(page, browser);
  await expect(clash(page).getByText("written on the train")).toBeVisible();
  await expect(clash(page).getByText("写在书桌上")).toBeVisible();
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(clash(page)).toBeVisible();
  await expectNoBarriers(page);
  await page.reload();
  await expect(clash(page)).toBeVisible();
  await press(clash(page).getByRole("button", { name: "Keep both, as two drafts" }));
  await saved(page);
  await expect(body(page)).toHaveValue("written on the train");
  await page.goto("/en/compose/drafts");
  await expect(row(page, "Rain")).toHaveCount(2);
  await expect(page.getByText("Only on this device")).toHaveCount(0);
  await desk.goto("/en/compose/drafts");
  await expect(row(desk, "Rain")).toHaveCount(2);
  await expectNoBarriers(desk);
});

test("A4: or one is chosen, and then it is that one everywhere", async ({ page, browser }) => {
  const desk = await inConflict(page, browser);
  await clash(page).getByRole("button", { name: "Use that one" }).click();
  await expect(body(page)).toHaveValue("写在书桌上");
  await saved(page);
  await body(page).fill("写在书桌上，又在车上");
  await saved(page);
  await resume(desk, "Rain");
  await expect(body(desk)).toHaveValue("写在书桌上，又在车上");
  await page.goto("/en/compose/drafts");
  await expect(row(page, "Rain")).toHaveCount(1);
});

test("A4: a draft is thrown away only when one says so twice; starting afresh keeps it", async ({ page }) => {
  await signUp(page, someone("Dai Tidy"), "/en/compose");
  await title(page).fill("First thought");
  await saved(page);
  await page.reload();
  await page.getByRole("button", { name: "Start afresh" }).click();
  await expect(title(page)).toHaveValue("");
  await title(page).fill("Second thought");
  await saved(page);
  await page.getByRole("link", { name: "Drafts" }).click();
  await expect(row(page, "First thought")).toBeVisible();
  await page.getByRole("button", { name: "Discard: First thought" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Keep it" }).click();
  await expect(row(page, "First thought")).toBeVisible();
  await page.getByRole("button", { name: "Discard: First thought" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Discard" }).click();
  await expect(row(page, "First thought")).toHaveCount(0);
  await expect(row(page, "Second thought")).toBeVisible();
});

/** Holds the scripts back until told; the page is the plain form meanwhile. */
async function asleep(page: Page): Promise<() => void> {
  let wake = () => {};
  const woken = new Promise<void>((resolve) => {
    wake = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await woken;
    await route.continue();
  });
  return wake;
}

test("A13: what is typed before the scripts wake is kept, and so is the draft that was there", async ({
  page,
}) => {
  await signUp(page, someone("Eve Early"), "/en/compose");
  await title(page).fill("Yesterday’s soup");
  await saved(page);
  const wake = await asleep(page);
  await page.goto("/en/compose", { waitUntil: "commit" });
  await title(page).fill("Today’s bread");
  await body(page).fill("写得比脚本快");
  await page.getByLabel("Channel").selectOption("food");
  wake();
  await saved(page);
  await expect(title(page)).toHaveValue("Today’s bread");
  await expect(body(page)).toHaveValue("写得比脚本快");
  await expect(page.getByLabel("Channel")).toHaveValue("food");
  await page.goto("/en/compose/drafts");
  await expect(row(page, "Today’s bread")).toBeVisible();
  await expect(row(page, "Yesterday’s soup")).toBeVisible();
});

test("A13: typed early into a draft that is taken up again, it is that draft’s", async ({ page }) => {
  await signUp(page, someone("Eve Again"), "/en/compose");
  await title(page).fill("Soup");
  await saved(page);
  await resume(page, "Soup");
  const wake = await asleep(page);
  await page.reload({ waitUntil: "commit" });
  await body(page).fill("with leek");
  wake();
  await saved(page);
  await expect(title(page)).toHaveValue("Soup");
  await expect(body(page)).toHaveValue("with leek");
  await page.goto("/en/compose/drafts");
  await expect(row(page, "Soup")).toHaveCount(1);
  await expect(page.getByText("with leek")).toBeVisible();
});

test("one’s drafts are reached from one’s own menu", async ({ page }) => {
  const fay = await signUp(page, someone("Fay Finding"), "/en/explore");
  await page.goto(`/en/people/${fay.handle}`);
  await press(page.locator("summary[aria-label='Your account']:visible"));
  await page.getByRole("link", { name: "My drafts" }).locator("visible=true").click();
  await expect(page.getByRole("heading", { level: 1, name: "Drafts" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("A4: a draft of the server is listed, gone on with, and thrown away", async ({ page, browser }) => {
    const scripted = await (await browser.newContext({ javaScriptEnabled: true })).newPage();
    await signUp(scripted, someone("Gil Plain"), "/en/compose");
    await addPhotos(scripted).setInputFiles([await aPhoto()]);
    await title(scripted).fill("Plain soup");
    await body(scripted).fill("先放水");
    await arrived(scripted, 1);
    await saved(scripted);
    await page.context().addCookies(await scripted.context().cookies());
    await scripted.close();

    await page.goto("/en/compose/drafts");
    await row(page, "Plain soup").click();
    await expect(title(page)).toHaveValue("Plain soup");
    await expect(body(page)).toHaveValue("先放水");
    await expect(page.getByLabel("What does photo 1 show?")).toBeVisible();
    await page.goto("/en/compose/drafts");
    await page.getByRole("button", { name: "Discard: Plain soup" }).click();
    await expect(page.getByText("No drafts")).toBeVisible();
  });
});

test("A4: 草稿会自己保存，换一台设备接着写", async ({ page, browser }) => {
  const mei = await signUp(page, someone("Mei Caogao"), "/en/compose");
  await page.goto("/zh/compose");
  await page.getByLabel("标题", { exact: true }).fill("还没写完");
  await expect(standing(page, /^已保存$/)).toBeVisible();
  const other = await elsewhere(browser, mei);
  await other.goto("/zh/compose/drafts");
  await expect(other.getByRole("heading", { level: 1, name: "草稿箱" })).toBeVisible();
  await other.getByRole("link", { name: "继续写：还没写完" }).click();
  await expect(other.getByLabel("标题", { exact: true })).toHaveValue("还没写完");
});
