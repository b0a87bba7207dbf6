import type { Page } from "@playwright/test";

/** Someone with all the time in the world: what a page does by itself meanwhile, and what it listens for that they can't do. */
export type SlowReader = {
  /** Lets three hours pass, and tells what is no longer as it was. */
  wait: () => Promise<string[]>;
  /** Movements that take a steady hand, and pasting that a script may refuse. */
  findDemands: () => Promise<string[]>;
};

const demands = /^(drag|drop$|touchmove|pointermove|mousemove|paste|copy|contextmenu)/;

/** Watches a page that isn't opened yet: its clock is ours from here on. */
export async function readSlowly(page: Page): Promise<SlowReader> {
  await page.clock.install();
  await page.addInitScript(() => {
    const listenedFor: string[] = [];
    Object.assign(window, { listenedFor });
    const listen = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (...args: Parameters<typeof listen>) {
      listenedFor.push(args[0]);
      listen.apply(this, args);
    };
  });
  return {
    async wait() {
      const [address, before] = [page.url(), await textsOf(page)];
      await page.clock.fastForward("03:00:00");
      const after = await textsOf(page);
      return [...(page.url() === address ? [] : [`went to ${page.url()}`]), ...before.filter((text) => !after.includes(text)).map((text) => `«${text}» is gone`), ...after.filter((text) => !before.includes(text)).map((text) => `«${text}» has come`)];
    },
    findDemands: async () => (await page.evaluate(() => (window as unknown as { listenedFor: string[] }).listenedFor)).filter((kind) => demands.test(kind)),
  };
}

/** What stands in the page. Whether somebody answers now changes with the hour, as it should. */
async function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => [...document.body.querySelectorAll("*")].filter((element) => element.children.length === 0 && !element.closest("[data-opening], script")).map((element) => `${element.textContent.trim()}${element instanceof HTMLInputElement ? element.value : ""}`));
}
