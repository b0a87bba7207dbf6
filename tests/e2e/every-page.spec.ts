import type { Page } from "@playwright/test";
import { expect, test } from "./support/browser-test";
import { findSidewaysScroll } from "./support/measure-layout";
import { ofToday } from "./support/read-sitemap";
import { guides } from "./support/seeded-content";

// Every page in bokmål as it stands on a small phone. What the documents hold is in every-document.spec.ts, the other languages in languages.spec.ts.

const ofGuide = (path: string, slug: string) => path === `/nb/guide/${slug}` || path.startsWith(`/nb/guide/${slug}/`);

const groups = [
  ...guides.map(({ slug, words }) => ({ name: `in «${words.title}»`, has: (path: string) => ofGuide(path, slug) })),
  { name: "that lists the tasks of a topic", has: (path: string) => path.startsWith("/nb/tema/") },
  // Whatever else there is, so that no page is left out.
  { name: "that belongs to no guide and no topic", has: (path: string) => !path.startsWith("/nb/tema/") && !guides.some(({ slug }) => ofGuide(path, slug)) },
];

for (const { name, has } of groups) {
  test(`a reader with a small phone can use every page ${name}`, async ({ page, open, addresses, checkAccessibility }) => {
    const paths = ofToday(addresses.filter(({ locale, path }) => locale === "nb" && has(path))).map(({ path }) => path);
    expect(paths).not.toEqual([]);
    for (const path of paths) {
      await open(path);
      await checkAccessibility(page, { soft: true });
      await checkFrame(page, path);
      await checkNarrow(page, path);
    }
  });
}

/** What is the same on every page, and where. */
async function checkFrame(page: Page, path: string): Promise<void> {
  await page.keyboard.press("Tab");
  await expect.soft(page.getByRole("link", { name: "Hopp til innholdet" }), `first in the tab order of ${path}`).toBeFocused();
  await expect.soft(page.getByRole("heading", { level: 1 }), path).toBeVisible();
  await expect.soft(page.getByRole("complementary", { name: "Trenger du et menneske?" }), path).toBeVisible();
}

/** The narrowest screen there is, and a desktop at 400 %. */
async function checkNarrow(page: Page, path: string): Promise<void> {
  for (const height of [568, 256]) {
    await page.setViewportSize({ width: 320, height });
    expect.soft(await findSidewaysScroll(page), `${path} at 320 × ${height}`).toEqual([]);
  }
  await page.setViewportSize({ width: 360, height: 740 });
}

/** One of each kind, and those with the most on them. */
const sample = [
  "/nb",
  "/nb/akutt",
  "/nb/kontakt",
  "/nb/ord",
  "/nb/opplysninger",
  "/nb/sprak",
  "/nb/tema/penger-na",
  "/nb/guide/sende-papirer-til-nav",
  "/nb/guide/sende-papirer-til-nav/ta-bilde",
  "/nb/guide/skaffe-minid/alt",
  "/nb/hjelp/kommer-ikke-inn",
  "/nb/hjelp/kommer-ikke-inn/svar",
  "/nb/hjelp/kommer-ikke-inn/svar?stopper=minid&frist=nei&minid-til=meldekort",
  "/nb/hjelp/hva-trenger-jeg-for-a-soke/svar?soke-om=sosialhjelp&sosialhjelp-haster=nei",
];

const looks = [
  { name: "in the dark", media: { colorScheme: "dark" }, size: { width: 360, height: 740 } },
  { name: "on a wide screen", media: {}, size: { width: 1280, height: 800 } },
  { name: "on a wide screen in the dark", media: { colorScheme: "dark" }, size: { width: 1280, height: 800 } },
  { name: "with colours of their own", media: { forcedColors: "active" }, size: { width: 360, height: 740 } },
] as const;

for (const { name, media, size } of looks) {
  test(`a reader ${name} can use one page of each kind`, async ({ page, open, checkAccessibility }) => {
    await page.setViewportSize(size);
    await page.emulateMedia(media);
    for (const address of sample) {
      await open(address);
      await checkAccessibility(page, { soft: true });
      expect.soft(await findSidewaysScroll(page), address).toEqual([]);
    }
  });
}
