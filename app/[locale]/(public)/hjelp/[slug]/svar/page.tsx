import type { Metadata } from "next";
import { Temporal } from "temporal-polyfill";
import { AnswersGone } from "@/components/flow/answers-gone";
import { FlowOutcome } from "@/components/flow/flow-outcome";
import { FlowQuestion } from "@/components/flow/flow-question";
import { flowPageTitle } from "@/components/flow/flow-page-title";
import { Main } from "@/components/layout/main";
import { addressOf } from "@/lib/content/addresses";
import { findDocument, requireLocale, requireWording } from "@/lib/content/find-document";
import { setResponseStatus } from "@/lib/platform/response-status";
import { todayInNorway } from "@/lib/platform/today";
import type { FlowDefinition } from "@/lib/flow/definition";
import { SEALED, type RawParameters } from "@/lib/sharing/flow-address";
import { queryOf } from "@/lib/sharing/query-of";
import { isPrivateFlow } from "@/lib/sharing/flow-case";
import { viewFlow, type FlowView } from "@/lib/sharing/flow-view";
import { pageMetadata } from "@/lib/sharing/page-metadata";
import { flowMunicipalities, flowTables } from "../../flow-tables";
import { openCase, type OpenedCase } from "../open-case";

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<RawParameters> };

async function read({ params, searchParams }: Props) {
  const { locale: value, slug } = await params;
  const locale = requireLocale(value);
  const parameters = await searchParams;
  const { document, links } = await findDocument("flow", slug, requireWording(value), `svar${queryOf(parameters)}`);
  const { flow } = document.structure;
  const input = { today: todayInNorway(), tables: await flowTables() };
  const opened = await openCase(locale, slug, flow, parameters);
  const context = { locale: document.language, site: locale, links, municipalities: await flowMunicipalities(), now: Temporal.Now.instant() };
  return { locale, slug, query: queryAlong(flow, opened, parameters), document, context, input, opened: opened.flowCase ? { ...opened, view: viewFlow(flow, opened.flowCase.address, input) } : opened };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, slug, document, context, opened } = await read(props);
  return pageMetadata({ locale, path: `hjelp/${slug}`, title: flowPageTitle(document, opened.gone ?? opened.view, context), index: false, shown: document });
}

/** A flow with its answers: the question that comes next, or where they lead. Rendered for each reader, and kept by nobody. */
export default async function FlowWithAnswers(props: Props) {
  const { locale, slug, query, document, input, context, opened } = await read(props);
  setStatus(opened.gone ?? opened.view);
  return (
    <Main locale={locale} path={opened.gone ? `hjelp/${slug}` : `hjelp/${slug}/svar${query}`} shown={document} crumbs={[{ text: document.words.title, href: addressOf(locale, document) }]}>
      {opened.gone ? (
        <AnswersGone document={document} reason={opened.gone} context={context} />
      ) : opened.view.kind === "outcome" ? (
        <FlowOutcome document={document} view={opened.view} flowCase={opened.flowCase} input={input} context={context} />
      ) : (
        <FlowQuestion document={document} view={opened.view} flowCase={opened.flowCase} input={input} context={context} />
      )}
    </Main>
  );
}

/** What goes along to the same page in another language: of private answers nothing but the seal, also where somebody has written them out in the address. */
function queryAlong(flow: FlowDefinition, { flowCase }: OpenedCase, parameters: RawParameters): string {
  if (!isPrivateFlow(flow)) return queryOf(parameters);
  return flowCase?.token === undefined ? "" : `?${new URLSearchParams({ [SEALED]: flowCase.token }).toString()}`;
}

/** What a half-filled or a wrong answer is called in HTTP, an address with an option that isn't one, and sealed answers that can't be opened. */
function setStatus(view: FlowView | "deleted" | "expired"): void {
  if (typeof view === "string") return setResponseStatus(400);
  if (view.kind === "outcome" || !view.problem) return;
  const hasOptions = ["choice", "choices", "yes-no"].includes(view.question.asks.kind);
  setResponseStatus(view.problem === "unknown" && hasOptions ? 400 : 422);
}
