import type { APIRequestContext } from "@playwright/test";
import { nb } from "@/lib/i18n/dictionaries/nb";
import { isPrivateFlow } from "@/lib/sharing/flow-case";
import { findErrorFaults } from "../a11y/forms/error-faults";
import { findDragging, findFormFaults, findMemoryTests, findOwnMoves } from "../a11y/forms/form-faults";
import { findOtherOrder, frameOf } from "../a11y/forms/order-faults";
import { descriptionOf, isMarkedWrong } from "../a11y/forms/said-with";
import { expect, test } from "./support/browser-test";
import { parseDocument } from "./support/document-reader";
import { deadline, withLetter } from "./support/private-walk";
import { reachOn } from "./support/reach-on";
import { fail, flowBySlug, flows } from "./support/seeded-content";
import { readSlowly } from "./support/take-time";
import { firstWays, mayBeEmpty } from "./support/walk-flow";

// What a form asks of a reader. The documents are read as they come over the wire; what has to be seen in a browser is tried in one.
// That each rule finds what it should is proved in tests/unit/a11y/form-faults.test.ts.

async function read(request: APIRequestContext, address: string, status: number): Promise<Document> {
  const response = await request.get(address);
  expect.soft(response.status(), address.slice(0, 160)).toBe(status);
  const { refresh } = response.headers();
  expect.soft(refresh, `${address.slice(0, 160)} goes on by itself`).toBeUndefined();
  return parseDocument(await response.text());
}

for (const seeded of flows) {
  test(`a reader who can't see is told what each field of «${seeded.words.title}» is for, and when they forget to answer first of all what is wrong and where`, async ({ request, baseURL }) => {
    const reachOf = reachOn(baseURL ?? "", seeded);
    for (const step of firstWays(seeded).questions) {
      const asked = await read(request, await reachOf.to(step.before), 200);
      expect.soft(findFormFaults(asked), asked.title).toEqual([]);
      if (mayBeEmpty(step)) continue;
      const forgotten = await read(request, await reachOf.without(step.place.name, step.before), 422);
      expect.soft([...findErrorFaults(forgotten), ...findFormFaults(forgotten)], forgotten.title).toEqual([]);
    }
  });
}

const otherForms = ["/nb", "/nb/sok", "/nb/sok?q=penger", "/nb/akutt", "/nb/kontor", "/nb/kontor/finn?sted=0580", "/nb/kontakt", "/nb/kontakt/vei?hva=brev", "/nb/lesevalg", "/nn/sok", "/en/kontor"];

test("a reader who can't see is told what the fields of the search, the office finder and the ways to Nav are for", async ({ request }) => {
  for (const address of otherForms) expect.soft(findFormFaults(await read(request, address, 200)), address).toEqual([]);
});

test("a reader who looks for their office with an empty field is told at the field what is missing", async ({ request }) => {
  const document = await read(request, "/nb/kontor/finn?sted=", 422);
  expect(findFormFaults(document)).toEqual([]);
  const field = document.getElementById("sted") ?? fail("no field");
  expect(isMarkedWrong(field)).toBe(true);
  expect(descriptionOf(field)).toContain(nb.place.finder.empty);
});

test("a reader who can't see and forgets to answer finds the focus on what is wrong, and Enter leads to the field", async ({ page, open }) => {
  const login = flowBySlug("kommer-ikke-inn");
  await open(`${login.address}/svar?_fra=stopper`, 422);
  await expect(page.locator(":focus")).toContainText(nb.flow.errorHeading);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("radio").first()).toBeFocused();
});

/** One of each kind, also with an error and where something isn't there. */
const kinds: readonly { address: string; status?: number }[] = [
  { address: "/nb" },
  { address: "/nb/akutt" },
  { address: "/nb/kontakt" },
  { address: "/nb/tema/mistet-jobben" },
  { address: "/nb/tema/innlogging" },
  { address: "/nb/guide/sende-papirer-til-nav" },
  { address: "/nb/guide/sende-papirer-til-nav/ta-bilde" },
  { address: "/nb/hjelp/kommer-ikke-inn" },
  { address: "/nb/hjelp/kommer-ikke-inn/svar?stopper=minid" },
  { address: "/nb/hjelp/kommer-ikke-inn/svar?_fra=stopper", status: 422 },
  { address: "/nb/hjelp/kommer-ikke-inn/svar?stopper=minid&frist=nei&minid-til=meldekort" },
  { address: "/nb/hjelp/frist-for-klage/slettet" },
  { address: "/nb/kontor" },
  { address: "/nb/kontor/finn?sted=8006" },
  { address: "/nb/kontor/bodo" },
  { address: "/nb/skjema/nav-04-01-03" },
  { address: "/nb/sok?q=penger" },
  { address: "/nb/ord" },
  { address: "/nb/sprak" },
  { address: "/nb/lesevalg" },
  { address: "/nb/finnes-ikke/her", status: 404 },
];

test("a reader who needs a person finds the way there in the same place on every page, and everything around it in the same order", async ({ request }) => {
  const frames = new Map<string, readonly string[]>();
  for (const { address, status = 200 } of kinds) {
    const document = await read(request, address, status);
    const frame = frameOf(document);
    frames.set(address, frame);
    const place = frame.indexOf(`aside ${nb.human.heading}`);
    expect.soft(frame.slice(place, place + 4), address).toEqual([`aside ${nb.human.heading}`, "link 55 55 33 33", `link ${nb.human.office}`, `link ${nb.human.more}`]);
    expect.soft(frame[place + 4], `what follows the way to a person on ${address}`).toBe("footer");
    expect.soft([...findOwnMoves(document), ...findMemoryTests(document), ...findDragging(document)], address).toEqual([]);
  }
  expect(findOtherOrder(frames)).toEqual([]);
});

test("a reader with private answers is told before they begin how long they can be opened", async ({ page, open }) => {
  for (const { address } of flows.filter(({ flow }) => isPrivateFlow(flow))) {
    await open(address);
    await expect(page.getByRole("main")).toContainText("i to timer");
  }
});

test.describe("with scripts", () => {
  test.use({ javaScriptEnabled: true });

  for (const { name, find } of [
    { name: "a question", find: async () => "/nb/hjelp/kommer-ikke-inn/svar?stopper=minid" },
    { name: "a question about a date", find: (reach: (...args: [typeof deadline, typeof withLetter]) => Promise<string>) => reach(deadline, withLetter) },
    { name: "the search", find: async () => "/nb/sok" },
    { name: "the office finder", find: async () => "/nb/kontor" },
    { name: "urgent help", find: async () => "/nb/akutt" },
    { name: "the reading choices", find: async () => "/nb/lesevalg" },
  ]) {
    test(`a reader who takes three hours with ${name} finds it as it was, drags nothing, and may paste`, async ({ page, open, reach }) => {
      const reader = await readSlowly(page);
      await open(await find(reach));
      expect(await reader.wait()).toEqual([]);
      expect(await reader.findDemands()).toEqual([]);
    });
  }

  test("a reader who takes three hours with a page that doesn't wait, or wants something held and moved: it is found", async ({ page }) => {
    const reader = await readSlowly(page);
    await page.goto("about:blank");
    await page.setContent(`<p>Skriv svaret</p><script>
      setTimeout(() => document.querySelector("p").textContent = "Tiden er ute", 1_200_000);
      addEventListener("pointermove", () => {});
    </script>`);
    expect(await reader.wait()).toEqual(["«Skriv svaret» is gone", "«Tiden er ute» has come"]);
    expect(await reader.findDemands()).toEqual(["pointermove"]);
  });
});
