import { getDictionary } from "@/lib/i18n/dictionary";
import { directionOf, languageNames, locales, type Locale } from "@/lib/i18n/locales";
import { expect, test, type Page } from "./support/browser-test";
import { headline } from "./support/landmarks";
import { findSidewaysScroll } from "./support/measure-layout";
import { deadline, withDeadline } from "./support/private-walk";
import { translatedWords } from "./support/seeded-content";

// The same site in the languages its readers speak, and honest where it isn't.

const others = locales.filter((locale) => locale !== "nb");

/** One of each kind, and what has been translated into all languages because it matters when things are bad. */
const sample = ["", "/akutt", "/kontakt", "/kontor", "/kontor/finn?sted=8006", "/sok?q=tolk", "/ord", "/sprak", "/tema/penger-na", "/guide/ringe-nav", "/guide/sted-a-sove-i-natt", "/guide/fa-tolk/si-tolk", "/hjelp/kommer-ikke-inn", "/hjelp/kommer-ikke-inn/svar", "/hjelp/kommer-ikke-inn/svar?stopper=minid&frist=nei&minid-til=meldekort", "/personvern"];

for (const locale of others) {
  test(`a reader of ${locale} with a small phone can use one page of each kind`, async ({ page, open, checkAccessibility }) => {
    for (const path of sample) {
      await open(`/${locale}${path}`);
      await expect.soft(page.locator("html"), path).toHaveAttribute("dir", directionOf(locale));
      await checkAccessibility(page, { soft: true });
      expect.soft(await findSidewaysScroll(page), path).toEqual([]);
      await page.setViewportSize({ width: 320, height: 568 });
      expect.soft(await findSidewaysScroll(page), path).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
    }
  });

  test(`a reader of ${locale} finds urgent help in their own words, and is told whether anybody has read them`, async ({ page, open }) => {
    const words = getDictionary(locale);
    await open(`/${locale}/akutt`);
    await expect(headline(page)).toHaveText(translatedWords("page", "akutt", locale).title);
    await expect(page.getByText(words.language.unread)).toBeVisible();
    await expect(page.getByRole("complementary", { name: words.human.heading })).toBeVisible();
    await expect(page.getByRole("navigation", { name: words.language.thisPage }).getByRole("link", { name: languageNames.nb })).toHaveAttribute("href", "/nb/akutt");
  });
}

test("a reader who chooses a language sees each of them once, and the link at the top leads there", async ({ page, open }) => {
  await open("/nb/sprak");
  for (const locale of others) await expect(page.getByRole("link", { name: languageNames[locale], exact: true })).toHaveAttribute("href", `/${locale}`);
  await page.getByRole("banner").getByRole("link", { name: /Språk|Language/ }).click();
  await expect(page.getByRole("list").filter({ has: page.getByRole("link", { name: languageNames.so, exact: true }) })).toBeInViewport();
  await expect(page).toHaveURL(/#sprak$/);
});

test("a daughter and her father look at the same step, each in their own language", async ({ page, open }) => {
  await open("/nb/guide/ringe-nav");
  for (const locale of ["ar", "en", "nn", "nb"] as const) {
    await page.getByRole("link", { name: languageNames[locale], exact: true }).click();
    await expect(page).toHaveURL(`/${locale}/guide/ringe-nav`);
    await expect(headline(page)).toHaveText(translatedWords("guide", "ringe-nav", locale).title);
  }
});

for (const [asked, heading] of [
  ["/nb/kontakt/vei?hva=saken", "en: chooser"],
  ["/nb/kontor/finn?sted=8006", "Nav Bodø"],
  ["/nb/sok?q=meldekort", "Search"],
] as const) {
  test(`a daughter who asked ${asked} takes what was asked along into English`, async ({ page, open }) => {
    await open(asked);
    await page.getByRole("link", { name: languageNames.en, exact: true }).click();
    await expect(page).toHaveURL(asked.replace("/nb/", "/en/"));
    await expect(headline(page)).toContainText(heading === "en: chooser" ? getDictionary("en").choosing.chooser.result : heading);
  });
}

test("a reader of Arabic sees the postcode of an office before its place, as on a letter", async ({ page, open }) => {
  await open("/ar/kontor/bodo");
  const order = await page.getByText("8006 Bodø", { exact: true }).first().evaluate((address) => {
    const [text] = [...address.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && /\d{4}/.test(node.textContent ?? ""));
    const leftOf = (index: number, node: Node) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      return range.getBoundingClientRect().left;
    };
    const last = [...address.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).at(-1);
    return text && last ? leftOf(0, text) < leftOf((last.textContent ?? "").length - 1, last) : null;
  });
  expect(order).toBe(true);
});

/** What the content says, link by link, without the language of the addresses. */
const contentOf = (page: Page, locale: Locale) =>
  page.getByRole("main").evaluate((main, language) => {
    const notice = main.querySelector(`:scope > [lang="${language}"]`);
    notice?.remove();
    const links = [...main.querySelectorAll("a")].map((link) => link.getAttribute("href")?.replace(new RegExp(`^/${language}(?=/|$)`), ""));
    return { notice: notice?.textContent ?? null, text: (main as HTMLElement).innerText, links };
  }, locale);

for (const path of ["/personvern", "/guide/gi-fullmakt", "/guide/gi-fullmakt/alt", "/hjelp/frist-for-klage", "/hjelp/ikke-penger-til-mat/svar"]) {
  test(`a reader of Arabic who opens ${path}, which is in Norwegian only, is told so, reads it whole, and stays on the Arabic site`, async ({ page, open, checkAccessibility }) => {
    await open(`/nb${path}`);
    const norwegian = await contentOf(page, "nb");
    await open(`/ar${path}`);
    await checkAccessibility(page);
    await expect(page.getByRole("main").locator("xpath=..")).toHaveAttribute("lang", "nb");
    const shown = await contentOf(page, "ar");
    expect(shown.notice).toBe(getDictionary("ar").language.onlyNorwegian);
    expect({ ...shown, notice: null }).toEqual({ ...norwegian, notice: null });
    expect(await page.locator("link[rel=canonical]").getAttribute("href")).toMatch(new RegExp(`/nb${path.replace(/\/svar$/, "")}$`));
  });
}

test("a reader of Arabic sees where a Norwegian row begins that it is in Norwegian", async ({ page, open }) => {
  await open("/ar/tema/penger-na");
  const note = getDictionary("ar").language.inNorwegian;
  const row = page.getByRole("main").getByRole("link").filter({ hasText: note }).first();
  const leftOfWords = (element: Element) => {
    const words = document.createRange();
    words.selectNodeContents(element);
    return words.getBoundingClientRect().left;
  };
  expect(await row.getByText(note).evaluate(leftOfWords)).toBeCloseTo(await row.getByText("Jeg har ikke penger til mat").evaluate(leftOfWords), 0);
});

test("a reader of Arabic sees phone numbers in the order they are dialled", async ({ page, open }) => {
  await open("/ar/akutt");
  const numbers = page.locator('a[href^="tel:"]').filter({ hasText: "55 55 33 33" });
  for (const number of await numbers.all()) {
    const places = await number.evaluate((link) => {
      const text = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
      const found: number[] = [];
      while (text.nextNode()) {
        for (const [index, letter] of [...(text.currentNode.textContent ?? "")].entries()) {
          if (!/\d/.test(letter)) continue;
          const range = document.createRange();
          range.setStart(text.currentNode, index);
          range.setEnd(text.currentNode, index + 1);
          found.push(range.getBoundingClientRect().left);
        }
      }
      return found;
    });
    expect(places.length).toBe(8);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  }
  expect(await numbers.count()).toBeGreaterThan(0);
});

test("a reader of English answers private questions, sees the result, and deletes the answers, all in English", async ({ page, open, reach }) => {
  const { flow } = getDictionary("en");
  await open((await reach(deadline, withDeadline)).replace(/^\/nb\//, "/en/"));
  await expect(page.getByText(flow.result, { exact: true })).toBeVisible();
  await page.getByRole("button", { name: flow.end }).click();
  await expect(page).toHaveURL("/en/hjelp/frist-for-klage/slettet");
  await expect(headline(page)).toHaveText(flow.ended);
});

test("a reader whose browser wishes for Ukrainian comes to the Ukrainian front page", async ({ request }) => {
  const response = await request.get("/", { headers: { "accept-language": "uk-UA,uk;q=0.9,en;q=0.5" }, maxRedirects: 0 });
  expect(response.headers()["location"]).toBe("/uk");
});
