import { optionsOf } from "@/lib/flow/answers";
import { nb } from "@/lib/i18n/dictionaries/nb";
import { isPrivateFlow } from "@/lib/sharing/flow-case";
import { answerQuestion } from "./support/answer-question";
import { expect, test, type Page } from "./support/browser-test";
import { headline, mainAction, needsOn } from "./support/landmarks";
import { flows, type SeededFlow } from "./support/seeded-content";
import { asRead, outcomeWords, walksOf, type Walk, type WalkStep } from "./support/walk-flow";

// Every way through every flow, as a reader walks it: by choosing, writing and pressing.

/** Channels that need neither a computer nor a phone with internet. */
const withoutInternet = [nb.channels.phone, nb.channels.office, nb.channels.paper];

for (const seeded of flows) {
  test.describe(`«${seeded.words.title}»`, () => {
    const walks = walksOf(seeded);
    for (const [index, walk] of walks.entries()) {
      test(`a reader who answers ${walk.steps.map(nameAnswer).join(", ")} gets help that fits (walk ${index + 1})`, async ({ page, open, reach }) => {
        const isNew = stepsAfter(walk, walks.slice(0, index));
        if (isNew.length === walk.steps.length) {
          await open(seeded.address);
          await mainAction(page, nb.flow.start).click();
        } else await open(await reach(seeded, isNew[0]?.before ?? walk.answers));
        for (const { place, heading, answer } of isNew) {
          await expect(headline(page)).toHaveText(heading);
          await answerQuestion(page, seeded, place, answer);
        }
        await expectOutcome(page, seeded, walk);
      });
    }
  });
}

/** The steps that no walk before has walked: what was answered so far is in the address, where a reader may come in too. */
function stepsAfter({ steps }: Walk, before: readonly Walk[]): WalkStep[] {
  const sameAs = (other: Walk) => {
    const differs = steps.findIndex((step, index) => JSON.stringify([step.place.name, step.answer]) !== JSON.stringify([other.steps[index]?.place.name, other.steps[index]?.answer]));
    return differs < 0 ? steps.length : differs;
  };
  return steps.slice(Math.max(0, ...before.map(sameAs)));
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
