// @vitest-environment jsdom
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Main } from "@/components/layout/main";
import { nb } from "@/lib/i18n/dictionaries/nb";
import { offerReading } from "@/public/js/read-aloud.js";
import { sentencesOf, splitSentences } from "@/public/js/spoken-sentences.js";
import { voiceFor } from "@/public/js/voice-for.js";
import { show } from "./show";

const { aloud } = nb.reading;

const voice = (lang: string, { local = true, usual = false } = {}) => ({ lang, localService: local, default: usual, name: lang, voiceURI: lang });

/** A device that speaks only when it is told that a sentence is over. */
class FakeUtterance {
  voice: unknown = null;
  lang = "";
  rate = 1;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}
let spoken: FakeUtterance[] = [];
let voices: ReturnType<typeof voice>[] = [];
const cancel = vi.fn();
const last = () => spoken.at(-1);
const finishSentence = () => act(() => last()?.onend?.());

beforeEach(() => {
  spoken = [];
  voices = [voice("nb-NO"), voice("en-GB")];
  cancel.mockClear();
  vi.stubGlobal("SpeechSynthesisUtterance", FakeUtterance);
  vi.stubGlobal("speechSynthesis", { getVoices: () => voices, speak: (utterance: FakeUtterance) => spoken.push(utterance), cancel, addEventListener: () => {} });
  document.documentElement.lang = "nb";
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function open(content = <p>Ring Nav. Si hva du heter.</p>) {
  const page = show(
    <Main locale="nb" path="om" crumbs={[{ text: "Om" }]}>
      {content}
    </Main>,
  );
  const box = page.querySelector<HTMLElement>("[data-read-aloud]");
  if (!box) throw new Error("no place to read from");
  return { box, main: screen.getByRole("main") };
}
function openWithScripts(content?: React.JSX.Element) {
  const { box, main } = open(content);
  offerReading(box, main);
}
const button = (name: string) => screen.getByRole("button", { name });
const press = (name: string) => userEvent.click(button(name));
const marked = () => document.querySelector("[data-leses]")?.textContent;

describe("a page without scripts", () => {
  test("offers nothing that it can't do", () => {
    open();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
    expect(screen.queryByRole("region")).not.toBeInTheDocument();
  });
});

describe("a reader who has the page read aloud", () => {
  test("hears it sentence by sentence in its own voice, sees where it is, and comes back to the button", async () => {
    openWithScripts(
      <>
        <p>Ring Nav. Si hva du heter.</p>
        <p lang="en">Call us.</p>
      </>,
    );
    await press(aloud.start);
    expect([last()?.text, last()?.lang, marked()]).toEqual(["Ring Nav.", "nb-NO", "Ring Nav. Si hva du heter."]);
    expect(button(aloud.script.pause)).toHaveFocus();
    finishSentence();
    expect(last()?.text).toBe("Si hva du heter.");
    finishSentence();
    expect([last()?.text, last()?.lang, marked()]).toEqual(["Call us.", "en-GB", "Call us."]);
    finishSentence();
    expect(screen.getByRole("status")).toHaveTextContent(aloud.script.done);
    expect(button(aloud.start)).toHaveFocus();
    expect(marked()).toBeUndefined();
  });

  test("can pause, and goes on with the same sentence", async () => {
    openWithScripts();
    await press(aloud.start);
    finishSentence();
    await press(aloud.script.pause);
    expect(cancel).toHaveBeenCalled();
    // What was cut short says so a moment later.
    act(() => last()?.onerror?.());
    expect(button(aloud.script.resume)).toHaveFocus();
    expect(spoken).toHaveLength(2);
    await press(aloud.script.resume);
    expect(spoken.map(({ text }) => text)).toEqual(["Ring Nav.", "Si hva du heter.", "Si hva du heter."]);
    expect(button(aloud.script.pause)).toHaveFocus();
  });

  test("can stop, and begin from the top", async () => {
    openWithScripts();
    await press(aloud.start);
    finishSentence();
    await press(aloud.stop);
    expect([screen.queryByRole("button", { name: aloud.stop }), marked()]).toEqual([null, undefined]);
    expect(button(aloud.start)).toHaveFocus();
    await press(aloud.start);
    expect(last()?.text).toBe("Ring Nav.");
  });

  test("chooses how fast, before and meanwhile", async () => {
    openWithScripts();
    await press(aloud.start);
    expect(last()?.rate).toBe(1);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: aloud.speed }), aloud.speeds.slow);
    await vi.waitFor(() => expect([last()?.text, last()?.rate]).toEqual(["Ring Nav.", 0.75]));
    expect(spoken).toHaveLength(2);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: aloud.speed }), aloud.speeds.fast);
    await vi.waitFor(() => expect(last()?.rate).toBe(1.25));
  });

  test("isn't followed onto the next page by the voice", async () => {
    openWithScripts();
    await press(aloud.start);
    cancel.mockClear();
    act(() => void window.dispatchEvent(new Event("pagehide")));
    expect(cancel).toHaveBeenCalled();
  });

  test("is told in words when the device has no such voice, and what to do; a voice that would send the text away is none", async () => {
    voices = [voice("nb-NO", { local: false }), voice("en-GB")];
    openWithScripts();
    await press(aloud.start);
    expect(screen.getByRole("status")).toHaveTextContent(aloud.script.noVoice);
    expect(spoken).toEqual([]);
    expect(button(aloud.start)).toBeVisible();
  });

  test("is told when something was left out for want of a voice", async () => {
    openWithScripts(
      <p>
        Ring Nav. <span lang="ar">مرحبا</span>
      </p>,
    );
    await press(aloud.start);
    finishSentence();
    expect(screen.getByRole("status")).toHaveTextContent(aloud.script.leftOut);
  });

  test("is told when the device gives up", async () => {
    openWithScripts();
    await press(aloud.start);
    act(() => last()?.onerror?.());
    expect(screen.getByRole("status")).toHaveTextContent(aloud.script.failed);
    expect(button(aloud.start)).toBeVisible();
  });

  test("waits a little for a browser that hasn't found its voices yet", async () => {
    const known = voices;
    voices = [];
    openWithScripts();
    vi.useFakeTimers({ shouldAdvanceTime: true });
    button(aloud.start).click();
    expect(spoken).toEqual([]);
    voices = known;
    await act(() => vi.advanceTimersByTimeAsync(2000));
    expect(last()?.text).toBe("Ring Nav.");
  });

  test("sees the very sentence marked where the browser can", async () => {
    const set = vi.fn<(name: string, highlight: { range: Range }) => void>();
    vi.stubGlobal("CSS", { highlights: { set, delete: vi.fn() } });
    vi.stubGlobal("Highlight", class { constructor(readonly range: Range) {} });
    openWithScripts();
    await press(aloud.start);
    finishSentence();
    expect(set.mock.calls.map(([name, { range }]) => [name, range.toString()])).toEqual([["lest-opp", "Ring Nav."], ["lest-opp", "Si hva du heter."]]);
    expect(marked()).toBeUndefined();
  });
});

describe("what is read", () => {
  const read = (html: string) => {
    document.body.innerHTML = `<main>${html}</main>`;
    return sentencesOf(document.querySelector("main") ?? document.body);
  };
  afterEach(() => document.body.replaceChildren());
  const texts = (html: string) => read(html).map(({ text }) => text);

  test("is what can be seen: no buttons, no fields, nothing hidden or closed", () => {
    const html = `<h1>Ring Nav</h1><nav>Innhold</nav><button>Skriv ut</button><p hidden>Skjult</p><p aria-hidden="true">X</p><p style="display: none">Borte</p>
      <details><summary>Står du fast?</summary><p>Lukket</p></details><details open><summary>Mer</summary><p>Åpent</p></details><label>Navn <input value="Kari"></label><script type="application/ld+json">{}</script>`;
    expect(texts(html)).toEqual(["Ring Nav", "Står du fast?", "Mer", "Åpent", "Navn"]);
  });

  test("goes on over links and bold words, and stops with a line, a point of a list and a break", () => {
    expect(texts("<p>Ring <a href='tel:1'>55 55 33 33</a> <b>i dag</b>. Si hei.</p><ul><li>Pass</li><li>Brev</li></ul><p>En<br>To</p>")).toEqual(["Ring 55 55 33 33 i dag.", "Si hei.", "Pass", "Brev", "En", "To"]);
  });

  test("has the place of each sentence in the document, however it is broken into lines", () => {
    const sentences = read("<p>  Ring\n   <b>Nav</b> i\n dag.   Si hei. </p>");
    expect(sentences.map(({ text }) => text)).toEqual(["Ring Nav i dag.", "Si hei."]);
    expect(sentences.map(({ range }) => range.toString().replaceAll(/\s+/g, " "))).toEqual(["Ring Nav i dag.", "Si hei."]);
    expect(sentences[0]?.block.localName).toBe("p");
  });

  test("says what a picture shows, and nothing of one that only decorates", () => {
    expect(texts('<p>Før.</p><img alt="En telefon over et papir" src="a.svg"><img alt="" src="b.svg">')).toEqual(["Før.", "En telefon over et papir"]);
  });

  test("knows the language of each part", () => {
    document.documentElement.lang = "ar";
    expect(read('<div lang="nb"><p>Ring. <span lang="en">Call us.</span> Takk.</p></div>').map(({ text, language }) => [language, text])).toEqual([["nb", "Ring."], ["en", "Call us."], ["nb", "Takk."]]);
  });

  test("keeps a sentence together over what only looks like its end", () => {
    const split = (text: string) => splitSentences(text, "nb").map(({ from, to }) => text.slice(from, to));
    expect(split("Vi har åpent fra kl. 9 til 15. Ring bl.a. på mandag! Går det bra?")).toEqual(["Vi har åpent fra kl. 9 til 15.", "Ring bl.a. på mandag!", "Går det bra?"]);
    expect(split("   ")).toEqual([]);
    expect(splitSentences("مرحبا. كيف حالك؟ شكرا.", "ar")).toHaveLength(3);
  });
});

describe("the voice", () => {
  const choose = (language: string, ...there: ReturnType<typeof voice>[]) => voiceFor(language, there)?.lang;

  test("is of the language, the device's own choice first", () => {
    expect(choose("nb", voice("en-US", { usual: true }), voice("nb-NO"))).toBe("nb-NO");
    expect(choose("en", voice("en-US"), voice("en-GB", { usual: true }))).toBe("en-GB");
    expect(choose("nb", voice("nb_NO"))).toBe("nb_NO");
    expect(choose("nb", voice("no-NO"))).toBe("no-NO");
  });

  test("of nynorsk is its own where there is one, and that of bokmål where there isn't", () => {
    expect(choose("nn", voice("nb-NO", { usual: true }), voice("nn-NO"))).toBe("nn-NO");
    expect(choose("nn", voice("nb-NO"))).toBe("nb-NO");
  });

  test("is never that of another language, and never one that isn't on the device", () => {
    expect(choose("uk", voice("ru-RU"), voice("en-GB"))).toBeUndefined();
    expect(choose("se", voice("nb-NO"))).toBeUndefined();
    expect(choose("nb", voice("nn-NO"), voice("nb-NO", { local: false }))).toBeUndefined();
    expect(choose("", voice("nb-NO"))).toBeUndefined();
  });
});
