import { describe, expect, it } from "vitest";
import { EnvironmentError, readEnvironment } from "@/lib/platform/read-environment.mjs";

const DATABASE_URL = "postgresql://user:secret@localhost:5432/samme_side";

describe("the environment", () => {
  it("needs nothing but a database", () => {
    expect(readEnvironment({ DATABASE_URL })).toEqual({ DATABASE_URL, PORT: 3000, BASE_URL: "http://localhost:3000", LOG_LEVEL: "info" });
  });

  it("takes what is set, and an empty variable as one that isn't", () => {
    const given = { DATABASE_URL, PORT: "8080", BASE_URL: "https://sammeside.example/", LOG_LEVEL: "" };
    expect(readEnvironment(given)).toEqual({ DATABASE_URL, PORT: 8080, BASE_URL: "https://sammeside.example", LOG_LEVEL: "info" });
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
