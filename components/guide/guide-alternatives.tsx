import { Heading } from "@navikt/ds-react/Typography";
import type { PublishedDocument } from "@/lib/content/published-document";
import { getDictionary } from "@/lib/i18n/dictionary";
import { markNorwegian } from "../content/mark-norwegian";
import { Markdown } from "../content/markdown";
import { ReferenceLink } from "../content/reference-link";
import type { RenderContext } from "../content/render-context";
import { Section } from "../content/section";
import styles from "./guide.module.css";

/** The ways to do the same without a computer: by phone, at the office, on paper. */
export function GuideAlternatives({ guide, context }: { guide: PublishedDocument<"guide">; context: RenderContext }) {
  const dictionary = getDictionary(context.locale);
  return (
    <Section heading={dictionary.guide.without} id="uten-nett">
      {guide.structure.alternatives.map(({ id, to, form }) => {
        const words = guide.words.alternatives[id];
        return (
          words && (
            <section key={id} className={styles.alternative}>
              <Heading level="3" size="xsmall">
                {to ? (
                  <ReferenceLink to={to} context={context}>
                    {markNorwegian(words.heading, context.locale)}
                  </ReferenceLink>
                ) : (
                  markNorwegian(words.heading, context.locale)
                )}
              </Heading>
              <Markdown text={words.body} context={context} />
              {form && <p className={styles.form}>{dictionary.guide.form(form)}</p>}
            </section>
          )
        );
      })}
    </Section>
  );
}
