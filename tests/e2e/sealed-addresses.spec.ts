import type { Request } from "@playwright/test";
import { nb } from "@/lib/i18n/dictionaries/nb";
import { SEALED } from "@/lib/sharing/flow-address";
import { expect, test } from "./support/browser-test";
import { headline, mainAction } from "./support/landmarks";
import { deadline, expectGone, walkToDeadline, withDeadline } from "./support/private-walk";
import { tokenOf } from "./support/reach-page";
import { fail, flowBySlug } from "./support/seeded-content";
import { questionWords } from "./support/walk-flow";

// Where private answers are, and where they are not: sealed in the address, for two hours, and gone when the reader says so.

const agent = flowBySlug("gjore-dette-for-en-annen");

test("a citizen's answers can be read in no address, no title, no form, and by nobody who is told where the reader came from", async ({ page, open, goOnInVain, context }) => {
  const requests: { url: string; referer: Promise<string | null> }[] = [];
  const note = (request: Request) => requests.push({ url: request.url(), referer: request.headerValue("referer") });
  context.on("request", note);
  await open(deadline.address);
  await walkToDeadline(page, goOnInVain);
  await expect(page).toHaveTitle(`${nb.flow.result} – ${deadline.words.title} – Samme side`);
  await page.getByRole("link", { name: `${nb.flow.change} ${nb.flow.changeOf(questionWords(deadline, "mottatt").label)}` }).first().click();
  const hidden = page.locator('input[type="hidden"]');
  expect(new Set(await hidden.evaluateAll((inputs) => inputs.map((input) => input.getAttribute("name"))))).toEqual(new Set(["_forseglet", "_fra"]));

  context.off("request", note);
  const addresses = requests.map(({ url }) => url.slice(new URL(url).origin.length));
  const known = /^(\/nb\/hjelp\/frist-for-klage(\/send|\/svar(\?_forseglet=[\w.-]+(&_endre=mottatt)?)?)?|\/(_next|js|drawings|fonts|icon|favicon)[^?]*(\?[\w.=-]*)?)$/;
  expect(addresses.filter((address) => !known.test(address))).toEqual([]);
  expect(addresses.filter((address) => address.includes("_forseglet")).length).toBeGreaterThan(5);
  expect((await Promise.all(requests.map(({ referer }) => referer))).filter(Boolean)).toEqual([]);
});

test("a citizen's browser tells nobody of the sealed address either: not where styles, letters and links lead", async ({ reach, anotherReader }) => {
  const address = await reach(deadline, withDeadline);
  const page = await anotherReader();
  const referers: Promise<string | null>[] = [];
  const note = (request: Request) => referers.push(request.headerValue("referer"));
  page.on("request", note);
  const response = await page.goto(address);
  expect(response?.headers()["cache-control"]).toMatch(/no-store/);
  expect(referers.length, "something is fetched for the page").toBeGreaterThan(1);
  await page.getByRole("main").getByRole("link", { name: "Skriv klagen, steg for steg" }).click();
  await expect(headline(page)).toBeVisible();
  // What is fetched when the test is over can't be asked any more.
  page.off("request", note);
  expect((await Promise.all(referers)).filter(Boolean)).toEqual([]);
});

const damages: { how: string; damage: (token: string) => string }[] = [
  { how: "with a letter changed", damage: (token) => token.replace(/.(?=.{30}$)/, (letter) => (letter === "A" ? "B" : "A")) },
  { how: "cut off by a mail program", damage: (token) => token.slice(0, -20) },
  { how: "with nothing left of the answers", damage: () => "" },
  { how: "that was never ours", damage: () => "eyJhbGciOiJub25lIn0..abc.def.ghi" },
  { how: "pasted twice", damage: (token) => `${token}&${SEALED}=${token}` },
];

for (const { how, damage } of damages) {
  test(`a citizen with an address ${how} is told kindly that the answers can't be opened, and where to begin again`, async ({ page, open, reach, checkAccessibility }) => {
    const address = await reach(deadline, withDeadline);
    await open(address.replace(/=.*$/, `=${damage(tokenOf(address) ?? fail("no token"))}`), 400);
    await expectGone(page, nb.flow.expired);
    await expect(page.getByText(nb.flow.nothingLost)).toBeVisible();
    await checkAccessibility(page);
    await mainAction(page, nb.flow.startAgain).click();
    await expect(page).toHaveURL(deadline.address);
  });
}

test("a citizen who carries answers from one flow to another is not taken at somebody else's word", async ({ page, open, reach }) => {
  const token = tokenOf(await reach(agent, { hvem: "barn" })) ?? fail("no token");
  await open(`${deadline.address}/svar?${SEALED}=${token}`, 400);
  await expectGone(page, nb.flow.expired);
});

test("a citizen who is sent an address with private answers written out is asked from the start", async ({ page, open }) => {
  await open(`${deadline.address}/svar?sendt=nei&brev=ja&gjelder=sosialhjelp&frist-i-brevet=vet-ikke&mottatt=${withDeadline.mottatt}`);
  await expect(headline(page)).toHaveText(questionWords(deadline, "sendt").label);
  expect(await page.locator("html").innerHTML()).not.toContain(withDeadline.mottatt);
});
