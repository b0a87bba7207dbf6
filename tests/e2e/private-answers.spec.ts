import { nb } from "@/lib/i18n/dictionaries/nb";
import { answerQuestion, choose, goOn, writeDay } from "./support/answer-question";
import { expect, test, type Page } from "./support/browser-test";
import { dayFromToday, saidDay, writtenDay, type WrittenDay } from "./support/days";
import { headline, mainAction } from "./support/landmarks";
import { findClipped, findSidewaysScroll, findSmallTargets } from "./support/measure-layout";
import { deadline, withDeadline, withLetter } from "./support/private-walk";
import { asRead, outcomeWords, placeOf, questionWords } from "./support/walk-flow";

// A tired citizen with a letter, a small phone and no scripts: when must the complaint be sent? Dates are private.

const { label, errors } = questionWords(deadline, "mottatt");
const problems = nb.flow.problems.date;
const { dag, maned, ar } = nb.flow.fields;
const thisYear = writtenDay(dayFromToday(0)).ar;

const field = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const changedBox = (page: Page) => page.getByRole("region", { name: nb.flow.changed });

/** What the page answers to the day a letter about social assistance came: three weeks to complain. */
function sendBefore(received: string): string {
  const last = new Date(`${received}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() + 21);
  return `Send klagen senest ${saidDay(last.toISOString().slice(0, 10), { weekday: true })}`;
}

async function expectTyped(page: Page, day: WrittenDay): Promise<void> {
  await expect(field(page, dag)).toHaveValue(day.dag);
  await expect(field(page, maned)).toHaveValue(day.maned);
  await expect(field(page, ar)).toHaveValue(day.ar);
}

const wrong: { how: string; day: WrittenDay; says: string | undefined; mend: string }[] = [
  { how: "a day that doesn't exist", day: { dag: "31", maned: "2", ar: thisYear }, says: problems["impossible-date"], mend: dag },
  { how: "a day to come", day: writtenDay(dayFromToday(1)), says: errors["too-late"], mend: dag },
  { how: "no month", day: { dag: "3", maned: "", ar: thisYear }, says: problems["missing-month"], mend: maned },
  { how: "words for a year", day: { dag: "3", maned: "3", ar: "i år" }, says: problems["not-a-date"], mend: ar },
];

test("a tired citizen who writes the date wrongly, time after time, is led to what is wrong, and comes to the deadline", async ({ page, open, goOnInVain, checkAccessibility }) => {
  await open(deadline.address);
  await mainAction(page, nb.flow.start).click();
  for (const [question, answer] of Object.entries(withLetter)) await choose(page, deadline, question, answer);
  await expect(headline(page)).toHaveText(`${label} ${nb.flow.optional}`);

  for (const { how, day, says = "?", mend } of wrong) {
    await writeDay(page, day);
    await goOnInVain();
    await expect(page).toHaveTitle(`${nb.flow.errorPrefix}${label} – ${deadline.words.title} – Samme side`);
    await expect(page.locator(":focus"), how).toContainText(nb.flow.errorHeading);
    await expectTyped(page, day);
    await expect(field(page, mend), how).toHaveAttribute("aria-invalid", "true");
    await expect(field(page, mend), how).toHaveAccessibleDescription(new RegExp(says));
    await checkAccessibility(page, { soft: true });
    await page.getByRole("link", { name: says, exact: true }).click();
    await expect(field(page, mend), how).toBeFocused();
  }

  await page.getByText(nb.flow.answersSoFar).click();
  await expect(page.getByRole("definition").filter({ hasText: "Sosialhjelp" }), "the earlier answers are still there").toBeVisible();
  await writeDay(page, writtenDay(withDeadline.mottatt));
  await goOn(page);
  await expect(headline(page)).toHaveText(sendBefore(withDeadline.mottatt));
  await expect(page.getByText("Du har 11 dager på deg.")).toBeVisible();
  await checkAccessibility(page);
});

test("a citizen who found the right date changes it, at the second attempt, and is told what that changes", async ({ page, open, reach, goOnInVain, checkAccessibility }) => {
  const [before, after] = [withDeadline.mottatt, dayFromToday(-18)];
  await open(await reach(deadline, withDeadline));
  await expect(changedBox(page)).toHaveCount(0);
  await page.getByRole("link", { name: `${nb.flow.change} ${nb.flow.changeOf(label)}` }).first().click();
  await expectTyped(page, writtenDay(before));
  await writeDay(page, { maned: "" });
  await goOnInVain();
  await writeDay(page, writtenDay(after));
  await goOn(page);

  await expect(headline(page)).toHaveText(asRead(outcomeWords(deadline, "haster").heading));
  await expect(changedBox(page)).toContainText(nb.flow.fromTo(saidDay(before), saidDay(after)));
  await expect(changedBox(page)).toContainText(nb.flow.otherOutcome);
  await expect(changedBox(page)).toContainText(nb.flow.outcomeBefore(sendBefore(before)));
  await checkAccessibility(page);
});

test("a citizen who answers the same once more is not told that anything changed", async ({ page, open, reach }) => {
  await open(await reach(deadline, withDeadline));
  await page.getByRole("link", { name: `${nb.flow.change} ${nb.flow.changeOf(label)}` }).first().click();
  await goOn(page);
  await expect(headline(page)).toHaveText(sendBefore(withDeadline.mottatt));
  await expect(changedBox(page)).toHaveCount(0);
});

test("a citizen who doesn't know the date passes the question over, or leaves it empty, and is asked something easier", async ({ page, open, reach }) => {
  const easier = `${questionWords(deadline, "brevdato").label} ${nb.flow.optional}`;
  for (const button of [nb.flow.skip, nb.flow.continue]) {
    await open(await reach(deadline, withLetter));
    await page.getByRole("button", { name: button }).click();
    await expect(headline(page)).toHaveText(easier);
  }
  await page.getByText(nb.flow.answersSoFar).click();
  await expect(page.getByRole("definition").filter({ hasText: nb.flow.skipped })).toBeVisible();
});

test("a citizen who writes the month as a word and a point after the day is understood", async ({ page, open, reach }) => {
  await open(await reach(deadline, { sendt: "nei", brev: "ja", gjelder: "sosialhjelp", "frist-i-brevet": "dato" }));
  const nextYear = String(Number(thisYear) + 1);
  await writeDay(page, { dag: "3.", maned: "Januar", ar: ` ${nextYear}` });
  await goOn(page);
  await expect(headline(page)).toHaveText(asRead(outcomeWords(deadline, "i-tide").heading));
  await expect(headline(page)).toContainText(`3. januar ${nextYear}`);
});

test("a citizen who has a number of weeks in the letter gets the deadline from it", async ({ page, open, reach, goOnInVain }) => {
  await open(await reach(deadline, { ...withLetter, "frist-i-brevet": "uker" }));
  const weeks = field(page, nb.flow.fields.integer);
  await weeks.fill("seks");
  await goOnInVain();
  await expect(weeks).toHaveValue("seks");
  await weeks.fill("6");
  await goOn(page);
  await answerQuestion(page, deadline, placeOf(deadline, "mottatt"), dayFromToday(-1));
  await expect(headline(page)).toHaveText(`Send klagen senest ${saidDay(dayFromToday(41), { weekday: true })}`);
});

test("a citizen who uses the browser's own back button in the middle comes to the question before, and goes on from there", async ({ page, open }) => {
  await open(`${deadline.address}/svar`);
  for (const [question, answer] of Object.entries(withLetter)) await choose(page, deadline, question, answer);
  await expect(headline(page)).toHaveText(`${questionWords(deadline, "mottatt").label} ${nb.flow.optional}`);
  await page.goBack();
  await expect(headline(page)).toHaveText(questionWords(deadline, "frist-i-brevet").label);
  await choose(page, deadline, "frist-i-brevet", "dato");
  await expect(headline(page)).toHaveText(questionWords(deadline, "siste-dato").label);
});

test("a caseworker who gets the address from the citizen sees the same page", async ({ page, open, reach, anotherReader }) => {
  for (const answers of [withLetter, withDeadline]) {
    await open(await reach(deadline, answers));
    const caseworker = await anotherReader();
    await caseworker.goto(page.url());
    expect(await caseworker.getByRole("main").innerText()).toBe(await page.getByRole("main").innerText());
  }
});

const looks = [
  { who: "with the smallest phone", size: { width: 320, height: 568 }, media: {} },
  { who: "at 400 %", size: { width: 320, height: 256 }, media: {} },
  { who: "in the dark", size: { width: 360, height: 740 }, media: { colorScheme: "dark" } },
  { who: "with colours of their own", size: { width: 360, height: 740 }, media: { forcedColors: "active" } },
  { who: "with a wide screen", size: { width: 1280, height: 800 }, media: {} },
] as const;

for (const { who, size, media } of looks) {
  test(`a citizen ${who} can read a date that is wrong, and the deadline`, async ({ page, open, reach, goOnInVain, checkAccessibility }) => {
    await page.setViewportSize(size);
    await page.emulateMedia(media);
    const check = async () => {
      await checkAccessibility(page, { soft: true });
      expect.soft(await findSidewaysScroll(page)).toEqual([]);
      expect.soft(await findClipped(page)).toEqual([]);
      expect.soft(await findSmallTargets(page)).toEqual([]);
    };
    await open(await reach(deadline, withLetter));
    await writeDay(page, { dag: "31", maned: "2", ar: thisYear });
    await goOnInVain();
    await check();
    await open(await reach(deadline, withDeadline));
    await check();
  });
}
