import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * Notes in a folder which processes use the database there, so that the last one to leave stops it: seeding beside a
 * running server must not take the database with it. A process that was killed is not counted.
 * @param {string} folder
 */
export function databaseUsers(folder) {
  const own = path.join(folder, String(process.pid));
  return {
    join() {
      mkdirSync(folder, { recursive: true });
      writeFileSync(own, "");
    },
    /** @returns {boolean} Whether anybody else still uses the database. */
    leave() {
      rmSync(own, { force: true });
      const others = readdirSync(folder);
      const gone = others.filter((pid) => !isRunning(Number(pid)));
      // Forgotten now, before another process gets the number.
      for (const pid of gone) rmSync(path.join(folder, pid), { force: true });
      return others.length > gone.length;
    },
  };
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, and belongs to somebody else.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
