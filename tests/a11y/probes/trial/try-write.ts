import type { Page } from "@playwright/test";
import { askPage, type PageTools } from "../in-page";
import type { Sighting } from "../probe";
import type { TrialWindow } from "./mark";
import { findNews, noteWords } from "./news";
import type { Departure } from "./watch-departure";

/** What some fields take for a whole answer already at its fourth sign: a postcode with its place. */
const words = "0580 Oslo";

function standIn({ placeOf, wordsOf }: PageTools, { name }: { name: string }): { place: string; words: string } | null {
  const field = (window as TrialWindow).trial.targets[name] as HTMLInputElement | undefined;
  field?.focus();
  return field && document.activeElement === field ? { place: placeOf(field), words: wordsOf(field.labels?.[0] ?? field) } : null;
}

const isStoodIn = (_: PageTools, { name }: { name: string }): boolean => document.activeElement === (window as TrialWindow).trial.targets[name];

/** Writes in a field, and goes on to the next: the page is the same until somebody asks for another. That its address is kept up with it is no other page. */
export async function tryWrite(page: Page, name: string, { hasGone }: Departure): Promise<Sighting | null> {
  const stood = await askPage(page, standIn, { name });
  if (!stood) return null;
  await noteWords(page);
  await page.keyboard.type(words, { delay: 20 });
  await page.waitForTimeout(400);
  const isLost = !hasGone() && (await page.evaluate(() => document.activeElement === document.body).catch(() => false));
  if (isLost) return { rule: "focus-lost", place: stood.place, what: `${stood.words} is left while somebody writes in it` };
  const come = hasGone() ? null : await findNews(page, name);
  // How many are left, or that none are, is news. What was written may come again anywhere.
  if (come && !come.isTold && (come.other || !words.split(" ").some((word) => come.text.includes(word)))) return { rule: "unannounced", place: stood.place, what: `writing in ${stood.words} shows: ${come.other ?? come.text}` };
  if (!hasGone()) await page.keyboard.press("Tab");
  await page.waitForTimeout(200);
  const isKept = !hasGone() && (await askPage(page, isStoodIn, { name }).catch(() => false));
  if (isKept) return { rule: "trapped", place: stood.place, what: `${stood.words} keeps the Tab key as soon as something is written in it` };
  return hasGone() ? { rule: "acts-on-choice", place: stood.place, what: `${stood.words} leads away, or sends, while somebody writes` } : null;
}
