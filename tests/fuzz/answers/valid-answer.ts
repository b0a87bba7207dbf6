import type { AsksKind } from "@/lib/flow/asks";
import type { Place } from "@/lib/sharing/question-place";
import { dayFromToday, writtenDay } from "../../e2e/support/days";
import type { Filled } from "../../e2e/support/form-entries";
import type { Random } from "../random";

/** So many answers are thought of before a reader gives up: somewhere between them lies one that every limit allows. */
const mostTries = 400;

/**
 * An answer that the question takes, found as a reader finds it: among what the form offers, or by thinking of something.
 * @param isTaken whether an answer is allowed, limits and earlier answers reckoned with
 * @returns undefined when nothing that was thought of is allowed
 */
export function validAnswer(form: HTMLFormElement, place: Place, random: Random, isTaken: (filled: Filled) => boolean): Filled | undefined {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const filled = thinkOf(form, place, random);
    if (isTaken(filled)) return filled;
  }
  return undefined;
}

function thinkOf(form: HTMLFormElement, { name, question: { asks } }: Place, random: Random): Filled {
  const offered = offeredValues(form, name);
  if (asks.kind === "choices") return { [name]: offered.filter(() => random.chance(0.4)) };
  if (offered.length > 0) return { [name]: [random.pick(offered)] };
  if (asks.kind === "date" || asks.kind === "month") return writeDay(name, asks.kind, random);
  return { [name]: [thinkOfText(asks.kind, random)] };
}

/** What the form lets a reader choose between under a name. */
export function offeredValues(form: HTMLFormElement, name: string): string[] {
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLOptionElement>("input[type=radio], input[type=checkbox], option")];
  return fields.filter((field) => nameOf(field) === name && field.value !== "" && !field.matches(":disabled")).map(({ value }) => value);
}

function nameOf(field: HTMLInputElement | HTMLOptionElement): string {
  return field.localName === "option" ? (field.closest("select")?.name ?? "") : (field as HTMLInputElement).name;
}

/** A day near by or long ago, written as people write days. */
function writeDay(name: string, kind: "date" | "month", random: Random): Filled {
  const reach = random.pick([10, 45, 400, 4_000, 30_000]);
  const { dag, maned, ar } = writtenDay(dayFromToday(random.below(2 * reach + 1) - reach));
  const written = { [`${name}.maned`]: [random.pick([maned, maned.padStart(2, "0"), ` ${maned} `])], [`${name}.ar`]: [ar] };
  return kind === "month" ? written : { [`${name}.dag`]: [random.pick([dag, dag.padStart(2, "0"), `${dag}.`])], ...written };
}

function thinkOfText(kind: AsksKind, random: Random): string {
  if (kind === "postcode" || kind === "municipality") return String(random.below(10_000)).padStart(4, "0");
  const whole = String(random.below(random.pick([4, 20, 100, 2_000, 100_000])));
  if (kind === "integer") return whole;
  return random.chance(0.5) ? whole : `${whole},5`;
}
