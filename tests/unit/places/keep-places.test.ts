import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { keepPlaces } from "@/lib/places/keep-places";
import type { Places } from "@/lib/places/places";

const gone = new Error("the database is gone");
let folder: string;
let file: string;
let version: string | Error;
let stored: Places | Error;
let clock: number;
let problems: string[];
let readings: number;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "samme-side-test-"));
  file = path.join(folder, "cache/places.json");
  [version, stored, clock, problems, readings] = ["first", somePlaces("Nav Ett"), 0, [], 0];
});
afterEach(() => rmSync(folder, { recursive: true }));

function somePlaces(about: string): Places {
  const source = { id: "prove", about, organisation: "Nav", url: null, date: null, licence: null, attribution: null };
  return { schemaVersion: 1, sources: [source], municipalities: [], postcodes: [], offices: [], responsibilities: [], redirects: [] };
}

const give = <Value>(value: Value | Error) => (value instanceof Error ? Promise.reject(value) : Promise.resolve(value));

function startServer() {
  return keepPlaces({
    readVersion: () => give(version),
    read: () => {
      readings += 1;
      return give(stored);
    },
    file,
    onProblem: (_error, what) => problems.push(what),
    now: () => clock,
  });
}

describe("a server that knows the places", () => {
  test("reads them once for a version, however many ask at once", async () => {
    const places = startServer();
    expect(await Promise.all([places(), places(), places()])).toEqual([stored, stored, stored]);
    await places();
    expect(readings).toBe(1);
  });

  test("reads them anew when something changed", async () => {
    const places = startServer();
    await places();
    [version, stored] = ["second", somePlaces("Nav To")];
    expect(await places()).toEqual(somePlaces("Nav To"));
  });

  test("goes on with the last good ones when the database goes, and comes back by itself", async () => {
    const places = startServer();
    await places();
    [version, stored] = ["second", gone];
    expect(await places()).toEqual(somePlaces("Nav Ett"));
    expect(problems).toEqual(["the places can't be read; the last good ones are shown"]);
    stored = somePlaces("Nav To");
    expect(await places(), "a database that is gone isn't asked by everyone").toEqual(somePlaces("Nav Ett"));
    clock = 16_000;
    expect(await places()).toEqual(somePlaces("Nav To"));
  });

  test("doesn't even ask for the places when there is nobody to ask for the version", async () => {
    const places = startServer();
    await places();
    [version, stored] = [gone, gone];
    expect(await places()).toEqual(somePlaces("Nav Ett"));
    expect([readings, problems]).toEqual([1, []]);
  });
});

describe("a server that starts without a database", () => {
  test("gives what the one before wrote down, and reads when it can", async () => {
    await startServer()();
    expect(readdirSync(path.dirname(file))).toEqual(["places.json"]);
    [version, stored] = [gone, gone];
    const places = startServer();
    expect(await places()).toEqual(somePlaces("Nav Ett"));
    [version, stored, clock] = ["third", somePlaces("Nav Tre"), 16_000];
    expect(await places()).toEqual(somePlaces("Nav Tre"));
  });

  test("fails when there is nothing, or nothing this version can read", async () => {
    [version, stored] = [gone, gone];
    await expect(startServer()()).rejects.toThrow(gone);
    [version, stored] = ["first", somePlaces("Nav Ett")];
    await startServer()();
    writeFileSync(file, '{"schemaVersion": 0}');
    [version, stored] = [gone, gone];
    await expect(startServer()()).rejects.toThrow(gone);
  });

  test("does without a place to write them down", async () => {
    writeFileSync(path.join(folder, "cache"), "a file where a folder should be");
    expect(await startServer()()).toEqual(stored);
    expect(problems).toEqual(["the places can't be written down"]);
    expect(existsSync(file)).toBe(false);
  });
});

test("the server reads the version by Next's cache, with the tag that publishing refreshes", async () => {
  const cached = vi.fn((read: () => Promise<string>) => read);
  vi.doMock("next/cache", () => ({ unstable_cache: cached }));
  vi.doMock("@/lib/platform/db", () => ({ db: {} }));
  await import("@/lib/places/read-places");
  expect(cached).toHaveBeenCalledWith(expect.any(Function), ["places-version"], { tags: ["content"], revalidate: false });
});
