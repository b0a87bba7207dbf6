import { nb } from "@/lib/i18n/dictionaries/nb";
import { locales } from "@/lib/i18n/locales";
import { expect, test, type Page } from "./support/browser-test";
import { headline } from "./support/landmarks";
import { findSidewaysScroll } from "./support/measure-layout";
import { translatedWords } from "./support/seeded-content";

// How a reader finds the office they belong to, and what is there. Without scripts, unless a test says otherwise.

const { finder, found, office } = nb.place;
const field = { name: finder.label };

test("a reader finds their office by postcode, and can call, go there and see what to bring", async ({ page, open, checkAccessibility }) => {
  await open("/nb/kontor");
  await page.getByRole("textbox", field).fill("8006");
  await page.getByRole("button", { name: finder.button }).click();
  await expect(headline(page)).toHaveText(found.yours("Nav Bodø"));
  await expect(page.getByRole("main").getByRole("link", { name: "Ring 55 55 33 33" }).first()).toHaveAttribute("href", "tel:+4755553333");
  await checkAccessibility(page);
  await open("/nb/kontor/bodo");
  await expect(headline(page)).toHaveText("Nav Bodø");
  await expect(page.getByRole("img", { name: office.mapTitle("Nav Bodø") })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Ta med dette hvis du har det" })).toBeVisible();
  await checkAccessibility(page);
});

test("a reader in a large town is asked for the district, and then gets the office", async ({ page, open, checkAccessibility }) => {
  await open("/nb/kontor/finn?sted=0580");
  await expect(headline(page)).toHaveText(found.askDistrict("Oslo"));
  await expect(page).toHaveTitle(`${found.askDistrict("Oslo")} – ${finder.title} – Samme side`);
  await checkAccessibility(page);
  await page.getByRole("link", { name: "Grünerløkka", exact: true }).click();
  await expect(headline(page)).toHaveText(/^Kontoret ditt er Nav Grünerløkka/);
});

test("a reader who spells as they speak finds the same office", async ({ page, open }) => {
  for (const written of ["bodo", "NAV Bodø", "BODØ KOMMUNE", "boddø"]) {
    await open(`/nb/kontor/finn?sted=${encodeURIComponent(written)}`);
    await expect(headline(page), written).toHaveText(found.yours("Nav Bodø"));
  }
});

test("a reader who writes nothing, or what is no place, is told what to do", async ({ page, open, checkAccessibility }) => {
  await open("/nb/kontor/finn?sted=", 422);
  await expect(page.getByRole("textbox", field)).toHaveAccessibleDescription(new RegExp(finder.empty));
  await checkAccessibility(page);
  await open("/nb/kontor/finn?sted=qqqqqq");
  await expect(headline(page)).toHaveText(found.none);
  await open("/nb/kontor/finnes-ikke", 404);
});

test("what a reader looked for is nobody else's to find or keep", async ({ page, open, request }) => {
  const { "cache-control": cache } = (await request.get("/nb/kontor/finn?sted=8006")).headers();
  expect(cache).toMatch(/no-store/);
  await open("/nb/kontor/finn?sted=8006");
  expect(await page.locator("head > meta[name=robots]").getAttribute("content")).toContain("noindex");
});

for (const { width, height } of [{ width: 360, height: 740 }, { width: 320, height: 720 }]) {
  test(`a reader in need finds 113, Nav and their office on a screen of ${width} × ${height}, before anything is scrolled`, async ({ page, open }) => {
    await page.setViewportSize({ width, height });
    await open("/nb/akutt");
    for (const name of ["Ring 113", "Ring 55 55 33 33"]) await expect(page.getByRole("main").getByRole("link", { name })).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole("textbox", field)).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole("button", { name: finder.button })).toBeInViewport({ ratio: 1 });
    expect(await findSidewaysScroll(page)).toEqual([]);
    await page.getByRole("textbox", field).fill("8006");
    await page.getByRole("button", { name: finder.button }).click();
    await expect(headline(page)).toHaveText(found.yours("Nav Bodø"));
  });
}

test("a reader says what it is about, and gets the best way now with the others after it", async ({ page, open, checkAccessibility }) => {
  const { needs, chooser } = nb.choosing;
  await open("/nb/kontakt");
  await page.getByRole("link", { name: needs.brev }).click();
  await expect(headline(page)).toHaveText(chooser.result);
  await expect(page.getByRole("main").getByRole("link", { name: "Ring 55 55 33 33" })).toBeVisible();
  await page.getByRole("textbox", { name: chooser.place }).fill("8006");
  await page.getByRole("button", { name: chooser.show }).click();
  await expect(page.getByText(chooser.yourOffice("Nav Bodø"))).toBeVisible();
  await checkAccessibility(page);
  await open("/nb/kontakt/vei?hva=finnes-ikke");
  await expect(page, "chooses first").toHaveURL(/\/nb\/kontakt$/);
});

/** What the browser keeps for when there is no net. */
const keptPaths = (page: Page) => page.evaluate(async () => (await (await caches.open("urgent-help")).keys()).map(({ url }) => new URL(url).pathname));

test.describe("with scripts", () => {
  test.use({ javaScriptEnabled: true });

  test("a reader is told whether Nav answers now, and nothing moves when it comes", async ({ page, open, checkAccessibility }) => {
    await open("/nb/kontor/bodo");
    const help = page.getByRole("complementary", { name: nb.human.heading });
    await expect(help.getByText(/^(Åpent nå, til kl\. |Stengt nå, åpner )/)).toBeVisible();
    const footer = async () => (await page.getByRole("contentinfo").boundingBox())?.y;
    const withWords = await footer();
    await page.evaluate(() => document.querySelectorAll("[data-opening]").forEach((line) => line.replaceChildren()));
    expect(await footer(), "where the foot of the page was before").toBe(withWords);
    await checkAccessibility(page);
  });

  test("a reader without net still has urgent help, and it looks as before", async ({ browser, baseURL }) => {
    // A browser of its own that nobody listens to: without net it complains, as it should.
    const context = await browser.newContext({ ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto("/nb/akutt");
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
    await expect.poll(() => keptPaths(page)).toContain("/js/open-now.js");
    const colour = () => page.getByRole("main").getByRole("link", { name: "Ring 113" }).evaluate((link) => getComputedStyle(link).backgroundColor);
    const before = await colour();
    await context.setOffline(true);
    await page.reload();
    await expect(headline(page)).toHaveText("Få hjelp i dag");
    expect(await colour()).toBe(before);
    const others = (await keptPaths(page)).filter((path) => path !== "/nb/akutt" && !/^\/(_next\/static|js)\//.test(path));
    expect(others, "nothing else is kept").toEqual([]);
    await context.close();
  });

  for (const locale of locales.filter((one) => one !== "nb")) {
    test(`a reader of ${locale} without net still has urgent help in their own words`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ ...(baseURL && { baseURL }) });
      const page = await context.newPage();
      await page.goto(`/${locale}/akutt`);
      await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state);
      await expect.poll(() => keptPaths(page)).toEqual(expect.arrayContaining([`/${locale}/akutt`, "/js/open-now.js"]));
      await context.setOffline(true);
      await page.reload();
      await expect(headline(page)).toHaveText(translatedWords("page", "akutt", locale).title);
      await expect(page.getByRole("main").getByRole("link", { name: "113" }).first()).toBeVisible();
      await context.close();
    });
  }
});
