import type { Page } from "@playwright/test";

/** What the keyboard stands on; `undefined` when on nothing. */
export type Focus = {
  name: string;
  /** Whether somebody who looks can see it, or what names it. */
  isSeen: boolean;
  /** Whether it would lead to another site, a phone call or a file: tests leave such things alone. */
  leadsOut: boolean;
  /** The keys that lead to another page from here. */
  opensBy: readonly string[];
  isLink: boolean;
  isText: boolean;
};

/** Reads where the keyboard stands. */
export async function lookAtFocus(page: Page): Promise<Focus | undefined> {
  return whenSteady(page, () => page.evaluate(readFocus));
}

/** Runs in the page. It names no functions within: some ways of running TypeScript wrap these in something that no page has. */
function readFocus(): Focus | undefined {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body || focused === document.documentElement) return undefined;
  // A radio button or a box to tick may be drawn by its label alone.
  const drawn: HTMLElement[] = [focused, ...(focused instanceof HTMLInputElement ? (focused.labels ?? []) : [])];
  const link = focused.closest<HTMLAnchorElement>("a[href]");
  const form = focused instanceof HTMLButtonElement || focused instanceof HTMLInputElement ? focused.form : null;
  const isButton = focused.matches("button[type=submit], button:not([type]), input[type=submit]");
  const submits = form !== null && (isButton || (focused.localName === "input" && form.querySelector("button[type=submit], button:not([type]), input[type=submit]") !== null));
  const target = link ?? (submits ? form : null);
  const leadsTo = target && new URL(target.getAttribute(link ? "href" : "action") ?? "", location.href);
  const isHere = link !== null && leadsTo !== null && leadsTo.hash !== "" && leadsTo.href.split("#")[0] === location.href.split("#")[0];
  return {
    name: `${focused.localName} "${(drawn[1] ?? focused).textContent.trim().replace(/\s+/g, " ").slice(0, 60)}"`,
    isSeen: drawn.some((element) => {
      const box = element.getBoundingClientRect();
      const isInPage = box.width > 1 && box.height > 1 && box.right > 0 && box.left < document.documentElement.scrollWidth && box.bottom + scrollY > 0;
      return isInPage && element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !element.closest("[inert], [aria-hidden=true]");
    }),
    leadsOut: leadsTo !== null && (leadsTo.origin !== location.origin || link?.hasAttribute("download") === true || link?.target === "_blank"),
    opensBy: target === null || isHere ? [] : link === null && isButton ? ["Enter", "Space"] : ["Enter"],
    isLink: link !== null,
    isText: focused.matches("textarea, input:not([type]), input:is([type=text], [type=search], [type=tel], [type=email], [type=number])"),
  };
}

/** A page may be left while it is being asked: then the next one is. */
export async function whenSteady<T>(page: Page, ask: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      const isLeft = error instanceof Error && /context was destroyed|navigat/i.test(error.message);
      if (!isLeft || tries > 3) throw error;
      await page.waitForLoadState("domcontentloaded");
    }
  }
}
