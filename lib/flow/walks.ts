import type { Answers } from "./answers";
import type { Exit, State } from "./explore";

/** The exits that lead from where the exploration began to a state, in order. */
export function exitsTo(state: State): Exit[] {
  const exits: Exit[] = [];
  for (let exit = state.via; exit; exit = exit.from.via) exits.push(exit);
  return exits.reverse();
}

/** The answers given on a walk. */
export function answersOf(walk: readonly Exit[]): Answers {
  return Object.fromEntries(walk.flatMap(({ from, answer }) => (answer === undefined ? [] : [[from.node.id, answer]])));
}
