import type { Metadata } from "next";
import { ProblemPage } from "@/components/problem/problem-page";
import { getDictionary } from "@/lib/i18n/dictionary";
import { toLocale } from "@/lib/i18n/locales";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { problems, site } = getDictionary(toLocale((await params).locale));
  return { title: site.title(problems.tooMuchTitle) };
}

export default async function TooMuchPage({ params }: Props) {
  const locale = toLocale((await params).locale);
  const { problems } = getDictionary(locale);
  return <ProblemPage locale={locale} title={problems.tooMuchTitle} lead={problems.tooMuchLead} />;
}
