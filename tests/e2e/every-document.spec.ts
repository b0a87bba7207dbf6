import type { APIRequestContext, Page } from "@playwright/test";
import { getDictionary } from "@/lib/i18n/dictionary";
import { locales, type Locale } from "@/lib/i18n/locales";
import { expect, test } from "./support/browser-test";
import { ofToday, publicAddress, type PublicAddress } from "./support/read-sitemap";
import { readOutline, repeated, skippedHeadings, type Outline } from "./support/read-outline";

// Every page as a document: what search engines, screen readers and old browsers get. How pages look is in every-page.spec.ts.

type ReadDocument = PublicAddress & { status: number; headers: Readonly<Record<string, string>>; html: string; outline: Outline };

async function readAll(page: Page, request: APIRequestContext, addresses: readonly PublicAddress[]): Promise<ReadDocument[]> {
  const read: ReadDocument[] = [];
  for (const address of addresses) {
    const response = await request.get(address.path, { maxRedirects: 0 });
    const html = await response.text();
    read.push({ ...address, status: response.status(), headers: response.headers(), html, outline: await readOutline(page, html) });
  }
  return read;
}

/** Read once: these tests run one after the other in one worker. All of those in bokmål, and in the other languages all but most offices and forms. */
let documents: Promise<ReadDocument[]> | undefined;
const readEvery = (page: Page, request: APIRequestContext, addresses: readonly PublicAddress[]) =>
  (documents ??= readAll(page, request, [...addresses.filter(({ locale }) => locale === "nb"), ...ofToday(addresses.filter(({ locale }) => locale !== "nb"))]));
test.describe.configure({ mode: "default" });

test("a search engine is told of every page, each once", ({ addresses }) => {
  expect(addresses.length).toBeGreaterThanOrEqual(100);
  expect(repeated(addresses.map(({ path }) => path))).toEqual([]);
});

test("a reader with any browser gets whole, well-made documents that say what they are", async ({ page, request, addresses }) => {
  for (const { url, path, locale, status, html, outline } of await readEvery(page, request, addresses)) {
    const about = {
      status,
      titles: outline.titles.length,
      language: outline.language,
      canonical: outline.canonical,
      itself: outline.alternates[locale],
      norwegian: outline.alternates["nb"],
      unlessAsked: outline.alternates["x-default"],
      mainHeadings: outline.headings.filter((level) => level === 1).length,
      skippedHeadings: skippedHeadings(outline),
      repeatedIds: repeated(outline.ids),
      foreignScripts: outline.foreignScripts,
      firstLink: outline.firstLink,
      hasHumanHelp: html.includes(getDictionary(locale).human.heading),
      isHidden: /noindex/.test(outline.robots),
    };
    expect.soft(about, path).toEqual({
      status: 200,
      titles: 1,
      language: locale,
      canonical: url,
      itself: url,
      norwegian: inBokmal(url, locale),
      unlessAsked: inBokmal(url, locale),
      mainHeadings: 1,
      skippedHeadings: [],
      repeatedIds: [],
      foreignScripts: [],
      firstLink: "#maincontent",
      hasHumanHelp: true,
      isHidden: false,
    });
    expect.soft(outline.description.length, `description of ${path}`).toBeGreaterThan(20);
    for (const data of outline.data) expect.soft(JSON.parse(data), `data of ${path}`).toHaveProperty("@context", "https://schema.org");
  }
});

test("a reader with many tabs open can tell every page by its title", async ({ page, request, addresses }) => {
  const read = await readEvery(page, request, addresses);
  for (const language of locales) expect(repeated(read.filter(({ locale }) => locale === language).flatMap(({ outline }) => outline.titles)), language).toEqual([]);
  const titles = read.flatMap(({ outline }) => outline.titles);
  expect(titles.filter((title) => !title.endsWith(" – Samme side"))).toEqual([]);
});

test("a reader is given no cookie by any page", async ({ page, request, addresses }) => {
  for (const { path, headers } of await readEvery(page, request, addresses)) expect.soft(headers, path).not.toHaveProperty("set-cookie");
});

test("a reader who can't see hears of everything that leads somewhere that it is a link", async ({ page, request, addresses }) => {
  const read = await readEvery(page, request, addresses);
  expect(new Set(read.flatMap(({ outline }) => outline.disguisedLinks))).toEqual(new Set());
});

test("a reader who follows any link finds what it leads to", async ({ page, request, addresses }) => {
  const known = new Map((await readEvery(page, request, addresses)).map((document) => [document.path, document]));
  const told = new Set(addresses.map(({ path }) => path));
  const broken: string[] = [];
  for (const { path: from, outline, url } of [...known.values()]) {
    // The same page in the other languages is there whenever this one is: languages.spec.ts.
    for (const href of new Set(outline.links)) {
      const target = new URL(href, url);
      if (target.origin !== new URL(url).origin) {
        if (!isOfficial(target)) broken.push(`${from} → ${href}`);
        continue;
      }
      const path = `${target.pathname}${target.search}`;
      // What search engines are told of is read in bokmål each day, and in the other languages on a day of its own.
      if (outline.languageLinks.includes(href) || (target.hash === "" && told.has(path))) continue;
      if (!known.has(path)) for (const document of await readAll(page, request, [{ ...publicAddress(target.href), path }])) known.set(path, document);
      if (!isFound(known.get(path), target.hash)) broken.push(`${from} → ${href}`);
    }
  }
  expect(broken).toEqual([]);
});

/** The same page in bokmål. */
function inBokmal(url: string, locale: Locale): string {
  return url.replace(new RegExp(`(?<=//[^/]+/)${locale}(?=/|$)`), "nb");
}

/** Other sites are not asked: their addresses only have to be safe, and numbers such as a phone can call. */
function isOfficial({ protocol, href }: URL): boolean {
  return protocol === "https:" || /^tel:\+?\d{3,}$/.test(href);
}

function isFound(document: ReadDocument | undefined, hash: string): boolean {
  return document?.status === 200 && (hash === "" || document.outline.ids.includes(decodeURIComponent(hash.slice(1))));
}
