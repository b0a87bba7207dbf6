import type { Metadata } from "next";
import { FlowOutcome } from "@/components/flow/flow-outcome";
import { FlowQuestion } from "@/components/flow/flow-question";
import { Main } from "@/components/layout/main";
import { addressOf } from "@/lib/content/addresses";
import { findDocument, requireLocale } from "@/lib/content/find-document";
import { getDictionary } from "@/lib/i18n/dictionary";
import { setResponseStatus } from "@/lib/platform/response-status";
import { todayInNorway } from "@/lib/platform/today";
import { parseFlowAddress, queryOf, type RawParameters } from "@/lib/sharing/flow-address";
import { viewFlow } from "@/lib/sharing/flow-view";
import { pageMetadata } from "@/lib/sharing/page-metadata";

type Props = { params: Promise<{ locale: string; slug: string }>; searchParams: Promise<RawParameters> };

/** What a half-filled or a wrong answer is called in HTTP. */
const STATUS = { missing: 422, unknown: 400 } as const;

async function read({ params, searchParams }: Props) {
  const { locale: value, slug } = await params;
  const locale = requireLocale(value);
  const parameters = await searchParams;
  const { document, links } = await findDocument("flow", slug, locale, `svar${queryOf(parameters)}`);
  const { answers, ...rest } = parseFlowAddress(document.structure.flow, parameters);
  const input = { today: todayInNorway() };
  return { locale, slug, document, links, answers, input, view: viewFlow(document.structure.flow, { answers, ...rest }, input) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, slug, document, view } = await read(props);
  const { questions, outcomes, title } = document.words;
  const heading = view.kind === "outcome" ? outcomes[view.outcome.id]?.heading : questions[view.question.id]?.label;
  const prefix = view.kind === "question" && view.problem ? getDictionary(locale).flow.errorPrefix : "";
  return pageMetadata({ locale, path: `hjelp/${slug}`, title: `${prefix}${heading} – ${title}`, index: false });
}

/** A flow with its answers: the question that comes next, or where they lead. Rendered for each reader, and kept by nobody. */
export default async function FlowWithAnswers(props: Props) {
  const { locale, document, links, answers, input, view } = await read(props);
  const context = { locale, links };
  if (view.kind === "question" && view.problem) setResponseStatus(STATUS[view.problem]);
  return (
    <Main locale={locale} crumbs={[{ text: document.words.title, href: addressOf(locale, document) }]}>
      {view.kind === "outcome" ? (
        <FlowOutcome document={document} view={view} answers={answers} input={input} context={context} />
      ) : (
        <FlowQuestion document={document} view={view} answers={answers} input={input} context={context} />
      )}
    </Main>
  );
}
