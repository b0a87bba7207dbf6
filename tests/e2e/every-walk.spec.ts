import { nb } from "@/lib/i18n/dictionaries/nb";
import { expect, test, type Page } from "./support/browser-test";
import { headline, mainAction } from "./support/landmarks";
import { flows, type SeededFlow } from "./support/seeded-content";
import { choose, outcomeWords, questionWords, walksOf, type Walk } from "./support/walk-flow";

// Every way through every flow, as a reader walks it: by choosing and pressing.

/** Channels that need neither a computer nor a phone with internet. */
const withoutInternet = [nb.channels.phone, nb.channels.office, nb.channels.paper];

for (const seeded of flows) {
  test.describe(`«${seeded.words.title}»`, () => {
    for (const [index, walk] of walksOf(seeded).entries()) {
      const answers = walk.questions.map(({ answer }) => answer).join(", ");
      test(`a reader who answers ${answers} gets help that fits (walk ${index + 1})`, async ({ page, open }) => {
        await open(seeded.address);
        await mainAction(page, nb.flow.start).click();
        for (const { node, answer } of walk.questions) {
          await expect(headline(page)).toHaveText(questionWords(seeded, node.id).label);
          await choose(page, seeded, node.id, answer);
        }
        await expectOutcome(page, seeded, walk);
      });
    }
  });
}

async function expectOutcome(page: Page, seeded: SeededFlow, { outcome, questions }: Walk): Promise<void> {
  const words = outcomeWords(seeded, outcome.id);
  await expect(headline(page)).toHaveText(words.heading);
  await expect(page).toHaveTitle(`${words.heading} – ${seeded.words.title} – Samme side`);
  const ways = page.getByRole("region", { name: nb.flow.ways }).or(page.locator("section").filter({ has: page.getByRole("heading", { name: nb.flow.ways }) })).last();
  const headings = outcome.ways.map(({ id }) => words.ways[id]?.heading ?? "?");
  await expect(ways.getByRole("heading", { level: 3 })).toHaveText(headings);
  expect(await ways.getByRole("listitem").filter({ hasText: new RegExp(withoutInternet.join("|")) }).count(), "ways without internet").toBeGreaterThan(0);
  const changes = page.getByRole("link", { name: new RegExp(`^${nb.flow.change} `) });
  expect(await changes.count(), "answers that can be changed").toBeGreaterThanOrEqual(questions.length);
}
