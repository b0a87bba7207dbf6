import { describe, expect, test } from "vitest";
import { parseDocument } from "../../e2e/support/document-reader";
import { findErrorFaults } from "../../a11y/forms/error-faults";
import { findDragging, findFormFaults, findLooseHelp, findMemoryTests, findOwnMoves, findWrongAutocomplete } from "../../a11y/forms/form-faults";
import { findOtherOrder, frameOf } from "../../a11y/forms/order-faults";

// Each rule of forms on a page with a fault of its kind, and on a page without.

function aPage(body: string, { title = "En side", head = "" } = {}): Document {
  return parseDocument(`<!doctype html><html lang="nb"><head><title>${title}</title>${head}</head><body><main>${body}</main></body></html>`);
}

const good = `
  <form>
    <fieldset aria-describedby="hjelp"><legend><h1>Hvor bor du?</h1></legend>
      <p id="hjelp">Skriv fire tall.</p>
      <label for="nr">Postnummer</label><input id="nr" name="nr" autocomplete="postal-code">
    </fieldset>
    <details><summary>Hvorfor spør vi?</summary><p>Da finner vi kontoret ditt.</p></details>
    <button>Gå videre</button>
  </form>`;

describe("a form", () => {
  test("that says everything with its field has no faults", () => {
    expect(findFormFaults(aPage(good))).toEqual([]);
  });

  test("with help that belongs to no field is found, wherever the help stands", () => {
    expect(findLooseHelp(aPage(good.replace(' aria-describedby="hjelp"', "")))).toEqual(["«Skriv fire tall.» is said with no field"]);
    expect(findLooseHelp(aPage(good.replace('"hjelp">', '"annet">')))).toEqual(["«Skriv fire tall.» is said with no field"]);
    expect(findLooseHelp(aPage("<form><label>Navn <input name=a></label><div>Skriv <b>hele</b> navnet</div></form>"))).toHaveLength(1);
  });

  test.each([
    ["is missing where it asks where the reader lives", good.replace(' autocomplete="postal-code"', "")],
    ["says something else", good.replace("postal-code", "tel")],
    ["fills in the reader's own where it asks of somebody else", '<form><label for="d">Hvilken dag døde personen?</label><input id="d" autocomplete="bday"></form>'],
  ])("whose autocomplete %s is found", (_, html) => {
    expect(findWrongAutocomplete(aPage(html))).toHaveLength(1);
  });

  test.each([
    ["for a password", "<input type=password aria-label=Hemmelig>"],
    ["for a code that was sent", '<label>Engangskode <input name="k"></label>'],
    ["to read letters in a picture", '<label>Skriv bokstavene <img src="a.png" alt=""><input name="b"></label>'],
    ["to prove to be no robot", '<div class="g-recaptcha"></div>'],
    ["and lets nobody paste", '<input name="n" aria-label="Navn" onpaste="return false">'],
  ])("that asks %s is found", (_, html) => {
    expect(findMemoryTests(aPage(`<form>${html}</form>`))).toHaveLength(1);
  });

  test.each(['<li draggable="true">Mat</li>', '<input type="range" aria-label="Hvor mye">', '<div ontouchmove="dra()">Dra meg</div>', '<div role="slider" tabindex="0">5</div>'])("with something to drag is found: %s", (html) => {
    expect(findDragging(aPage(html))).toHaveLength(1);
  });

  test("that goes on by itself is found", () => {
    expect(findOwnMoves(aPage("", { head: '<meta http-equiv="Refresh" content="5; url=/nb">' }))).toHaveLength(1);
    expect(findOwnMoves(aPage('<form><select aria-label="Språk" onchange="this.form.submit()"><option>nb</option></select></form>'))).toHaveLength(1);
  });
});

describe("a form with an error", () => {
  const summary = '<div tabindex="-1" autofocus><h2>Du må rette dette</h2><ul><li><a href="#nr">Postnummeret mangler</a></li></ul></div>';
  const wrong = `${summary}<p><a href="/nb">Tilbake</a></p>${good.replace('<fieldset aria-describedby="hjelp"', '<fieldset aria-invalid="true" aria-describedby="hjelp feil"').replace("</fieldset>", '<p id="feil">Postnummeret mangler</p></fieldset>')}`;
  const page = (html: string, title = "Feil: Hvor bor du?") => findErrorFaults(aPage(html, { title }));

  test("that tells it first, leads to the field and says it there has no faults", () => {
    expect(page(wrong)).toEqual([]);
    expect(findFormFaults(aPage(wrong))).toEqual([]);
  });

  test.each([
    ["with no list of errors", wrong.replace(summary, ""), "there is no list"],
    ["whose list doesn't have the focus", wrong.replace(" autofocus", ""), "doesn't have the focus"],
    ["whose focus is somewhere else", wrong.replace("<input", "<input autofocus"), "doesn't have the focus"],
    ["whose list can't have the focus", wrong.replace('<div tabindex="-1" autofocus', "<div autofocus"), "doesn't have the focus"],
    ["whose list comes last", wrong.replace(summary, "") + summary, "isn't what the page begins with"],
    ["whose list comes after the way back", `<p><a href="/nb">Tilbake</a></p>${wrong}`, "isn't what the page begins with"],
    ["whose list leads nowhere", wrong.replace('href="#nr"', 'href="#borte"'), "leads to no field"],
    ["whose list leads to what is no field", wrong.replace('href="#nr"', 'href="#hjelp"'), "leads to no field"],
    ["whose field isn't marked", wrong.replace(' aria-invalid="true"', ""), "isn't marked as wrong"],
    ["that isn't said at the field", wrong.replace('"hjelp feil"', '"hjelp"'), "isn't said with its field"],
    ["that says something else at the field", wrong.replace('<p id="feil">Postnummeret mangler</p>', '<p id="feil">Ugyldig verdi</p>'), "isn't said with its field"],
  ])("%s is found", (_, html, fault) => {
    expect(page(html)).toEqual([expect.stringContaining(fault)]);
  });

  test("that the title doesn't tell of is found", () => {
    expect(page(wrong, "Hvor bor du?")).toEqual([expect.stringContaining("title")]);
  });
});

describe("the order of what frames a page", () => {
  const frame = (inside: string) => frameOf(parseDocument(`<body><header><a href="/nb">Hjem</a><a href="/nb/sok">Søk</a></header><main><nav aria-label="Her"></nav><a href="/x">Et svar</a></main>${inside}</body>`));
  const help = '<aside aria-labelledby="m"><h2 id="m">Trenger du et menneske?</h2><a href="tel:1">Ring</a></aside>';
  const foot = '<footer><a href="/nb/om">Om</a></footer>';

  test("is read without what belongs to one page alone", () => {
    expect(frame(help + foot)).toEqual(["header", "link Hjem", "link Søk", "main", "aside Trenger du et menneske?", "link Ring", "footer", "link Om"]);
  });

  test("may miss something, and is found when it is turned round", () => {
    expect(findOtherOrder(new Map([["/a", frame(help + foot)], ["/b", frame(foot)]]))).toEqual([]);
    expect(findOtherOrder(new Map([["/a", frame(help + foot)], ["/b", frame(foot + help)]]))).toContainEqual("«footer» comes before «aside Trenger du et menneske?» on /b, after it on /a");
  });
});
