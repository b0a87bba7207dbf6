import type { Locator, Page } from "@playwright/test";

/** The one heading that says what a page is. */
export function headline(page: Page): Locator {
  return page.getByRole("heading", { level: 1 });
}

/** The filled button that leads on. That it is announced as the link it is has a test of its own in every-document.spec.ts. */
export function mainAction(page: Page, name: string): Locator {
  return page.getByRole("link", { name, exact: true });
}
