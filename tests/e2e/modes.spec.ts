import type { Answers } from "@/lib/flow/answers";
import { nb } from "@/lib/i18n/dictionaries/nb";
import { sayFinding } from "../a11y/check-page";
import { chosen } from "../a11y/probes/chosen";
import { expect, test, type Page } from "./support/browser-test";
import { mainAction } from "./support/landmarks";
import { findClipped, findHiddenText, findMovement, findSidewaysScroll, findSmallTargets } from "./support/measure-layout";
import { deadline, withDeadline, withLetter } from "./support/private-walk";
import type { SeededFlow } from "./support/seeded-content";

// The same pages on paper, on a phone, with larger letters, and for those who can't bear movement.

const sample = [
  "/nb",
  "/nb/akutt",
  "/nb/ord",
  "/nb/guide/sende-papirer-til-nav",
  "/nb/guide/sende-papirer-til-nav/alt",
  "/nb/hjelp/kommer-ikke-inn/svar",
  "/nb/hjelp/kommer-ikke-inn/svar?stopper=minid&_fra=frist",
  "/nb/hjelp/kommer-ikke-inn/svar?stopper=minid&frist=nei&minid-til=meldekort",
  "/nb/hjelp/hva-trenger-jeg-for-a-soke/svar?soke-om=sosialhjelp&sosialhjelp-haster=nei&_fra=sosialhjelp-har",
  "/nb/hjelp/hva-trenger-jeg-for-a-soke/svar?soke-om=sosialhjelp&sosialhjelp-haster=nei&sosialhjelp-har=jobb&sosialhjelp-har=leier",
];
const statusOf = (address: string) => (address.includes("_fra") ? 422 : 200);

/** The sample, and what is sealed: the question of a date, and what comes of it. */
const sampleAndSealed = async (reach: (seeded: SeededFlow, answers: Answers) => Promise<string>) => [...sample, await reach(deadline, withLetter), await reach(deadline, withDeadline)];

for (const address of ["/nb/guide/sende-papirer-til-nav/alt", "/nb/akutt"]) {
  test(`a volunteer who prints ${address} gets what can be read on paper, without what can only be tapped`, async ({ page, open }) => {
    await open(address);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("navigation", { name: nb.layout.shortcuts })).toBeHidden();
    expect(await findHiddenText(page)).toEqual([]);
    await expect(page.getByRole("complementary", { name: nb.human.heading }).getByText("55 55 33 33")).toBeVisible();
  });
}

test("a volunteer who prints a guide in the dark gets black letters on white paper", async ({ page, open }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await open("/nb/guide/sende-papirer-til-nav/alt");
  const lightness = await page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    return [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor].map((color) => {
      if (!canvas) return NaN;
      canvas.fillStyle = "white";
      canvas.fillRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
    });
  });
  expect(lightness[0], "letters").toBeLessThan(100);
  expect(lightness[1], "paper").toBeGreaterThan(240);
});

test("a reader who has chosen the colours of the screen sees which boxes are ticked", async ({ page, open }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await open("/nb/kontakt/vei?hva=brev");
  await expect(page.getByRole("checkbox", { name: nb.choosing.chooser.interpreter })).toBeVisible();
  const { findings } = await chosen.check({ page, html: "", inFlow: false });
  expect(findings.map(sayFinding)).toEqual([]);
});

test("a reader who can't bear movement sees none", async ({ page, open, reach }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const address of await sampleAndSealed(reach)) {
    await open(address, statusOf(address));
    expect.soft(await findMovement(page), address).toEqual([]);
  }
});

/** Styles of the reader's own, as an extension of the browser brings them: the site's security policy doesn't hold for those. */
async function addReaderStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, css);
}

const readerStyles = [
  { who: "needs more room between lines, letters and words", css: "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }" },
  { who: "has set twice as large letters", css: ":root { font-size: 200% !important }" },
];

for (const { who, css } of readerStyles) {
  test(`a reader who ${who} loses no text`, async ({ page, open, reach }) => {
    for (const address of await sampleAndSealed(reach)) {
      await open(address, statusOf(address));
      await addReaderStyle(page, css);
      expect.soft(await findSidewaysScroll(page), address).toEqual([]);
      expect.soft(await findClipped(page), address).toEqual([]);
    }
  });
}

test("a reader in danger sees 113 and Nav's number on the phone without scrolling", async ({ page, open }) => {
  await open("/nb/akutt");
  await expect(mainAction(page, nb.human.callNumber("113"))).toBeInViewport({ ratio: 1 });
  await expect(mainAction(page, nb.human.callNumber("55 55 33 33"))).toBeInViewport({ ratio: 1 });
});

test("a reader who comes with a phone sees urgent help, the question, the search and that there are tasks below, without scrolling", async ({ page, open }) => {
  await open("/nb");
  await expect(page.getByRole("link", { name: nb.home.urgentLink })).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole("heading", { name: nb.home.title })).toBeInViewport({ ratio: 1 });
  const tasks = page.getByRole("list").filter({ has: page.getByRole("link", { name: "Jeg kommer ikke inn på nav.no" }) });
  await expect(page.getByRole("main").getByRole("search")).toBeInViewport({ ratio: 1 });
  await expect(tasks.getByRole("link").first()).toBeInViewport();
});

test("a reader with a thumb that shakes hits what they aim at", async ({ page, open }) => {
  for (const address of sample) {
    await open(address, statusOf(address));
    expect.soft(await findSmallTargets(page), address).toEqual([]);
  }
});

test("a reader with a thumb that shakes gets answers and main buttons as high as a thumb is wide", async ({ page, open }) => {
  await open("/nb/hjelp/kommer-ikke-inn/svar");
  for (const answer of await page.getByRole("radio").all()) {
    const row = answer.locator("xpath=..");
    expect((await row.boundingBox())?.height, "the row of an answer").toBeGreaterThanOrEqual(44);
    // The whole row answers, also far from its words.
    await row.click({ position: { x: ((await row.boundingBox())?.width ?? 0) - 8, y: 8 } });
    await expect(answer).toBeChecked();
  }
  expect((await page.getByRole("button", { name: nb.flow.continue }).boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await open("/nb/hjelp/kommer-ikke-inn");
  expect((await mainAction(page, nb.flow.start).boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await open("/nb/akutt");
  expect((await mainAction(page, nb.human.callNumber("113")).boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test("a reader with a thumb that shakes gets boxes to tick, fields to write in and the ways out just as high", async ({ page, open, reach }) => {
  await open("/nb/hjelp/hva-trenger-jeg-for-a-soke/svar?soke-om=sosialhjelp&sosialhjelp-haster=nei");
  for (const answer of await page.getByRole("checkbox").all()) {
    const row = answer.locator("xpath=ancestor::*[label][1]");
    expect((await row.boundingBox())?.height, "the row of an answer").toBeGreaterThanOrEqual(44);
    await row.click({ position: { x: ((await row.boundingBox())?.width ?? 0) - 8, y: 8 } });
    await expect(answer).toBeChecked();
  }
  await open(await reach(deadline, withLetter));
  const targets = [...(await page.getByRole("main").getByRole("textbox").all()), ...(await page.getByRole("main").getByRole("button").all())];
  expect(targets).toHaveLength(6);
  for (const target of targets) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});
