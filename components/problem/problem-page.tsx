import { Heading } from "@navikt/ds-react/Typography";
import { getDictionary } from "@/lib/i18n/dictionary";
import type { Locale } from "@/lib/i18n/locales";
import { Main } from "../layout/main";

type Props = { locale: Locale; title: string; lead: string };

/** What happened in one sentence, and the ways on. No code words. */
export function ProblemPage({ locale, title, lead }: Props) {
  const { problems } = getDictionary(locale);
  const ways = [
    [problems.toTopics, `/${locale}#temaer`],
    [problems.toLogin, `/${locale}/hjelp/kommer-ikke-inn`],
    [problems.toUrgent, `/${locale}/akutt`],
    [problems.toContact, `/${locale}/kontakt`],
  ] as const;
  return (
    <Main locale={locale} path="">
      <Heading level="1" size="xlarge">
        {title}
      </Heading>
      <p>{lead}</p>
      <p>{problems.tryThis}</p>
      <ul>
        {ways.map(([text, href]) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </Main>
  );
}
