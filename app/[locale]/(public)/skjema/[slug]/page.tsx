import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { FormPage } from "@/components/form-page/form-page";
import { Main } from "@/components/layout/main";
import { addressOf } from "@/lib/content/addresses";
import { requireLocale } from "@/lib/content/find-document";
import { listDocuments } from "@/lib/content/read-published";
import { getDictionary } from "@/lib/i18n/dictionary";
import { findForm } from "@/lib/search/forms/read-forms";
import { findFormNumber, slugsOf } from "@/lib/search/query/form-number";
import { pageMetadata } from "@/lib/sharing/page-metadata";

type Props = { params: Promise<{ locale: string; slug: string }> };

/** What most need who send a form. */
const GUIDES = ["papirskjema-med-forsteside", "sende-papirer-til-nav", "uten-elektronisk-id"];

async function read({ params }: Props) {
  const { locale: value, slug } = await params;
  const locale = requireLocale(value);
  return { locale, form: (await findForm(slug)) ?? (await findOtherSpelling(locale, slug)) };
}

/** The number as it is printed, or without its hyphens: leads to the form it is the number of. */
async function findOtherSpelling(locale: string, slug: string): Promise<never> {
  const number = findFormNumber(decodeURIComponent(slug));
  for (const candidate of number ? slugsOf(number) : []) {
    if (candidate !== slug && (await findForm(candidate))) permanentRedirect(`/${locale}/skjema/${candidate}`);
  }
  notFound();
}

export function generateStaticParams() {
  return [];
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, form } = await read(props);
  const { forms } = getDictionary(locale);
  return pageMetadata({ locale, path: `skjema/${form.slug}`, title: `${form.title} (${form.number})`, description: forms.about(form.number) });
}

export default async function Form(props: Props) {
  const { locale, form } = await read(props);
  const guides = await listDocuments("guide", locale);
  const links = GUIDES.flatMap((slug) => guides.filter((guide) => guide.slug === slug)).map((guide) => ({ title: guide.title, language: guide.language, href: addressOf(locale, guide) }));
  return (
    <Main locale={locale} path={`skjema/${form.slug}`} crumbs={[{ text: getDictionary(locale).forms.crumb, href: `/${locale}/skjema` }, { text: form.number }]}>
      <FormPage locale={locale} form={form} guides={links} />
    </Main>
  );
}
