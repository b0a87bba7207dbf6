import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import postcss from "postcss";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkNodeVersion } from "@/lib/platform/commands/check-node-version.mjs";
import { fingerprint } from "@/lib/platform/commands/fingerprint.mjs";
import { darkRules } from "@/lib/platform/commands/generate-dark-theme.mjs";
import { isInstalled } from "@/lib/platform/commands/install-packages.mjs";

describe("whether a build is needed", () => {
  let root: string;
  const places = ["app", "next.config.ts", "not-there"];

  beforeEach(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), "fingerprint-"));
    await mkdir(path.join(root, "app/guide"), { recursive: true });
    await writeFile(path.join(root, "app/guide/page.tsx"), "one");
    await writeFile(path.join(root, "next.config.ts"), "config");
  });
  afterEach(() => rm(root, { recursive: true }));

  it("is decided by content and not by dates", async () => {
    const before = await fingerprint(root, places);
    await utimes(path.join(root, "app/guide/page.tsx"), 0, 0);
    expect(await fingerprint(root, places)).toBe(before);
    await writeFile(path.join(root, "app/guide/page.tsx"), "two");
    expect(await fingerprint(root, places)).not.toBe(before);
  });

  it("sees files that are new or have another name", async () => {
    const before = await fingerprint(root, places);
    await writeFile(path.join(root, "app/page.tsx"), "");
    expect(await fingerprint(root, places)).not.toBe(before);
  });

  it("leaves out what isn't counted", async () => {
    const counted = (file: string) => !file.startsWith("app/guide/");
    const before = await fingerprint(root, places, counted);
    await writeFile(path.join(root, "app/guide/page.tsx"), "two");
    expect(await fingerprint(root, places, counted)).toBe(before);
  });
});

describe("whether the packages are installed", () => {
  const lock = { packages: { "": { version: "0.1.0" }, "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "2.0.0", optional: true } } };

  it.each([
    ["all of them", { "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "2.0.0" } }, true],
    ["an optional one for another system missing", { "node_modules/a": { version: "1.0.0" } }, true],
    ["an older version", { "node_modules/a": { version: "0.9.0" } }, false],
    ["one missing", {}, false],
  ])("%s", (_, packages, installed) => {
    expect(isInstalled(lock, { packages })).toBe(installed);
  });
});

describe("the version of Node", () => {
  it("must be 20.19 or newer", () => {
    expect(() => checkNodeVersion("20.19.0")).not.toThrow();
    expect(() => checkNodeVersion("24.0.0")).not.toThrow();
    expect(() => checkNodeVersion("20.18.9")).toThrow("this is Node 20.18.9");
    expect(() => checkNodeVersion("18.20.0")).toThrow("nodejs.org");
  });
});

describe("dark colours", () => {
  it("hold for the whole page, on screens that ask for them, in the layer they came from", () => {
    const sheet = postcss.parse("@layer theme { :root, .light { --a: 1 } .dark, .dark-theme { --a: 2 } :root, .dark { --b: var(--a) } .darkish { --a: 3 } }");
    const [layer] = postcss.parse(darkRules(sheet, postcss)).nodes;
    expect(darkRules(sheet, postcss).replace(/\s+/g, " ").trim()).toBe("@layer theme { @media screen and (prefers-color-scheme: dark) { :root { --a: 2 } } }");
    expect(layer).toMatchObject({ name: "layer" });
  });

  it("aren't left out in silence", () => {
    expect(() => darkRules(postcss.parse(":root { --a: 1 }"), postcss)).toThrow("no longer has a .dark rule");
  });
});
