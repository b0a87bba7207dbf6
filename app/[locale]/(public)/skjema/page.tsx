import type { Metadata } from "next";
import { FormListPage } from "@/components/form-page/form-list-page";
import { Main } from "@/components/layout/main";
import { requireLocale } from "@/lib/content/find-document";
import { getDictionary } from "@/lib/i18n/dictionary";
import { toLocale } from "@/lib/i18n/locales";
import { listForms } from "@/lib/search/forms/read-forms";
import { pageMetadata } from "@/lib/sharing/page-metadata";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = toLocale((await params).locale);
  const { forms } = getDictionary(locale);
  return pageMetadata({ locale, path: "skjema", title: forms.title, description: forms.description });
}

export default async function Forms({ params }: Props) {
  const locale = requireLocale((await params).locale);
  return (
    <Main locale={locale} path="skjema" crumbs={[{ text: getDictionary(locale).forms.crumb }]}>
      <FormListPage locale={locale} forms={await listForms()} />
    </Main>
  );
}
