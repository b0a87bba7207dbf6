import type { Page } from "@playwright/test";
import { askPage } from "../in-page";
import type { TrialWindow } from "./mark";

/** Presses a target, and gives its script time to answer. */
export async function press(page: Page, name: string): Promise<void> {
  await askPage(page, (_, argument) => (window as TrialWindow).trial.targets[argument.name]?.click(), { name });
  await page.waitForTimeout(300);
}
