import type { Page } from "@playwright/test";
import { askPage, type PageTools } from "./probes/in-page";

/** What a page holds for its reader: its texts, and what can be done with it. On a wider screen what frames the content may be another. */
export type Inventory = Holding & { frame: Holding; width: number };

type Holding = { texts: string[]; controls: Control[] };

/** Something to press, follow or fill in. `key` is the same in every mode. */
export type Control = { key: string; name: string; isOfScripts: boolean };

/** Reads what is shown now. */
export async function takeInventory(page: Page): Promise<Inventory> {
  return askPage(page, readInventory, {});
}

function readInventory({ listTexts, listControls, contentOf }: PageTools): Inventory {
  const holding = (texts: ReturnType<typeof listTexts>, controls: ReturnType<typeof listControls>) => ({ texts: texts.map(({ text }) => text), controls: controls.map(({ key, name, isOfScripts }) => ({ key, name, isOfScripts })) });
  const isAround = ({ element }: { element: Element }) => !contentOf().contains(element);
  return { ...holding(listTexts(), listControls()), frame: holding(listTexts(document.body).filter(isAround), listControls(document.body).filter(isAround)), width: innerWidth };
}
