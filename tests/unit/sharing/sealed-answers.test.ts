import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { endCase, newCaseId, openState, sealState } from "@/lib/sharing/sealed-answers";

// A database that isn't there: what a process knows by itself. With the database: tests/integration/database/ended-cases.test.ts.
vi.mock("@/lib/platform/db", () => ({ db: { endedCase: { findUnique: vi.fn() }, $executeRaw: vi.fn() } }));

const ask = vi.mocked(db.endedCase.findUnique);
const write = vi.mocked(db.$executeRaw);
const gone = new Error("connect ECONNREFUSED");

beforeAll(() => {
  vi.stubEnv("DATABASE_URL", "postgresql://leser:passord@localhost:5432/samme_side");
  vi.stubEnv("BASE_URL", "https://samme-side.example");
});
afterAll(() => vi.unstubAllEnvs());
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-22T12:00:00Z") });
  vi.spyOn(log, "warn").mockImplementation(() => {});
  ask.mockReset().mockResolvedValue(null);
  write.mockReset().mockResolvedValue(1 as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.mocked(log.warn).mockRestore();
});

const hours = (count: number) => vi.setSystemTime(Date.now() + count * 3_600_000);
const state = () => ({ flow: "naar-klage", id: newCaseId(), answers: { vedtak: "2026-01-31" } });

describe("sealed answers", () => {
  test("are opened with a key of our own when none is set, until two hours after the last answer", async () => {
    const sealed = state();
    const token = await sealState(sealed);
    hours(1.9);
    expect(await openState(token, "naar-klage")).toEqual({ ok: true, state: sealed });
    const anew = await sealState(sealed);
    hours(0.2);
    expect(await openState(token, "naar-klage")).toEqual({ ok: false, reason: "expired" });
    expect(await openState(anew, "naar-klage")).toEqual({ ok: true, state: sealed });
  });

  test("are asked about in the database by the id alone, and only when they are ours", async () => {
    const sealed = state();
    await openState(await sealState(sealed), "naar-klage");
    expect(ask.mock.calls).toEqual([[{ where: { id: sealed.id }, select: { id: true } }]]);
    for (const wrong of ["a.b.c.d.e", undefined, ["a", "b"], { length: 1 }]) expect(await openState(wrong, "naar-klage")).toEqual({ ok: false, reason: "tampered" });
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test("that another server ended aren't opened", async () => {
    const token = await sealState(state());
    ask.mockResolvedValue({ id: "" } as never);
    expect(await openState(token, "naar-klage")).toEqual({ ok: false, reason: "ended" });
  });
});

describe("ending a case", () => {
  test("closes all that was sealed for it, and nothing else", async () => {
    const [mine, other] = [state(), state()];
    const tokens = await Promise.all([sealState(mine), sealState({ ...mine, answers: {} }), sealState(other)]);
    await endCase(mine.id);
    const opened = await Promise.all(tokens.map((token) => openState(token, "naar-klage")));
    expect(opened).toEqual([{ ok: false, reason: "ended" }, { ok: false, reason: "ended" }, { ok: true, state: other }]);
  });

  test("is remembered for as long as anything of it could be opened", async () => {
    const sealed = state();
    await endCase(sealed.id);
    // A page that was still being made when the case was ended.
    hours(0.05);
    const token = await sealState(sealed);
    hours(1.99);
    await endCase(newCaseId());
    expect(await openState(token, "naar-klage")).toEqual({ ok: false, reason: "ended" });
  });

  test("takes only the id of a case", async () => {
    await expect(endCase("1; DROP TABLE ended_case")).rejects.toThrow(TypeError);
    expect(write).not.toHaveBeenCalled();
  });
});

describe("with the database away", () => {
  beforeEach(() => {
    ask.mockRejectedValue(gone);
    write.mockRejectedValue(gone);
  });
  afterEach(async () => {
    write.mockResolvedValue(1 as never);
    await endCase(newCaseId());
  });

  test("answers are opened, and ended, as far as this process knows", async () => {
    const [mine, other] = [state(), state()];
    const tokens = [await sealState(mine), await sealState(other)];
    await expect(endCase(mine.id)).resolves.toBeUndefined();
    expect(await Promise.all(tokens.map((token) => openState(token, "naar-klage")))).toEqual([{ ok: false, reason: "ended" }, { ok: true, state: other }]);
  });

  test("it is said once, without the id, and again after it was back", async () => {
    const token = await sealState(state());
    await openState(token, "naar-klage");
    hours(0.1);
    await openState(token, "naar-klage");
    expect(ask).toHaveBeenCalledTimes(2);
    expect(vi.mocked(log.warn).mock.calls).toEqual([[{ name: "Error", message: "connect ECONNREFUSED" }, expect.stringContaining("ended cases")]]);
    ask.mockResolvedValue(null);
    hours(0.1);
    await openState(token, "naar-klage");
    ask.mockRejectedValue(gone);
    await openState(token, "naar-klage");
    expect(log.warn).toHaveBeenCalledTimes(2);
  });

  test("no reader waits for it twice in a row, nor long when it says nothing", async () => {
    const token = await sealState(state());
    ask.mockReturnValue(new Promise(() => {}) as never);
    // At the same hour as before: what was sealed is open for two hours only.
    vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"], now: Date.now() });
    const opened = openState(token, "naar-klage");
    // Unsealing takes real turns of the event loop; the wait for the database begins after it.
    await vi.waitUntil(() => vi.getTimerCount() > 0);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await opened).toMatchObject({ ok: true });
    expect(await openState(token, "naar-klage")).toMatchObject({ ok: true });
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
