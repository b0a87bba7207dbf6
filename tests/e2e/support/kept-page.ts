import { expect, test, type Page } from "@playwright/test";
import { settle } from "./landmarks";
import { watchForFaults } from "./watch-for-faults";

/** A page that stays open from test to test, as a reader's does who reads on: style and letters are fetched once. */
export type KeptPage = {
  page: () => Page;
  /** Opens an address, and fails unless it answers as a page of ours does. The address where the page is already isn't opened again. */
  goTo: (address: string) => Promise<void>;
};

/** Keeps one page for all tests of a `describe`. Each test fails on what the browser complains of, as those with a page of their own do. */
export function keepPage(): KeptPage {
  let kept: Page | undefined;
  const faults = watchForFaults();
  const page = () => {
    if (!kept) throw new Error("A page is kept only while its tests run");
    return kept;
  };
  test.describe.configure({ mode: "default" });
  test.beforeAll(async ({ browser }) => {
    const context = await browser.newContext();
    faults.watch(context);
    kept = await context.newPage();
  });
  // After a test that failed the browser is a new one, and so is what it complains of.
  test.afterEach(() => expect(faults.seen, "the browser complained").toEqual([]));
  test.afterAll(() => kept?.context().close());
  return {
    page,
    goTo: async (address) => {
      if (page().url() === address) return;
      const response = await page().goto(address);
      expect(response?.status(), `status of ${address.slice(0, 200)}`).toBe(200);
      await settle(page());
    },
  };
}
