import { isFailure, type Failure } from "../failure";
import type { Value } from "../value";
import { literalValue } from "./literals";
import { keyOf, withBoth, withOne, wrongType, type CompileTable, type Run } from "./run";

/**
 * Truth and choice.
 *
 * An answer that was not given has no value, and neither has anything that needs it: it is never taken for false.
 * `and` is false as soon as one part is false, and `or` is true as soon as one part is true, whatever the other parts
 * are. So `and: [has-child, child-is-small]` is fine on a walk where only the first was asked and answered no.
 * The order of the parts makes no difference. `if` looks only at the side it takes.
 */
export const logic: CompileTable<"and" | "or" | "not" | "if" | "equals" | "in"> = {
  and: (parts, { compile }) => joinParts(parts.map(compile), false, "and"),
  or: (parts, { compile }) => joinParts(parts.map(compile), true, "or"),
  not: (part, { compile }) => withOne(compile(part), (value) => (typeof value === "boolean" ? !value : wrongType("not"))),
  if: ([condition, then, otherwise], { compile }) => {
    const [yes, no] = [compile(then), compile(otherwise)];
    return withOne(compile(condition), (value, context) => (typeof value === "boolean" ? (value ? yes : no)(context) : wrongType("if")));
  },
  equals: ([left, right], { compile }) => withBoth(compile(left), compile(right), areEqual),
  in: ([value, list], { compile }) => {
    const keys = new Set(list.map((item) => keyOf(literalValue(item))));
    return withOne(compile(value), (found) => keys.has(keyOf(found)));
  },
};

/** Options are compared most of all, and as they are. */
function areEqual(a: Value, b: Value): boolean {
  return typeof a === "string" && typeof b === "string" ? a === b : keyOf(a) === keyOf(b);
}

/** `and` and `or` are the same with the roles of true and false exchanged: one part that is `settling` settles it. */
function joinParts(parts: readonly Run[], settling: boolean, operator: string): Run {
  return (context) => {
    let failure: Failure | null = null;
    for (const part of parts) {
      const value = part(context);
      if (value === settling) return settling;
      if (isFailure(value)) failure ??= value;
      else if (typeof value !== "boolean") failure ??= wrongType(operator);
    }
    return failure ?? !settling;
  };
}
