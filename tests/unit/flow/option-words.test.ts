import { expect, test } from "vitest";
import { asks } from "@/lib/flow/asks";
import { optionLabel } from "@/lib/flow/option-words";

const interfaceWords = { yes: "Ja", no: "Nei", unsure: "Vet ikke" };
const label = (kind: unknown, option: string, options: Record<string, string> = {}) => optionLabel({ asks: asks.parse(kind) }, { options }, option, interfaceWords);

test("an option is called what its flow calls it, and yes and no what the interface calls them", () => {
  expect(label({ kind: "choice", options: ["leier", "eier"] }, "leier", { leier: "Jeg leier" })).toBe("Jeg leier");
  expect(label({ kind: "choices", options: ["leier", "eier"], none: "ingen" }, "ingen", { ingen: "Ingen av disse" })).toBe("Ingen av disse");
  expect(["ja", "nei", "vet-ikke"].map((option) => label({ kind: "yes-no", unsure: true }, option))).toEqual(["Ja", "Nei", "Vet ikke"]);
  expect(label({ kind: "yes-no" }, "ja", { ja: "Ja, i dag" })).toBe("Ja, i dag");
});

test("an option without words is called by its id, also where it is named like something every object has", () => {
  for (const option of ["ja", "constructor"]) expect(label({ kind: "choice", options: ["ja", "constructor"] }, option)).toBe(option);
  expect(label({ kind: "yes-no" }, "constructor")).toBe("constructor");
});
