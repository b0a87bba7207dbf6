import { nb } from "@/lib/i18n/dictionaries/nb";
import { expect, test } from "./support/browser-test";
import { writtenDay } from "./support/days";
import { tabTo, tabThrough } from "./support/keyboard";
import { headline, mainAction } from "./support/landmarks";
import { deadline, withDeadline, withLetter } from "./support/private-walk";
import { flowBySlug, guideBySlug, stepWords } from "./support/seeded-content";
import { labelOf, outcomeWords, questionWords } from "./support/walk-flow";

const papers = guideBySlug("sende-papirer-til-nav");
const login = flowBySlug("kommer-ikke-inn");
const papersToBring = flowBySlug("hva-trenger-jeg-for-a-soke");

test("a citizen without a mouse goes through a whole guide by Tab and Enter", async ({ page, open }) => {
  await open("/nb");
  await tabTo(page, page.getByRole("main").getByRole("link", { name: papers.words.title }));
  await page.keyboard.press("Enter");
  for (const [index, { id }] of papers.structure.steps.entries()) {
    const { heading } = stepWords(papers, id);
    await tabTo(page, mainAction(page, index === 0 ? nb.guide.start(heading) : nb.guide.next(index + 1, heading)));
    await page.keyboard.press("Enter");
    await expect(headline(page)).toHaveText(heading);
  }
  await expect(page.getByRole("heading", { name: nb.guide.after })).toBeVisible();
});

for (const key of ["Enter", "Space"]) {
  test(`a citizen without a mouse who gets stuck opens the help with ${key}, and goes on into it`, async ({ page, open }) => {
    await open(`${papers.address}/logg-inn`);
    await tabTo(page, page.locator("summary").filter({ hasText: nb.guide.stuck }));
    await page.keyboard.press(key);
    const { "kommer-ikke-inn": trouble } = stepWords(papers, "logg-inn").troubles;
    const way = page.getByRole("link", { name: trouble?.link ?? "?" });
    await expect(way).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(way).toBeFocused();
  });
}

test("a citizen without a mouse answers questions with Space and the arrows, to the end", async ({ page, open }) => {
  await open(login.address);
  await tabTo(page, mainAction(page, nb.flow.start));
  await page.keyboard.press("Enter");
  for (const [question, answer] of Object.entries({ stopper: "minid", frist: "nei", "minid-til": "meldekort" })) {
    await expect(headline(page)).toHaveText(questionWords(login, question).label);
    await tabTo(page, page.getByRole("radio").first());
    await page.keyboard.press("Space");
    const wanted = page.getByRole("radio", { name: labelOf(login, question, answer), exact: true });
    while (!(await wanted.isChecked())) await page.keyboard.press("ArrowDown");
    await expect(wanted).toBeFocused();
    await tabTo(page, page.getByRole("button", { name: nb.flow.continue }));
    await page.keyboard.press("Enter");
  }
  await expect(headline(page)).toHaveText(outcomeWords(login, "minid-er-nok").heading);
});

test("a citizen without a mouse writes a date, is told that it is wrong, mends it, and comes to the deadline", async ({ page, open, reach, faults }) => {
  await open(await reach(deadline, withLetter));
  const { dag, maned, ar } = nb.flow.fields;
  const field = (name: string) => page.getByRole("textbox", { name, exact: true });
  const { dag: day, maned: month, ar: year } = writtenDay(withDeadline.mottatt);
  await tabTo(page, field(dag));
  await page.keyboard.type(day);
  await page.keyboard.press("Tab");
  await expect(field(maned)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(field(ar)).toBeFocused();
  await page.keyboard.type(year);
  await page.keyboard.press("Enter");

  await expect(page.locator(":focus")).toContainText(nb.flow.errorHeading);
  faults.expectProblemAt(page.url());
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(field(maned), "the one that is empty").toBeFocused();
  await page.keyboard.type(month);
  await page.keyboard.press("Enter");
  await expect(headline(page)).toContainText("Send klagen senest");
  await tabTo(page, page.getByRole("button", { name: nb.flow.end }));
  await page.keyboard.press("Enter");
  await expect(headline(page)).toHaveText(nb.flow.ended);
});

test("a citizen without a mouse passes a question over", async ({ page, open, reach }) => {
  await open(await reach(deadline, withLetter));
  await tabTo(page, page.getByRole("button", { name: nb.flow.skip }));
  await page.keyboard.press("Enter");
  await expect(headline(page)).toContainText(questionWords(deadline, "brevdato").label);
});

test("a citizen without a mouse ticks several answers with Space", async ({ page, open }) => {
  await open(`${papersToBring.address}/svar?soke-om=sosialhjelp&sosialhjelp-haster=nei`);
  for (const option of ["jobb", "strom"]) {
    const box = page.getByRole("checkbox", { name: labelOf(papersToBring, "sosialhjelp-har", option), exact: true });
    await tabTo(page, box);
    await page.keyboard.press("Space");
    await expect(box).toBeChecked();
  }
  await tabTo(page, page.getByRole("button", { name: nb.flow.continue }));
  await page.keyboard.press("Enter");
  await expect(headline(page)).toHaveText(outcomeWords(papersToBring, "liste-sosialhjelp").heading);
  await expect(page).toHaveURL(/sosialhjelp-har=jobb&sosialhjelp-har=strom/);
});

test("a citizen without a mouse skips what stands above the content", async ({ page, open }) => {
  await open(`${papers.address}/ta-bilde`);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: nb.layout.skip });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
});

const places = [
  "/nb",
  "/nb/akutt",
  papers.address,
  `${papers.address}/logg-inn`,
  `${login.address}/svar?stopper=minid`,
  `${login.address}/svar?stopper=minid&frist=nei&minid-til=meldekort`,
  `${papersToBring.address}/svar?soke-om=sosialhjelp&sosialhjelp-haster=nei`,
].map((address) => ({ name: address, answers: null }));
const sealedPlaces = [
  { name: "the question of a date", answers: withLetter },
  { name: "a deadline", answers: withDeadline },
];

for (const { name, answers } of [...places, ...sealedPlaces]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`a citizen without a mouse always sees where they are on ${name} in the ${colorScheme}, from the top to the bottom and out again`, async ({ page, open, reach }) => {
      await page.emulateMedia({ colorScheme });
      await open(answers ? await reach(deadline, answers) : name);
      const stops = await tabThrough(page);
      const namesOf = (some: typeof stops) => some.map((stop) => stop.name);
      expect(namesOf(stops.filter(({ isMarked }) => !isMarked)), "not marked").toEqual([]);
      expect(namesOf(stops.filter(({ isOnScreen }) => !isOnScreen)), "outside of the screen").toEqual([]);
      expect(namesOf(stops.filter(({ isJumpUp }) => isJumpUp)), "above the one before").toEqual([]);
      const places = stops.map(({ place }) => place);
      expect(places, "in the order of the page").toEqual(places.toSorted((a, b) => a - b));
      expect(stops.at(-1)?.name, "the last link of the page").toBe(nb.footer.official);
    });
  }
}
