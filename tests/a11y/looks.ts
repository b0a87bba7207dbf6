import type { BrowserContextOptions } from "@playwright/test";

/** A way of looking at the site, as the devices and the settings of readers make it. */
export type Look = { name: string; options: BrowserContextOptions };

const phone = { width: 360, height: 740 };

/** How most readers come. */
export const usual: Look = { name: "phone", options: { viewport: phone } };

/** What changes colours and the order of things; widths and letters are tried in each of them by a probe. */
export const others: readonly Look[] = [
  { name: "dark", options: { viewport: phone, colorScheme: "dark" } },
  { name: "forced colours", options: { viewport: phone, forcedColors: "active" } },
  { name: "more contrast", options: { viewport: phone, contrast: "more" } },
  { name: "wide screen", options: { viewport: { width: 1280, height: 800 } } },
];
