import type { Client } from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { db } from "@/lib/platform/db";
import { endCase, newCaseId, openState, sealState } from "@/lib/sharing/sealed-answers";
import { testDatabase } from "../../support/database";

const database = testDatabase();
let client: Client;

beforeAll(async () => {
  vi.stubEnv("DATABASE_URL", database.url);
  vi.stubEnv("BASE_URL", "https://samme-side.example");
  client = await database.connect();
});
afterAll(async () => {
  await db.$disconnect();
  vi.unstubAllEnvs();
});
beforeEach(async () => {
  await client.query("DELETE FROM ended_case");
});

const stored = async () => (await client.query<{ id: string; minutes: number }>("SELECT id, round(extract(epoch FROM ends_at - now()) / 60)::int AS minutes FROM ended_case")).rows;
/** As another server, or this one after it was started anew. */
const writeElsewhere = (id: string, left = "2 hours") => client.query("INSERT INTO ended_case (id, ends_at) VALUES ($1, now() + $2::interval)", [id, left]);
const sealedAs = (id: string) => sealState({ flow: "naar-klage", id, answers: { vedtak: "2026-01-31" } });

describe("a case that was ended", () => {
  test("is noted with its id and the time it may be forgotten, and nothing else", async () => {
    const id = newCaseId();
    await endCase(id);
    expect(await stored()).toEqual([{ id, minutes: 125 }]);
    const { rows } = await client.query<{ column_name: string }>("SELECT column_name FROM information_schema.columns WHERE table_name = 'ended_case'");
    expect(rows.map(({ column_name }) => column_name).sort()).toEqual(["ends_at", "id"]);
  });

  test("is noted once, however often the reader asks for it", async () => {
    const id = newCaseId();
    await Promise.all([endCase(id), endCase(id), endCase(id)]);
    await endCase(id);
    expect(await stored()).toHaveLength(1);
  });

  test("is known to every server", async () => {
    const [ended, other] = [newCaseId(), newCaseId()];
    await writeElsewhere(ended);
    expect(await openState(await sealedAs(ended), "naar-klage")).toEqual({ ok: false, reason: "ended" });
    expect(await openState(await sealedAs(other), "naar-klage")).toMatchObject({ ok: true });
  });

  test("is forgotten when another is ended and its time is out", async () => {
    const [past, running, id] = [newCaseId(), newCaseId(), newCaseId()];
    await writeElsewhere(past, "-1 second");
    await writeElsewhere(running, "1 minute");
    await endCase(id);
    expect((await stored()).map((row) => row.id).sort()).toEqual([running, id].sort());
  });

  test("that is ended again after its time is there once more", async () => {
    const id = newCaseId();
    await writeElsewhere(id, "-1 second");
    await endCase(id);
    expect(await stored()).toEqual([{ id, minutes: 125 }]);
  });

  test("is noted also while many others are", async () => {
    const ids = Array.from({ length: 40 }, newCaseId);
    for (let index = 0; index < 20; index++) await writeElsewhere(newCaseId(), "-1 second");
    await Promise.all(ids.map(endCase));
    expect((await stored()).map((row) => row.id).sort()).toEqual(ids.sort());
  });
});
