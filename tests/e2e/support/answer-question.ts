import { expect, type Page } from "@playwright/test";
import type { Answer } from "@/lib/flow/answers";
import type { AsksKind } from "@/lib/flow/asks";
import { nb } from "@/lib/i18n/dictionaries/nb";
import { fieldsForAnswer } from "@/lib/sharing/field-values";
import type { Place } from "@/lib/sharing/question-place";
import type { WrittenDay } from "./days";
import { settle } from "./landmarks";
import type { SeededFlow } from "./seeded-content";
import { labelOf, placeOf } from "./walk-flow";

const { fields } = nb.flow;

type FillIn = (page: Page, seeded: SeededFlow, place: Place, answer: readonly string[]) => Promise<void>;

/** Taps the words of an answer, as a thumb does. */
const tapOption: FillIn = async (page, seeded, { name: question }, [option = ""]) => {
  const name = labelOf(seeded, question, option);
  await page.getByRole("radiogroup").getByText(name, { exact: true }).click();
  await expect(page.getByRole("radio", { name, exact: true })).toBeChecked();
};

/** Ticks these answers and no others. */
const tickOptions: FillIn = async (page, seeded, { name: question }, options) => {
  for (const ticked of await page.getByRole("checkbox", { checked: true }).all()) await ticked.click();
  for (const option of options) {
    const name = labelOf(seeded, question, option);
    await page.locator("main form").getByText(name, { exact: true }).click();
    await expect(page.getByRole("checkbox", { name, exact: true })).toBeChecked();
  }
};

/** Writes in the one field of a question, found by its name. */
function writeIn(label: string): FillIn {
  return (page, _, __, [text = ""]) => page.getByRole("textbox", { name: label, exact: true }).fill(text);
}

const writeParts: FillIn = (page, _, { question }, [answer = ""]) => writeDay(page, fieldsForAnswer(question.asks, answer));

/** How a reader gives an answer to each kind of question: by what they see, never by what fields are called within. */
const fillers: Record<AsksKind, FillIn> = {
  choice: tapOption,
  "yes-no": tapOption,
  choices: tickOptions,
  integer: writeIn(fields.integer),
  number: writeIn(fields.number),
  money: writeIn(fields.money),
  percent: writeIn(fields.percent),
  date: writeParts,
  month: writeParts,
  postcode: writeIn(fields.postcode),
  municipality: writeIn(fields.municipalityNumber),
};

/** Fills in the form of a question and goes on, or passes the question over. */
export async function answerQuestion(page: Page, seeded: SeededFlow, place: Place, answer: Answer): Promise<void> {
  await settle(page);
  if (answer === null) return page.getByRole("button", { name: nb.flow.skip }).click();
  await fillers[place.question.asks.kind](page, seeded, place, [answer].flat());
  await goOn(page);
}

/** The same, for a question by its name. */
export async function choose(page: Page, seeded: SeededFlow, question: string, answer: Answer): Promise<void> {
  await answerQuestion(page, seeded, placeOf(seeded, question), answer);
}

/** Writes into the fields of a date, or of a month. */
export async function writeDay(page: Page, day: Partial<WrittenDay>): Promise<void> {
  for (const part of ["dag", "maned", "ar"] as const) {
    const text = day[part];
    if (text !== undefined) await page.getByRole("textbox", { name: fields[part], exact: true }).fill(text);
  }
}

export async function goOn(page: Page): Promise<void> {
  await page.getByRole("button", { name: nb.flow.continue }).click();
}
