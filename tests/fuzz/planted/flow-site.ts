import { flowWords } from "@/lib/content/schema/flow";
import { nb } from "@/lib/i18n/dictionaries/nb";
import { CHANGE, parseFlowAddress } from "@/lib/sharing/flow-address";
import { changeAddress, formFor, startAddress, type FlowCase } from "@/lib/sharing/flow-case";
import { viewFlow, type FlowView, type QuestionView } from "@/lib/sharing/flow-view";
import { nameOfStep } from "@/lib/sharing/question-place";
import { optionsOf } from "@/lib/flow/answers";
import { smallFlow, flowWords as written } from "../../fixtures/small-flow";
import { today } from "../../e2e/support/days";
import type { SeededFlow } from "../../e2e/support/seeded-content";
import { servePlanted, type PlantedAnswer, type PlantedSite } from "./serve";

/** A flow of four questions, for a site that is small enough to plant faults in. */
export const plantedFlow: SeededFlow = { slug: "plantet", address: "/nb/hjelp/plantet", flow: smallFlow, words: flowWords.parse(written) };

/** A page as it would be, and what stands behind it. `view` is missing on the start page. */
export type Planted = PlantedAnswer & { html: string; view?: FlowView; isRefused: boolean };

/** What is made wrong with a page. */
export type Plant = (page: Planted) => PlantedAnswer;

/** A site with one flow. Without a fault it is as ours is, as far as a reader without a browser can tell. */
export function serveFlow(plant: Plant = (page) => page): Promise<PlantedSite> {
  return servePlanted(({ pathname, searchParams }) => {
    if (pathname === plantedFlow.address) return plant({ html: aPage(plantedFlow.words.title, `<p><a href="${pathname}/svar">${nb.flow.start}</a></p>`), isRefused: false });
    if (pathname !== `${plantedFlow.address}/svar`) return { status: 404, html: aPage(nb.problems.notFoundTitle, "") };
    const raw = Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name).length > 1 ? searchParams.getAll(name) : (searchParams.get(name) ?? "")]));
    const flowCase: FlowCase = { locale: "nb", slug: plantedFlow.slug, flow: smallFlow, address: parseFlowAddress(smallFlow, raw), token: undefined };
    const view = viewFlow(smallFlow, flowCase.address, { today });
    const isRefused = view.kind === "question" && view.problem !== null;
    return plant({ html: view.kind === "question" ? questionPage(flowCase, view) : outcomePage(flowCase, view), status: isRefused ? 422 : 200, view, isRefused });
  });
}

function aPage(heading: string, content: string, title = heading): string {
  const help = `<aside><h2>${nb.human.heading}</h2></aside>`;
  return `<!doctype html><html lang="nb"><head><title>${title}</title></head><body><main><h1>${heading}</h1>${content}</main>${help}</body></html>`;
}

function questionPage(flowCase: FlowCase, view: QuestionView): string {
  const { method, action, hidden } = formFor(flowCase, view);
  const label = plantedFlow.words.questions[view.question.id]?.label ?? "";
  const unseen = hidden.map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`);
  const options = optionsOf(view.question.asks).map((option, index) => `<label><input type="radio"${index === 0 ? ' id="felt"' : ""} name="${view.place}" value="${option}"${view.values["svar"] === option ? " checked" : ""}>${option}</label>`);
  const error = view.problem ? `<a href="#felt">Mangler</a>` : "";
  const asked = stepsBefore(view);
  const previous = asked.at(-1);
  const back = `<a href="${escape(previous === undefined ? startAddress(flowCase) : changeAddress(flowCase, previous))}">${previous === undefined ? nb.flow.backToStart : nb.flow.back}</a>`;
  const form = `<form method="${method}" action="${action}">${error}${unseen.join("")}${options.join("")}<button type="submit">${nb.flow.continue}</button></form>`;
  return aPage(label, `${back}${form}${changes(flowCase, asked)}`, `${view.problem ? nb.flow.errorPrefix : ""}${label}`);
}

function outcomePage(flowCase: FlowCase, view: Extract<FlowView, { kind: "outcome" }>): string {
  const ways = view.outcome.ways.map(({ channel }) => `<li><h3>${channel}</h3><p>${nb.channels[channel]}</p></li>`);
  const heading = plantedFlow.words.outcomes[view.outcome.id]?.heading ?? "";
  return aPage(heading, `<section><h2>${nb.flow.ways}</h2><ol>${ways.join("")}</ol></section>${changes(flowCase, stepsBefore(view))}`);
}

function stepsBefore(view: FlowView): string[] {
  const asked = view.evaluation.path.filter((step) => step.kind === "question").map(nameOfStep);
  const index = view.kind === "question" ? asked.indexOf(view.place) : -1;
  return index < 0 ? asked : asked.slice(0, index);
}

function changes(flowCase: FlowCase, places: readonly string[]): string {
  return places.map((place) => `<p><a href="${escape(changeAddress(flowCase, place))}" data-name="${CHANGE}">${nb.flow.change} svaret</a></p>`).join("");
}

function escape(address: string): string {
  return address.replaceAll("&", "&amp;");
}
