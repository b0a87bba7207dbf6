import { everyChecker } from "../checkers";
import { modes } from "../modes";

/** Whether we have such a mode, engine or probe. */
export function isOfThisHouse(name: string): boolean {
  return modes.some((mode) => mode.name === name) || everyChecker.some((checker) => checker.name === name);
}
