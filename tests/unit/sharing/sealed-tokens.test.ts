import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Answers } from "@/lib/flow/answers";
import { importKeys, type SealingKey } from "@/lib/sharing/import-keys";
import { LIFETIME, LONGEST_TOKEN, openWith, sealWith, StateTooLargeError } from "@/lib/sharing/seal";
import type { SealedState } from "@/lib/sharing/sealed-state";
import { anyState, id } from "./sealed-states";

const now = new Date("2026-11-22T12:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const state: SealedState = { flow: "naar-klage", id, answers: { vedtak: "2026-01-31", barn: [{ fodt: "2019-05-17" }, {}], hvem: ["meg", "barn"], hopp: null } };

/** Three sets of keys: the one of today, that one after a newer one came, and the newer one alone. */
let old: readonly SealingKey[], rotated: readonly SealingKey[], fresh: readonly SealingKey[];
beforeAll(async () => {
  const [first, second] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
  [old, rotated, fresh] = await Promise.all([importKeys([first]), importKeys([second, first]), importKeys([second])]);
});

const seal = (given = state, keys = old) => sealWith(keys, given, now);
const open = (token: string, { keys = old, flow = "naar-klage", at = now } = {}) => openWith(keys, token, [flow], at);

describe("a sealed state", () => {
  test("is the same when it is opened, whatever was answered", async () => {
    await fc.assert(
      fc.asyncProperty(anyState, async (any) => {
        const token = await seal(any);
        expect(token).toMatch(/^[\w.-]+$/);
        expect(await open(token, { flow: any.flow })).toEqual({ ok: true, state: any });
      }),
    );
  });

  test("shows nothing of what it holds: not in text, not by its length, and never twice the same", async () => {
    const [yes, no, again] = await Promise.all([{ bor: "ja" }, { bor: "nei" }, { bor: "ja" }].map((answers) => seal({ ...state, answers })));
    expect(yes?.length).toBe(no?.length);
    expect(yes).not.toBe(again);
    const readable = Buffer.from(yes?.split(".")[0] ?? "", "base64url").toString();
    expect(JSON.parse(readable)).toEqual({ alg: "dir", enc: "A256GCM", kid: expect.stringMatching(/^[\w-]{8}$/) as string });
  });

  test("can be opened for two hours", async () => {
    const token = await seal();
    expect(await open(token, { at: later(LIFETIME - 1) })).toEqual({ ok: true, state });
    expect(await open(token, { at: later(LIFETIME) })).toEqual({ ok: false, reason: "expired" });
    const anew = await sealWith(old, state, later(LIFETIME - 1));
    expect(await open(anew, { at: later(2 * LIFETIME - 2) })).toMatchObject({ ok: true });
  });

  test("opens in no other flow, and in its own also after that got a new name", async () => {
    const token = await seal();
    expect(await open(token, { flow: "trenger-jeg" })).toEqual({ ok: false, reason: "tampered" });
    expect(await openWith(old, token, ["klagefrist", "naar-klage"], now)).toEqual({ ok: true, state: { ...state, flow: "klagefrist" } });
  });
});

describe("keys", () => {
  test("that came later don't close what an older one sealed, until that is taken away", async () => {
    const token = await seal();
    expect(await open(token, { keys: rotated })).toEqual({ ok: true, state });
    expect(await open(token, { keys: fresh })).toEqual({ ok: false, reason: "expired" });
  });

  test("that stand first seal", async () => {
    const token = await seal(state, rotated);
    expect(await open(token, { keys: fresh })).toEqual({ ok: true, state });
    expect(await open(token, { keys: old })).toEqual({ ok: false, reason: "expired" });
  });
});

describe("a token that isn't as we made it", () => {
  test("isn't opened, whichever letter was changed", async () => {
    const token = await seal({ ...state, answers: {} });
    const header = token.indexOf(".");
    for (let index = 0; index < token.length; index++) {
      for (const letter of ["A", "B", "_", "."]) {
        if (token[index] === letter) continue;
        const { ok, ...rest } = await open(token.slice(0, index) + letter + token.slice(index + 1));
        expect(ok, `letter ${index}`).toBe(false);
        // In the name of the key it looks like a key that is gone.
        if (index > header) expect(rest, `letter ${index}`).toEqual({ reason: "tampered" });
      }
    }
  });

  test.each<[string, (token: string) => string]>([
    ["cut off", (token) => token.slice(0, -1)],
    ["with more after it", (token) => `${token}A`],
    ["with padding", (token) => `${token}==`],
    ["with a blank", (token) => ` ${token}`],
    ["empty", () => ""],
    ["only dots", () => "...."],
    ["not sealed at all", () => `${Buffer.from('{"alg":"none"}').toString("base64url")}.${Buffer.from(JSON.stringify(state)).toString("base64url")}.`],
    ["signed instead", (token) => token.split(".").slice(0, 3).join(".")],
    ["words", () => "__proto__.constructor.😀.%00.\0"],
    ["with two names of keys", (token) => withHeader(token, { alg: "dir", enc: "A256GCM", kid: ["a", "b"] })],
    ["with a key of its own choosing", (token) => withHeader(token, { alg: "A128KW", enc: "A256GCM", kid: "x" })],
    ["compressed", (token) => withHeader(token, { alg: "dir", enc: "A256GCM", zip: "DEF", kid: "x" })],
    ["far too long", (token) => token + "A".repeat(LONGEST_TOKEN)],
  ])("isn't opened: %s", async (_, change) => {
    expect((await open(change(await seal()))).ok).toBe(false);
  });

  test("isn't opened, and takes no time, when it is huge", async () => {
    expect(await open("A".repeat(5_000_000))).toEqual({ ok: false, reason: "tampered" });
  });

  test("nothing at all opens what we didn't seal", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ maxLength: 300 }), fc.stringMatching(/^([\w-]{0,40}\.){4}[\w-]{0,22}$/)), async (text) => {
        expect(await open(text)).toEqual({ ok: false, reason: "tampered" });
      }),
    );
  });

  test("counts as expired when it is ours, but from before the answers had this shape", async () => {
    const token = await seal({ ...state, answers: { vedtak: { dag: 1 } } as unknown as Answers });
    expect(await open(token)).toEqual({ ok: false, reason: "expired" });
  });
});

describe("too much", () => {
  const typed = (text: string | string[]) => ({ ...state, typed: { question: "belop", values: { belop: text } } });

  test("of what was typed is cut off, where no answer is so long", async () => {
    expect(await open(await seal(typed("1".repeat(60_000))))).toEqual({ ok: true, state: typed("1".repeat(250)) });
  });

  test("in many pieces is left out, and the answers stay", async () => {
    const token = await seal(typed(Array.from({ length: 10_000 }, () => "ja")));
    expect(token.length).toBeLessThanOrEqual(LONGEST_TOKEN);
    expect(await open(token)).toEqual({ ok: true, state });
  });

  test("answers than fit in an address are a fault that has a name", async () => {
    const answers = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`sporsmal-${index}`, "2026-01-31"]));
    await expect(seal({ ...state, answers })).rejects.toThrow(StateTooLargeError);
    expect((await seal({ ...state, answers: Object.fromEntries(Object.entries(answers).slice(0, 200)) })).length).toBeLessThan(LONGEST_TOKEN);
  });
});

function withHeader(token: string, header: object): string {
  return [Buffer.from(JSON.stringify(header)).toString("base64url"), ...token.split(".").slice(1)].join(".");
}
