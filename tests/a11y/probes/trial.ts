import type { Page } from "@playwright/test";
import type { Checker } from "../checker";
import { lookForErrors } from "./errors";
import { askPage } from "./in-page";
import { noteListeners } from "./keyboard";
import { asChecked, type ProbeRules, type Sighting } from "./probe";
import { mark, type Kind } from "./trial/mark";
import { takeTime } from "./trial/take-time";
import { tryAnswer } from "./trial/try-answer";
import { tryArrows } from "./trial/try-arrows";
import { tryClick } from "./trial/try-click";
import { tryKeys } from "./trial/try-keys";
import { tryFocus, tryPoint } from "./trial/try-over";
import { tryPaste } from "./trial/try-paste";
import { tryPress } from "./trial/try-press";
import { trySlide } from "./trial/try-slide";
import { tryState } from "./trial/try-state";
import { tryWrite } from "./trial/try-write";
import { watchDeparture, type Departure } from "./trial/watch-departure";
import { replaceWindow, windowBeside } from "./trial/window-beside";

// Somebody who tries things: does the page do what they asked for, no more, and is it said to those who don't see it?

const rules: ProbeRules = {
  "acts-on-choice": { requirement: "3.2.2", advice: "Give it a button of its own: somebody who goes through the choices by keyboard is taken away by the first." },
  "acts-on-focus": { requirement: "3.2.1", advice: "Wait until it is pressed, or sent: who only passes it by keyboard is taken away." },
  "acts-on-press": { requirement: "2.5.2", advice: "Act at the click: who pressed by mistake can then let go somewhere else." },
  "shown-to-mouse": { requirement: "1.4.13, 2.1.1", advice: "Show it at focus too, or always: without a mouse, and on a phone, nobody sees it." },
  "stays-in-the-way": { requirement: "1.4.13", advice: "Let Escape take it away, and let it stay while the mouse is on it: who sees it enlarged has to move over it to read." },
  "state-unsaid": { requirement: "4.1.2", advice: "Let aria-expanded, or what says its state, follow what it does: who doesn't see it can't know that it has opened." },
  "drag-only": { requirement: "2.5.7", advice: "Let a press on the track set the value, or give buttons for more and less: not every hand can drag." },
  "no-pasting": { requirement: "3.3.8", advice: "Let the field take what is pasted: not everybody can remember a code and write it letter by letter." },
  "changes-by-itself": { requirement: "2.2.2", advice: "Let the words stand until somebody asks for the next, or give a button that stops them." },
  "time-runs-out": { requirement: "2.2.1", advice: "Leave the page as it is however long somebody needs, or let them turn the limit off before it comes." },
  "key-taken": { requirement: "2.1.1", advice: "Let Enter and the space bar through to buttons, links and drawers: a script takes the key, and nothing comes of it." },
  "wrong-answer": { requirement: "3.3.1, 3.3.3", advice: "Write at the field what is wrong and what to do, let its aria-describedby name that, and set aria-invalid: a form that was sent too early says too little." },
  "no-arrows": { requirement: "2.1.1", advice: "Let the arrow keys lead from one to the next, or let Tab stop at each: now the others can be reached by mouse alone." },
  "left-behind": { requirement: "2.4.3, 4.1.2", advice: "Move the focus into the dialog when it opens, as <dialog> with showModal() does by itself, and let anything else stand right after the button that opens it: who doesn't see it goes on in the page below." },
  "focus-lost": { requirement: "2.1.1, 2.4.3", advice: "Let the focus stay in a field as long as somebody writes, and move it back to what opened a dialog, as <dialog> does by itself: without a mouse one begins at the top of the page again." },
  trapped: { requirement: "2.1.2", advice: "Let the Tab key go, also when a dialog has closed or something is written: who has no mouse can't go on." },
  "single-key": { requirement: "2.1.4", advice: "Take the key away, or ask for Ctrl or Alt with it: who speaks to the computer writes letters without wanting to." },
  unannounced: { requirement: "4.1.3", advice: 'Say it in an element with role="status", which is there before the words come, or move the focus to it.' },
};

/** No page for people needs more of a kind tried. */
const most = 8;

/** How each kind is tried, on a page that nobody has touched. */
const ways: Record<Kind, (page: Page, name: string, departure: Departure) => Promise<Sighting | null>> = {
  hover: (page, name, departure) => tryClick(page, "hover", name, departure),
  choice: (page, name, departure) => tryClick(page, "choice", name, departure),
  button: (page, name, departure) => tryClick(page, "button", name, departure),
  state: tryState,
  press: tryPress,
  point: tryPoint,
  focus: tryFocus,
  slide: trySlide,
  paste: tryPaste,
  write: tryWrite,
  answer: tryAnswer,
  arrow: tryArrows,
  key: (page, _, departure) => tryKeys(page, departure),
};

type Tried = { sighting: Sighting | null; hasLeft: boolean };

async function tryOne(page: Page, address: string, kind: Kind, index: number): Promise<Tried> {
  // What the trial before has led away late may come in between, once.
  await page.goto(address, { waitUntil: "load" }).catch(() => page.goto(address, { waitUntil: "load" }));
  await noteListeners(page);
  await askPage(page, mark, { most });
  const known = await askPage(page, lookForErrors, {});
  const departure = watchDeparture(page);
  try {
    const sighting = await ways[kind](page, `${kind} ${index}`, departure);
    const hasLeft = departure.hasLeft();
    return { sighting: sighting ?? (kind === "button" && !hasLeft ? await findNewErrors(page, known) : null), hasLeft };
  } catch (error) {
    // A page that is being left can't be asked any more. Any other fault is one of ours.
    if (departure.hasLeft()) return { sighting: null, hasLeft: true };
    throw error;
  } finally {
    departure.stop();
  }
}

/** A button that sends a form with nothing in it: is what is wrong told as it should be? What was wrong before is for others to say. */
async function findNewErrors(page: Page, known: readonly Sighting[]): Promise<Sighting | null> {
  const [found] = (await askPage(page, lookForErrors, {})).filter(({ rule, place }) => !known.some((one) => one.rule === rule && one.place === place));
  return found ? { rule: "wrong-answer", place: found.place, what: `${found.rule}: ${found.what}` } : null;
}

/** One trial after the other, in the same window as long as nothing leads it away: that may still be under way. */
async function tryEach(window: Page, address: string, trials: readonly { kind: Kind; index: number }[]): Promise<Sighting[]> {
  const found: Sighting[] = [];
  let page = window;
  for (const { kind, index } of trials) {
    const { sighting, hasLeft } = await tryOne(page, address, kind, index);
    if (sighting) found.push(sighting);
    if (hasLeft) page = await replaceWindow(page);
  }
  return found;
}

/** Beside the window that others look in. A page without scripts does nothing by itself. */
async function tryAll(open: Page): Promise<Sighting[]> {
  await noteListeners(open);
  const counts = await askPage(open, mark, { most });
  const trials = (Object.entries(counts) as [Kind, number][]).flatMap(([kind, count]) => Array.from({ length: count }, (_, index) => ({ kind, index })));
  const hasScripts = await open.evaluate(() => [...document.scripts].some(({ type }) => ["", "module", "text/javascript"].includes(type)));
  const tried = trials.length > 0 ? await tryEach(await windowBeside(open, "hands"), open.url(), trials) : [];
  const waited = trials.length > 0 || hasScripts ? await takeTime(await windowBeside(open, "clock"), open.url()) : [];
  return onlyOnce([...tried, ...waited]);
}

/** The same may come to light by mouse and by keyboard. */
function onlyOnce(sightings: readonly Sighting[]): Sighting[] {
  return [...new Map(sightings.toReversed().map((sighting) => [`${sighting.rule} ${sighting.place}`, sighting])).values()].toReversed();
}

export const trial: Checker = {
  name: "trial",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ page, isWithoutScripts = false }) => asChecked("trial", rules, isWithoutScripts ? [] : await tryAll(page)),
};
