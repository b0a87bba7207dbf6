import { describe, expect, test } from "vitest";
import { findCircles, importGraph, importsOf, readSource, sourceFiles } from "../fixtures/import-graph";

const rooms = ["app", "components", "lib", "prisma"];
const files = sourceFiles(rooms);

describe("imports", () => {
  const graph = importGraph(files);

  test("are read from every room", () => {
    for (const room of rooms) expect(files.filter((file) => file.startsWith(`${room}/`)).length, room).toBeGreaterThan(0);
    expect(graph.get("components/guide/guide-step.tsx")).toContain("lib/content/mentions.ts");
    expect(graph.get("components/guide/guide-step.tsx")).toContain("components/content/markdown.tsx");
  });

  test("never run in a circle", () => {
    expect(findCircles(graph)).toEqual([]);
  });

  test("would be seen to, if they did: over three files, in a file by itself, and beside a way that ends", () => {
    const planted = new Map([
      ["a", ["d", "b"]],
      ["b", ["c"]],
      ["c", ["d", "a"]],
      ["d", []],
      ["e", ["e"]],
    ]);
    expect(findCircles(planted)).toEqual([
      ["a", "b", "c", "a"],
      ["e", "e"],
    ]);
    expect(findCircles(new Map([...planted, ["c", ["d"]], ["e", []]]))).toEqual([]);
  });

  test("are seen however they are written", () => {
    const source = `import a from "./a"; import type { B } from "@/b"; import "./c"; export { d } from "./d"; export type * from "./e"; const f = await import("./f");`;
    expect(importsOf("x.ts", source)).toEqual(["./a", "@/b", "./c", "./d", "./e", "./f"]);
    expect(importsOf("x.mjs", `import a from "./a.mjs"; const b = await import("./b.mjs");`)).toEqual(["./a.mjs", "./b.mjs"]);
  });
});

test("a citizen page is a document: nothing outside the staff's rooms runs in the browser as a component", () => {
  const directive = /^\s*["']use client["']/m;
  expect(directive.test(`// About\n"use client";\nexport {};`)).toBe(true);
  const inBrowser = files.filter((file) => /^(app|components)\//.test(file) && directive.test(readSource(file)));
  expect(inBrowser.filter((file) => !file.startsWith("app/(staff)/"))).toEqual([]);
});

test("no file is longer than can be read in one go", () => {
  const linesOf = (file: string) => readSource(file).trimEnd().split("\n").length;
  const looked = files.filter((file) => !file.startsWith("prisma/"));
  expect(looked.filter((file) => linesOf(file) > 300)).toEqual([]);
  expect(Math.max(...looked.map(linesOf))).toBeGreaterThan(50);
});
