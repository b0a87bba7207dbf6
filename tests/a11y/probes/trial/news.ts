import type { Page } from "@playwright/test";
import { askPage, type PageTools } from "../in-page";
import type { TrialWindow } from "./mark";
import { liveRegions } from "./selectors";

type Before = { texts: string[]; elements: Element[]; live: string; focused: Element | null };
type NewsWindow = TrialWindow & { trialBefore?: Before };

/** Words that have come: whether anybody is told who doesn't see them, whether they stand next after what was touched, and which of them stand where others stood before. */
export type News = { text: string; isTold: boolean; follows: boolean; other: string | null };

/** Notes what can be read, also outside of the content: a word of thanks may come anywhere. */
export async function noteWords(page: Page): Promise<void> {
  const note = ({ listTexts }: PageTools, argument: { liveRegions: string }) => {
    const texts = listTexts(document.body);
    const live = [...document.querySelectorAll(argument.liveRegions)].map(({ textContent }) => textContent).join("|");
    Object.assign(window, { trialBefore: { texts: texts.map(({ text }) => text), elements: texts.map(({ element }) => element), live, focused: document.activeElement } });
  };
  return askPage(page, note, { liveRegions });
}

/** What can be read now and couldn't be before, if there is anything. */
export const findNews = (page: Page, name: string): Promise<News | null> => askPage(page, compare, { name, liveRegions });

function compare({ listTexts }: PageTools, { name, ...argument }: { name: string; liveRegions: string }): News | null {
  const { trialBefore: before, trial } = window as NewsWindow;
  const target = trial.targets[name];
  if (!before || !target) return null;
  const now = listTexts(document.body);
  const [fresh, ...more] = now.filter(({ text }) => /\p{L}{2}/u.test(text) && !before.texts.includes(text));
  const liveText = [...document.querySelectorAll(argument.liveRegions)].map(({ textContent }) => textContent).join("|");
  const isMoved = document.activeElement !== before.focused && document.activeElement !== document.body;
  const next = now.find(({ element }) => (target.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  if (!fresh) return null;
  // What is written on the thing itself is heard by whoever stands on it.
  const other = [fresh, ...more].find(({ element }) => before.elements.includes(element) && !target.contains(element));
  return { text: fresh.text, isTold: isMoved || liveText !== before.live || document.querySelector("dialog[open]") !== null, follows: next?.element === fresh.element, other: other?.text ?? null };
}
