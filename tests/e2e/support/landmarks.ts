import { expect, type Locator, type Page } from "@playwright/test";
import { nb } from "@/lib/i18n/dictionaries/nb";

/** The one heading that says what a page is. */
export function headline(page: Page): Locator {
  return page.getByRole("heading", { level: 1 });
}

/**
 * Waits until the page's font has come and nothing moves any more, as a person does before they tap.
 * Without scripts Playwright can't see that a tap missed, and wouldn't tap again.
 */
export async function settle(page: Page): Promise<void> {
  const hasFont = () => {
    // Asks for the layout first: a font is only fetched once a text needs it.
    document.body.getBoundingClientRect();
    return document.fonts.status === "loaded" && document.fonts.check('1em "Source Sans 3 Variable"');
  };
  // It is in the browser's cache from the second page on, and comes in the blink of an eye.
  await expect.poll(() => page.evaluate(hasFont), { message: "the font has come", intervals: [5, 10, 20, 40, 80, 160, 320, 640] }).toBe(true);
}

/** The things to have at hand that a result names. */
export function needsOn(page: Page): Locator {
  const heading = page.getByRole("heading", { name: nb.flow.bring }).or(page.getByRole("heading", { name: nb.flow.checklist }));
  return page.locator("section").filter({ has: heading }).last().getByRole("listitem");
}

/** The filled button that leads on. That it is announced as the link it is has a test of its own in every-document.spec.ts. */
export function mainAction(page: Page, name: string): Locator {
  return page.getByRole("link", { name, exact: true });
}
