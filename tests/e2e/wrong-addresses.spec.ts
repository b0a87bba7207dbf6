import { en } from "@/lib/i18n/dictionaries/en";
import { nb } from "@/lib/i18n/dictionaries/nb";
import { expect, test, type Page } from "./support/browser-test";
import { headline } from "./support/landmarks";

/** What is said, in the reader's language, by the pages that stand in for one that isn't there. */
const { notFoundTitle, addressTitle, tooLongTitle } = nb.problems;

const wrong = [
  { who: "a reader with a guide that was never written", address: "/nb/guide/finnes-ikke", status: 404, heading: notFoundTitle },
  { who: "a reader with a step that isn't in the guide", address: "/nb/guide/sende-papirer-til-nav/finnes-ikke", status: 404, heading: notFoundTitle },
  { who: "a reader with questions that don't exist", address: "/nb/hjelp/finnes-ikke", status: 404, heading: notFoundTitle },
  { who: "a reader with answers to questions that don't exist", address: "/nb/hjelp/finnes-ikke/svar?a=b", status: 404, heading: notFoundTitle },
  { who: "a reader with a topic that doesn't exist", address: "/nb/tema/finnes-ikke", status: 404, heading: notFoundTitle },
  { who: "a reader with an address too deep", address: "/nb/guide/sende-papirer-til-nav/ta-bilde/mer", status: 404, heading: notFoundTitle },
  { who: "a reader who wrote a word after the host", address: "/foo", status: 404, heading: notFoundTitle },
  { who: "a reader who wrote two words after the host", address: "/foo/bar", status: 404, heading: notFoundTitle },
  { who: "a reader whose address was cut in the middle of a letter", address: "/nb/%E0%A4%A", status: 400, heading: addressTitle },
  { who: "a reader whose address is 9,000 characters long", address: `/nb/${"a".repeat(9000)}`, status: 414, heading: tooLongTitle },
];

for (const { who, address, status, heading } of wrong) {
  test(`${who} is told so in plain words, and shown a way on`, async ({ page, open, checkAccessibility }) => {
    await open(address, status);
    await expect(headline(page)).toHaveText(heading);
    await expectHelpful(page);
    await checkAccessibility(page);
  });
}

async function expectHelpful(page: Page): Promise<void> {
  await expect(page.getByRole("complementary", { name: nb.human.heading })).toBeVisible();
  await expect(page.getByRole("link", { name: nb.problems.toUrgent })).toBeVisible();
  await expect(page).toHaveTitle(/ – Samme side$/);
  await expect(page.locator("html")).toHaveAttribute("lang", "nb");
  await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute("content", /noindex/);
  expect(await page.locator("body").innerText()).not.toMatch(/error|exception|stack|undefined|\bnull\b|\bat .*:\d+:\d+|\b[45]\d\d\b(?! )/i);
}

for (const address of ["/se", "/se/guide/skaffe-minid"]) {
  test(`a reader who asks for ${address} finds the one page about help in Sámi, greeted in Sámi`, async ({ page, open, checkAccessibility }) => {
    await open(address);
    await expect(headline(page)).toHaveText("Få hjelp på samisk");
    await expect(page.getByText("Bures boahtin")).toHaveAttribute("lang", "se");
    await checkAccessibility(page);
  });
}

test("a reader who asks for a guide in English that exists in no language is told so in English", async ({ page, open }) => {
  await open("/en/guide/finnes-ikke", 404);
  await expect(headline(page)).toHaveText(en.problems.notFoundTitle);
  await expect(page.getByRole("complementary", { name: en.human.heading })).toBeVisible();
});

test("a reader who sends a form to a page that takes none gets an answer they can read", async ({ page, open, checkAccessibility }) => {
  await page.route("**/nb/akutt", (route) => route.continue({ method: "POST" }));
  await open("/nb/akutt", 405);
  await expect(headline(page)).toBeVisible();
  await expectHelpful(page);
  await checkAccessibility(page);
});

test("a reader who writes only the host comes to the front page", async ({ page, open, request }) => {
  const response = await request.get("/", { maxRedirects: 0 });
  expect([response.status(), new URL(response.headers()["location"] ?? "", response.url()).pathname]).toEqual([307, "/nb"]);
  await open("/");
  await expect(page).toHaveURL("/nb");
});
