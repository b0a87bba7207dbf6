import { optionsOf, type Answers } from "@/lib/flow/answers";
import { nb } from "@/lib/i18n/dictionaries/nb";
import { isPrivateFlow } from "@/lib/sharing/flow-case";
import { answerQuestion } from "./support/answer-question";
import { shareOut, stepsAfter } from "./support/browser-part";
import { expect, test, type Page } from "./support/browser-test";
import { readerOf } from "./support/document-reader";
import { keepPage, type KeptPage } from "./support/kept-page";
import { headline, mainAction, needsOn } from "./support/landmarks";
import { withoutInternet } from "./support/read-flow-page";
import { expectReadOutcome, readOn } from "./support/read-walk";
import { flows, type SeededFlow } from "./support/seeded-content";
import { asRead, outcomeWords, walksOf, type Walk, type WalkStep } from "./support/walk-flow";

// Every way through every flow, as a reader walks it: by choosing, writing and pressing. Every answer of every question is given in a browser once,
// and every outcome looked at in one once. Walks that put the same together in another way are walked by somebody who reads documents and sends forms.

for (const seeded of flows) {
  test.describe(`«${seeded.words.title}»`, () => {
    const walks = walksOf(seeded);
    const kept = keepPage();
    /** Where answers have led already: what was answered so far is in the address, where a reader may come in too. */
    const known = new Map<string, string>();
    for (const [index, { walk, part }] of shareOut(walks).entries()) {
      test(`a reader who answers ${walk.steps.map(nameAnswer).join(", ")} gets help that fits (walk ${index + 1})`, async ({ request, baseURL, reach }) => {
        const reader = readerOf(request, baseURL ?? "");
        const addressOf = async (answers: Answers) => known.get(JSON.stringify(answers)) ?? (await reach(seeded, answers));
        if (index === 0) await startInBrowser(kept, seeded);
        for (const step of stepsAfter(walk, walks.slice(0, index))) {
          const from = await addressOf(step.before);
          const to = part.chosen.includes(step) ? await answerInBrowser(kept, seeded, walk, step, from) : (await readOn(reader, await reader.open(from), step)).address;
          known.set(JSON.stringify(answersUpTo(walk, step)), to);
        }
        const end = await addressOf(walk.answers);
        if (!part.showsOutcome) return expectReadOutcome(await reader.open(end), seeded, walk);
        await kept.goTo(end);
        await expectOutcome(kept.page(), seeded, walk);
      });
    }
  });
}

async function startInBrowser({ page, goTo }: KeptPage, { address }: SeededFlow): Promise<void> {
  await goTo(address);
  await mainAction(page(), nb.flow.start).click();
  await page().waitForURL(/\/svar$/);
}

/** @returns where the answer leads */
async function answerInBrowser({ page, goTo }: KeptPage, seeded: SeededFlow, walk: Walk, step: WalkStep, from: string): Promise<string> {
  await goTo(from);
  await expect(headline(page())).toHaveText(step.heading);
  await answerQuestion(page(), seeded, step.place, step.answer);
  await expect(headline(page())).toHaveText(headingAfter(seeded, walk, step));
  return page().url();
}

/** What was answered when a step has been taken. */
function answersUpTo({ steps, answers }: Walk, step: WalkStep): Answers {
  return steps[steps.indexOf(step) + 1]?.before ?? answers;
}

/** What an answer leads to: the next question of the walk, or its outcome. */
function headingAfter(seeded: SeededFlow, { steps, outcome }: Walk, step: WalkStep): string | RegExp {
  return steps[steps.indexOf(step) + 1]?.heading ?? asRead(outcomeWords(seeded, outcome.id).heading);
}

/** An answer as the name of a test has it, which is the same every day. */
function nameAnswer({ place: { question }, answer }: WalkStep): string {
  if (answer === null) return `nothing to ${question.id}`;
  return optionsOf(question.asks).length > 0 ? [answer].flat().join(" and ") : `a ${question.asks.kind}`;
}

async function expectOutcome(page: Page, seeded: SeededFlow, { outcome, steps, ways, bring }: Walk): Promise<void> {
  const words = outcomeWords(seeded, outcome.id);
  await expect(headline(page)).toHaveText(asRead(words.heading));
  const isSecret = isPrivateFlow(seeded.flow) && words.heading.includes("{=");
  await expect(page).toHaveTitle(asRead(`${isSecret ? nb.flow.result : words.heading} – ${seeded.words.title} – Samme side`));
  const shown = page.locator("section").filter({ has: page.getByRole("heading", { name: nb.flow.ways }) }).last();
  await expect(shown.getByRole("heading", { level: 3 })).toHaveCount(ways.length);
  // In which order depends on the hour: a way that is open now may step ahead of one that is closed.
  for (const id of ways) await expect(shown.getByRole("heading", { level: 3, name: asRead(words.ways[id]?.heading ?? "?") }).first()).toBeVisible();
  expect(await shown.getByRole("listitem").filter({ hasText: new RegExp(withoutInternet.join("|")) }).count(), "ways without internet").toBeGreaterThan(0);
  await expect(needsOn(page)).toHaveText(bring.map((id) => asRead(words.bring[id] ?? "?")));
  const changes = page.getByRole("link", { name: new RegExp(`^${nb.flow.change} `) });
  expect(await changes.count(), "answers that can be changed").toBeGreaterThanOrEqual(steps.length);
  await expect(page.getByRole("main"), "every fact has its value").not.toContainText(/\{=|undefined|NaN/);
}
