import { Heading } from "@navikt/ds-react/Typography";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import type { FormWay } from "@/lib/search/forms/form";
import { markNorwegian } from "../content/mark-norwegian";
import { Section } from "../content/section";

type Props = { form: { ways: readonly FormWay[] }; locale: Locale };

/** How a form can be sent, in plain words, and step for step on paper. */
export function FormWays({ form: { ways }, locale }: Props) {
  const words = getDictionary(locale).forms;
  return (
    <>
      <Section heading={words.how} id="slik-sender-du">
        {ways.length === 0 && <p>{words.unknown}</p>}
        {ways.map((way) => (
          <div key={way}>
            <Heading level="3" size="small">
              {words.ways[way].heading}
            </Heading>
            <p>{markNorwegian(words.ways[way].body, locale)}</p>
          </div>
        ))}
        {ways.length > 0 && !ways.includes("login") && <p>{words.otherWay}</p>}
      </Section>
      {(ways.includes("paper") || ways.includes("blank")) && (
        <Section heading={words.paperHeading} id="pa-papir">
          <ol>
            {words.paperSteps.map((step) => (
              <li key={step}>{markNorwegian(step, locale)}</li>
            ))}
          </ol>
          <p>{words.noPrinter}</p>
        </Section>
      )}
    </>
  );
}
