import { expect, type Page } from "@playwright/test";
import { nb } from "@/lib/i18n/dictionaries/nb";
import { answerQuestion, writeDay } from "./answer-question";
import { dayFromToday } from "./days";
import { headline, mainAction } from "./landmarks";
import { flowBySlug } from "./seeded-content";
import { labelOf, stepsOf } from "./walk-flow";

/** A flow whose dates are private. */
export const deadline = flowBySlug("frist-for-klage");

/** Answers of somebody with a letter about social assistance that says no deadline, up to the question when it came. */
export const withLetter = { sendt: "nei", brev: "ja", gjelder: "sosialhjelp", "frist-i-brevet": "vet-ikke" };

/** The same, to the end. Three weeks to complain: eleven days are left. */
export const withDeadline = { ...withLetter, mottatt: dayFromToday(-10) };

/** Answers from the start page to the outcome, with one wrong date on the way. Gives every address with answers that was shown. */
export async function walkToDeadline(page: Page, goOnInVain: () => Promise<void>): Promise<string[]> {
  const addresses: string[] = [];
  await mainAction(page, nb.flow.start).click();
  for (const { place, heading, answer } of stepsOf(deadline, withDeadline)) {
    await expect(headline(page)).toHaveText(heading);
    if (place.name === "mottatt") {
      await writeDay(page, { dag: "31", maned: "2", ar: "1987" });
      await goOnInVain();
      addresses.push(page.url());
    }
    await answerQuestion(page, deadline, place, answer);
    await page.waitForURL((url) => !addresses.includes(url.href));
    addresses.push(page.url());
  }
  await expect(headline(page)).toContainText("Send klagen senest");
  return addresses;
}

/** That a page says the answers are gone, and shows nothing of them. */
export async function expectGone(page: Page, heading: string): Promise<void> {
  await expect(headline(page)).toHaveText(heading);
  await expect(page.getByRole("main")).not.toContainText(labelOf(deadline, "gjelder", "sosialhjelp"));
  await expect(page.locator("input")).toHaveCount(0);
  await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute("content", /noindex/);
}
