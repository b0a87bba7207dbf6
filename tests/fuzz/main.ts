import { parseArgs } from "node:util";
import { request } from "@playwright/test";
import { readerOf } from "../e2e/support/document-reader";
import { flows } from "../e2e/support/seeded-content";
import { openBrowser } from "../fixtures/open-browser";
import { walkAnswers, type AnswerWalk } from "./answers/walk-answers";
import { planOf, walkKeyboard } from "./keyboard/walk-keyboard";
import { namesOfWalks, walkAll, type Walked } from "./run";
import { seedOfToday } from "./walk-fault";

// Started by lib/platform/commands/fuzz.mjs, which has a site running. Ends with 0 when every walk came to its end, 1 when one didn't, 2 when it couldn't walk.

const options = { site: { type: "string", default: "" }, seed: { type: "string", default: String(seedOfToday) }, walks: { type: "string", default: "1000" }, only: { type: "string" } } as const;
const say = (line: string) => process.stdout.write(`${line}\n`);

const { values } = parseArgs({ options });
const { site, only } = values;
const seed = wholeNumber("seed", values.seed);
const count = wholeNumber("walks", values.walks);
/** The walks of a group: all of them, or the one that was asked for. */
const namesOf = (group: string) => (only === undefined ? namesOfWalks(group, count) : [only].filter((name) => name.replace(/ \d+$/, "") === group));

try {
  say(`Seed ${seed}.`);
  const walked = (await walkFlows()) + (await walkPages());
  if (walked === 0) throw new Error(only === undefined ? "There was nothing to walk." : `There is no walk "${only}". A walk is called by its flow or "keyboard", and its number: "kommer-ikke-inn 17".`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

/** @returns how many walks there were */
async function walkFlows(): Promise<number> {
  const client = await request.newContext();
  const reader = readerOf(client, site);
  let walks = 0;
  for (const seeded of flows) {
    const names = namesOf(seeded.slug);
    if (names.length === 0) continue;
    walks += names.length;
    tell(seeded.slug, await walkAll(names, (name) => walkAnswers(reader, seeded, { seed, name }), { atOnce: 2, tell: ({ message }) => say(`\n${message}\n`) }), figuresOfAnswers);
  }
  await client.dispose();
  return walks;
}

async function walkPages(): Promise<number> {
  const names = namesOf("keyboard");
  if (names.length === 0) return 0;
  const browser = await openBrowser();
  try {
    const walk = (name: string) => walkKeyboard(browser, planOf(site, { seed, name }), { seed, name });
    tell("keyboard", await walkAll(names, walk, { atOnce: 2, tell: ({ message }) => say(`\n${message}\n`) }), (ended) => `${sum(ended, ({ keys }) => keys)} keys, ${sum(ended, ({ pages }) => pages)} pages`);
  } finally {
    await browser.close();
  }
  return names.length;
}

function tell<T>(group: string, { ended, faults }: Walked<T>, figures: (ended: readonly T[]) => string): void {
  say(`${faults.length === 0 ? "✓" : `✗ ${faults.length}`} ${group}: ${ended.length + faults.length} walks, ${figures(ended)}`);
  if (faults.length > 0) process.exitCode = 1;
}

/** `812 pages, 11 outcomes (answers 402, goes back 57 …)` */
function figuresOfAnswers(ended: readonly AnswerWalk[]): string {
  const moves = new Map<string, number>();
  for (const told of ended.flatMap((walk) => walk.told)) {
    const [move = told] = told.split(":");
    moves.set(move, (moves.get(move) ?? 0) + 1);
  }
  const listed = [...moves].map(([move, times]) => `${move} ${times}`).toSorted();
  return `${sum(ended, ({ told }) => told.length)} pages, ${new Set(ended.map(({ outcome }) => outcome)).size} outcomes (${listed.join(", ")})`;
}

function sum<T>(items: readonly T[], size: (item: T) => number): number {
  return items.reduce((total, item) => total + size(item), 0);
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  process.stderr.write(`--${name} is a whole number above 0, and not "${text}".\n`);
  process.exit(2);
}
