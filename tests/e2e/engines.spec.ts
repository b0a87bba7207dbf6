import { checkCanaries, CanaryError } from "../a11y/check-canaries";
import { allowScripts } from "../a11y/allow-scripts";
import { checkPage, sayFinding } from "../a11y/check-page";
import type { Checker } from "../a11y/checker";
import { engines, probes, withoutWalk } from "../a11y/checkers";
import { pagesOfFlow, type FlowPage } from "../a11y/flow-pages";
import { isInFlow } from "../a11y/open-subject";
import { expect, test } from "./support/browser-test";
import { deadline } from "./support/private-walk";
import { flowBySlug } from "./support/seeded-content";

// Every engine and every probe, on a page of each kind; by Tab through every fourth of them. `npm run a11y` goes through all pages.

const all = [...engines, ...probes];

test("each engine and each probe finds the faults that are planted for it", async ({ browser }) => {
  await checkCanaries(browser, all);
});

for (const checker of all) {
  test(`if ${checker.name} finds nothing any more, the run fails`, async ({ browser }) => {
    const silent: Checker = { ...checker, check: async () => ({ findings: [], checks: 1, undecided: 0 }) };
    await expect(checkCanaries(browser, [silent])).rejects.toThrow(CanaryError);
    await expect(checkCanaries(browser, [silent])).rejects.toThrow(`${checker.name}: ${checker.canary[0] ?? ""}`);
  });
}

const standing = [
  "/nb",
  "/nb/akutt",
  "/nb/kontakt",
  "/nb/kontakt/vei?hva=brev",
  "/nb/ord",
  "/nb/opplysninger",
  "/nb/sprak",
  "/nb/tema/penger-na",
  "/nb/kontor",
  "/nb/kontor/bodo",
  "/nb/kontor/finn?sted=0580",
  "/nb/skjema/nav-04-01-03",
  "/nb/sok?q=penger",
  "/nb/sok?q=xqzw",
  "/nb/guide/sende-papirer-til-nav",
  "/nb/guide/sende-papirer-til-nav/ta-bilde",
  "/nb/guide/skaffe-minid/alt",
  "/nb/hjelp/kommer-ikke-inn",
  "/nn/guide/sende-papirer-til-nav",
  "/en/akutt",
  "/ar",
  "/ar/guide/sende-papirer-til-nav",
];

for (const [index, address] of standing.entries()) {
  test(`no engine and no probe finds anything on ${address}`, async ({ page, open, javaScriptEnabled }) => {
    await open(address);
    const html = await (await page.request.get(address)).text();
    const { findings } = await allowScripts(page, javaScriptEnabled, () => checkPage(address, { page, html, inFlow: false }, index % 4 === 0 ? all : withoutWalk));
    expect(findings.map(sayFinding)).toEqual([]);
  });
}

/** The last of a kind has come furthest, with the most on it. */
const lastOf = (pages: readonly FlowPage[], kind: FlowPage["kind"]) => pages.filter((one) => one.kind === kind).slice(-1);

for (const seeded of [flowBySlug("hva-trenger-jeg-for-a-soke"), deadline]) {
  for (const { kind, find } of (["question", "error", "outcome"] as const).flatMap((kind) => lastOf(pagesOfFlow(seeded), kind))) {
    test(`no engine and no probe finds anything on the last ${kind} of «${seeded.words.title}»`, async ({ page, open, baseURL, javaScriptEnabled }) => {
      const address = await find(baseURL ?? "");
      await open(address, kind === "error" ? 422 : 200);
      const html = await (await page.request.get(address)).text();
      const { findings } = await allowScripts(page, javaScriptEnabled, () => checkPage(address, { page, html, inFlow: isInFlow(page.url()) }, all));
      expect(findings.map(sayFinding)).toEqual([]);
    });
  }
}
