import type { Page } from "@playwright/test";
import { askPage, type PageTools } from "../in-page";
import type { Sighting } from "../probe";
import type { TrialWindow } from "./mark";

/** Pastes a short code and a long one. A field that takes them its own way, or spreads them over several fields, has taken them. */
async function paste({ placeOf, wordsOf }: PageTools, { name }: { name: string }): Promise<{ place: string; what: string } | null> {
  const target = (window as TrialWindow).trial.targets[name];
  if (!(target instanceof HTMLInputElement)) return null;
  const valuesNow = () => [...document.querySelectorAll("input")].map(({ value }) => value).join("|");
  target.focus();
  for (const text of ["482913", "48291375064"]) {
    const before = valuesNow();
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    const isTaken = target.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, cancelable: true, composed: true, clipboardData }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (isTaken || valuesNow() !== before) return null;
  }
  return { place: placeOf(target), what: wordsOf(target.labels?.[0] ?? target) };
}

export async function tryPaste(page: Page, name: string): Promise<Sighting | null> {
  const refused = await askPage(page, paste, { name });
  return refused && { rule: "no-pasting", ...refused };
}
