import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GuideAfter } from "@/components/guide/guide-end";
import { GuideAlternatives } from "@/components/guide/guide-alternatives";
import { guideCrumbs } from "@/components/guide/guide-crumbs";
import { GuideFacts } from "@/components/guide/guide-facts";
import { GuideStep } from "@/components/guide/guide-step";
import { StepWays } from "@/components/guide/step-ways";
import { Main } from "@/components/layout/main";
import { findDocument, requireLocale, requireWording } from "@/lib/content/find-document";
import { pageMetadata } from "@/lib/sharing/page-metadata";

type Props = { params: Promise<{ locale: string; slug: string; step: string }> };

async function read({ params }: Props) {
  const { locale: value, slug, step: id } = await params;
  const locale = requireLocale(value);
  const { document, links } = await findDocument("guide", slug, requireWording(value), id);
  const step = document.structure.steps.find((candidate) => candidate.id === id);
  const words = document.words.steps[id];
  if (!step || !words) notFound();
  return { locale, slug, document, links, step, words };
}

export function generateStaticParams() {
  return [];
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, slug, document, step, words } = await read(props);
  return pageMetadata({ locale, path: `guide/${slug}/${step.id}`, title: `${words.heading} – ${document.words.title}`, description: words.sms, shown: document });
}

export default async function Step(props: Props) {
  const { locale, slug, document, links, step, words } = await read(props);
  const context = { locale: document.language, site: locale, links };
  const isLast = step === document.structure.steps.at(-1);
  return (
    <Main locale={locale} path={`guide/${slug}/${step.id}`} shown={document} crumbs={guideCrumbs(context, document, words.heading)}>
      <GuideStep guide={document} step={step} words={words} context={context} level="1">
        <StepWays guide={document} step={step} context={context} />
      </GuideStep>
      {isLast && <GuideAfter guide={document} context={context} />}
      {isLast && <GuideAlternatives guide={document} context={context} />}
      <GuideFacts guide={document} context={context} />
    </Main>
  );
}
