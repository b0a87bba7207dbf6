import { nb } from "@/lib/i18n/dictionaries/nb";
import { choose, goOn } from "./support/answer-question";
import { expect, test, type Page } from "./support/browser-test";
import { headline, needsOn } from "./support/landmarks";
import { addressWith } from "./support/reach-page";
import { fail, flowBySlug } from "./support/seeded-content";
import { firstOption, labelOf, outcomeWords, questionWords } from "./support/walk-flow";

// A citizen who wants to apply, and gets a list of papers that fits: by ticking what is so, one thing or many.

const papers = flowBySlug("hva-trenger-jeg-for-a-soke");
const before = { "soke-om": "sosialhjelp", "sosialhjelp-haster": "nei" };
const question = "sosialhjelp-har";
const words = outcomeWords(papers, "liste-sosialhjelp");

const box = (page: Page, option: string) => page.getByRole("checkbox", { name: labelOf(papers, question, option), exact: true });
const tap = (page: Page, option: string) => page.locator("main form").getByText(labelOf(papers, question, option), { exact: true }).click();
const need = (id: string) => words.bring[id] ?? fail(`no words for ${id}`);

test("a citizen ticks what is so, and the list has what it takes for that and nothing else", async ({ page, open, checkAccessibility }) => {
  await open(`${papers.address}/svar`);
  for (const [id, answer] of Object.entries(before)) await choose(page, papers, id, answer);
  await expect(page.getByText(nb.flow.fields.several)).toBeVisible();
  await choose(page, papers, question, ["jobb", "leier"]);
  await expect(headline(page)).toHaveText(words.heading);
  await expect(needsOn(page)).toHaveText(["saldo", "skatt", "lonn", "leiekontrakt", "husleie"].map(need));
  await checkAccessibility(page);
});

test("a citizen to whom nothing of it applies gets the list that everybody needs", async ({ page, open }) => {
  await open(addressWith(papers, before));
  await choose(page, papers, question, "ingen");
  await expect(needsOn(page)).toHaveText(["saldo", "skatt"].map(need));
});

test("a citizen who ticks both something and none of it is told so, and finds the ticks as they were", async ({ page, open, goOnInVain, checkAccessibility }) => {
  await open(addressWith(papers, before));
  for (const option of ["jobb", "gjeld", "ingen"]) await tap(page, option);
  await goOnInVain();
  await expect(page).toHaveTitle(/^Feil: /);
  await expect(page.locator(":focus")).toContainText(nb.flow.errorHeading);
  for (const option of ["jobb", "gjeld", "ingen"]) await expect(box(page, option)).toBeChecked();
  await expect(box(page, "strom")).not.toBeChecked();
  await checkAccessibility(page);
  await page.getByRole("link", { name: questionWords(papers, question).errors["none-with-others"] ?? "?" }).click();
  await expect(box(page, "ingen")).toBeFocused();
  await page.keyboard.press("Space");
  await goOn(page);
  await expect(needsOn(page)).toHaveText(["saldo", "skatt", "lonn", "nedbetaling"].map(need));
});

test("a citizen who ticks nothing is told what to do, and led to the first answer", async ({ page, open, goOnInVain }) => {
  await open(addressWith(papers, before));
  await goOnInVain();
  await page.getByRole("link", { name: questionWords(papers, question).missing }).click();
  await expect(box(page, firstOption(papers, question))).toBeFocused();
});

test("a citizen who finds one thing more to tick changes the answer, and is told what comes on the list", async ({ page, open }) => {
  await open(addressWith(papers, { ...before, [question]: ["jobb"] }));
  await page.getByRole("link", { name: `${nb.flow.change} ${nb.flow.changeOf(questionWords(papers, question).label)}` }).first().click();
  await expect(box(page, "jobb")).toBeChecked();
  await tap(page, "strom");
  await goOn(page);
  const changed = page.getByRole("region", { name: nb.flow.changed });
  await expect(changed).toContainText(nb.flow.sameOutcome);
  await expect(changed).toContainText(nb.flow.nowAlso(need("strom")));
  await expect(needsOn(page)).toHaveText(["saldo", "skatt", "lonn", "strom"].map(need));
});

test("a citizen who takes the list along on paper gets a box to tick for each thing", async ({ page, open }) => {
  await open(addressWith(papers, { ...before, [question]: ["jobb", "leier"] }));
  await page.emulateMedia({ media: "print" });
  await expect(needsOn(page)).toHaveCount(5);
  for (const item of await needsOn(page).all()) {
    await expect(item).toBeVisible();
    const drawn = await item.evaluate((element) => {
      const { content, width, height, borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element, "::before");
      return { content, width: Number.parseFloat(width), height: Number.parseFloat(height), border: Number.parseFloat(borderTopWidth), borderTopStyle, borderTopColor };
    });
    expect(drawn).toMatchObject({ content: '""', borderTopStyle: "solid" });
    expect(Math.min(drawn.width, drawn.height)).toBeGreaterThan(10);
    expect(drawn.border).toBeGreaterThanOrEqual(1);
    // Browsers leave out backgrounds on paper, and would a border as pale as paper.
    expect(drawn.borderTopColor).not.toMatch(/255, 255, 255|, 0\)/);
  }
  await expect(page.getByRole("button", { name: nb.flow.continue })).toHaveCount(0);
});
