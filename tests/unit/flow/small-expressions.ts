import type { Expression } from "@/lib/flow/expression";

/** Choices made beforehand, used up one after the other. */
export type Genes = { pick: (of: number) => number; chance: (in_: number) => boolean };
/** What an expression may speak of where it stands. */
export type Known = { asked: Set<string>; sure: Set<string>; group: boolean; round: boolean; facts: boolean };
/** Writes expressions of a type, so deep. */
export type Writer = { truth: (depth: number) => Expression; number: (depth: number) => Expression; day: (depth: number) => Expression };

type Make = () => Expression;

/** Expressions over what is known, of every operator, mostly with something in them that can come out one way or the other. */
export function smallExpressions(genes: Genes, known: Known): Writer {
  const one = (makes: readonly Make[]): Expression => (makes[genes.pick(makes.length)] ?? (() => true))();
  const has = (id: string): boolean => known.asked.has(id) || (known.round && (id === "alder" || id === "hjemme"));
  const having = (ids: readonly string[], make: (id: string) => Expression): Make[] => ids.filter(has).map((id) => () => make(id));
  /** Nearly always with something to take where the answer was not given. */
  const read = (id: string, instead: Expression): Expression =>
    genes.chance(known.sure.has(id) ? 5 : 12) !== known.sure.has(id) ? { answer: id } : { if: [{ given: id }, { answer: id }, instead] };
  const relation = (a: Expression, b: Expression): Expression => one([() => ({ lessThan: [a, b] }), () => ({ atMost: [a, b] }), () => ({ moreThan: [a, b] }), () => ({ atLeast: [a, b] }), () => ({ equals: [a, b] })]);
  const fixedDay: Make = () => ({ date: ["2026-11-20", "2026-11-21", "2026-11-30"][genes.pick(3)] ?? "2026-11-20" });
  const within = (): Writer => smallExpressions(genes, { ...known, round: true, group: false });

  const number = (depth: number): Expression => {
    const some = [...having(["antall", "tall", "alder"], (id) => read(id, 1)), () => genes.pick(4)];
    if (depth <= 0) return one(some);
    const under = (): Expression => number(depth - 1);
    return one([
      ...some, ...some,
      () => one([() => ({ add: [under(), under()] }), () => ({ subtract: [under(), under()] }), () => ({ min: [under(), under()] }), () => ({ max: [under(), under()] })]),
      () => ({ multiply: [under(), genes.pick(3)] }),
      () => ({ divide: { value: under(), by: one([() => 2, under, () => ({ subtract: [under(), under()] })]), to: 1, round: "half-up" } }),
      ...having(["flere"], (id) => one([() => ({ size: read(id, { answer: id }) }), () => ({ countOf: [{ answer: id }, ["en", "to"]] })])),
      () => ({ daysBetween: [{ today: true }, day(depth - 1)] }),
      () => ({ age: { born: { date: "2008-11-20" }, on: day(depth - 1) } }),
      () => ({ weekday: day(depth - 1) }),
      () => ({ monthsBetween: [day(depth - 1), { date: "2026-12-20" }] }),
      () => ({ lookup: { table: "trinn", key: under(), ...(genes.chance(2) && { else: 0 }) } }),
      () => ({ lookup: { table: "satser", key: day(depth - 1) } }),
      ...having(["valg"], (id) => ({ lookup: { table: "valgene", key: read(id, "en"), ...(genes.chance(2) && { else: 1 }) } })),
      ...having(["postnr"], (id) => ({ lookup: { table: "kjente", key: { answer: id }, ...(!genes.chance(3) && { else: -1 }) } })),
      ...(known.group ? [() => one([() => ({ count: { over: "barn", where: within().truth(0) } }), () => ({ count: { over: "barn" } }), () => ({ sum: { over: "barn", of: within().number(0) } })])] : []),
      ...(known.facts ? [() => ({ fact: "tall" })] : []),
    ] as Make[]);
  };

  const day = (depth: number): Expression => {
    const some = [...having(["dag", "frist"], (id) => read(id, { today: true })), () => ({ today: true }) as const, fixedDay];
    if (depth <= 0) return one(some);
    return one([
      ...some, ...some,
      () => ({ addDays: [day(depth - 1), number(depth - 1)] }),
      () => one([() => ({ startOfMonth: day(depth - 1) }), () => ({ endOfMonth: day(depth - 1) })]),
      () => ({ addMonths: [day(depth - 1), genes.pick(3) - 1] }),
      // Some of these lead out of the calendar.
      () => ({ addYears: [day(0), { multiply: [number(0), 160] }] }),
      () => ({ max: [day(depth - 1), day(depth - 1)] }),
      ...(known.facts ? [() => ({ fact: "fakta" }) as const] : []),
    ]);
  };

  const amounts = (): Make[] => [
    ...having(["sum"], (id) => relation(one([() => read(id, { money: 1 }), () => ({ multiply: [read(id, { money: 1 }), 2] })]), { money: ["1.00", "2.02", "1.01"][genes.pick(3)] ?? "1.00" })),
    ...having(["prosent"], (id) => relation({ percentOf: [read(id, { percent: 50 }), { money: 200 }] }, one([() => ({ money: "100.00" }), ...having(["sum"], (sum) => ({ multiply: [read(sum, { money: 1 }), 100] }))]))),
    ...having(["desimal"], (id) => relation({ round: { value: read(id, 1), to: genes.chance(2) ? 1 : "0.5", round: "half-up" } }, one([() => 1, () => read(id, 1)]))),
    ...having(["maned"], (id) => relation(read(id, { month: "2026-11" }), one([() => ({ month: "2026-11" }), () => ({ monthOf: day(0) })]))),
  ];

  const truth = (depth: number): Expression => {
    const some: Make[] = [
      ...having(["valg"], (id) => one([() => ({ equals: [read(id, "en"), "to"] }), () => ({ in: [read(id, "en"), ["en", "tre"]] })])),
      ...having(["janei", "hjemme"], (id) => ({ equals: [read(id, "nei"), "ja"] })),
      ...having(["flere"], (id) => one([() => ({ anyOf: [{ answer: id }, ["en", "tre"]] }), () => ({ allOf: [{ answer: id }, ["to", "tre"]] })])),
      ...having([...known.asked], (id) => ({ given: id })),
      ...having(["postnr"], (id) => one([() => ({ equals: [{ lookupStatus: { table: "kjente", key: { answer: id } } }, "found"] }), () => ({ equals: [{ answer: id }, "0301"] })])),
      ...amounts(),
      ...having(["antall", "tall", "alder"], (id) => relation(read(id, 1), genes.pick(4))),
      ...having(["dag", "frist"], (id) => relation(read(id, { today: true }), day(0))),
    ];
    if (depth <= 0 && some.length > 0) return one(some);
    const under = (): Expression => truth(depth - 1);
    return one([
      ...some, ...some,
      () => relation(number(Math.max(depth, 1)), number(depth - 1)),
      () => relation(day(Math.max(depth, 1)), day(depth - 1)),
      ...(depth > 0 ? [() => one([() => ({ and: [under(), under()] }), () => ({ or: [under(), under()] }), () => ({ not: under() }), () => ({ if: [under(), under(), under()] })])] : []),
      ...(known.group ? [() => one([() => ({ any: { over: "barn", where: within().truth(0) } }), () => ({ all: { over: "barn", where: within().truth(0) } })])] : []),
      ...(known.facts ? [() => ({ fact: "sant" }) as const] : []),
    ]);
  };
  return { truth, number, day };
}
