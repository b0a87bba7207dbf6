import { Heading } from "@navikt/ds-react/Typography";
import type { PublishedDocument } from "@/lib/content/published-document";
import type { PageStructure, PageWords } from "@/lib/content/schema/page";
import { getDictionary } from "@/lib/i18n/dictionary";
import { CallButtons } from "./call-buttons";
import { Markdown } from "../content/markdown";
import { ReferenceLink } from "../content/reference-link";
import type { RenderContext } from "../content/render-context";
import { Section } from "../content/section";
import styles from "./standing-page.module.css";

type SectionStructure = PageStructure["sections"][number];
type SectionWords = PageWords["sections"][string];

type Props = { page: PublishedDocument<"page">; context: RenderContext };

/** A page that always stands: urgent help, contact, privacy and the like. Its sections come in the order of the structure. */
export function StandingPage({ page, context }: Props) {
  const { structure, words } = page;
  return (
    <>
      <Heading level="1" size="large">
        {words.title}
      </Heading>
      <p className={styles.lead}>{words.summary}</p>
      {structure.contents && <PageContents page={page} context={context} />}
      {structure.sections.map((section) => {
        const sectionWords = words.sections[section.id];
        return sectionWords && <PageSection key={section.id} section={section} words={sectionWords} context={context} />;
      })}
    </>
  );
}

function PageContents({ page, context }: Props) {
  return (
    <nav aria-label={getDictionary(context.locale).layout.onThisPage}>
      <ul className={styles.contents}>
        {page.structure.sections.map(({ id }) => (
          <li key={id}>
            <a href={`#${id}`}>{page.words.sections[id]?.heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PageSection({ section, words, context }: { section: SectionStructure; words: SectionWords; context: RenderContext }) {
  return (
    <div className={styles[section.style]}>
      <Section heading={words.heading} id={section.id}>
        <Markdown text={words.body} context={context} />
        <CallButtons facts={section.call} context={context} />
        {section.to.length > 0 && (
          <ul className={styles.links}>
            {section.to.map(({ id, to }) => (
              <li key={id}>
                <ReferenceLink to={to} context={context}>
                  {words.links[id]}
                </ReferenceLink>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}
