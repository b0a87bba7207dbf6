import "server-only";
import { db } from "./db";

/** The platform asks every few seconds; whoever is slower than this isn't ready. In milliseconds. */
const patience = 1000;

/** Whether the database answers the simplest question in time. */
export async function isDatabaseReady(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const answer = db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  const ready = await Promise.race([answer, tooLate]);
  clearTimeout(timer);
  return ready;
}
