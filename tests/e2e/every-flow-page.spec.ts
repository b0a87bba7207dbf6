import type { Answers } from "@/lib/flow/answers";
import { nb } from "@/lib/i18n/dictionaries/nb";
import { expect, test } from "./support/browser-test";
import { headline } from "./support/landmarks";
import { flows, type SeededFlow } from "./support/seeded-content";
import { addressWith, addressWithout, questionWords, walksOf } from "./support/walk-flow";

// Each page that the flows can show, once: every question, every question left without an answer, every outcome.

/** The first way to each question and to each outcome. */
function placesOf(seeded: SeededFlow): { questions: Map<string, Answers>; outcomes: Map<string, Answers> } {
  const questions = new Map<string, Answers>();
  const outcomes = new Map<string, Answers>();
  for (const walk of walksOf(seeded)) {
    for (const { node, before } of walk.questions) if (!questions.has(node.id)) questions.set(node.id, before);
    if (!outcomes.has(walk.outcome.id)) outcomes.set(walk.outcome.id, walk.answers);
  }
  return { questions, outcomes };
}

for (const seeded of flows) {
  const { questions, outcomes } = placesOf(seeded);

  test(`a reader who can't see or points badly can answer every question of «${seeded.words.title}»`, async ({ page, open, checkAccessibility }) => {
    for (const [id, before] of questions) {
      await open(addressWith(seeded, before));
      await expect.soft(headline(page)).toHaveText(questionWords(seeded, id).label);
      await checkAccessibility(page, { soft: true });
    }
  });

  test(`a reader who forgets to answer is told so, politely, by every question of «${seeded.words.title}»`, async ({ page, open, checkAccessibility }) => {
    for (const [id, before] of questions) {
      const { label, missing } = questionWords(seeded, id);
      await open(addressWithout(seeded, id, before), 422);
      await expect.soft(page).toHaveTitle(`${nb.flow.errorPrefix}${label} – ${seeded.words.title} – Samme side`);
      await expect.soft(page.getByRole("link", { name: missing, exact: true })).toBeVisible();
      await checkAccessibility(page, { soft: true });
    }
  });

  test(`a reader who can't see or points badly can read every outcome of «${seeded.words.title}»`, async ({ page, open, checkAccessibility }) => {
    for (const answers of outcomes.values()) {
      await open(addressWith(seeded, answers));
      await expect.soft(page.getByRole("heading", { name: nb.flow.ways })).toBeVisible();
      await checkAccessibility(page, { soft: true });
    }
  });
}
