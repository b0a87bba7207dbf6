import { test as base, type BrowserContextOptions, type Page } from "@playwright/test";
import { findAccessibilityFaults } from "./find-accessibility-faults";
import { settle } from "./landmarks";
import { readSitemap, type PublicAddress } from "./read-sitemap";
import { watchForFaults, type FaultWatch } from "./watch-for-faults";

export { expect, type Page } from "@playwright/test";

type Fixtures = {
  faults: FaultWatch;
  /** Opens an address in the page, and fails unless it answers with the status. */
  open: (address: string, status?: number) => Promise<void>;
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
