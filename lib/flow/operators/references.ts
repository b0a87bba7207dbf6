import { wrongType, type CompileTable, type Result } from "./run";

/** Reading what is known: the day, the answers, the facts. */
export const references: CompileTable<"today" | "answer" | "given" | "fact"> = {
  today: () => (context) => context.today,
  answer: (id) => (context) => context.round?.get(id) ?? context.answers.get(id) ?? { failure: "unanswered", question: id },
  given: (id) => (context) => context.round?.has(id) === true || context.answers.has(id),
  fact: (id, { fact }) => (context) => {
    const known = context.facts.get(id);
    if (known === null) return { failure: "circular-fact", fact: id };
    if (known !== undefined) return known;
    context.facts.set(id, null);
    // A fact is about the whole case, also when it is read within a round of a group.
    const result: Result = fact(id)?.({ ...context, round: null }) ?? wrongType("fact");
    context.facts.set(id, result);
    return result;
  },
};
