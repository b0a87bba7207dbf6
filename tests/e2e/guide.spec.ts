import type { Page } from "@playwright/test";
import { nb } from "@/lib/i18n/dictionaries/nb";
import { expect, test } from "./support/browser-test";
import { headline, mainAction, settle } from "./support/landmarks";
import { findHiddenText } from "./support/measure-layout";
import { guideBySlug, guides, stepWords, type SeededGuide } from "./support/seeded-content";

const papers = guideBySlug("sende-papirer-til-nav");

/** What a link to a document is called: its title, and then what it takes. */
function linkTo(page: Page, title: string) {
  return page.getByRole("main").getByRole("link", { name: title }).first();
}

for (const guide of guides) {
  test(`a tired citizen is led from the front page to the end of «${guide.words.title}»`, async ({ page, open }) => {
    await open("/nb");
    await page.getByRole("main").locator(`a[href="/nb/tema/${guide.structure.topics[0]}"]`).first().click();
    await linkTo(page, guide.words.title).click();
    await expect(headline(page)).toHaveText(guide.words.title);

    for (const [index, { id }] of guide.structure.steps.entries()) {
      const { heading } = stepWords(guide, id);
      await settle(page);
      await mainAction(page, index === 0 ? nb.guide.start(heading) : nb.guide.next(index + 1, heading)).click();
      await expect(headline(page)).toHaveText(heading);
      await expect(page.getByText(nb.guide.stepOf(index + 1, guide.structure.steps.length))).toBeVisible();
    }
    await expect(page.getByRole("heading", { name: nb.guide.after })).toBeVisible();
  });
}

test("a citizen who took a wrong turn goes back one step, and up to the overview", async ({ page, open }) => {
  const [first, second] = papers.structure.steps;
  await open(`${papers.address}/${second?.id}`);
  await page.getByRole("link", { name: /^Tilbake til steg 1/ }).click();
  await expect(headline(page)).toHaveText(stepWords(papers, first?.id ?? "").heading);
  await page.getByRole("link", { name: nb.guide.overview(papers.words.title) }).click();
  await expect(headline(page)).toHaveText(papers.words.title);
});

test("a citizen who gets stuck finds the trouble named, and a way on from it", async ({ page, open }) => {
  await open(`${papers.address}/logg-inn`);
  const { "kommer-ikke-inn": trouble } = stepWords(papers, "logg-inn").troubles;
  await expect(page.getByText(trouble?.problem ?? "?", { exact: true })).toBeHidden();
  await page.getByText(nb.guide.stuck).click();
  await expect(page.getByText(trouble?.problem ?? "?", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: trouble?.link ?? "?" }).click();
  await expect(page).toHaveURL("/nb/hjelp/kommer-ikke-inn");
});

test("a citizen who doesn't know a word looks it up where it stands", async ({ page, open }) => {
  await open(`${papers.address}/finn-papirene`);
  await page.setViewportSize({ width: 360, height: 400 });
  const explanation = page.getByRole("term").filter({ hasText: /^vedlegg$/i });
  await expect(explanation).not.toBeInViewport();
  await page.getByRole("main").getByRole("link", { name: "vedlegg", exact: true }).click();
  await expect(explanation).toBeInViewport();
  await expect(headline(page), "on the same page").toHaveText(stepWords(papers, "finn-papirene").heading);
});

test("a citizen who wants to see it all gets every step on one page, with the help of each open", async ({ page, open }) => {
  await open(papers.address);
  await page.getByRole("link", { name: nb.guide.onOnePage }).click();
  await expect(headline(page)).toHaveText(nb.guide.whole(papers.words.title));
  for (const { id } of papers.structure.steps) {
    const { heading, helper, troubles } = stepWords(papers, id);
    const step = page.getByRole("article").filter({ has: page.getByRole("heading", { name: heading, exact: true }) });
    await expect(step.getByText(firstWords(helper))).toBeVisible();
    for (const { problem } of Object.values(troubles)) await expect(step.getByText(problem, { exact: true })).toBeVisible();
  }
  await expect(page.getByRole("heading", { name: nb.guide.after })).toBeVisible();
  await expect(page.getByRole("heading", { name: nb.guide.without })).toBeVisible();
});

for (const address of [`${papers.address}/ta-bilde`, `${papers.address}/alt`]) {
  test(`a citizen who prints ${address} gets on paper what was folded on the screen`, async ({ page, open }) => {
    await open(address);
    await page.emulateMedia({ media: "print" });
    expect(await findHiddenText(page)).toEqual([]);
    const { helper, troubles } = stepWords(papers, "ta-bilde");
    const folded = [firstWords(helper), ...Object.values(troubles).map(({ problem }) => problem)];
    for (const text of folded) await expect(page.getByText(text)).toBeVisible();
  });
}

test("a daughter finds the note for the one who helps", async ({ page, open }) => {
  await open(papers.address);
  await expect(page.getByText(nb.guide.helpingText)).toBeVisible();
  await open(`${papers.address}/logg-inn`);
  const note = page.getByText(firstWords(stepWords(papers, "logg-inn").helper));
  await expect(note).toBeHidden();
  await page.getByText(nb.guide.helper).click();
  await expect(note).toBeVisible();
});

test("a caseworker on the phone finds a text short enough for one SMS", async ({ page, open }) => {
  await open(`${papers.address}/logg-inn`);
  const { sms } = stepWords(papers, "logg-inn");
  expect(sms.length).toBeLessThanOrEqual(160);
  await page.getByText(nb.guide.caseworker).click();
  await expect(page.getByText(nb.guide.sms)).toBeVisible();
  await expect(page.getByText(sms)).toBeVisible();
});

for (const guide of guides) {
  test(`a citizen without a computer finds another way on the first page of «${guide.words.title}»`, async ({ page, open }) => {
    await open(guide.address);
    await followShortcut(page, guide);
    const ways = page.getByRole("heading", { name: nb.guide.without });
    await expect(ways).toBeVisible();
    for (const { heading } of Object.values(guide.words.alternatives)) await expect(page.getByRole("heading", { name: heading })).toBeVisible();
  });
}

/** Where a login is demanded, the page offers the other ways at its top. */
async function followShortcut(page: Page, { structure }: SeededGuide): Promise<void> {
  if (structure.login !== "any" && structure.login !== "high") return;
  await page.getByRole("link", { name: nb.guide.noLogin }).click();
  await expect(page.getByRole("heading", { name: nb.guide.without })).toBeInViewport();
}

/** The beginning of a text in Markdown, up to its first mark. */
function firstWords(markdown: string): string {
  return /^[^[{*\n]+/.exec(markdown)?.[0].trim() ?? markdown;
}
