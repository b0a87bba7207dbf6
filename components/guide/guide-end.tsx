import { addressOf } from "@/lib/content/addresses";
import type { PublishedDocument } from "@/lib/content/published-document";
import { getDictionary } from "@/lib/i18n/dictionary";
import { Markdown } from "../content/markdown";
import { PrintButton } from "../content/print-button";
import type { RenderContext } from "../content/render-context";
import { Section } from "../content/section";
import styles from "./guide.module.css";

type Props = { guide: PublishedDocument<"guide">; context: RenderContext };

/** What happens when the last step is done. */
export function GuideAfter({ guide, context }: Props) {
  return (
    <Section heading={getDictionary(context.locale).guide.after} id="etterpa">
      <Markdown text={guide.words.after} context={context} />
    </Section>
  );
}

/** Quiet links for those who print, help somebody, or want the official page. */
export function GuideExtras({ guide, context }: Props) {
  const dictionary = getDictionary(context.locale).guide;
  const { officialPage } = guide.structure;
  return (
    <div className={styles.quiet}>
      <ul>
        <li>
          <a href={`${addressOf(context.site, guide)}/alt`}>{dictionary.onOnePage}</a>
        </li>
        <li>
          {dictionary.helping} {dictionary.helpingText}
        </li>
        {officialPage && (
          <li>
            {dictionary.official}:{" "}
            <a href={officialPage} rel="external">
              {officialPage.replace("https://www.", "")}
            </a>
          </li>
        )}
        <li>
          <PrintButton locale={context.locale} />
        </li>
      </ul>
    </div>
  );
}
