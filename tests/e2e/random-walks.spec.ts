import { request } from "@playwright/test";
import { walkAnswers } from "../fuzz/answers/walk-answers";
import { planOf, walkKeyboard } from "../fuzz/keyboard/walk-keyboard";
import { flowFaults } from "../fuzz/planted/flow-faults";
import { plantedFlow, serveFlow, type Plant } from "../fuzz/planted/flow-site";
import { keyboardFaults, serveKeyboard } from "../fuzz/planted/keyboard-site";
import { namesOfWalks, walkAll, type Walked } from "../fuzz/run";
import { seedOfToday as seed } from "../fuzz/walk-fault";
import { expect, test } from "./support/browser-test";
import { readerOf } from "./support/document-reader";
import { flows } from "./support/seeded-content";

// People who do whatever comes into their heads, other things every day. `npm run fuzz` lets a thousand of each loose.

/** Walks through each flow in this run. */
const answerWalks = 10;
/** Walks by keyboard in this run, over all pages. */
const keyboardWalks = 50;
const atATime = 5;

for (const seeded of flows) {
  test(`${answerWalks} readers who answer, forget, write nonsense and change their minds all come to an outcome of «${seeded.words.title}»`, async ({ request: client, baseURL }) => {
    const reader = readerOf(client, baseURL ?? "");
    expectAllEnded(await walkAll(namesOfWalks(seeded.slug, answerWalks), (name) => walkAnswers(reader, seeded, { seed, name })));
  });
}

for (let first = 0; first < keyboardWalks; first += atATime) {
  test(`readers who press any key are never trapped, lost or sent away (walks ${first + 1} to ${first + atATime})`, async ({ browser, baseURL }) => {
    const names = namesOfWalks("keyboard", first + atATime).slice(first);
    expectAllEnded(await walkAll(names, (name) => walkKeyboard(browser, planOf(baseURL ?? "", { seed, name }), { seed, name })));
  });
}

test.describe("a walk that finds nothing wrong says something", () => {
  for (const { fault, plant, says } of flowFaults) {
    test(`because it finds ${fault}`, async () => {
      const { faults } = await walkPlanted(30, plant);
      expect(faults[0]?.message).toMatch(says);
      expect(faults[0]?.message, "it can be walked again").toContain(`npm run fuzz -- --seed ${seed} --only "plantet `);
    });
  }

  test("because it finds nothing where nothing is wrong, and comes to every outcome", async () => {
    const walked = await walkPlanted(30);
    expectAllEnded(walked);
    expect(new Set(walked.ended.map(({ outcome }) => outcome))).toEqual(new Set(["pa-nett", "ring-na"]));
  });

  test("because the same seed gives the same walks, and another one others", async () => {
    const told = async (from: number) => (await walkPlanted(5, undefined, from)).ended.map((walk) => walk.told);
    const first = await told(7);
    expect(await told(7)).toEqual(first);
    expect(await told(8)).not.toEqual(first);
  });
});

test.describe("a walk by keyboard that finds nothing wrong says something", () => {
  for (const { fault, body, says, scripts = false } of [...keyboardFaults, { fault: "nothing where nothing is wrong", body: "", says: undefined }]) {
    test(`because it finds ${fault}`, async ({ browser }) => {
      const site = await serveKeyboard(body);
      const found: string[] = [];
      for (let index = 1; index <= 12 && found.length === 0; index += 1) {
        const walk = { seed: 1, name: `keyboard ${index}` };
        const plan = { site: site.url, start: "/", scripts: scripts || index % 2 === 0, keys: 25 };
        await walkKeyboard(browser, plan, walk).catch((error: unknown) => found.push(String(error)));
      }
      await site.stop();
      if (says) expect(found[0]).toMatch(says);
      else expect(found).toEqual([]);
    });
  }
});

async function walkPlanted(count: number, plant?: Plant, from = seed): Promise<Walked<Awaited<ReturnType<typeof walkAnswers>>>> {
  const [site, client] = await Promise.all([serveFlow(plant), request.newContext()]);
  const reader = readerOf(client, site.url);
  const walked = await walkAll(namesOfWalks(plantedFlow.slug, count), (name) => walkAnswers(reader, plantedFlow, { seed: from, name }), { enough: 1 });
  await Promise.all([site.stop(), client.dispose()]);
  return walked;
}

function expectAllEnded({ ended, faults }: Walked<unknown>): void {
  expect(faults.map(({ message }) => message).join("\n\n"), "walks that came to a fault").toBe("");
  expect(ended.length).toBeGreaterThan(0);
}
