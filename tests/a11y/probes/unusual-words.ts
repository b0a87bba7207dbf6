import type { Checker } from "../checker";
import { askPage, type PageTools } from "./in-page";
import { asChecked, type ProbeRules, type Sighting } from "./probe";

// Somebody who reads slowly meets a word of the law, or of the office: is it said anywhere on the page what it means? And does a sentence come to its end?

const rules: ProbeRules = {
  unexplained: { requirement: "3.1.3", advice: "Say it with a word everybody knows, or say what it means: beside it, or behind a link on the word." },
  "long-sentence": { requirement: "3.1.5, best practice", advice: "Say one thing in each sentence: who reads slowly has forgotten its beginning at the end." },
};

/**
 * Norwegian words of the law and of the office, in the way they begin; both written languages. A word goes on with an ending, or with another
 * word after it. What has become an everyday word isn't here.
 */
const unusual = [
  // Of money that is asked for, paid or taken back.
  "avkort(?:ning|ing|es|et)", "avregning", "bidragsfogd", "delytels", "dekningsgrad", "delpensjonering", "ettergi(?:velse|ving)", "foreldelse", "foreldingsfrist", "forskuddstrekk", "gjeldsordning", "grunnbeløp", "inndriv", "innkreving", "inntektsavkort", "karens", "kontantytels", "motregn", "pengekrav", "purregebyr", "rammetid", "refusjonskrav", "regress(?!i)", "restanse", "samordningsfradrag", "særfradrag", "særtillegg", "tilbakekrev", "tilståels", "trekkgrunnlag", "trygdetid", "tvangsinnkrev", "utleggstrekk", "uttaksgrad", "uførekompensasjon", "virkningstidspunkt", "virkingstidspunkt", "beregningsgrunnlag", "berekningsgrunnlag", "opptjeningstid", "oppteningstid", "opptjeningsperiode",
  // Of cases and courts.
  "anke(?:motpart|instans|nemnd)", "avvisningsvedtak", "begunstigende", "erstatningsbetingende", "foreleggels", "forhåndsvarsling", "forkynn", "forvaltningsvedtak", "habilitet", "hjemmel(?:en|sgrunnlag|slov)?(?!\\p{L})", "hjemlet", "inhabil", "klageadgang", "klageinstans", "kontradik[st]", "kumulativ", "kvalifiserende", "legalitetsprinsipp", "naturaly?tels", "namsmann", "omgjør(?:ing|else)", "oppfriskning", "oppreisning", "partsinnsyn", "parts(?:representant|rettigheter)", "prejudisiel", "prinsipalt", "prosessfullmektig", "preklusiv", "preskripsjon", "rekvir", "rettskraft", "rettslig interesse", "rettsvirkning", "saksforbered", "skjønnsmessig", "solidaransvar", "subsidiær", "sanksjonstid", "stadfest(?:else|ing)svedtak", "suspensjonstid", "tilsvar(?:et|sfrist)?(?!\\p{L})", "tvangsfullbyrd", "utsatt iverks", "vitterlig", "vederlag", "årsakssammenheng",
  // Of the office.
  "anmodning", "attesteringsplikt", "bemyndige", "diskresjonær", "etterskuddsvis", "etterskotsvis", "evaluer", "forskottsvis", "forskuddsvis", "habiliter", "implementer", "komparent", "meddelels", "mottaksbekreftels", "oppebær", "periodisk", "pålegg(?!s)", "saksgang", "signatar", "stedfortred", "tjenestetilknytning", "undertegnede", "underteikna", "varighetskrav",
  "aktivitetsplan", "d-nummer", "dødsbo", "egenmelding", "foreldreansvar", "framtidsfullmakt", "fremtidsfullmakt", "innsyn(?!t)", "inntektsmelding", "livsopphald", "livsopphold", "mandat", "meldeplikt", "permitter", "samtykk", "skifteattest", "stønad", "taushetsplikt", "teieplikt", "vergeattest", "vergemål", "yt(?:else|ing)(?:e[nr]|ene|ar|ane|a)?(?!\\p{L})",
  // Small words of letters and laws.
  "foranledning", "foranstående", "hertil", "herunder", "heretter", "hvoretter", "hvorved", "hvorvidt", "i medhold av", "jf\\.", "jfr\\.", "jamfør", "nedenstående", "nedenståande", "nedfelle", "ovennevnte", "ovannemnde", "ovenstående", "påklag", "såfremt", "såframt", "tilligemed", "underretning", "underretting", "vedrørende", "vedrørande",
  // Of health and work, as the office writes of them.
  "arbeidsrelatert", "egenandelstak", "funksjonsnedsettels", "komorbiditet", "medisinsk indikasjon", "remisjon", "restarbeidsevne", "spesialisterklæring", "utredningsperiode", "yrkesskadedekning",
];

/** More words than a sentence of ours may have, and the most that GOV.UK's guide to style allows. */
const longest = 25;

type Known = { unusual: readonly string[]; longest: number };

function look({ contentOf, placeOf, isShown, isForEarsOnly, listTexts }: PageTools, { unusual: known, longest: most }: Known): Sighting[] {
  const isNorwegian = (element: Element) => /^(nb|nn|no)\b/i.test(element.closest("[lang]")?.getAttribute("lang") ?? "");
  const blocks = [...contentOf().querySelectorAll<HTMLElement>("p, li, dd, td, blockquote, figcaption, summary, label, legend, div")].filter((block) => isNorwegian(block) && isShown(block) && !isForEarsOnly(block) && ![...block.children].some((child) => child.matches("p, ul, ol, dl, div, table, section, form, h1, h2, h3, h4, h5, h6")));
  const all = (contentOf().textContent ?? "").replace(/\s+/g, " ");
  const named = [...document.querySelectorAll<HTMLElement>("a, dfn, dt, abbr[title], [popovertarget], [aria-describedby], button, h1, h2, h3")].map(({ textContent }) => textContent);
  const found = new Map<string, Sighting>();
  for (const block of blocks) {
    // What somebody else calls so stands in quotes, and a name has a capital; what leads elsewhere is told there.
    const copy = block.cloneNode(true) as HTMLElement;
    for (const apart of copy.querySelectorAll("a, q, cite, dfn, abbr, code, button, select, [lang]")) apart.replaceWith(" ");
    const text = (copy.textContent ?? "").replace(/«[^»]*»|“[^”]*”|"[^"]*"/g, " ");
    if (text.trim().split(/\s+/).length < 4) continue;
    for (const word of known) {
      const pattern = `(?<![\\p{L}-])[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}\\p{Ll}*`;
      // With a capital within a sentence it is a name.
      const [match] = new RegExp(`(?<=^\\s*|[.:?!–]\\s+)${pattern}|(?<![\\p{L}-])${word}\\p{Ll}*`, "u").exec(text) ?? [];
      if (match === undefined || found.has(word)) continue;
      const isExplained = new RegExp(`${pattern}(?:»|”|")?(?: \\(|,? (?:altså|det vil si|det vil seie|betyr|tyder|vil si|er når|er at|er når|kaller vi|kalles))|(?:kalles|kaller vi|kallar vi|heter|heiter|altså|såkalt|\\() ?(?:for |et |en |ei |eit |ein )?(?:«|“|")?${pattern}`, "u").test(all);
      if (!isExplained && !named.some((name) => new RegExp(pattern, "u").test(name))) found.set(word, { rule: "unexplained", place: placeOf(block), what: `${match}: ${text.replace(/\s+/g, " ").trim().slice(0, 80)}` });
    }
  }
  // As they are set: a line of its own ends a sentence. Signs between words make a path or a list of them.
  const paragraphs = [...new Set(listTexts().map(({ element }) => element.closest<HTMLElement>("p, li, dd, td, blockquote, label, legend")))].filter((block) => block !== null && !block.querySelector("p, ul, ol, dl, table, form"));
  const endless = paragraphs.flatMap((block) => {
    const sentence = (block?.innerText ?? "").split(/\n+|\s[^\p{L}\p{N}\s§&]+\s|(?<=[.:!?…؟。])\s+(?=[^\p{Ll}])/u).find((one) => one.trim().split(/\s+/).length > most);
    return block && sentence ? [{ rule: "long-sentence", place: placeOf(block), what: sentence.trim().slice(0, 80) }] : [];
  });
  return [...found.values(), ...endless];
}

export const unusualWords: Checker = {
  name: "unusual-words",
  kind: "probe",
  canary: Object.keys(rules),
  check: async ({ page }) => asChecked("unusual-words", rules, await askPage(page, look, { unusual, longest })),
};
