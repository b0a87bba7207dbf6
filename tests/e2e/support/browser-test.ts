import { test as base, type BrowserContextOptions, type Page } from "@playwright/test";
import type { Answers } from "@/lib/flow/answers";
import { goOn } from "./answer-question";
import { findAccessibilityFaults } from "./find-accessibility-faults";
import { settle } from "./landmarks";
import { reach, reachWithout } from "./reach-page";
import { readSitemap, type PublicAddress } from "./read-sitemap";
import type { SeededFlow } from "./seeded-content";
import { watchForFaults, type FaultWatch } from "./watch-for-faults";

export { expect, type Page } from "@playwright/test";

type Fixtures = {
  faults: FaultWatch;
  /** Opens an address in the page, and fails unless it answers with the status. */
  open: (address: string, status?: number) => Promise<void>;
  /** Where a reader is who has given some answers to a flow. Of a flow with private questions the answers are sent, so that they are sealed. */
  reach: (seeded: SeededFlow, answers: Answers) => Promise<string>;
  /** Where a reader is who then pressed on without answering a question. */
  reachWithout: (seeded: SeededFlow, question: string, before: Answers) => Promise<string>;
  /** Presses on, and fails unless the reader is told that the answer can't be used. */
  goOnInVain: () => Promise<void>;
  /** A page in a browser of somebody else's: nothing is shared but the address. */
  anotherReader: (options?: BrowserContextOptions) => Promise<Page>;
  /** axe with all rules of WCAG 2.2 A and AA and all good advice. `soft` goes on with the test after a finding. */
  checkAccessibility: (page: Page, how?: { soft: boolean }) => Promise<void>;
};

type SharedFixtures = {
  /** Every public address, read from the sitemap once. */
  addresses: readonly PublicAddress[];
};

const { expect } = base;

/** A test in the browser. It fails on everything the browser complains of, whatever the test is about. */
export const test = base.extend<Fixtures, SharedFixtures>({
  faults: [
    async ({}, provide) => {
      const faults = watchForFaults();
      await provide(faults);
      expect(faults.seen, "the browser complained").toEqual([]);
    },
    { auto: true },
  ],

  context: async ({ context, faults }, provide) => {
    faults.watch(context);
    await provide(context);
  },

  open: async ({ page, baseURL, faults }, provide) => {
    await provide(async (address, status = 200) => {
      if (status >= 400) faults.expectProblemAt(new URL(address, baseURL).href);
      const response = await page.goto(address);
      expect(response?.status(), `status of ${address.slice(0, 200)}`).toBe(status);
      if (response?.headers()["content-type"]?.startsWith("text/html")) await settle(page);
    });
  },

  reach: ({ baseURL }, provide) => provide((seeded, answers) => reach(baseURL ?? "", seeded, answers)),
  reachWithout: ({ baseURL }, provide) => provide((seeded, question, before) => reachWithout(baseURL ?? "", seeded, question, before)),

  goOnInVain: async ({ page, faults }, provide) => {
    await provide(async () => {
      const answered = page.waitForResponse((response) => response.request().isNavigationRequest() && response.status() !== 303);
      await goOn(page);
      const response = await answered;
      faults.expectProblemAt(response.url());
      expect(response.status(), "status of the answer").toBe(422);
      await settle(page);
    });
  },

  anotherReader: async ({ browser, baseURL, faults, javaScriptEnabled }, provide) => {
    const contexts: Page[] = [];
    await provide(async (options = {}) => {
      const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}), javaScriptEnabled, ...options });
      faults.watch(context);
      const page = await context.newPage();
      contexts.push(page);
      return page;
    });
    for (const page of contexts) await page.context().close();
  },

  checkAccessibility: async ({ javaScriptEnabled }, provide) => {
    await provide(async (page, how) => {
      const found = await findAccessibilityFaults(page, { scripts: javaScriptEnabled });
      (how?.soft ? expect.soft : expect)(found, `accessibility of ${page.url().slice(0, 200)}`).toEqual([]);
    });
  },

  addresses: [
    async ({ playwright }, provide, { project }) => {
      const request = await playwright.request.newContext({ ...(project.use.baseURL ? { baseURL: project.use.baseURL } : {}) });
      await provide(await readSitemap(request));
      await request.dispose();
    },
    { scope: "worker" },
  ],
});
