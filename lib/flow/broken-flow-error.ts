/**
 * A definition that can't be walked: a node that isn't there, a circle, a condition without an answer to read.
 * `prove` finds these before publication, so a reader meets one only when an unproved flow was shown.
 */
export class BrokenFlowError extends Error {
  override name = "BrokenFlowError";

  constructor(
    /** Id of the node where the walk broke off. */
    readonly node: string,
    problem: string,
  ) {
    super(`Node "${node}" ${problem}`);
  }
}
