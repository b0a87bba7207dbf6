import { answerProblem } from "../answer-problem";
import { optionsOf } from "../answers";
import type { FlowDefinition, OutcomeNode, Question } from "../definition";
import { bringOf, indexNodes, questionsOf } from "../nodes";
import { shownIn } from "../shown-facts";
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
  const questions = questionsOf(flow);
  const groups = nodes.filter((node) => node.kind === "group");
  const outcomes = nodes.filter((node) => node.kind === "outcome");
  const lists: WordList[] = [
    { at: "words.questions", required: questions.map((question) => question.id), words: words.questions, node: null },
    ...questions.flatMap((question) => listQuestion(question, words)),
    { at: "words.groups", required: groups.map((node) => node.id), words: words.groups, node: null },
    { at: "words.facts", required: Object.keys(flow.facts), words: words.facts, node: null },
    { at: "words.outcomes", required: outcomes.map((node) => node.id), words: words.outcomes, node: null },
    ...outcomes.flatMap((outcome) => listOutcome(outcome, words)),
  ];
  return [...lists.flatMap(compareWords), ...outcomes.flatMap((outcome) => checkShownFacts(flow, outcome, words))];
}

function listQuestion(question: Question, words: FlowWords): WordList[] {
  if (!Object.hasOwn(words.questions, question.id)) return [];
  const { options = {}, hints = {}, errors = {} } = words.questions[question.id] ?? {};
  const allowed = optionsOf(question.asks);
  const at = `words.questions.${question.id}`;
  // The interface has words of its own for yes, no and don't know.
  const required = question.asks.kind === "yes-no" ? [] : allowed;
  return [
    { at: `${at}.options`, required, allowed, words: options, node: question.id },
    { at: `${at}.hints`, required: [], allowed, words: hints, node: question.id },
    { at: `${at}.errors`, required: limitProblems(question), allowed: answerProblem.options, words: errors, node: question.id },
  ];
}

/** Only the flow knows why an answer is beyond a limit, so it has to say. */
function limitProblems({ asks }: Question): string[] {
  if (!("min" in asks || "max" in asks)) return [];
  const isTime = asks.kind === "date" || asks.kind === "month";
  return [...(asks.min === undefined ? [] : [isTime ? "too-early" : "too-small"]), ...(asks.max === undefined ? [] : [isTime ? "too-late" : "too-large"])];
}

/** A text can show only facts that there are. That they have a value for all who read it, the walks show. */
function checkShownFacts(flow: FlowDefinition, { id }: OutcomeNode, words: FlowWords): Claim[] {
  const shown = new Set(shownIn(words)(id).map(({ fact }) => fact));
  const unknown = [...shown].filter((fact) => !Object.hasOwn(flow.facts, fact));
  return unknown.map((fact) => ({ kind: "unknown-fact", at: `words.outcomes.${id}`, message: `Shows the fact "${fact}", but there is none with that id.`, shownBy: { node: id } }));
}

function listOutcome(outcome: OutcomeNode, words: FlowWords): WordList[] {
  if (!Object.hasOwn(words.outcomes, outcome.id)) return [];
  const { ways = {}, bring = {} } = words.outcomes[outcome.id] ?? {};
  const at = `words.outcomes.${outcome.id}`;
  return [
    { at: `${at}.ways`, required: outcome.ways.map((way) => way.id), words: ways, node: outcome.id },
    { at: `${at}.bring`, required: bringOf(outcome).map((item) => item.id), words: bring, node: outcome.id },
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
