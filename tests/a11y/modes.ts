import type { Page } from "@playwright/test";
import type { Checker, ModeName } from "./checker";
import { engines, probes, whereColoursChange, whereLittleIsSeen, whereSizesChange } from "./checkers";
import { axeOnColours } from "./engines/axe";
import { fit } from "./probes/fit";
import { focusAgain } from "./probes/focus";
import { legible } from "./probes/legible";
import { motion } from "./probes/motion";
import { print } from "./probes/print";
import { structure } from "./probes/structure";
import { targetSize } from "./probes/target-size";
import { task } from "./probes/task";
import { wearStyle } from "./wear-style";

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

/** A way of coming to a page, as devices and the settings of readers make it; and who looks at the page then. */
export type Mode = {
  name: ModeName;
  size: { width: number; height: number };
  media?: Media;
  /** Styles of the reader's own. */
  css?: string;
  /** The whole page turned around, as in Arabic. */
  turned?: boolean;
  /** Scripts never run: the page is fetched anew. */
  scripts?: false;
  checkers: readonly Checker[];
};

const phone = { width: 360, height: 740 };
const narrow = { width: 320, height: 568 };
const wide = { width: 1280, height: 800 };
const spacing = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

/** How most readers come. */
export const usual: Mode = { name: "phone", size: phone, checkers: [...engines, ...probes] };

/** The document as it is sent is the same in every mode, and what moves about in it comes last. */
const withoutScripts = [...engines, ...probes].filter(({ name }) => !["html-validate", "ibm", "alfa", "scripts", "consistent", "motion", "flashes", "focus"].includes(name));

/** The matrix: every page is seen in each of them, one after the other. */
export const modes: readonly Mode[] = [
  usual,
  { name: "320 pixels", size: narrow, checkers: whereSizesChange },
  // A window of 1,280 × 1,024 pixels, each four times as large.
  { name: "400 % zoom", size: { width: 320, height: 256 }, checkers: whereLittleIsSeen },
  { name: "200 % text", size: { width: 640, height: 740 }, css: ":root { font-size: 200% !important }", checkers: [...whereSizesChange, legible] },
  { name: "text spacing", size: narrow, css: spacing, checkers: whereSizesChange },
  { name: "wide text spacing", size: wide, css: spacing, checkers: [fit] },
  { name: "right to left", size: phone, turned: true, checkers: whereSizesChange },
  { name: "wide screen", size: wide, checkers: [axeOnColours, structure, targetSize, legible, fit, task, focusAgain] },
  { name: "dark", size: phone, media: { colorScheme: "dark" }, checkers: whereColoursChange },
  { name: "forced colours", size: phone, media: { forcedColors: "active" }, checkers: whereColoursChange },
  { name: "more contrast", size: phone, media: { contrast: "more" }, checkers: whereColoursChange },
  { name: "reduced motion", size: phone, media: { reducedMotion: "reduce" }, checkers: [motion] },
  // As wide as A4 between its margins.
  { name: "print", size: { width: 718, height: 1047 }, media: { media: "print" }, checkers: [axeOnColours, fit, print] },
  { name: "no scripts", size: phone, scripts: false, checkers: withoutScripts },
];

export function modeByName(name: ModeName): Mode {
  const mode = modes.find((one) => one.name === name);
  if (!mode) throw new Error(`There is no mode "${name}"`);
  return mode;
}

/** Nothing of the reader's own. */
const plain: Media = { media: null, colorScheme: null, forcedColors: null, contrast: null, reducedMotion: null };

/** Shows the open page in a mode, whatever it was shown in before. That scripts don't run is for whoever opens it. */
export async function wearMode(page: Page, { size, media = {}, css = "", turned = false }: Mode): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({ ...plain, ...media });
  await wearStyle(page, css);
  await page.evaluate((isTurned) => {
    const root = document.documentElement;
    // Kept beside the element rather than on it: the page has no such attribute, and perhaps none for its direction.
    const own = root as HTMLElement & { ownDirection?: string | null };
    if (isTurned) {
      own.ownDirection ??= root.getAttribute("dir");
      root.dir = "rtl";
    } else if (own.ownDirection !== undefined) {
      root.toggleAttribute("dir", own.ownDirection !== null);
      if (own.ownDirection !== null) root.dir = own.ownDirection;
    }
    scrollTo(0, 0);
    // Colours that glide from one to the other are between the two now, and mustn't be judged by that.
    for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  }, turned);
}
