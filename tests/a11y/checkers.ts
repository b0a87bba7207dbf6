import type { Checker } from "./checker";
import { alfa } from "./engines/alfa";
import { axe, axeOnColours } from "./engines/axe";
import { htmlValidate } from "./engines/html-validate";
import { ibm } from "./engines/ibm";
import { chosen } from "./probes/chosen";
import { consistent } from "./probes/consistent";
import { directions } from "./probes/directions";
import { dragged } from "./probes/dragged";
import { drawn } from "./probes/drawn";
import { errors } from "./probes/errors";
import { fields } from "./probes/fields";
import { fit } from "./probes/fit";
import { flashes } from "./probes/flashes";
import { focus, focusAgain } from "./probes/focus";
import { keyboard } from "./probes/keyboard";
import { language } from "./probes/language";
import { legible } from "./probes/legible";
import { links } from "./probes/links";
import { lists } from "./probes/lists";
import { media } from "./probes/media";
import { motion } from "./probes/motion";
import { names } from "./probes/names";
import { pointed } from "./probes/pointed";
import { print } from "./probes/print";
import { purposesOfFields } from "./probes/purposes";
import { scripts } from "./probes/scripts";
import { structure } from "./probes/structure";
import { targetSize } from "./probes/target-size";
import { task } from "./probes/task";
import { trial } from "./probes/trial";
import { unusualWords } from "./probes/unusual-words";

/** What reads the page. Each finds what others don't. */
export const engines: readonly Checker[] = [axe, alfa, ibm, htmlValidate];

/** What acts as a person does. Those that move about in the page come last. */
export const probes: readonly Checker[] = [scripts, keyboard, dragged, names, links, structure, lists, legible, drawn, directions, fields, purposesOfFields, errors, language, unusualWords, consistent, media, motion, flashes, targetSize, fit, task, chosen, pointed, trial, focus];

/** All there are, with the one that looks at paper only. */
export const everyChecker: readonly Checker[] = [...engines, ...probes, print];

/** Where boxes get other sizes: what is cut, what lies over what, and what can't be reached any more. */
export const whereSizesChange: readonly Checker[] = [fit, task];

/** Where sizes change so much that what is fixed may fill the screen. */
export const whereLittleIsSeen: readonly Checker[] = [fit, task, focusAgain];

/** Where colours change: words, the edges of fields, what is chosen, and the mark around what has focus. */
export const whereColoursChange: readonly Checker[] = [axeOnColours, fields, chosen, pointed, focusAgain];
