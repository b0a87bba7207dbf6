import type { Page } from "@playwright/test";
import { askPage, type PageTools } from "./probes/in-page";

/** What a page holds for its reader: its texts, and what can be done with it. */
export type Inventory = { texts: string[]; controls: Control[] };

/** Something to press, follow or fill in. `key` is the same in every mode. */
export type Control = { key: string; name: string; isOfScripts: boolean };

/** Reads what is shown now. */
export async function takeInventory(page: Page): Promise<Inventory> {
  return askPage(page, readInventory, {});
}

function readInventory({ listTexts, listControls }: PageTools): Inventory {
  return {
    texts: listTexts().map(({ text }) => text),
    controls: listControls().map(({ key, name, isOfScripts }) => ({ key, name, isOfScripts })),
  };
}
