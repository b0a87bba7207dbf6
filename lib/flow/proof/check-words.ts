import { optionsOf } from "../answers";
import type { FlowDefinition, OutcomeNode, QuestionNode } from "../definition";
import { indexNodes } from "../nodes";
import type { FlowWords } from "../words";
import type { Claim } from "./finding";

/** Words keyed by ids. `node` is where a reader would miss them; `null` where each id is itself a node. */
type WordList = {
  at: string;
  required: readonly string[];
  /** Ids that may have words; the required ones, unless told otherwise. */
  allowed?: readonly string[];
  words: object;
  node: string | null;
};

/** One language against the structure: words for every id, and for no others. */
export function checkWords(flow: FlowDefinition, words: FlowWords): Claim[] {
  const nodes = [...indexNodes(flow).values()];
  const questions = nodes.filter((node) => node.kind === "question");
  const outcomes = nodes.filter((node) => node.kind === "outcome");
  const lists: WordList[] = [
    { at: "words.questions", required: questions.map((node) => node.id), words: words.questions, node: null },
    ...questions.flatMap((question) => listQuestion(question, words)),
    { at: "words.outcomes", required: outcomes.map((node) => node.id), words: words.outcomes, node: null },
    ...outcomes.flatMap((outcome) => listOutcome(outcome, words)),
  ];
  return lists.flatMap(compareWords);
}

function listQuestion(question: QuestionNode, words: FlowWords): WordList[] {
  if (!Object.hasOwn(words.questions, question.id)) return [];
  const { options = {}, hints = {} } = words.questions[question.id] ?? {};
  const allowed = optionsOf(question);
  const at = `words.questions.${question.id}`;
  // The interface has words of its own for yes, no and don't know.
  const required = question.asks.kind === "yes-no" ? [] : allowed;
  return [
    { at: `${at}.options`, required, allowed, words: options, node: question.id },
    { at: `${at}.hints`, required: [], allowed, words: hints, node: question.id },
  ];
}

function listOutcome(outcome: OutcomeNode, words: FlowWords): WordList[] {
  if (!Object.hasOwn(words.outcomes, outcome.id)) return [];
  const { ways = {}, bring = {} } = words.outcomes[outcome.id] ?? {};
  const at = `words.outcomes.${outcome.id}`;
  return [
    { at: `${at}.ways`, required: outcome.ways.map((way) => way.id), words: ways, node: outcome.id },
    { at: `${at}.bring`, required: outcome.bring, words: bring, node: outcome.id },
  ];
}

function compareWords({ at, required, allowed = required, words, node }: WordList): Claim[] {
  const missing = required.filter((id) => !Object.hasOwn(words, id));
  const surplus = Object.keys(words).filter((id) => !allowed.includes(id));
  return [
    ...missing.map((id): Claim => {
      return { kind: "missing-words", at: `${at}.${id}`, message: `There are no words for "${id}".`, shownBy: { node: node ?? id } };
    }),
    ...surplus.map((id): Claim => {
      return { kind: "surplus-words", at: `${at}.${id}`, message: `There are words for "${id}", which the flow does not have here.`, shownBy: null };
    }),
  ];
}
