import { execFileSync } from "node:child_process";

/** @typedef {{ uid: number, gid: number }} Account A user of this machine. */

/**
 * The user PostgreSQL must run as, or `null` for ourselves. PostgreSQL refuses to run as root; root therefore runs it as
 * the system user `postgres`, who is created where there is none.
 * @returns {Account | null}
 */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return null;
  return findAccount() ?? createAccount();
}

/** @returns {Account | null} */
function findAccount() {
  try {
    return { uid: idOf("-u"), gid: idOf("-g") };
  } catch {
    // `id` fails when nobody has that name: that is the answer, not an error.
    return null;
  }
}

/** @returns {Account} */
function createAccount() {
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"], { stdio: "pipe" });
    return { uid: idOf("-u"), gid: idOf("-g") };
  } catch (cause) {
    throw new Error("PostgreSQL can't run as root, and the user postgres could not be created: run as another user or set DATABASE_URL", { cause });
  }
}

/** @param {"-u" | "-g"} which */
function idOf(which) {
  return Number(execFileSync("id", [which, "postgres"], { encoding: "utf8", stdio: "pipe" }));
}
