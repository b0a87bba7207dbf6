import { isDeepStrictEqual } from "node:util";
import { locales } from "@/lib/i18n/locales";
import type { Prisma } from "@/lib/platform/generated/prisma/client";
import { worth, type SearchEntry } from "../entries/search-entry";
import { replaceEntries } from "../entries/store-entries";
import { formSlug } from "./form";
import type { FormLibrary } from "./form-files";

/** Makes the table of forms what the files say, and the forms findable. Pages are only made anew when something has changed. */
export async function storeForms(tx: Prisma.TransactionClient, library: FormLibrary): Promise<void> {
  const themes = library.themes.map(({ slug, title, order }) => ({ slug, title, position: order }));
  const forms = formRows(library).sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const [themesBefore, formsBefore] = [await tx.formTheme.findMany({ orderBy: { position: "asc" } }), await tx.form.findMany()];
  const before = { themes: themesBefore, forms: formsBefore.sort((a, b) => (a.slug < b.slug ? -1 : 1)) };
  if (!isDeepStrictEqual(before, { themes, forms })) {
    await tx.form.deleteMany();
    await tx.formTheme.deleteMany();
    await tx.formTheme.createMany({ data: themes });
    await tx.form.createMany({ data: forms });
  }
  await replaceEntries(tx, ["form"], formEntries(library));
}

function formRows({ source, themes }: FormLibrary) {
  return themes.flatMap((theme) =>
    theme.forms.map(({ number, title, filledBy, ways, later, languages }) => ({
      slug: formSlug(number),
      number,
      title,
      themeSlug: theme.slug,
      filledBy: filledBy ?? null,
      ways,
      later,
      languages,
      sourceOrganisation: source.organisation,
      sourceUrl: source.url,
      sourceDate: source.date,
    })),
  );
}

/** A form in every language of the site. Nav's list has their titles in Norwegian. */
export function formEntries({ themes }: FormLibrary): SearchEntry[] {
  return locales.flatMap((locale) =>
    themes.flatMap((theme) =>
      theme.forms.map(({ number, title, filledBy }) => ({
        kind: "form" as const,
        slug: formSlug(number),
        locale,
        title,
        keywords: theme.title,
        summary: number,
        headings: "",
        body: "",
        worth: filledBy ? worth.formOfOthers : worth.form,
      })),
    ),
  );
}
