import { placesOf } from "@/lib/sharing/question-place";
import type { DocumentReader, ReadPage } from "../../e2e/support/document-reader";
import { formEntries, type Filled } from "../../e2e/support/form-entries";
import { backLink, changeLinks, continueButton, questionForm, skipButton, startLink } from "../../e2e/support/read-flow-page";
import { fail, type SeededFlow } from "../../e2e/support/seeded-content";
import { placeOf } from "../../e2e/support/walk-flow";
import { randomOf, type Random } from "../random";
import { shortAddress, WalkFault, type WalkName } from "../walk-fault";
import { faultsOf } from "./check-page";
import { afterLink, afterSending, atStart, type Model } from "./model";
import { nonsense, nothing } from "./nonsense";
import { validAnswer } from "./valid-answer";

/** Where a reader stands: what they see, and what they have said. */
type Stand = { page: ReadPage; model: Model };

/** What a reader did: how it is told, where it led, and what the browser's own back button leads to from there. */
type Move = { told: string; to: Stand; past?: readonly Stand[] };

/** What a walk was: everything the reader did, one thing for each page, and the outcome they came to. */
export type AnswerWalk = { told: readonly string[]; outcome: string };

type Walker = { reader: DocumentReader; seeded: SeededFlow; random: Random };

/** The most that a reader does at random, before they answer in earnest. */
const mostAtRandom = 8;

/**
 * Walks a flow as somebody who answers, forgets to, writes nonsense, goes back and changes their mind, and in the end answers every question.
 * @throws {WalkFault} at the first page that no reader may come to, or when no outcome comes within the number of questions of the flow
 */
export async function walkAnswers(reader: DocumentReader, seeded: SeededFlow, walk: WalkName): Promise<AnswerWalk> {
  const random = randomOf(walk.seed, walk.name);
  const walker: Walker = { reader, seeded, random };
  const log: string[] = [];
  const done: string[] = [];
  const take = async (move: () => Promise<Move>): Promise<Move> => {
    const { told, to, past } = await move().catch((error: unknown) => {
      throw new WalkFault([error instanceof Error ? error.message : String(error)], log, walk);
    });
    log.push(`${told} → ${to.page.statuses.join(", ")} ${shortAddress(to.page.address)}`);
    done.push(told);
    const faults = faultsOf(seeded, to.page, to.model.expected);
    if (faults.length > 0) throw new WalkFault(faults, log, walk);
    return { told, to, ...(past && { past }) };
  };
  let { to: stand } = await take(() => open(walker));
  let past: readonly Stand[] = [];
  for (let left = random.below(mostAtRandom + 1); left > 0; left -= 1) {
    const before = stand;
    const move = chooseMove(walker, before, past);
    if (!move) break;
    const moved = await take(move);
    stand = moved.to;
    past = moved.past ?? [...past, before];
  }
  // One move more than questions: from the start page into the flow.
  for (let left = placesOf(seeded.flow).size + 1; stand.model.expected.kind !== "outcome"; left -= 1) {
    if (left < 0) throw new WalkFault([`no outcome within the ${placesOf(seeded.flow).size} questions of the flow`], log, walk);
    const before = stand;
    stand = (await take(() => goForward(walker, before))).to;
  }
  return { told: done, outcome: stand.model.expected.kind === "outcome" ? stand.model.expected.id : "" };
}

/** At the start page, or right in the flow: addresses are shared. */
async function open({ reader, seeded, random }: Walker): Promise<Move> {
  if (random.chance(0.2)) return { told: "opens the start", to: { page: await reader.open(seeded.address), model: atStart } };
  return { told: "opens the first question", to: { page: await reader.open(`${seeded.address}/svar`), model: afterLink(seeded, atStart) } };
}

/** What a reader may do where they are, at random; nothing at an outcome that nobody wants to change. */
function chooseMove(walker: Walker, stand: Stand, past: readonly Stand[]): (() => Promise<Move>) | undefined {
  const { page, model } = stand;
  const form = questionForm(page.document);
  const earlier = changeLinks(page.document);
  const back = backLink(page.document);
  const skip = form && skipButton(form);
  const before = past.at(-1);
  const moves: [number, (() => Promise<Move>) | undefined][] = [
    [8, model.expected.kind === "outcome" ? undefined : () => goForward(walker, stand)],
    [2, form ? () => send(walker, stand, "sends the form unanswered", nothing(form)) : undefined],
    [4, form ? () => sendNonsense(walker, stand, form) : undefined],
    [2, back && (() => follow(walker, stand, "goes back", back))],
    [3, earlier.length > 0 ? () => follow(walker, stand, "changes an answer", walker.random.pick(earlier)) : undefined],
    [4, skip ? () => send(walker, stand, "passes the question over", nothing(form), skip) : undefined],
    [2, before && (() => goBackInBrowser(walker, before, past.slice(0, -1)))],
  ];
  const possible = moves.flatMap(([weight, move]): [number, () => Promise<Move>][] => (move ? [[weight, move]] : []));
  return possible.length === 0 || (model.expected.kind === "outcome" && walker.random.chance(0.3)) ? undefined : walker.random.weigh(possible);
}

/** Answers so that the question takes it, or begins. */
async function goForward(walker: Walker, stand: Stand): Promise<Move> {
  const { reader, seeded, random } = walker;
  const { expected } = stand.model;
  if (expected.kind !== "question") {
    const link = startLink(stand.page.document) ?? fail("the start has no way on");
    return { told: "starts", to: { page: await reader.open(hrefOf(stand, link)), model: afterLink(seeded, atStart) } };
  }
  const form = formOf(stand);
  const skip = skipButton(form);
  if (skip && random.chance(0.2)) return send(walker, stand, "passes the question over", nothing(form), skip);
  const isTaken = (filled: Filled) => {
    const after = afterSending(seeded, stand.model, formEntries(form, filled));
    return after.state?.typed === undefined && !(after.expected.kind === "question" && after.expected.place === expected.place);
  };
  const answer = validAnswer(form, placeOf(seeded, expected.place), random, isTaken) ?? fail(`nothing a reader thinks of is an answer to "${expected.place}"`);
  return send(walker, stand, "answers", answer);
}

async function sendNonsense(walker: Walker, stand: Stand, form: HTMLFormElement): Promise<Move> {
  return send(walker, stand, "writes nonsense", nonsense(form, walker.random));
}

async function send({ reader, seeded }: Walker, stand: Stand, what: string, filled: Filled, submitter?: HTMLButtonElement): Promise<Move> {
  const form = formOf(stand);
  const pressed = submitter ?? continueButton(form) ?? fail("a dead end: the form can't be sent");
  const to = { page: await reader.send(stand.page, form, filled, pressed), model: afterSending(seeded, stand.model, formEntries(form, filled, pressed)) };
  return { told: `${what}: ${JSON.stringify(filled).slice(0, 120)}`, to };
}

async function follow({ reader, seeded }: Walker, stand: Stand, what: string, { link, place }: { link: HTMLAnchorElement; place: string | undefined }): Promise<Move> {
  const page = await reader.open(hrefOf(stand, link));
  return { told: `${what}: ${place ?? "start"}`, to: { page, model: place === undefined ? atStart : afterLink(seeded, stand.model, place) } };
}

/** The browser's own button: the page before, with what was answered up to there. */
async function goBackInBrowser({ reader }: Walker, before: Stand, past: readonly Stand[]): Promise<Move> {
  return { told: "goes back in the browser", to: { page: await reader.open(before.page.address), model: before.model }, past };
}

function formOf({ page }: Stand): HTMLFormElement {
  return questionForm(page.document) ?? fail("a dead end: the question has no form");
}

function hrefOf({ page }: Stand, link: HTMLAnchorElement): string {
  return new URL(link.getAttribute("href") ?? "", page.address).href;
}
