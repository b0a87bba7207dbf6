import type { Temporal } from "temporal-polyfill";
import { isShut, type Access } from "./access";

/** A way as it is put in order. `standsIn`: it will do instead of one that is closed. A letter that is answered in a week won't. */
export type OrderedWay = { access: Access; standsIn: boolean };

/**
 * The ways in the order they were written, except that a closed one steps behind those that will do now. What can't stand in for it
 * stays behind it. When nothing will do now, nothing moves: the first says when it opens.
 */
export function putOpenFirst<Way extends OrderedWay>(ways: readonly Way[], instant: Temporal.Instant): Way[] {
  const shut = ways.map(({ access }) => isShut(access, instant));
  const firstShut = shut.indexOf(true);
  const waits = (way: Way, place: number) => shut[place] === true || (!way.standsIn && firstShut !== -1 && place > firstShut);
  if (!ways.some((way, place) => shut[place] === false && way.standsIn)) return [...ways];
  return [...ways.filter((way, place) => !waits(way, place)), ...ways.filter(waits)];
}
