import { Heading } from "@navikt/ds-react/Typography";
import { getDictionary } from "@/lib/i18n/dictionary";
import { comparerOf } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { inLanguage } from "../content/in-language";
import { Section } from "../content/section";
import { SearchForm } from "../search/search-form";
import type { FormInList } from "./form-line";
import { FormLinks } from "./form-links";
import styles from "./form-page.module.css";

type Theme = { slug: string; title: string };
type Props = { locale: Locale; forms: readonly (FormInList & { theme: Theme })[] };

/** All of Nav's forms, by what they are about, from A to Å. */
export function FormListPage({ locale, forms }: Props) {
  const words = getDictionary(locale).forms;
  const groups = groupByTheme(forms);
  const norwegian = inLanguage("nb", locale);
  return (
    <>
      <Heading level="1" size="xlarge">
        {words.title}
      </Heading>
      <p>{words.lead}</p>
      <SearchForm locale={locale} />
      <nav aria-label={words.themes}>
        <ul className={styles.themes}>
          {groups.map(({ theme, forms: ofTheme }) => (
            <li key={theme.slug}>
              <a href={`#${theme.slug}`} {...norwegian}>
                {theme.title}
              </a> <span className={styles.count}>({words.count(ofTheme.length)})</span>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ theme, forms: ofTheme }) => (
        <Section key={theme.slug} id={theme.slug} heading={<span {...norwegian}>{theme.title}</span>}>
          <FormLinks forms={ofTheme} context={{ locale, site: locale }} />
        </Section>
      ))}
    </>
  );
}

/** By what Nav calls them, in Norwegian order. */
function groupByTheme(forms: Props["forms"]) {
  const compare = comparerOf("nb");
  const themes = new Map(forms.map(({ theme }) => [theme.slug, theme]));
  return [...themes.values()]
    .sort((a, b) => compare(a.title, b.title))
    .map((theme) => ({ theme, forms: forms.filter((form) => form.theme.slug === theme.slug).toSorted((a, b) => compare(a.title, b.title)) }));
}
