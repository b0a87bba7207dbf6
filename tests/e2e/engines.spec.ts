import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { checkCanaries, CanaryError } from "../a11y/check-canaries";
import { sayFinding } from "../a11y/check-page";
import type { Checker } from "../a11y/checker";
import { everyChecker } from "../a11y/checkers";
import { pagesOfFlow, type FlowPage } from "../a11y/flow-pages";
import { modeByName, modes, usual, type Mode } from "../a11y/modes";
import { figuresOf } from "../a11y/report/figures";
import { table, writeReport } from "../a11y/report/write-report";
import { visit } from "../a11y/visit";
import { expect, test } from "./support/browser-test";
import { deadline } from "./support/private-walk";
import { flowBySlug } from "./support/seeded-content";

// A page of each kind, in the language and the modes of today. `npm run a11y -- --full` sees every page in all of them.

// The modes decide themselves whether scripts run.
test.use({ javaScriptEnabled: true });

test("each engine and each probe finds the faults that are planted for it", async ({ browser }) => {
  await checkCanaries(browser, everyChecker);
});

test("if an engine or a probe finds nothing any more, the run fails, and says which, and what it missed", async ({ browser }) => {
  const silent = everyChecker.map((checker): Checker => ({ ...checker, check: async () => ({ findings: [], checks: 1, undecided: 0 }) }));
  const missed = await checkCanaries(browser, silent).catch((error: unknown) => error);
  expect(missed).toBeInstanceOf(CanaryError);
  const lines = (missed as CanaryError).message.split("\n").slice(1).map((line) => line.trim());
  expect(lines).toEqual(everyChecker.flatMap(({ name, canary }) => canary.map((rule) => `${name}: ${rule}`)));
});

test("no engine and no probe is without a fault to find", () => {
  expect(everyChecker.filter(({ canary }) => canary.length === 0)).toEqual([]);
});

const languages = ["nb", "nn", "en", "uk", "ar"] as const;

/** A page of each kind, as its address goes on after the language. What isn't translated is shown in bokmål within the other language's frame. */
const kinds = ["", "akutt", "kontakt/vei?hva=brev", "ord", "opplysninger", "tema/penger-na", "kontor/bodo", "kontor/finn?sted=0580", "skjema/nav-04-01-03", "sok?q=penger", "guide/ringe-nav", "guide/ringe-nav/ring", "guide/ringe-nav/alt", "hjelp/kommer-ikke-inn/svar"];

const others = modes.filter((mode) => mode !== usual);
const today = Math.floor(Date.now() / 86_400_000);

/** Of each kind one page a day, in another language tomorrow. */
function languageOf(kind: number, day = today): number {
  return (kind + day) % languages.length;
}

/** The modes of a page on a day: a fifth of them, another fifth for the next kind, and another one when its language's turn comes again. */
function modesOf(kind: number, day = today): Mode[] {
  return others.filter((_, mode) => (mode + 2 * kind + day + Math.floor(day / languages.length)) % languages.length === 0);
}

/** Engines read the document: today those of every second kind, tomorrow the others. */
function isRead(kind: number, day = today): boolean {
  return (kind + day) % 2 === 0;
}

test("every day each mode is seen, in two days each kind of page is read, and in twenty-five days all kinds have been seen in all modes in all languages", () => {
  const named = (seen: readonly Mode[]) => [...new Set(seen.map(({ name }) => name))].toSorted();
  const every = named(others);
  const days = Array.from({ length: languages.length ** 2 }, (_, ahead) => today + ahead);
  for (const day of days) expect(named([...kinds.keys()].flatMap((kind) => modesOf(kind, day)))).toEqual(every);
  for (const kind of kinds.keys()) {
    expect(days.filter((day) => isRead(kind, day)).length).toBeGreaterThanOrEqual(Math.floor(days.length / 2));
    for (const language of languages.keys()) expect(named(days.filter((day) => languageOf(kind, day) === language).flatMap((day) => modesOf(kind, day)))).toEqual(every);
  }
});

test("on a page that is well made, no engine and no probe finds anything: what is found elsewhere is no false alarm", async ({ page }) => {
  const wanted = [usual, ...modesOf(0)];
  const results = await visit(page, new URL("../a11y/canary/well-made.html", import.meta.url).href, wanted);
  expect(results.map(({ mode }) => mode).toSorted()).toEqual(wanted.map(({ name }) => name).toSorted());
  expect(results.flatMap(({ mode, findings }) => findings.map((finding) => `${mode}: ${sayFinding(finding)}`))).toEqual([]);
});

/** Shows a page of our own on a site that has one other. */
async function onSite<T>(html: string, look: (address: string) => Promise<T>): Promise<T> {
  const server = createServer((request, response) => response.setHeader("content-type", "text/html; charset=utf-8").end(request.url === "/" ? html : "<title>Videre</title><p>Videre")).listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    return await look(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

test("a page that leads a reader away, only because they go through it by keyboard, is said to, and is looked at all the same", async ({ page }) => {
  const leading = `<!doctype html><html lang="nb"><head><title>Svar her</title></head><body><main><h1>Svar her</h1>
    <p><label for="kode">Kode</label> <input id="kode" name="kode"></p><p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="40" height="40"></p></main>
    <script>document.querySelector("#kode").addEventListener("focus", () => { location.href = "/videre"; });</script></body></html>`;
  const results = await onSite(leading, (address) => visit(page, address, [usual, modeByName("dark")], { isOurs: false }));
  const rules = results.flatMap(({ mode, findings }) => findings.map(({ rule }) => `${mode}: ${rule}`));
  expect(rules).toEqual(expect.arrayContaining(["phone: leads-away", "phone: image-alt", "dark: leads-away"]));
});

// One rule may have several faults. The canaries hold each rule; these hold the others.
test("somebody who writes, sends nothing, presses a switch and is read to meets the faults that share their rule with another", async ({ page }) => {
  const faulty = `<!doctype html><html lang="nb"><head><title>Hvem kan hjelpe deg nå? – Nav</title><style>.feil { border: 3px solid #c30000; } .valg { border: 2px solid #12406f; background: #fff; } :checked + .valg { background: #12406f; color: #fff; } [role=switch] { appearance: none; inline-size: 64px; block-size: 44px; border: 0; background: #555; } [aria-checked=true] { background: #1c6b2a; } @media print { [href^="tel:"] { visibility: hidden; } }</style></head><body>
    <main><h1>Svar her</h1>
      <form action="/videre"><p><label for="nummer">Postnummer</label> <input id="nummer" name="nummer"> <button type="submit">Finn</button></p></form>
      <p><label for="notat">Notat</label> <input id="notat" name="notat"></p>
      <p><label for="sil">Bydel</label> <input id="sil"> <span id="antall">Viser 17 av 17</span></p>
      <p><label for="felle">Gate</label> <input id="felle"></p>
      <p><label for="rod">Etternavn</label> <input id="rod" style="border: 2px solid #c30000"></p>
      <p><label for="ordfilter">Ord</label> <input id="ordfilter"> <span id="ingen"></span></p>
      <p role="group" aria-label="Vis"><button type="button" style="background: #000; color: #fff">Alle</button><button type="button" id="bare">Bare ord</button></p><p role="status" id="vist">Alle er vist</p>
      <p><button type="button" aria-expanded="false" id="vis">Vis hjelp</button></p>
      <form id="bestill" novalidate><p><label for="navn">Navn</label> <input id="navn" name="navn"> <button type="submit">Bestill</button></p></form>
      <form id="valg"><p id="begge"><input type="radio" name="tid" id="dag" style="position: absolute; opacity: 0"><label for="dag" class="valg">Dag</label> <input type="radio" name="tid" id="kveld" style="position: absolute; opacity: 0"><label for="kveld" class="valg">Kveld</label></p></form>
      <form id="frist" novalidate><p><label for="dato">Dato</label> <input id="dato" name="dato" aria-describedby="om-dato"> <span id="om-dato" role="alert"></span> <button type="submit">Vis fristen</button></p></form>
      <p><button type="button" aria-pressed="false" id="ordene">Ordliste</button></p><p id="treff">Vi fant 15 treff.</p>
      <p id="fylt">Trykk på den fylte knappen.</p>
      <p id="lov">Avslag kan, såfremt parten ikke finner å kunne slutte seg til resultatet etter § 2 b, innen tre uker fra brevet er kommet frem sendes videre til dem som er over oss.</p>
      <p><button type="button" id="kopier">Kopier</button></p>
      <p><span id="om-ro">Rolig side</span> <button type="button" role="switch" aria-checked="false" aria-labelledby="om-ro" id="ro"></button></p>
      <p><button type="button" role="switch" aria-checked="false" id="strek" style="background: #fff">Strek under lenker</button></p>
      <ul><li draggable="true" id="linje"><button type="button">Når får jeg svar?</button></li><li draggable="true"><button type="button">Hvem ringer jeg?</button></li></ul>
      <section><ul role="listbox" aria-label="Spørsmål"><li role="option" aria-selected="false" tabindex="0" style="cursor: grab" id="dras">Når får jeg svar?</li><li role="option" aria-selected="false" tabindex="0" style="cursor: grab">Hvem ringer jeg?</li></ul></section>
      <p lang="ar" dir="rtl" id="steg">Alle stegene i denne veiledningen</p>
      <ul lang="ar" dir="rtl"><li id="smule">Snakk med Nav</li><li>Nav Nordre Aker og Bjerke</li></ul>
      <p><img alt="صورة" lang="ar" id="tegning" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" width="90" height="90"></p>
      <p><img alt="Bilde av skjemaet" id="avbildet" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" width="90" height="90"></p>
      <h2><button type="button" id="pil"><span aria-hidden="true">▸</span> Hvem svarer?</button></h2><p id="svarer" hidden>En person på Nav.</p>
      <ul><li><a href="tel:113" id="nummeret">Ring 113</a></li></ul>
      <div id="rulle" style="overflow: hidden"><ul style="display: flex; inline-size: 200%"><li style="flex: 1" id="kort">Ring oss når det haster</li><li style="flex: 1">Du kan få hjelp i dag</li></ul></div>
      <p id="hjelp" hidden><a href="/hjelp">Spør en person</a></p></main>
    <script>
      const find = (id) => document.getElementById(id);
      find("nummer").addEventListener("input", ({ target }) => target.value.length === 4 && target.form.submit());
      find("notat").addEventListener("input", ({ target }) => target.replaceWith(target.cloneNode()));
      find("sil").addEventListener("input", () => { find("antall").textContent = "Viser 3 av 17"; });
      find("pil").addEventListener("click", () => { find("svarer").hidden = !find("svarer").hidden; find("pil").firstChild.textContent = find("svarer").hidden ? "▸" : "▾"; });
      setInterval(() => { find("rulle").scrollLeft = find("rulle").scrollLeft > 9 ? 0 : 400; }, 5000);
      find("ordfilter").addEventListener("input", () => { find("ingen").textContent = "Ingen passer"; });
      find("bare").addEventListener("click", ({ target }) => { [target.style.cssText, target.previousSibling.style.cssText] = [target.previousSibling.style.cssText, target.style.cssText]; find("vist").textContent = "Bare ord er vist"; });
      find("felle").addEventListener("keydown", (event) => event.key === "Tab" && event.target.value && event.preventDefault());
      find("vis").addEventListener("click", ({ target }) => { find("hjelp").hidden = !find("hjelp").hidden; target.setAttribute("aria-expanded", String(!find("hjelp").hidden)); });
      find("bestill").addEventListener("submit", (event) => { event.preventDefault(); find("navn").classList.add("feil"); });
      find("frist").addEventListener("submit", (event) => { event.preventDefault(); find("dato").setAttribute("aria-invalid", "true"); find("om-dato").textContent = "Dato på brevet: Ugyldig verdi"; });
      find("ordene").addEventListener("click", ({ target }) => { target.setAttribute("aria-pressed", String(target.ariaPressed !== "true")); find("treff").textContent = "Vi fant 4 treff."; });
      find("kopier").addEventListener("click", () => document.body.append(Object.assign(document.createElement("p"), { textContent: "Nummeret er kopiert." })));
      find("strek").addEventListener("click", () => document.body.classList.toggle("strek"));
      find("linje").addEventListener("keydown", ({ key }) => key === "ArrowDown" && find("linje").nextElementSibling.after(find("linje")));
      find("ro").addEventListener("click", ({ target }) => target.setAttribute("aria-checked", String(target.ariaChecked !== "true")));
    </script></body></html>`;
  const seenBy = new Set(["trial", "chosen", "dragged", "language", "names", "errors", "print", "directions", "unusual-words"]);
  const wanted = [usual, modeByName("forced colours"), modeByName("print")].map((mode) => ({ ...mode, checkers: mode.checkers.filter(({ name }) => seenBy.has(name)) }));
  const results = await onSite(faulty, (address) => visit(page, address, wanted, { isOurs: false }));
  const found = results.flatMap(({ mode, findings }) => findings.map(({ rule, place }) => `${mode}: ${rule} at ${place}`));
  const planted = ["acts-on-choice at #nummer", "focus-lost at #notat", "state-unsaid at #pil", "changes-by-itself at #kort", "unannounced at #ordfilter", "state-unsaid at #bare", "trapped at #felle", "unmarked at #rod", "left-behind at #vis", "wrong-answer at #navn", "wrong-answer at #om-dato", "unannounced at #kopier", "unannounced at #sil", "state-unsaid at #strek", "drag-alone at #linje", "drag-alone at #dras", "other-script at #steg", "other-script at #smule", "file-name at #tegning", "file-name at #avbildet", "other-title at html", "unannounced at #ordene", "told-by-looks at #fylt", "unexplained at #lov", "long-sentence at #lov"].map((fault) => `phone: ${fault}`);
  expect(found).toEqual(expect.arrayContaining([...planted, "forced colours: box-unseen at #ro", "forced colours: choice-unseen at #ro", "forced colours: choice-unseen at #dag", "print: left-out at #nummeret"]));
});

test("a page whose title keeps an answer secret is called what it is a part of, and that is no other page", async ({ page }) => {
  const secret = (way: string) => `<!doctype html><html lang="nb"><head><title>Svaret ditt – Når må jeg sende klagen? – Nav</title></head><body><nav aria-label="Du er her">${way}</nav><main><h1>Du har tid til 12. desember</h1><h2>Klagen</h2><p>Ring oss om du trenger hjelp.</p></main></body></html>`;
  const wanted = [{ ...usual, checkers: usual.checkers.filter(({ name }) => name === "names") }];
  const titlesOf = async (way: string) => (await onSite(secret(way), (address) => visit(page, address, wanted, { isOurs: false }))).flatMap(({ findings }) => findings.map(({ rule }) => rule));
  expect(await titlesOf("<a href='/klage'>Når må jeg sende klagen?</a>")).toEqual([]);
  expect(await titlesOf("<a href='/klage'>Hjem</a>")).toEqual(["other-title"]);
});

test("somebody who goes by Tab begins where the page begins, also when it stands in a field by itself", async ({ page }) => {
  const faulty = `<!doctype html><html lang="nb"><head><title>Svar her</title><style>#hjem:focus { outline: none; }</style></head><body>
    <main><p><a href="#svar" id="hjem">Hjem</a></p><h1>Svar her</h1><p><label for="sted">Sted</label> <input id="sted" autofocus></p><p id="svar"><a href="#sted">Skriv på nytt</a></p></main>
    <script>document.getElementById("sted").addEventListener("keydown", (event) => event.key === "Tab" && event.preventDefault());</script></body></html>`;
  const wanted = [{ ...usual, checkers: usual.checkers.filter(({ name }) => name === "focus") }];
  const [phone] = await onSite(faulty, (address) => visit(page, address, wanted, { isOurs: false }));
  expect(phone?.findings.map(({ rule, place }) => `${rule} at ${place}`)).toEqual(["invisible at #hjem", "trap at #sted"]);
});

for (const [kind, path] of kinds.entries()) {
  const address = `/${languages[languageOf(kind)] ?? "nb"}/${path}`.replace(/\/$/, "");
  const wanted = [...(isRead(kind) ? [usual] : []), ...modesOf(kind)];
  test(`no engine and no probe finds anything on ${address}: ${wanted.map(({ name }) => name).join(", ")}`, async ({ page, baseURL }) => {
    const results = await visit(page, `${baseURL ?? ""}${address}`, wanted);
    expect(results.flatMap(({ mode, findings }) => findings.map((finding) => `${mode}: ${sayFinding(finding)}`))).toEqual([]);
  });
}

/** The last of a kind has come furthest, with the most on it. */
const lastOf = (pages: readonly FlowPage[], kind: FlowPage["kind"]) => pages.filter((one) => one.kind === kind).slice(-1);

for (const seeded of [flowBySlug("hva-trenger-jeg-for-a-soke"), deadline]) {
  for (const [index, { kind, find }] of (["question", "error", "outcome"] as const).flatMap((one) => lastOf(pagesOfFlow(seeded), one)).entries()) {
    test(`no engine and no probe finds anything on the last ${kind} of «${seeded.words.title}»`, async ({ page, baseURL, faults }) => {
      const address = new URL(await find(baseURL ?? ""), baseURL).href;
      if (kind === "error") faults.expectProblemAt(address);
      const results = await visit(page, address, [usual, ...modesOf(index)]);
      expect(results.flatMap(({ mode, findings }) => findings.map((finding) => `${mode}: ${sayFinding(finding)}`))).toEqual([]);
    });
  }
}

test("somebody who reads the report on a phone, in the dark or on paper can", async ({ page }) => {
  const finding = { engine: "axe", rule: "image-alt", requirement: "1.1.1", place: `main > ${"div > ".repeat(40)}img`, what: "A picture without a text: <img>", advice: "Give it one." };
  const results = modes.map(({ name }, index) => ({ address: `http://localhost/nb/${"lang".repeat(60)}`, mode: name, title: "En side", findings: index === 0 ? [finding] : [], verdicts: [{ checker: "axe", checks: 60, undecided: 2, milliseconds: 1000 }] }));
  const more = [`<h2>Objectives</h2>${table("Objectives", ["Objective", "Where"], [["Nothing moves", "Every page"]])}`];
  const report = writeReport(results, figuresOf(results), { date: "2026-11-22 10:00", seconds: 60, more });
  const address = "https://report.example/";
  await page.route(address, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: report }));
  const found = await visit(page, address, modes);
  expect(found.flatMap(({ mode, findings }) => findings.map((one) => `${mode}: ${sayFinding(one)}`))).toEqual([]);
});
