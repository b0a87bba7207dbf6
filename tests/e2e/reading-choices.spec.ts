import { nb } from "@/lib/i18n/dictionaries/nb";
import { easyReadWords } from "@/lib/i18n/dictionaries/nb/easy-read";
import { getDictionary } from "@/lib/i18n/dictionary";
import { readingGroups } from "@/lib/sharing/reading-choices";
import { expect, test, type Page } from "./support/browser-test";
import { headline, mainAction } from "./support/landmarks";
import { findClipped, findSidewaysScroll } from "./support/measure-layout";

// A reader who needs the pages to look another way. Without scripts, unless a test says otherwise: then the choices stand in the address.

const { reading } = nb;
const strongest = "storst,luft,korte-linjer,kontrast,rolig";
const sample = ["/nb", "/nb/akutt", "/nb/lesevalg", "/nb/guide/sende-papirer-til-nav", "/nb/guide/sende-papirer-til-nav/alt", "/nb/guide/ringe-nav/alt", "/nb/hjelp/kommer-ikke-inn/svar", "/nb/kontakt", "/nb/sok?q=meldekort", "/ar/akutt"];
const withChoices = (path: string, choices: string) => `${path}${path.includes("?") ? "&" : "?"}lesevalg=${choices}`;

/** Not by `open`, which waits for our own font: a reader who has chosen the calm letters never fetches it. */
async function openAs(page: Page, path: string, choices: string): Promise<void> {
  const response = await page.goto(withChoices(path, choices));
  expect(response?.status(), path).toBe(200);
  await expect.poll(() => page.evaluate(() => document.fonts.status)).toBe("loaded");
}

const choose = async (page: Page, name: string) => {
  await page.getByRole("main").getByRole("link", { name: new RegExp(`^${name}`) }).click();
  await expect(headline(page)).toHaveText(reading.title);
};
const letters = (page: Page) => page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));

test("a reader finds the choices from the foot of a page, makes two, and they follow to the next pages", async ({ page, open }) => {
  await open("/nb/guide/sende-papirer-til-nav");
  const before = await letters(page);
  await page.getByRole("contentinfo").getByRole("link", { name: nb.footer.reading }).click();
  await choose(page, reading.groups.storrelse.choices.stor);
  await choose(page, reading.groups.avstand.choices.luft);
  await expect(page).toHaveURL(/\/nb\/lesevalg\?lesevalg=stor,luft#avstand$/);
  const on = page.getByRole("main").locator("[aria-current=true]");
  await expect(on).toContainText([reading.groups.storrelse.choices.stor, reading.groups.avstand.choices.luft, reading.groups.linjer.choices["vanlige-linjer"]]);
  expect(await letters(page)).toBeCloseTo(before * 1.25, 0);

  await page.getByRole("link", { name: nb.site.name, exact: true }).click();
  await expect(page).toHaveURL("/nb?lesevalg=stor,luft");
  expect(await letters(page)).toBeCloseTo(before * 1.25, 0);
  await page.getByRole("main").getByRole("search").getByRole("textbox").fill("meldekort");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/lesevalg=stor(,|%2C)luft/);
  expect(await letters(page)).toBeCloseTo(before * 1.25, 0);
});

test("a reader takes a choice back, and then all of them", async ({ page }) => {
  await openAs(page, "/nb/lesevalg", "stor,luft,rolig");
  await choose(page, reading.groups.storrelse.choices["vanlig-storrelse"]);
  await expect(page).toHaveURL(/lesevalg=luft,rolig#storrelse$/);
  await choose(page, reading.reset);
  await expect(page).toHaveURL("/nb/lesevalg");
  await expect(page.locator("html")).not.toHaveAttribute("data-lesevalg");
});

test("a reader goes through questions with the choices beside the answers", async ({ page, open }) => {
  await open("/nb/hjelp/frist-for-klage?lesevalg=kontrast");
  await mainAction(page, nb.flow.start).click();
  await expect(page.locator("html")).toHaveAttribute("data-lesevalg", "kontrast");
  await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
});

test("a reader finds easy-read words at the top of a page, and they follow from step to step and back", async ({ page, open, checkAccessibility }) => {
  await open("/nb/guide/ringe-nav");
  await page.setViewportSize({ width: 320, height: 568 });
  const summary = await page.getByRole("main").getByRole("paragraph").first().textContent();
  await page.getByRole("link", { name: easyReadWords.offer }).click();
  await expect(page).toHaveURL("/nb/guide/ringe-nav?lesevalg=lettlest");
  await expect(page.locator("html")).toHaveAttribute("lang", "nb");
  await expect(page.getByText(easyReadWords.notice)).toBeInViewport({ ratio: 1 });
  await expect(page.getByText(easyReadWords.untried)).toBeVisible();
  expect(await page.getByRole("main").innerText()).not.toContain(summary);
  expect(await findSidewaysScroll(page)).toEqual([]);
  await checkAccessibility(page);

  await page.getByRole("main").getByRole("link", { name: /^Start: / }).click();
  await expect(page).toHaveURL(/\/nb\/guide\/ringe-nav\/[a-z-]+\?lesevalg=lettlest$/);
  await expect(page.getByText(easyReadWords.notice)).toBeVisible();
  await page.getByRole("link", { name: nb.site.name, exact: true }).click();
  await expect(page.getByText(easyReadWords.notice), "a page without them is as it is").toHaveCount(0);
  await openAs(page, "/nb/akutt", "lettlest");
  await page.getByRole("link", { name: easyReadWords.usual }).click();
  await expect(page).toHaveURL("/nb/akutt");
  await expect(page.getByRole("link", { name: easyReadWords.offer })).toBeVisible();
});

test("a reader who chooses easy-read words among the choices is told where there are some, and reads them there", async ({ page, open }) => {
  const { group } = easyReadWords;
  await open("/nb/lesevalg");
  await choose(page, group.choices.lettlest);
  await expect(page).toHaveURL("/nb/lesevalg?lesevalg=lettlest#ord");
  const section = page.getByRole("main").locator("section").filter({ has: page.getByRole("heading", { name: group.heading, exact: true }) });
  await expect(section.locator("[aria-current=true]")).toContainText([group.choices.lettlest]);
  const pages = section.getByRole("list").last().getByRole("link");
  const addresses = await pages.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(addresses.length).toBeGreaterThanOrEqual(5);
  for (const address of addresses) {
    expect(address).toMatch(/^\/nb\/.*\?lesevalg=lettlest$/);
    await page.goto(address);
    await expect(page.getByText(easyReadWords.notice)).toBeVisible();
  }
  await open("/en/lesevalg");
  await expect(page.locator("[data-lesevalg=lettlest]")).toHaveCount(0);
});

test("a reader with easy-read words answers private questions, and the answers stay sealed", async ({ page }) => {
  await openAs(page, "/nb/hjelp/pengene-har-ikke-kommet/svar", "lettlest");
  await page.getByRole("radiogroup").locator("label").first().click();
  await page.getByRole("button", { name: nb.flow.continue }).click();
  await expect(page).toHaveURL(/\/nb\/hjelp\/pengene-har-ikke-kommet\/svar\?_forseglet=[^&]+&lesevalg=lettlest$/);
  await expect(headline(page)).toBeVisible();
});

test("nobody is shown the addresses of easy-read pages behind the site", async ({ page }) => {
  await page.goto("/nb-simple/akutt");
  await expect(page).toHaveURL("/nb/akutt?lesevalg=lettlest");
  expect(await page.content()).not.toContain("nb-simple");
});

test("a search engine is told of the page itself, not of how somebody wants it to look", async ({ page }) => {
  await openAs(page, "/nb/akutt", strongest);
  expect(await page.locator("link[rel=canonical]").getAttribute("href")).toMatch(/\/nb\/akutt$/);
});

for (const choices of [strongest, ...Object.values(readingGroups).flatMap(([, ...others]) => others)]) {
  test(`a reader with a small phone who chose ${choices} loses nothing`, async ({ page, checkAccessibility }) => {
    for (const path of sample) {
      await openAs(page, path, choices);
      await page.setViewportSize({ width: 320, height: 568 });
      expect.soft(await findSidewaysScroll(page), path).toEqual([]);
      expect.soft(await findClipped(page), path).toEqual([]);
      await checkAccessibility(page, { soft: true });
    }
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`a reader who needs strong contrast gets it where it is ${colorScheme}`, async ({ page, checkAccessibility }) => {
    await page.emulateMedia({ colorScheme });
    for (const path of sample) {
      await openAs(page, path, "kontrast");
      await checkAccessibility(page, { soft: true });
    }
    const [text, paper] = await page.evaluate(() => [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]);
    expect([text, paper]).toEqual(colorScheme === "light" ? ["rgb(0, 0, 0)", "rgb(255, 255, 255)"] : ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
  });
}

test.describe("with scripts", () => {
  test.use({ javaScriptEnabled: true });

  const kept = (page: Page) => page.evaluate(() => localStorage.getItem("lesevalg"));

  test("a reader has the choices remembered only by asking, and forgotten by asking", async ({ page, open, context, checkAccessibility }) => {
    await open("/nb/lesevalg");
    await choose(page, reading.groups.storrelse.choices.stor);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.getByRole("button", { name: reading.remember.script.remember }).click();
    await expect(page.getByText(reading.remember.script.remembered)).toBeVisible();
    expect(await kept(page)).toBe("stor");
    await checkAccessibility(page);

    await open("/nb/ord");
    await expect(page.locator("html")).toHaveAttribute("data-lesevalg", "stor");
    await page.getByRole("contentinfo").getByRole("link", { name: nb.footer.about }).click();
    await expect(headline(page)).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("data-lesevalg", "stor");
    await expect(page, "an address that can be given to somebody else").toHaveURL("/nb/om");

    await open("/nb/lesevalg");
    await page.getByRole("button", { name: reading.remember.script.forget }).click();
    expect(await kept(page)).toBeNull();
    expect(await context.cookies()).toEqual([]);
  });

  test("a reader who has easy-read words remembered gets them at every address, and the usual again by asking", async ({ page, open }) => {
    await open("/nb/lesevalg");
    await choose(page, easyReadWords.group.choices.lettlest);
    await page.getByRole("button", { name: reading.remember.script.remember }).click();
    expect(await kept(page)).toBe("lettlest");
    await page.goto("/nb/akutt");
    await expect(page.getByText(easyReadWords.notice)).toBeVisible();
    await expect(page, "an address that can be given to somebody else").toHaveURL("/nb/akutt");
    await page.getByRole("link", { name: easyReadWords.usual }).click();
    await expect(page.getByRole("link", { name: easyReadWords.offer })).toBeVisible();
    expect(await kept(page)).toBeNull();
  });

  /** A device with a voice that takes its time: each sentence ends when the test says so. */
  async function giveVoice(page: Page, ...languages: string[]): Promise<void> {
    await page.addInitScript((names) => {
      const said: { text: string; lang: string; onend?: () => void }[] = [];
      const synthesis = {
        getVoices: () => names.map((lang) => ({ lang, localService: true, default: false, name: lang, voiceURI: lang })),
        speak: (utterance: { text: string; lang: string }) => void said.push(utterance),
        cancel: () => {},
        addEventListener: () => {},
      };
      Object.defineProperty(window, "speechSynthesis", { value: synthesis });
      Object.defineProperty(window, "SpeechSynthesisUtterance", { value: class { constructor(readonly text: string) {} } });
      Object.assign(window, { said });
    }, languages);
  }
  const said = (page: Page) => page.evaluate(() => (window as unknown as { said: { text: string; lang: string }[] }).said.map(({ text, lang }) => `${lang}: ${text}`));
  const endSentence = (page: Page) => page.evaluate(() => (window as unknown as { said: { onend?: () => void }[] }).said.at(-1)?.onend?.());
  const marked = (page: Page) => page.evaluate(() => [...(CSS.highlights.get("lest-opp") ?? [])].map(String));

  test("a reader has a step read aloud, sees the sentence marked, pauses and goes on, by keyboard", async ({ page, open, checkAccessibility }) => {
    await giveVoice(page, "nb-NO");
    await open("/nb/guide/sende-papirer-til-nav");
    const { aloud } = reading;
    await page.getByRole("button", { name: aloud.start }).press("Enter");
    await expect.poll(() => marked(page)).toEqual([await headline(page).textContent()]);
    await expect(page.getByRole("button", { name: aloud.script.pause })).toBeFocused();
    await expect(page.getByRole("button", { name: aloud.stop })).toBeInViewport({ ratio: 1 });
    await endSentence(page);
    await checkAccessibility(page);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: aloud.script.resume })).toBeFocused();
    await page.keyboard.press("Enter");
    const heard = await said(page);
    expect(heard.slice(1)).toEqual([heard[1], heard[1]]);
    expect(heard.every((line) => line.startsWith("nb-NO: "))).toBe(true);
    await page.getByRole("button", { name: aloud.stop }).press("Enter");
    expect(await marked(page)).toEqual([]);
    await expect(page.getByRole("button", { name: aloud.start })).toBeFocused();
  });

  test("a reader whose device has no voice for the language is told so, and what to do", async ({ page, open, checkAccessibility }) => {
    await giveVoice(page, "en-GB");
    await open("/nb/akutt");
    await page.getByRole("button", { name: reading.aloud.start }).click();
    await expect(page.getByText(reading.aloud.script.noVoice)).toBeVisible();
    expect(await said(page)).toEqual([]);
    await checkAccessibility(page);
  });

  test("a reader of Arabic who meets a Norwegian page hears it in Norwegian, from buttons in Arabic", async ({ page, open }) => {
    await giveVoice(page, "ar-SA", "nb-NO");
    await open("/ar/personvern");
    await page.getByRole("button", { name: getDictionary("ar").reading.aloud.start }).click();
    for (let sentences = 0; sentences < 4; sentences++) await endSentence(page);
    const heard = await said(page);
    expect(heard[0]).toMatch(/^ar-SA: /);
    expect(heard.at(-1)).toMatch(/^nb-NO: /);
  });

  test("nothing moves when the button that reads aloud comes", async ({ page, open }) => {
    await page.route("**/js/read-aloud.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
    await giveVoice(page, "nb-NO");
    const top = async () => (await page.getByRole("main").boundingBox())?.y;
    await page.goto("/nb/guide/sende-papirer-til-nav");
    const without = await top();
    await page.unroute("**/js/read-aloud.js");
    await open("/nb/guide/sende-papirer-til-nav");
    await expect(page.getByRole("button", { name: reading.aloud.start })).toBeVisible();
    expect(await top()).toBe(without);
  });
});
