import { nb } from "@/lib/i18n/dictionaries/nb";
import { choose } from "./support/answer-question";
import { expect, test, type Page } from "./support/browser-test";
import { headline, mainAction } from "./support/landmarks";
import { flowBySlug } from "./support/seeded-content";
import { addressWith } from "./support/reach-page";
import { firstOption, labelOf, outcomeWords, questionWords } from "./support/walk-flow";

// What happens to answers on the way: kept, changed, forgotten, shared.

const login = flowBySlug("kommer-ikke-inn");
const onlyMinId = { stopper: "minid", frist: "nei", "minid-til": "meldekort" };

const label = (question: string) => questionWords(login, question).label;
const radio = (page: Page, question: string, answer: string) => page.getByRole("radio", { name: labelOf(login, question, answer), exact: true });

test("a reader who regrets goes back, and finds the answer as it was given", async ({ page, open }) => {
  await open(addressWith(login, { stopper: "minid", frist: "nei" }));
  await page.getByRole("link", { name: nb.flow.back, exact: true }).click();
  await expect(headline(page)).toHaveText(label("frist"));
  await expect(radio(page, "frist", "nei")).toBeChecked();
  await page.getByRole("link", { name: nb.flow.back, exact: true }).click();
  await expect(radio(page, "stopper", "minid")).toBeChecked();
  await page.getByRole("link", { name: nb.flow.backToStart }).click();
  await expect(headline(page)).toHaveText(login.words.title);
});

test("a reader who uses the browser's own back button comes to the question before", async ({ page, open }) => {
  await open(addressWith(login, {}));
  await choose(page, login, "stopper", "minid");
  await choose(page, login, "frist", "nei");
  await expect(headline(page)).toHaveText(label("minid-til"));
  await page.goBack();
  await expect(headline(page)).toHaveText(label("frist"));
  await page.goBack();
  await expect(headline(page)).toHaveText(label("stopper"));
});

test("a reader who changes an answer and changes it back finds the later answers again", async ({ page, open }) => {
  await open(addressWith(login, onlyMinId));
  const change = page.getByRole("link", { name: `${nb.flow.change} ${nb.flow.changeOf(label("stopper"))}` }).first();
  await change.click();
  await expect(headline(page)).toHaveText(label("stopper"));
  await expect(radio(page, "stopper", "minid")).toBeChecked();
  await choose(page, login, "stopper", "siden-apner-ikke");
  await expect(headline(page), "the deadline was answered already").toHaveText(label("provd-annen"));

  await page.getByText(nb.flow.answersSoFar).click();
  await change.click();
  await choose(page, login, "stopper", "minid");
  await expect(headline(page)).toHaveText(outcomeWords(login, "minid-er-nok").heading);
});

test("a reader who presses on without choosing is told what to do, and nothing is lost", async ({ page, open, goOnInVain }) => {
  await open(addressWith(login, { stopper: "minid" }));
  await goOnInVain();
  await expect(page).toHaveTitle(/^Feil: /);

  await expect(page.locator(":focus")).toContainText(nb.flow.errorHeading);
  await page.getByRole("link", { name: questionWords(login, "frist").missing }).click();
  await expect(radio(page, "frist", firstOption(login, "frist"))).toBeFocused();

  await choose(page, login, "frist", "nei");
  await expect(headline(page), "the first answer is still there").toHaveText(label("minid-til"));
  await expect(page).toHaveTitle(new RegExp(`^${label("minid-til").replace("?", "\\?")}`));
});

test("a reader whose address holds an unknown answer is asked again, with the other answers kept", async ({ page, open }) => {
  await open(`${addressWith(login, { stopper: "minid" })}&frist=kanskje`, 400);
  await expect(headline(page)).toHaveText(label("frist"));
  await expect(page.getByRole("link", { name: nb.flow.unknownAnswer })).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("kanskje");
  await choose(page, login, "frist", "nei");
  await expect(headline(page)).toHaveText(label("minid-til"));
});

const strange = [
  { name: "with an answer of 5,000 characters", query: `stopper=${"x".repeat(5000)}`, status: 400, asks: "stopper" },
  { name: "with the same question answered twice", query: "stopper=minid&frist=ja&frist=nei", status: 400, asks: "frist" },
  { name: "with answers that are names of the machine's own", query: "stopper=__proto__", status: 400, asks: "stopper" },
  { name: "with questions that are names of the machine's own", query: "__proto__=minid&constructor=minid&toString=minid&hasOwnProperty=minid", status: 200, asks: "stopper" },
  { name: "with marks of a campaign", query: "utm_source=brev&fbclid=abc&stopper=minid", status: 200, asks: "frist" },
  { name: "with an answer to a question that doesn't come up", query: "stopper=minid&pass=ja", status: 200, asks: "frist" },
  { name: "with a question of another flow", query: "stopper=minid&hvem=barn&_endre=hvem&_fra=hvem", status: 200, asks: "frist" },
  { name: "with half of the way", query: "stopper=ingen-id&frist=nei&nummer=d-nummer", status: 200, asks: "alder" },
];

for (const { name, query, status, asks } of strange) {
  test(`a reader with an address ${name} gets the right question`, async ({ page, open, checkAccessibility }) => {
    await open(`${login.address}/svar?${query}`, status);
    await expect(headline(page)).toHaveText(label(asks));
    await checkAccessibility(page);
    for (const link of await page.getByRole("main").getByRole("link").all()) expect(await link.getAttribute("href")).not.toMatch(/utm_|fbclid|proto|xxxx/);
  });
}

test("a reader with an answer of 10,000 characters is told that the address is too long, and shown other ways", async ({ page, open, checkAccessibility }) => {
  await open(`${login.address}/svar?stopper=${"x".repeat(10_000)}`, 414);
  await expect(headline(page)).toHaveText(nb.problems.tooLongTitle);
  await expect(page.getByRole("complementary", { name: nb.human.heading })).toBeVisible();
  await checkAccessibility(page);
});

test("a reader's answers are no search result", async ({ page, open, addresses }) => {
  for (const answers of [{}, onlyMinId]) {
    await open(addressWith(login, answers));
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  }
  expect(addresses.filter(({ url }) => /\/(svar|slettet)/.test(url))).toEqual([]);
});

test("a reader at a library deletes the answers and starts anew", async ({ page, open }) => {
  await open(addressWith(login, onlyMinId));
  await page.getByRole("link", { name: nb.flow.restart }).click();
  await expect(page).toHaveURL(login.address);
  await mainAction(page, nb.flow.start).click();
  for (const choice of await page.getByRole("radio").all()) await expect(choice).not.toBeChecked();
});

for (const answers of [{ stopper: "minid" }, onlyMinId]) {
  test(`a caseworker who gets the address of a reader with ${Object.keys(answers).length} answers sees the same page`, async ({ page, open, anotherReader }) => {
    await open(addressWith(login, answers));
    const caseworker = await anotherReader();
    await caseworker.goto(page.url());
    expect(await caseworker.getByRole("main").innerText()).toBe(await page.getByRole("main").innerText());
  });
}
