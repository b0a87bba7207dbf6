import { servePlanted, type PlantedSite } from "./serve";

/** What the pages of a small site hold beside their links: something wrong, and what a walk has to say of it. */
export type KeyboardFault = { fault: string; body: string; says: RegExp; /** Where scripts are needed for it to be wrong. */ scripts?: boolean };

const links = '<p><a href="/en">En</a></p><p><a href="/to">To</a></p>';
const form = '<form action="/sok"><label>Søk <input name="q"></label><label><input type="radio" name="a" value="1">Ja</label><label><input type="radio" name="a" value="2">Nei</label><button>Søk</button></form>';
const more = '<details><summary>Mer</summary><a href="/en">Innerst</a></details><p><a href="https://example.org/">Ut</a> <a href="tel:+4755553333">Ring</a></p>';

/** Pages that all hold the same, around to each other and to nowhere else. What leads out is for nobody to press. */
export function serveKeyboard(body = ""): Promise<PlantedSite> {
  const pages = ["/", "/en", "/to", "/sok"];
  return servePlanted(({ pathname }) => {
    if (pathname === "/favicon.ico") return { status: 204 };
    if (pathname === "/brutt") return { status: 500, html: "<h1>Brutt</h1>" };
    if (!pages.includes(pathname)) return { status: 404, html: "<h1>Borte</h1>" };
    return { html: `<!doctype html><html lang="nb"><head><title>En side</title></head><body>${links}${form}${body}${more}</body></html>` };
  });
}

const onEvery = (event: string, work: string) => `<script>document.addEventListener("${event}", (event) => { ${work} }, true)</script>`;

/** One for each rule of the walks. */
export const keyboardFaults: readonly KeyboardFault[] = [
  { fault: "a box that Tab never leaves", body: `<button type="button" id="felle">Felle</button>${onEvery("keydown", 'if (event.key === "Tab" && document.activeElement.id === "felle") event.preventDefault()')}`, says: /never comes to/, scripts: true },
  { fault: "a box that only Shift+Tab never leaves", body: `<button type="button" id="felle">Felle</button>${onEvery("keydown", 'if (event.key === "Tab" && event.shiftKey && document.activeElement.id === "felle") event.preventDefault()')}`, says: /Shift\+Tab never comes to/, scripts: true },
  { fault: "a link that nobody sees", body: '<a href="/en" style="opacity: 0">Skjult</a>', says: /hidden: a "Skjult"/ },
  { fault: "a button outside of the page", body: '<button type="button" style="position: absolute; left: -9999px">Utenfor</button>', says: /hidden: button "Utenfor"/ },
  { fault: "an order of its own", body: '<a href="/en" tabindex="3">Tre</a><a href="/en">Fire</a><a href="/en" tabindex="1">En</a>', says: /back and forth/ },
  { fault: "a link to nowhere", body: '<a href="/borte">Borte</a>', says: /status 404/ },
  { fault: "a link to a page that breaks", body: '<a href="/brutt">Brutt</a>', says: /status 500/ },
  { fault: "a script that fails", body: onEvery("keydown", 'if (event.key === "Escape") throw new Error("Au")'), says: /script: Au/, scripts: true },
  { fault: "a complaint in the console", body: onEvery("keydown", 'if (event.key === "Enter") console.error("Uff")'), says: /complains: Uff/, scripts: true },
  { fault: "a page that goes off by itself", body: onEvery("focusin", 'location.href = "http://127.0.0.1:9/"'), says: /leaves our host/, scripts: true },
  { fault: "a button that takes itself away", body: '<button type="button" onclick="this.remove()">Bort</button>', says: /loses the focus/, scripts: true },
];
