import type { Page } from "@playwright/test";

/** Styles of the reader's own, as an extension of the browser brings them: a site's security policy doesn't hold for those. */
export async function wearStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const own = document as Document & { readerStyle?: CSSStyleSheet };
    if (!own.readerStyle && !text) return;
    own.readerStyle ??= new CSSStyleSheet();
    own.readerStyle.replaceSync(text);
    if (!document.adoptedStyleSheets.includes(own.readerStyle)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, own.readerStyle];
  }, css);
}
