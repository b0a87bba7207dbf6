import { dayNumber, isDay, isMonth, monthNumber, type Day, type Month } from "../calendar";
import { decimal, isDecimal, type Decimal } from "../decimal";
import type { Value } from "../value";

/** Numbers as they are, days and months counted: what a range runs over. */
export type Scale = "number" | "date" | "month";

/** Everything between two ends, both included, and on a grid: each value is a multiple of it. `null` where no grid is known. */
export type Range = { readonly kind: "range"; readonly of: Scale; readonly lo: Decimal; readonly hi: Decimal; readonly grid: Decimal | null };

/** Some choice of options: those in `chosen` are, those in `left` are not, and the number of them lies between two ends. */
export type Choices = {
  readonly kind: "choices";
  readonly options: readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly left: ReadonlySet<string>;
  readonly fewest: number;
  readonly most: number;
};

/** What a value may be. Always at least as much as it can be in truth, so that what is ruled out here is ruled out. */
export type Bound =
  | Range
  | Choices
  | { readonly kind: "truth"; readonly values: readonly boolean[] }
  | { readonly kind: "texts"; readonly values: readonly string[] }
  /** Any text but these: a postcode or a municipality, of which there are too many to go through. */
  | { readonly kind: "open-text"; readonly not: readonly string[] };

export const TRUE: Bound = { kind: "truth", values: [true] };
export const FALSE: Bound = { kind: "truth", values: [false] };
export const EITHER: Bound = { kind: "truth", values: [true, false] };

export function truth(value: boolean): Bound {
  return value ? TRUE : FALSE;
}

export function range(of: Scale, lo: Decimal | number, hi: Decimal | number, grid: Decimal | null = null): Range {
  return { kind: "range", of, lo: typeof lo === "number" ? decimal(lo) : lo, hi: typeof hi === "number" ? decimal(hi) : hi, grid };
}

/** The grid of one value is the value itself. */
function gridOf({ lo, hi, grid }: Range): Decimal | null {
  return lo.eq(hi) ? lo.abs() : grid;
}

/** The coarsest grid that the values of both lie on. */
export function commonGrid(a: Range, b: Range): Decimal | null {
  const [first, second] = [gridOf(a), gridOf(b)];
  return first === null || second === null ? null : greatestDivisor(first, second);
}

/** The grid of products. */
export function productGrid(a: Range, b: Range): Decimal | null {
  const [first, second] = [gridOf(a), gridOf(b)];
  return first === null || second === null ? null : first.times(second);
}

/** Steps that Euclid may take: his numbers get small soon. */
const MOST_DIVISIONS = 200;

function greatestDivisor(a: Decimal, b: Decimal): Decimal | null {
  let [large, small] = a.gt(b) ? [a, b] : [b, a];
  for (let step = 0; step < MOST_DIVISIONS; step += 1) {
    if (small.eq(0)) return large;
    [large, small] = [small, large.mod(small)];
  }
  return null;
}

/** Whether all that lies in a range is a multiple of something. */
export function isOnGrid(of: Range, grid: Decimal): boolean {
  const own = gridOf(of);
  return own !== null && (own.eq(0) || own.mod(grid).eq(0));
}

/** Whether only whole numbers lie in a range. */
export function isWhole(of: Range): boolean {
  return isOnGrid(of, decimal(1));
}

/** A bound that holds one value and no other. */
export function exactly(value: Value): Bound {
  if (typeof value === "boolean") return truth(value);
  if (typeof value === "string") return { kind: "texts", values: [value] };
  if (value instanceof Set) {
    const chosen: ReadonlySet<string> = value;
    return { kind: "choices", options: [...chosen], chosen, left: new Set(), fewest: chosen.size, most: chosen.size };
  }
  const number = rankOf(value as Decimal | Day | Month);
  return range(isDecimal(value) ? "number" : isDay(value) ? "date" : "month", number, number);
}

/** Where a value stands on its scale. */
export function rankOf(value: Decimal | Day | Month): Decimal {
  if (isDay(value)) return decimal(dayNumber(value));
  return isMonth(value) ? decimal(monthNumber(value)) : value;
}

export function isPoint(bound: Bound): boolean {
  switch (bound.kind) {
    case "range":
      return bound.lo.eq(bound.hi);
    case "choices":
      return bound.chosen.size + bound.left.size === bound.options.length;
    case "open-text":
      return false;
    default:
      return bound.values.length === 1;
  }
}

/** Text that two bounds share exactly when they are the same. */
export function keyOfBound(bound: Bound): string {
  switch (bound.kind) {
    case "range":
      return `${bound.lo.toString()}..${bound.hi.toString()}`;
    case "choices":
      return `${[...bound.chosen].sort().join("+")}-${[...bound.left].sort().join("-")}#${bound.fewest}..${bound.most}`;
    case "open-text":
      return `!${bound.not.join("!")}`;
    default:
      return bound.values.join("|");
  }
}

/** The least bound that holds both; `null` stands for nothing at all. */
export function hull(a: Bound | null, b: Bound | null): Bound | null {
  if (a === null || b === null) return a ?? b;
  if (a.kind === "range" && b.kind === "range") return range(a.of, a.lo.lt(b.lo) ? a.lo : b.lo, a.hi.gt(b.hi) ? a.hi : b.hi, commonGrid(a, b));
  if (a.kind === "truth" && b.kind === "truth") return { kind: "truth", values: [...new Set([...a.values, ...b.values])] };
  if (a.kind === "texts" && b.kind === "texts") return { kind: "texts", values: [...new Set([...a.values, ...b.values])] };
  if (a.kind === "choices" && b.kind === "choices") return hullOfChoices(a, b);
  return { kind: "open-text", not: [] };
}

function hullOfChoices(a: Choices, b: Choices): Choices {
  const options = [...new Set([...a.options, ...b.options])];
  const isOut = (of: Choices, option: string): boolean => of.left.has(option) || !of.options.includes(option);
  return {
    kind: "choices",
    options,
    chosen: new Set(options.filter((option) => a.chosen.has(option) && b.chosen.has(option))),
    left: new Set(options.filter((option) => isOut(a, option) && isOut(b, option))),
    fewest: Math.min(a.fewest, b.fewest),
    most: Math.max(a.most, b.most),
  };
}

/** How many options may be chosen: the fewest and the most, reckoned from what is known of each. */
export function sizeOf(choices: Choices, among: readonly string[] = choices.options): Range {
  const inside = new Set(among.filter((option) => choices.options.includes(option)));
  const chosen = [...inside].filter((option) => choices.chosen.has(option)).length;
  const possible = [...inside].filter((option) => !choices.left.has(option)).length;
  const elsewhere = choices.options.filter((option) => !inside.has(option) && !choices.left.has(option)).length;
  const chosenElsewhere = choices.chosen.size - chosen;
  return range("number", Math.max(chosen, choices.fewest - elsewhere), Math.min(possible, choices.most - chosenElsewhere), decimal(1));
}

/** The choices when their number is known to lie between two ends; `null` when there are none such. */
export function settleSize(choices: Choices, fewest: number, most: number): Choices | null {
  return settle({ ...choices, fewest: Math.max(choices.fewest, fewest), most: Math.min(choices.most, most) });
}

/** The choices when one more option is known to be chosen or left; `null` when there are none such. */
export function settleOption(choices: Choices, option: string, isChosen: boolean): Choices | null {
  const settled = new Set(isChosen ? choices.chosen : choices.left).add(option);
  return settle({ ...choices, [isChosen ? "chosen" : "left"]: settled });
}

/** Settles the options that the number of them leaves no choice about. */
function settle(choices: Choices): Choices | null {
  const { options, chosen, left, fewest, most } = choices;
  const open = options.length - left.size;
  if (chosen.size > most || open < fewest || fewest > most) return null;
  const undecided = options.filter((option) => !chosen.has(option) && !left.has(option));
  if (chosen.size === most) return { ...choices, left: new Set([...left, ...undecided]) };
  return open === fewest ? { ...choices, chosen: new Set([...chosen, ...undecided]) } : choices;
}
