import type { Checker } from "./checker";
import { alfa } from "./engines/alfa";
import { axe } from "./engines/axe";
import { htmlValidate } from "./engines/html-validate";
import { ibm } from "./engines/ibm";
import { errors } from "./probes/errors";
import { fit } from "./probes/fit";
import { focus } from "./probes/focus";
import { keyboard } from "./probes/keyboard";
import { language } from "./probes/language";
import { names } from "./probes/names";
import { targetSize } from "./probes/target-size";

/** What reads the page. Each finds what others don't. */
export const engines: readonly Checker[] = [axe, alfa, ibm, htmlValidate];

/** What acts as a person does. Those that move about in the page come last. */
export const probes: readonly Checker[] = [keyboard, names, errors, language, targetSize, fit, focus];

/** Going through a page by Tab takes longer than all else together. */
export const withoutWalk: readonly Checker[] = [...engines, ...probes].filter(({ name }) => name !== "focus");
