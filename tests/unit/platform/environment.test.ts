import { describe, expect, it } from "vitest";
import { EnvironmentError, readEnvironment } from "@/lib/platform/read-environment.mjs";

const DATABASE_URL = "postgresql://user:secret@localhost:5432/samme_side";

describe("the environment", () => {
  it("needs nothing but a database", () => {
    expect(readEnvironment({ DATABASE_URL })).toEqual({ DATABASE_URL, PORT: 3000, BASE_URL: "http://localhost:3000", LOG_LEVEL: "info", SEALING_KEYS: [] });
  });

  it("takes what is set, and an empty variable as one that isn't", () => {
    const given = { DATABASE_URL, PORT: "8080", BASE_URL: "https://sammeside.example/", LOG_LEVEL: "" };
    expect(readEnvironment(given)).toEqual({ DATABASE_URL, PORT: 8080, BASE_URL: "https://sammeside.example", LOG_LEVEL: "info", SEALING_KEYS: [] });
  });

  it("names everything that is wrong, and shows no value", () => {
    const read = () => readEnvironment({ DATABASE_URL: "mysql://user:secret@localhost/x", PORT: "http", LOG_LEVEL: "loud" });
    expect(read).toThrow(EnvironmentError);
    expect(read).toThrow(/PORT must be[^]*DATABASE_URL must be[^]*LOG_LEVEL must be/);
    expect(read).not.toThrow(/secret|loud/);
  });

  it("says what is missing", () => {
    expect(() => readEnvironment({})).toThrow("DATABASE_URL is missing");
  });
});

describe("the keys that seal answers", () => {
  const bytes = Uint8Array.from({ length: 32 }, (_, index) => 255 - index);
  const key = Buffer.from(bytes).toString("base64");
  const urlKey = Buffer.from(bytes).toString("base64url");

  it("are read however base64 is written, in the order they are given", () => {
    const other = Buffer.alloc(32, 7).toString("base64");
    const { SEALING_KEYS } = readEnvironment({ DATABASE_URL, SEALING_KEYS: `${key}, ${urlKey} ,${other}` });
    expect(SEALING_KEYS.map((read) => [...read])).toEqual([[...bytes], [...bytes], Array(32).fill(7)]);
    expect(readEnvironment({ DATABASE_URL, SEALING_KEYS: "" }).SEALING_KEYS).toEqual([]);
  });

  it.each([
    ["too short", Buffer.alloc(31, 1).toString("base64")],
    ["too long", Buffer.alloc(33, 1).toString("base64")],
    ["no base64", "en-hemmelighet-på-norsk-med-32-tegn"],
    ["a letter changed into one that base64 passes over", `${urlKey.slice(0, -1)}${urlKey.endsWith("B") ? "C" : "B"}`],
    ["nothing between two commas", ""],
  ])("are named when they are wrong, and never shown: %s", (_, wrong) => {
    const read = () => readEnvironment({ DATABASE_URL, SEALING_KEYS: `${key},${wrong},${key}` });
    expect(read).toThrow("SEALING_KEYS key 2 must be 32 random bytes");
    if (wrong) expect(read).not.toThrow(wrong);
    expect(read).not.toThrow(key);
  });
});
