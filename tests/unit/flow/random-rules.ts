import fc from "fast-check";
import type { Asks } from "@/lib/flow/asks";
import type { FlowDefinition, FlowNode, GroupQuestion } from "@/lib/flow/definition";
import type { Expression, Rounding } from "@/lib/flow/expression";

type Known = { id: string; asks: Asks };

// One question of each kind, each with a name that says its type.
const ANTALL = 3;
const kinds: Known[] = [
  { id: "valg", asks: { kind: "choice", options: ["en", "to", "tre"] } },
  { id: "flere", asks: { kind: "choices", options: ["en", "to", "tre"], none: "ingen", fewest: 1, most: 2 } },
  { id: "janei", asks: { kind: "yes-no", unsure: true } },
  { id: "antall", asks: { kind: "integer", min: -3, max: 9 } },
  { id: "tall", asks: { kind: "number", decimals: 1 } },
  { id: "sum", asks: { kind: "money", min: 0 } },
  { id: "dag", asks: { kind: "date", max: { addYears: [{ today: true }, 1] } } },
  { id: "maned", asks: { kind: "month" } },
  { id: "postnr", asks: { kind: "postcode", table: "kjente" } },
];
const inRound: Known[] = [
  { id: "alder", asks: { kind: "integer", min: 0, max: 17 } },
  { id: "hjemme", asks: { kind: "yes-no", unsure: false } },
];

/** Reading an answer, nearly always with something to take where it wasn't given. */
function reading(ids: string[], instead: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> {
  const bare = fc.constantFrom(...ids).map((id): Expression => ({ answer: id }));
  const guarded = fc.tuple(fc.constantFrom(...ids), instead).map(([id, other]): Expression => ({ if: [{ given: id }, { answer: id }, other] }));
  return fc.oneof({ weight: 1, arbitrary: bare }, { weight: 20, arbitrary: guarded });
}

const options = fc.subarray(["en", "to", "tre"], { minLength: 1 });
const rounding = fc.constantFrom<Rounding>("up", "down", "half-up");
const smallNumber: fc.Arbitrary<Expression> = fc.oneof(fc.integer({ min: -5, max: 20 }), fc.integer({ min: -500, max: 2000 }).map((kroner) => ({ money: `${kroner}.50` })));
const someDay: fc.Arbitrary<Expression> = fc.oneof(fc.constant<Expression>({ today: true }), fc.constantFrom("2024-02-29", "2026-11-20", "2026-01-31", "1950-06-15").map((date) => ({ date })));

/** Any of some operators with the same operands. */
function withOperator(names: string[], operands: fc.Arbitrary<unknown>): fc.Arbitrary<Expression> {
  return fc.tuple(fc.constantFrom(...names), operands).map(([name, parts]) => ({ [name]: parts }) as Expression);
}

type ByType = { truth: Expression; number: Expression; day: Expression };

/** What an expression may speak of where it stands. */
type Reach = { facts?: (keyof ByType)[]; round?: boolean; group?: boolean };
const factNames = { truth: "fakta-sant", number: "fakta-tall", day: "fakta-dag" };

/** Expressions of the right types, over the questions above. */
function expressions({ facts = [], round = false, group = false }: Reach): fc.LetrecValue<ByType> {
  const also = (ids: string[]): string[] => (round ? ids : []);
  const fact = (type: keyof ByType) => (facts.includes(type) ? [fc.constant<Expression>({ fact: factNames[type] })] : []);
  const where = group ? expressions({ round: true, facts }).truth : fc.constant<Expression>(true);
  return fc.letrec<ByType>((tie) => {
    const several = (of: keyof ByType, least = 2, most = 3) => fc.array(tie(of), { minLength: least, maxLength: most });
    const pair = (of: "number" | "day") => several(of, 2, 2);
    return {
      truth: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        fc.boolean(),
        withOperator(["equals"], fc.tuple(reading(["valg"], fc.constant("tre")), fc.constantFrom("en", "to"))),
        withOperator(["in"], fc.tuple(reading(["janei", ...also(["hjemme"])], fc.constant("nei")), fc.constantFrom(["ja", "annet"], ["vet-ikke", "nei"]))),
        withOperator(["given"], fc.constantFrom(...kinds.map(({ id }) => id), ...also(["alder", "hjemme"]))),
        withOperator(["anyOf", "allOf"], fc.tuple(fc.constant({ answer: "flere" }), options)).map((part): Expression => ({ and: [{ given: "flere" }, part] })),
        withOperator(["and", "or"], several("truth")),
        withOperator(["not"], tie("truth")),
        withOperator(["if"], several("truth", 3)),
        withOperator(["lessThan", "atMost", "moreThan", "atLeast", "equals"], fc.oneof(pair("number"), pair("day"))),
        ...fact("truth"),
        ...(group ? [withOperator(["any", "all"], where.map((condition) => ({ over: "barn", where: condition })))] : []),
      ),
      number: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        smallNumber,
        reading(["antall", "tall", "sum", ...also(["alder"])], smallNumber),
        withOperator(["add", "min", "max"], several("number")),
        withOperator(["subtract", "multiply", "percentOf"], pair("number")),
        withOperator(["divide"], fc.record({ value: tie("number"), by: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 7 }) }, tie("number")), to: fc.constant("0.01"), round: rounding })),
        withOperator(["round"], fc.record({ value: tie("number"), to: fc.constant(10), round: rounding })),
        withOperator(["daysBetween", "monthsBetween", "yearsBetween"], pair("day")),
        withOperator(["age"], fc.record({ born: tie("day"), on: tie("day") })),
        withOperator(["weekday"], tie("day")),
        withOperator(["lookup"], fc.record({ table: fc.constant("trinn"), key: tie("number"), else: fc.constant(-1) })),
        withOperator(["lookup"], fc.record({ table: fc.constant("kjente"), key: reading(["postnr"], fc.constant("0000")), else: fc.constant(7) })),
        ...fact("number"),
        ...(group ? [withOperator(["count"], where.map((condition) => ({ over: "barn", where: condition }))), withOperator(["sum"], where.map((condition) => ({ over: "barn", where: condition, of: { if: [{ given: "alder" }, { answer: "alder" }, 4] } })))] : []),
      ),
      day: fc.oneof(
        { depthSize: "small", withCrossShrink: true },
        someDay,
        reading(["dag"], someDay),
        withOperator(["addDays", "addMonths", "addYears"], fc.tuple(tie("day"), fc.integer({ min: -40, max: 40 }))),
        withOperator(["startOfMonth", "endOfMonth"], tie("day")),
        withOperator(["min", "max"], several("day")),
        ...fact("day"),
      ),
    };
  });
}

type Turn = { question: number; when: Expression | undefined; optional: boolean; routes: [Expression, number][] };
type Parts = { turns: Turn[]; facts: [Expression, Expression, Expression]; shown: [Expression, Expression]; group: boolean };

function parts(group: boolean): fc.Arbitrary<Parts> {
  const { truth } = expressions({ facts: ["truth", "number", "day"], group });
  const turn = fc.record({ question: fc.nat(kinds.length), when: fc.option(truth, { nil: undefined, freq: 4 }), optional: fc.boolean(), routes: fc.array(fc.tuple(truth, fc.nat(4)), { maxLength: 2 }) });
  return fc.record({
    turns: fc.array(turn, { minLength: 2, maxLength: 7 }),
    facts: fc.tuple(expressions({ facts: ["number", "day"], group }).truth, expressions({ facts: ["day"], group }).number, expressions({}).day),
    shown: fc.tuple(truth, truth),
    group: fc.constant(group),
  });
}

/**
 * Flows whose expressions have the right types, and whose edges lead onward. Some walks break: by a division, a day too
 * far away, an answer nobody was asked for. A group, where there is one, comes first.
 */
export const ruleFlow: fc.Arbitrary<FlowDefinition> = fc.oneof(parts(false), parts(true)).map(({ turns, facts, shown, group }) => {
  const seen = new Set(group ? [ANTALL] : []);
  const asked = turns.filter(({ question }) => !seen.has(question) && seen.add(question));
  const ids = asked.map(({ question }, index) => kinds[question]?.id ?? `avgjorelse-${index}`);
  const target = (from: number, step: number): string => ids[from + 1 + step] ?? (step % 2 === 0 ? "ut-a" : "ut-b");
  const nodes = asked.map((one, index): FlowNode => {
    const [id, question] = [ids[index] ?? "", kinds[one.question]];
    const routing = { routes: one.routes.map(([condition, step]) => ({ if: condition, to: target(index, step) })), otherwise: target(index, 0) };
    return question ? { kind: "question", ...asking(question, one), ...routing } : { kind: "decision", id, ...routing };
  });
  const outcome = (id: string): FlowNode => ({ kind: "outcome", id, urgency: "normal", ways: [{ id: "nett", channel: "web", when: shown[0] }, { id: "ring", channel: "phone" }], bring: ["pass", { id: "papir", when: shown[1] }], related: [] });
  return {
    start: group ? "antall" : (ids[0] ?? "ut-a"),
    nodes: [...(group ? groupFirst(target(-1, 0), turns[0]) : []), ...nodes, outcome("ut-a"), outcome("ut-b")],
    facts: { "fakta-sant": facts[0], "fakta-tall": facts[1], "fakta-dag": facts[2] },
    tables: { trinn: { kind: "ranges", rows: [{ from: 0, value: 1 }, { from: 5, value: 2 }] }, kjente: { kind: "external", gives: "number" } },
  };
});

function asking({ id, asks }: Known, { optional, when }: Pick<Turn, "optional" | "when">): GroupQuestion {
  return { id, asks, private: false, optional, ...(when !== undefined && { when }) };
}

function groupFirst(next: string, turn: Turn | undefined): FlowNode[] {
  const small: Expression = { lessThan: [{ if: [{ given: "alder" }, { answer: "alder" }, 0] }, 9] };
  const questions = inRound.map((question, index) => asking(question, { optional: index === 0 && turn?.optional === true, when: index === 1 ? small : undefined }));
  const antall = kinds[ANTALL];
  const times: Expression = { max: [0, { min: [3, { answer: "antall" }] }] };
  return [...(antall ? [{ kind: "question" as const, ...asking(antall, { optional: false, when: undefined }), routes: [], otherwise: "barn" }] : []), { kind: "group", id: "barn", times, limit: 3, questions, routes: [], otherwise: next }];
}

const usable: Record<string, unknown[]> = {
  valg: ["en", "to", "tre"],
  flere: [["en"], ["to", "tre"], ["ingen"], "en"],
  janei: ["ja", "nei", "vet-ikke"],
  antall: ["-3", "0", "5", "9", 2],
  tall: ["0,5", "-1", "12", "100"],
  sum: ["0", "499,50", "1 000 000", "12,34"],
  dag: ["29.2.2024", "2026-11-20", "1.1.1950", "31.12.2026"],
  maned: ["1.2026", "2020-02"],
  postnr: ["0301", "9999"],
};
const usableInRound: Record<string, unknown[]> = { alder: ["0", "8", "17"], hjemme: ["ja", "nei"] };

function usableAnswers(of: Record<string, unknown[]>): fc.Arbitrary<Record<string, unknown>> {
  return fc.record(Object.fromEntries(Object.entries(of).map(([id, answers]) => [id, fc.constantFrom(...answers)])));
}

/** Answers that can be given, to everything. */
export const goodAnswers: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(usableAnswers(usable), fc.array(usableAnswers(usableInRound), { minLength: 3, maxLength: 4 }))
  .map(([answers, barn]) => ({ ...answers, barn }));

/** Answers of any make: most can be given, some are missing, passed over, or nothing anybody would think of. */
export const anyAnswers: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(goodAnswers, fc.dictionary(fc.constantFrom(...Object.keys(usable), "barn", "__proto__", "constructor", "toString"), fc.oneof(fc.constant(null), fc.constant(""), fc.anything(), fc.string()), { maxKeys: 4 }))
  .map(([good, strange]) => ({ ...good, ...strange }));

/** Some knows of one postcode only. */
export const rulesInput = {
  today: "2026-11-20",
  tables: { kjente: (key: string) => (key === "0301" ? { status: "found" as const, value: 3 } : { status: "unavailable" as const }) },
};
