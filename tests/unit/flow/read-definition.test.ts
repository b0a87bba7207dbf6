import { describe, expect, test } from "vitest";
import { operands } from "@/lib/flow/expression";
import { operatorNotes } from "@/lib/flow/operator-notes";
import { readDefinition } from "@/lib/flow/read-definition";

const ways = [{ id: "ring", channel: "phone" }];
const words = { nb: { title: "Tittel", summary: "Finn ut det.", questions: {}, outcomes: {} } };

/** A small definition file with one condition and, in its decision, more or other keys. */
function fileWith(condition: unknown, more: object = {}): { schemaVersion: number; flow: { start: string; nodes: unknown[] }; words: object } {
  const decision = { kind: "decision", id: "hvor", routes: [{ if: condition, to: "ut" }], otherwise: "ut", ...more };
  return { schemaVersion: 1, flow: { start: "hvor", nodes: [decision, { kind: "outcome", id: "ut", ways }] }, words };
}

/** What an author is told: each error with the last steps of the way to it. */
function complaints(json: unknown, steps = 2): string[] {
  const read = readDefinition(json);
  return read.ok ? [] : read.errors.map(({ path, message }) => `${path.slice(-steps).join(".")}: ${message}`);
}

describe("a definition file", () => {
  test("gives the flow with its defaults, and the words of each language", () => {
    const read = readDefinition({ $schema: "flow.schema.json", ...fileWith(true), words: { ...words, en: words.nb } });
    expect(read).toMatchObject({ ok: true, flow: { start: "hvor", facts: {}, tables: {} }, words: { nb: { groups: {} }, en: { title: "Tittel" } } });
  });

  test.each([
    ["nothing in it", {}, ["schemaVersion: is missing.", "flow: is missing.", "words: is missing."]],
    ["another version", { ...fileWith(true), schemaVersion: 2 }, ["schemaVersion: must be 1."]],
    ["no words", { ...fileWith(true), words: {} }, ["words: must have the words of at least one language"]],
    ["a language nobody knows", { ...fileWith(true), words: { norsk: words.nb } }, ['words.norsk: The name "norsk" must be a language of two letters, like nb.']],
    ["a key that is misspelt", fileWith(true, { othervise: "ut" }), ['0.othervise: "othervise" is not known here. Did you mean "otherwise"?']],
    ["a kind of node that is misspelt", fileWith(true, { kind: "descision" }), ['0.kind: There is no kind "descision" here. Did you mean "decision"?']],
    ["a fallback missing", fileWith(true, { otherwise: undefined }), ["0.otherwise: is missing."]],
    ["an id that can't stand in an address", fileWith(true, { id: "Hvor nå" }), ["0.id: must be lower-case letters, digits and single hyphens."]],
  ])("with %s is refused", (_, json, expected) => {
    expect(complaints(json)).toEqual(expected);
  });

  test("that is a flow without its words is told what belongs around it", () => {
    expect(complaints(fileWith(true).flow)).toEqual([expect.stringContaining('"schemaVersion": 1')]);
  });
});

describe("an expression", () => {
  test.each([
    [{ atLest: [1, 2] }, 'if.atLest: There is no operator "atLest". Did you mean "atLeast" or "atMost"?'],
    [{ not: { and: [true, { anser: "a" }] } }, '1.anser: There is no operator "anser". Did you mean "answer"?'],
    [{ equals: [1] }, 'if.equals: "equals" takes two values in a list, and has one.'],
    [{ equals: { answer: "a" } }, 'if.equals: "equals" takes two values in a list, and has an object.'],
    [{ and: [true] }, 'if.and: "and" takes a list of two or more values, and has one.'],
    [{ equals: [1, 1], not: true }, '0.if: has two operators, "equals" and "not". An expression has one: join them with "and" or "or", or put one inside the other.'],
    [{ lookup: { table: "sats", key: "a" }, else: 1 }, '0.if: has "else" beside "lookup". Put it inside "lookup".'],
    [{ question: "a", is: "b" }, '0.if: has the keys "question" and "is". An expression has one key, its operator.'],
    [{}, '0.if: is an empty object. An expression has one operator, as in { "answer": "id" }.'],
    [null, "0.if: must be a text, a number, true, false, or an object with one operator, not null."],
    [{ date: "2026-02-30" }, "if.date: must be a day that exists, written YYYY-MM-DD."],
    [{ money: "1 234,50" }, "if.money: must be a number like 1234.50."],
    [{ divide: { value: 1, by: 2, to: 0, round: "up" } }, "divide.to: must be more than zero."],
    [{ divide: { value: 1, by: 2, to: 1, round: "halfup" } }, 'divide.round: can\'t be "halfup". Did you mean "half-up"?'],
    [{ age: { born: { answer: "f" } } }, "age.on: is missing."],
    [{ today: false }, "if.today: must be true."],
    [{ in: [{ answer: "a" }, []] }, "in.1: must have at least 1 item."],
    ["x".repeat(201), "0.if: must have at most 200 characters."],
    [1e300, "0.if: must be at most 1000000000000000."],
  ])("like %j is explained at its place", (condition, expected) => {
    expect(complaints(fileWith(condition))).toEqual([expected]);
  });

  test("with an operator nobody could have meant gets to know those there are", () => {
    const [complaint = ""] = complaints(fileWith({ xyzzy: 1 }));
    for (const operator of Object.keys(operands)) expect(complaint).toContain(operator);
  });

  test("is explained wherever it stands", () => {
    const wrong = { ansver: "a" };
    const question = { kind: "question", id: "q", asks: { kind: "integer", min: wrong }, when: wrong, otherwise: "ut" };
    const group = { kind: "group", id: "g", times: wrong, limit: 2, questions: [{ id: "i", asks: { kind: "date", max: wrong } }], otherwise: "ut" };
    const outcome = { kind: "outcome", id: "ut", ways: [...ways, { id: "nett", channel: "web", when: wrong }], bring: [{ id: "kort", when: wrong }] };
    const file = { schemaVersion: 1, words, flow: { start: "q", nodes: [question, group, outcome], facts: { f: wrong } } };
    const read = readDefinition(file);
    const places = read.ok ? [] : read.errors.map(({ path }) => path.slice(1, -1).join("."));
    expect(places.sort()).toEqual(["facts.f", "nodes.0.asks.min", "nodes.0.when", "nodes.1.questions.0.asks.max", "nodes.1.times", "nodes.2.bring.0.when", "nodes.2.ways.1.when"]);
  });

  test("of every operator has a note for the author's editor", () => {
    expect(Object.keys(operatorNotes).sort()).toEqual([...Object.keys(operands), "money", "percent", "date", "month"].sort());
  });
});

describe("a file that nobody wrote in good faith is refused in bounded time", () => {
  const circle: Record<string, unknown> = {};
  circle["flow"] = circle;
  let deep: unknown = true;
  for (let depth = 0; depth < 50_000; depth += 1) deep = { not: deep };
  let bomb: unknown = [];
  for (let depth = 0; depth < 40; depth += 1) bomb = [bomb, bomb];
  const many = Array.from({ length: 999 }, (_, index) => ({ kind: "decision", id: `n${index}`, routes: [{ if: { and: [{ not: { answr: "a" } }, { equals: [{ answr: "b" }, 1] }] }, to: "ut" }], otherwise: "ut" }));

  let wide: unknown = { answr: "a" };
  for (let depth = 0; depth < 3; depth += 1) wide = { and: Array.from({ length: 30 }, () => wide) };
  const bringing = { kind: "outcome", id: "ut", ways, bring: [{ id: "kort", when: wide }] };

  test.each([
    ["with one condition wrong in thousands of places", { ...fileWith(true), flow: { start: "ut", nodes: [bringing, bringing] } }, "There is no operator"],
    ["that contains itself", circle, "nested more than 64 deep"],
    ["nested fifty thousand deep", fileWith(deep), "nested more than 64 deep"],
    ["of which a few parts make up millions", bomb, "more than 300000 values"],
    ["with a key that is the prototype", JSON.parse('{ "schemaVersion": 1, "flow": { "__proto__": { "start": "a" } } }'), '"__proto__"'],
    ["wrong in a thousand places", { schemaVersion: 1, words, flow: { start: "n0", nodes: many } }, "There is no operator"],
    ["with too many nodes", { schemaVersion: 1, words, flow: { start: "n0", nodes: Array.from({ length: 50_000 }, () => ({})) } }, "at most 1000 items"],
  ])("%s", (_, json, expected) => {
    const started = performance.now();
    const read = readDefinition(json);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(read.ok).toBe(false);
    if (read.ok) return;
    expect(read.errors[0]?.message).toContain(expected);
    expect(read.errors.length).toBeLessThanOrEqual(50);
  });

  test.each([[null], [undefined], [true], [0], [NaN], ["text"], [[]], [() => 1], [Symbol("x")], [10n], [new Date(0)], [new Map()]])("%s", (json) => {
    expect(readDefinition(json).ok).toBe(false);
    expect(readDefinition(fileWith(typeof json === "boolean" || json === 0 || json === "text" ? [json] : json)).ok).toBe(false);
  });

  test("values that can't be made into text are named all the same", () => {
    const strange = { toString: 1, toJSON: 2 };
    expect(complaints(fileWith(true, { kind: strange }))).toEqual(["0.kind: There is no kind an object here. Known here: question, decision, group, outcome."]);
    expect(complaints(fileWith({ round: { value: 1, to: 1, round: strange } }))).toEqual(["round.round: can't be an object. Known here: up, down, half-up."]);
    expect(complaints(fileWith(true, { ["x".repeat(500)]: 1 }))[0]?.length).toBeLessThan(700);
  });

  test("ids that JavaScript's objects have by themselves are ids like others", () => {
    const outcome = { kind: "outcome", id: "constructor", ways };
    const file = { schemaVersion: 1, words, flow: { start: "a", nodes: [{ kind: "decision", id: "a", otherwise: "constructor" }, outcome], facts: { constructor: 1 } } };
    expect(readDefinition(file).ok).toBe(true);
    expect(complaints(fileWith({ constructor: 1 }))).toEqual([expect.stringContaining('There is no operator "constructor"')]);
    expect(complaints(fileWith(true, { kind: "constructor" }))).toEqual([expect.stringContaining('There is no kind "constructor"')]);
  });
});
