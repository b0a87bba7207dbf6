import type { TestInfo } from "@playwright/test";
import { nb } from "@/lib/i18n/dictionaries/nb";
import { goldenText, sameAnyDay } from "../screen-reader/golden-file";
import { hearPage, type Heard } from "../screen-reader/hear-page";
import { writeLog } from "../screen-reader/write-log";
import { writeTree } from "../screen-reader/write-tree";
import { choose } from "./support/answer-question";
import { expect, test } from "./support/browser-test";
import { headline, mainAction } from "./support/landmarks";
import { flowBySlug, guideBySlug, stepWords } from "./support/seeded-content";
import { outcomeWords } from "./support/walk-flow";

// What readers are told who don't see the page, held to files that a person has read through: tests/fixtures/spoken.
// When a page is meant to say something else, they are written anew with --update-snapshots, and read through again.

const papers = guideBySlug("sende-papirer-til-nav");
const login = flowBySlug("kommer-ikke-inn");
/** What can be done then stands in the same order at any hour. Elsewhere an office steps before a phone that hasn't opened yet, or has closed. */
const withoutPassword = { stopper: "bankid", frist: "nei", "bankid-feil": "glemt-passord" };

/** A page is held to its file, and the difference is shown. */
function expectAsBefore(name: string, text: string, { config }: TestInfo): void {
  const now = sameAnyDay(text);
  expect(now, `tests/fixtures/spoken/${name}`).toBe(goldenText(name, now, { renew: config.updateSnapshots === "all" || config.updateSnapshots === "changed" }));
}

test("a reader who can't see hears nothing of what is hidden or folded away, and of a button without a name nothing but that it is one", async ({ page, javaScriptEnabled }) => {
  await page.setContent(`<!doctype html><html lang="nb"><head><title>En side</title><style>.borte { display: none }</style></head><body>
    <p class="borte">Borte</p><p aria-hidden="true">Skjult</p><details><summary>Mer</summary><p>Lukket</p></details>
    <label for="a">Navn</label><input id="a" aria-describedby="b" autofocus><p id="b">Skriv hele navnet</p><button></button></body></html>`);
  const { phrases, focus } = await hearPage(page, { scripts: javaScriptEnabled });
  expect(phrases.join("\n")).not.toMatch(/Borte|Skjult|Lukket/);
  expect(phrases).toContain("textbox, Navn, Skriv hele navnet");
  expect(phrases).toContain("button");
  expect(phrases[focus?.index ?? -1]).toBe("textbox, Navn, Skriv hele navnet");
});

const pages: { name: string; address: string; status?: number }[] = [
  { name: "front-page", address: "/nb" },
  { name: "urgent-help", address: "/nb/akutt" },
  { name: "situation", address: "/nb/tema/mistet-jobben" },
  { name: "topic", address: "/nb/tema/innlogging" },
  { name: "guide", address: papers.address },
  { name: "guide-step", address: `${papers.address}/ta-bilde` },
  { name: "question", address: `${login.address}/svar?stopper=minid` },
  { name: "error", address: `${login.address}/svar?_fra=stopper`, status: 422 },
  { name: "outcome", address: `${login.address}/svar?${new URLSearchParams(withoutPassword).toString()}` },
  { name: "contact", address: "/nb/kontakt" },
  { name: "search", address: "/nb/sok?q=kvittering" },
];

for (const { name, address, status } of pages) {
  test(`a reader who can't see finds the same headings, names and order as before on ${address}`, async ({ page, open }, info) => {
    await open(address, status);
    const tree = writeTree(await page.locator("body").ariaSnapshot());
    expectAsBefore(`trees/${name}.yaml`, `# ${await page.title()}\n${tree}`, info);
  });
}

test("a reader who can't see is read a whole guide, step by step", async ({ page, open, javaScriptEnabled }, info) => {
  const heard: Heard[] = [];
  const hear = async () => void heard.push(await hearPage(page, { scripts: javaScriptEnabled }));
  await open(papers.address);
  await hear();
  for (const [index, { id }] of papers.structure.steps.entries()) {
    const { heading } = stepWords(papers, id);
    await mainAction(page, index === 0 ? nb.guide.start(heading) : nb.guide.next(index + 1, heading)).click();
    await expect(headline(page)).toHaveText(heading);
    await hear();
  }
  expectAsBefore("walks/guide.txt", writeLog(heard), info);
});

test("a reader who can't see answers questions, forgets to, is told so at once, and comes to the outcome", async ({ page, open, goOnInVain, javaScriptEnabled }, info) => {
  const heard: Heard[] = [];
  const hear = async () => void heard.push(await hearPage(page, { scripts: javaScriptEnabled }));
  await open(login.address);
  await hear();
  await mainAction(page, nb.flow.start).click();
  await hear();
  await goOnInVain();
  await hear();
  for (const [question, answer] of Object.entries(withoutPassword)) {
    await choose(page, login, question, answer);
    await hear();
  }
  await expect(headline(page)).toHaveText(outcomeWords(login, "sporr-banken").heading);
  expectAsBefore("walks/flow-with-an-error.txt", writeLog(heard), info);
});

test("a reader who can't see searches in their own words, and hears what was found", async ({ page, open, javaScriptEnabled }, info) => {
  await open("/nb/sok");
  const heard = [await hearPage(page, { scripts: javaScriptEnabled })];
  await page.getByRole("textbox", { name: nb.search.field.label }).fill("har ikke kvittering");
  await page.getByRole("main").getByRole("button", { name: nb.search.field.button }).click();
  await expect(page).toHaveURL(/q=har\+ikke\+kvittering/);
  heard.push(await hearPage(page, { scripts: javaScriptEnabled }));
  expectAsBefore("walks/search.txt", writeLog(heard), info);
});
