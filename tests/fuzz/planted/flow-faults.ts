import { nb } from "@/lib/i18n/dictionaries/nb";
import type { Planted, Plant } from "./flow-site";

/** A fault planted in a small flow, and what a walk has to say of it. */
export type FlowFault = { fault: string; plant: Plant; says: RegExp };

const isAt = (place: string, { view }: Planted) => view?.kind === "question" && view.place === place;
const change = (from: string | RegExp, to: string, when: (page: Planted) => boolean = () => true): Plant => (page) => (when(page) ? { ...page, html: page.html.replace(from, to) } : page);
const withStatus = (status: number, when: (page: Planted) => boolean): Plant => (page) => (when(page) ? { ...page, status } : page);
const isOutcome = ({ view }: Planted) => view?.kind === "outcome";

/** One for each rule of the walks. */
export const flowFaults: readonly FlowFault[] = [
  { fault: "a question without a form", plant: change(/<form.*<\/form>/s, "", (page) => isAt("vil-ha-hjelp", page)), says: /dead end/ },
  { fault: "a form without a button", plant: change(/<button.*?<\/button>/, "", (page) => isAt("vil-ha-hjelp", page)), says: /dead end/ },
  { fault: "an outcome that leads nowhere", plant: change(/<section>.*<\/section>/s, "", isOutcome), says: /dead end/ },
  { fault: "a start without a way in", plant: change(/<a .*?<\/a>/, "", ({ view }) => view === undefined), says: /no way on/ },
  { fault: "a question that breaks", plant: withStatus(500, (page) => isAt("har-bankid", page)), says: /status 500/ },
  { fault: "a page that is gone", plant: withStatus(404, isOutcome), says: /status 404/ },
  { fault: "an error without its status", plant: withStatus(200, ({ isRefused }) => isRefused), says: /status 200 where 422/ },
  { fault: "an answer that is never taken", plant: withStatus(422, (page) => isAt("vil-ha-hjelp", page)), says: /status 422 where 200/ },
  { fault: "an error that isn't told", plant: change(nb.flow.errorPrefix, "", ({ isRefused }) => isRefused), says: /doesn't say what is wrong/ },
  { fault: "an error that leads to no field", plant: change("#felt", "#borte", ({ isRefused }) => isRefused), says: /doesn't say what is wrong/ },
  { fault: "an error page with the status of a good one", plant: change(/<h1>.*?<\/h1>/, `<h1>${nb.problems.brokenTitle}</h1>`, isOutcome), says: /an error page/ },
  { fault: "somebody else's site on the way", plant: (page) => (isOutcome(page) ? { status: 303, location: "http://127.0.0.2:9/" } : page), says: /leads away from the site/ },
  { fault: "a way that goes round and round", plant: (page) => (isOutcome(page) ? { status: 303, location: "/nb/hjelp/plantet/svar?frist=ja&vil-ha-hjelp=ja" } : page), says: /on and on/ },
  { fault: "a redirect that a form mayn't have", plant: (page) => (page.view === undefined ? { status: 302, location: "/nb/hjelp/plantet/svar" } : page), says: /status 302 on the way/ },
  { fault: "an answer that is lost on the way", plant: change(/<input type="hidden" name="frist".*?>/, "", (page) => isAt("vil-ha-hjelp", page)), says: /asks "frist"/ },
  { fault: "an answer that can't be seen any more", plant: change(/<p><a href="[^"]*_endre=frist".*?<\/p>/, ""), says: /the answer to "frist" is lost/ },
  { fault: "another outcome than the answers lead to", plant: change(/<h1>.*?<\/h1>/, "<h1>Vent</h1>", isOutcome), says: /says "Vent"/ },
  { fault: "an outcome only for those with a computer", plant: change(new RegExp(nb.channels.phone, "g"), nb.channels.web, isOutcome), says: /no way without a computer/ },
  { fault: "a page in another language", plant: change('lang="nb"', 'lang="en"', isOutcome), says: /the language is "en"/ },
  { fault: "a page without a language", plant: change(' lang="nb"', "", isOutcome), says: /the language is ""/ },
  { fault: "a page without a heading", plant: change(/<h1>.*?<\/h1>/, "", (page) => isAt("har-bankid", page)), says: /headings of the page/ },
  { fault: "a page with two headings", plant: change("</h1>", "</h1><h1>Og mer</h1>", isOutcome), says: /headings of the page/ },
  { fault: "a page without a human", plant: change(/<aside>.*<\/aside>/s, "", isOutcome), says: /find a human/ },
  { fault: "a fact that was never filled in", plant: change("</main>", "<p>Send klagen innen {=frist}</p></main>", isOutcome), says: /fact without its value/ },
];
