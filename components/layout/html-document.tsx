import type { ReactNode } from "react";
import { directionOf, type Locale } from "@/lib/i18n/locales";
import { Footer } from "./footer";
import { Header } from "./header";
import { SkipLink } from "./skip-link";

/** The frame of every citizen page, always in the same order. `human` is the way to a person, the same everywhere. */
export function HtmlDocument({ locale, human, children }: { locale: Locale; human: ReactNode; children: ReactNode }) {
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <body>
        <SkipLink locale={locale} />
        <Header locale={locale} />
        {children}
        {human}
        <Footer locale={locale} />
        <script type="module" src="/js/reading-choices.js" async />
      </body>
    </html>
  );
}
