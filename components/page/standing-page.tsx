import { Heading } from "@navikt/ds-react/Typography";
import { Fragment, type ReactNode } from "react";
import type { PublishedDocument } from "@/lib/content/published-document";
import type { PageStructure, PageWords } from "@/lib/content/schema/page";
import { getDictionary } from "@/lib/i18n/dictionary";
import { CallButtons } from "./call-buttons";
import { markNorwegian } from "../content/mark-norwegian";
import { Markdown } from "../content/markdown";
import { ReferenceLink } from "../content/reference-link";
import type { RenderContext } from "../content/render-context";
import { Section } from "../content/section";
import styles from "./standing-page.module.css";

type SectionStructure = PageStructure["sections"][number];
type SectionWords = PageWords["sections"][string];

type Props = { page: PublishedDocument<"page">; context: RenderContext };

type StandingPageProps = Props & {
  /** What the page is for, when that is more than words: a form, a choice. Comes before its sections. */
  opening?: ReactNode;
  /** Whether the summary stands under the heading. Not where every line pushes what matters off the screen. */
  lead?: boolean;
  /** What belongs right after a section, by its id. */
  after?: Readonly<Record<string, ReactNode>>;
};

/** A page that always stands: urgent help, contact, privacy and the like. Its sections come in the order of the structure. */
export function StandingPage({ page, context, opening, lead = true, after = {} }: StandingPageProps) {
  const { structure, words } = page;
  return (
    <>
      <Heading level="1" size="large">
        {words.title}
      </Heading>
      {lead && <p className={styles.lead}>{words.summary}</p>}
      {opening}
      {structure.contents && <PageContents page={page} context={context} />}
      <PageSections page={page} context={context} after={after} />
    </>
  );
}

/** The sections alone, for pages that have a heading of their own. */
export function PageSections({ page: { structure, words }, context, after = {} }: Pick<StandingPageProps, "page" | "context" | "after">) {
  return structure.sections.map((section) => {
    const sectionWords = words.sections[section.id];
    if (!sectionWords) return null;
    return (
      <Fragment key={section.id}>
        <PageSection section={section} words={sectionWords} context={context} />
        {after[section.id]}
      </Fragment>
    );
  });
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
                  {markNorwegian(words.links[id] ?? "", context.locale)}
                </ReferenceLink>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </div>
  );
}
