import { randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The role that owns everything in the embedded database. */
export const superuser = "samme_side";

/** @typedef {import("./embedded-account.mjs").Account} Account */

/**
 * Makes the files of an empty database and their password in `home`. Made beside their place and moved there whole: an
 * interrupted start leaves nothing half made, and of two that start at once one wins.
 * @param {string} home
 * @param {Account | null} account Who owns them, when it isn't us.
 * @param {(args: string[]) => Promise<void>} initdb
 */
export async function createCluster(home, account, initdb) {
  const unfinished = `${home}-${process.pid}`;
  const password = path.join(unfinished, "password");
  rmSync(unfinished, { recursive: true, force: true });
  makeFolder(unfinished, account);
  writeFileSync(password, randomBytes(24).toString("base64url"), { mode: 0o600 });
  if (account) chownSync(password, account.uid, account.gid);
  // PostgreSQL's own locale: sorts and folds the same way on every machine, whatever is installed there.
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  await initdb(["-D", path.join(unfinished, "data"), "-U", superuser, "-A", "scram-sha-256", `--pwfile=${password}`, ...locale]);
  moveUnlessThere(unfinished, home);
}

/** @param {string} folder @param {Account | null} account Who owns it, when it isn't us. */
export function makeFolder(folder, account) {
  mkdirSync(folder, { recursive: true });
  if (account) chownSync(folder, account.uid, account.gid);
}

/** @param {string} from @param {string} to */
function moveUnlessThere(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
    rmSync(from, { recursive: true });
  }
}
