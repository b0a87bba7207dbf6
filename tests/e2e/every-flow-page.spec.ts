import { nb } from "@/lib/i18n/dictionaries/nb";
import { isPrivateFlow } from "@/lib/sharing/flow-case";
import { expect, test } from "./support/browser-test";
import { headline } from "./support/landmarks";
import { flows } from "./support/seeded-content";
import { asRead, firstWays, mayBeEmpty, outcomeWords, questionWords } from "./support/walk-flow";

// Each page that the flows can show, once: every question, every question left without an answer, every outcome.

for (const seeded of flows) {
  const { questions, outcomes } = firstWays(seeded);
  const { flow, words } = seeded;

  test(`a reader who can't see or points badly can answer every question of «${words.title}»`, async ({ page, open, reach, checkAccessibility }) => {
    for (const { heading, before } of questions) {
      await open(await reach(seeded, before));
      await expect.soft(headline(page)).toHaveText(heading);
      await checkAccessibility(page, { soft: true });
    }
  });

  test(`a reader who forgets to answer is told so, politely, by every question of «${words.title}»`, async ({ page, open, reachWithout, checkAccessibility }) => {
    for (const step of questions.filter((one) => !mayBeEmpty(one))) {
      const { place, heading, before } = step;
      await open(await reachWithout(seeded, place.name, before), 422);
      await expect.soft(headline(page)).toHaveText(heading);
      await expect.soft(page).toHaveTitle(new RegExp(`^${nb.flow.errorPrefix}.* – Samme side$`));
      await expect.soft(page.getByRole("link", { name: questionWords(seeded, place.question.id).missing, exact: true })).toBeVisible();
      await checkAccessibility(page, { soft: true });
    }
  });

  test(`a reader who can't see or points badly can read every outcome of «${words.title}»`, async ({ page, open, reach, checkAccessibility }) => {
    expect(new Set(outcomes.map(({ outcome }) => outcome.id))).toEqual(new Set(flow.nodes.filter(({ kind }) => kind === "outcome").map(({ id }) => id)));
    for (const { answers, outcome } of outcomes) {
      await open(await reach(seeded, answers));
      await expect.soft(headline(page)).toHaveText(asRead(outcomeWords(seeded, outcome.id).heading));
      await expect.soft(page.getByRole("heading", { name: nb.flow.ways })).toBeVisible();
      await expect.soft(page.getByRole("button", { name: nb.flow.end }), "only what was sealed has to be ended").toHaveCount(isPrivateFlow(flow) ? 1 : 0);
      await checkAccessibility(page, { soft: true });
    }
  });
}
