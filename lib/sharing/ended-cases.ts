import "server-only";
import { db } from "@/lib/platform/db";
import { describeError, log } from "@/lib/platform/log";
import { LIFETIME } from "./seal";
import { caseId } from "./sealed-state";

/** An ended case is remembered as long as anything of it could be opened, and five minutes more: a page may be sealing while another ends it. In seconds. */
const REMEMBERED = LIFETIME + 5 * 60;

/** What one process remembers by itself; the database knows the rest. */
const MOST_REMEMBERED = 100_000;

/**
 * How long a reader waits for the database: long while it is thought to be there, because deleted answers would be shown if a busy machine
 * were taken for a missing one, and short when it didn't answer the last time. Then it is left alone for a while. In milliseconds.
 */
const PATIENCE = { there: 5000, away: 1000 };
const PAUSE = 10_000;

type Memory = { endsAt: Map<string, number>; asksAgainAt: number; isAway: boolean };

/** Shared by the pages and the route handlers, which Next bundles apart. */
const kept = globalThis as { sammeSideEndedCases?: Memory };
const memory = (kept.sammeSideEndedCases ??= { endsAt: new Map(), asksAgainAt: 0, isAway: false });

/**
 * Ends a case: nothing that was sealed with its id is opened again, by any server that uses the same database. With the database away,
 * only this process knows. Keeps nothing but the id, and only until its last token has expired.
 * @throws TypeError when it isn't the id of a case
 */
export async function endCase(id: string): Promise<void> {
  if (!caseId.safeParse(id).success) throw new TypeError("not the id of a case");
  remember(id);
  await unlessAway(() => writeEnded(id));
}

/** Whether the reader has ended the case, as far as we can know. */
export async function hasEnded(id: string): Promise<boolean> {
  if (memory.endsAt.has(id)) return true;
  if (Date.now() < memory.asksAgainAt) return false;
  const row = await unlessAway(() => db.endedCase.findUnique({ where: { id }, select: { id: true } }));
  return row !== undefined && row !== null;
}

/** In one statement with the removal of what has had its time. Rows that another server is removing at this moment are left to it. */
function writeEnded(id: string): Promise<number> {
  return db.$executeRaw`
    WITH old AS (
      DELETE FROM ended_case WHERE id IN (
        SELECT id FROM ended_case WHERE ends_at < now() AND id <> ${id}::uuid ORDER BY ends_at LIMIT 1000 FOR UPDATE SKIP LOCKED
      )
    )
    INSERT INTO ended_case (id, ends_at) VALUES (${id}::uuid, now() + make_interval(secs => ${REMEMBERED}::int))
    ON CONFLICT (id) DO UPDATE SET ends_at = excluded.ends_at`;
}

function remember(id: string): void {
  const now = Date.now();
  // Put last, where the ones that end last are.
  memory.endsAt.delete(id);
  memory.endsAt.set(id, now + REMEMBERED * 1000);
  for (const [oldest, endsAt] of memory.endsAt) {
    if (endsAt > now && memory.endsAt.size <= MOST_REMEMBERED) break;
    memory.endsAt.delete(oldest);
  }
}

/** The query's answer, or undefined when the database doesn't give one in time: said once, and no reader hears of it. */
async function unlessAway<Value>(query: () => Promise<Value>): Promise<Value | undefined> {
  try {
    const value = await inTime(query());
    Object.assign(memory, { isAway: false, asksAgainAt: 0 });
    return value;
  } catch (error) {
    if (!memory.isAway) log.warn(describeError(error), "the database can't be asked about ended cases; only those that were ended here are known");
    Object.assign(memory, { isAway: true, asksAgainAt: Date.now() + PAUSE });
    return undefined;
  }
}

async function inTime<Value>(answer: Promise<Value>): Promise<Value> {
  const patience = memory.isAway ? PATIENCE.away : PATIENCE.there;
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patience} ms`)), patience);
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
