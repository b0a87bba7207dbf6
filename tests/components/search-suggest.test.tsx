// @vitest-environment jsdom
import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { SearchForm } from "@/components/search/search-form";
import { show, textsOf } from "./show";

const found = [
  { title: "Meldekort", kind: "Ord", href: "/nb/ord#meldekort" },
  { title: "Send meldekort", kind: "Veiledning", href: "/nb/guide/meldekort" },
];
const fetched = vi.fn();

beforeEach(async () => {
  vi.useFakeTimers();
  fetched.mockReset().mockResolvedValue({ ok: true, json: () => Promise.resolve(found) });
  vi.stubGlobal("fetch", fetched);
  show(<SearchForm locale="nb" />);
  const { suggestIn } = await import("../../public/js/suggest.js");
  const form = screen.getByRole("search");
  if (form.querySelector("[role=listbox]") === null) suggestIn(form);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const field = () => screen.getByRole("combobox", { name: "Søk" });
const passTime = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
async function write(text: string, pause = 300) {
  fireEvent.input(field(), { target: { value: text } });
  await passTime(pause);
}
const press = (key: string) => fireEvent.keyDown(field(), { key });
const chosen = () => screen.queryAllByRole("option", { selected: true }).map((option) => option.firstChild?.textContent);

describe("suggestions", () => {
  test("come when the typing pauses, once, and open the list", async () => {
    await write("me", 50);
    await write("mel", 50);
    await write("meld");
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(fetched.mock.calls[0]?.[0]).toBe("/nb/sok/forslag?q=meld");
    expect(field()).toHaveAttribute("aria-expanded", "true");
    expect(textsOf(screen.getAllByRole("option"))).toEqual(["MeldekortOrd", "Send meldekortVeiledning"]);
  });

  test("are never asked for with one letter, an address, or what may become somebody's number", async () => {
    for (const text of ["m", "kari@", "0101901", "010190 1", "912 34 56 7"]) await write(text);
    expect(fetched).not.toHaveBeenCalled();
  });

  test("are told of only after a longer pause", async () => {
    await write("meld");
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    await passTime(1500);
    expect(screen.getByRole("status")).toHaveTextContent("2 forslag. Bruk pil ned for å velge.");
  });

  test("are chosen with the arrow keys while the focus stays in the field, and round again to what was written", async () => {
    await write("meld");
    press("ArrowDown");
    expect(chosen()).toEqual(["Meldekort"]);
    expect(field()).toHaveAttribute("aria-activedescendant", screen.getAllByRole("option")[0]?.id);
    press("ArrowDown");
    expect(chosen()).toEqual(["Send meldekort"]);
    press("ArrowDown");
    expect(chosen()).toEqual([]);
    expect(field()).not.toHaveAttribute("aria-activedescendant");
    press("ArrowUp");
    expect(chosen()).toEqual(["Send meldekort"]);
  });

  test("close with Escape and when the field is left, and Enter without a choice sends the form", async () => {
    await write("meld");
    press("Escape");
    expect(field()).toHaveAttribute("aria-expanded", "false");
    await write("melde");
    fireEvent.blur(field());
    expect(field()).toHaveAttribute("aria-expanded", "false");
    expect(press("Enter")).toBe(true);
  });

  test("that don't come change nothing", async () => {
    fetched.mockRejectedValue(new Error("away"));
    await write("meld");
    fetched.mockResolvedValue({ ok: false });
    await write("melde");
    expect(field()).toHaveAttribute("aria-expanded", "false");
  });
});
