import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";

/** Where root keeps what the user postgres must reach, when the folder it belongs in is closed to others (below /root, say, or `mktemp -d`). */
const OPEN_PLACE = "/var/lib/samme-side";

/**
 * Whether users other than the owner may enter a folder and every folder above it. Folders that aren't there yet don't count.
 * @param {string} folder
 * @returns {boolean}
 */
export function isOpenToOthers(folder) {
  const parent = path.dirname(folder);
  const open = !existsSync(folder) || (statSync(folder).mode & 0o001) !== 0;
  return open && (parent === folder || isOpenToOthers(parent));
}

/**
 * The folder to keep a database in: the one asked for, or one of its own in an open place when others can't get to it.
 * The folder itself will belong to the user postgres; only those above it count.
 * @param {string} directory
 * @returns {string}
 */
export function openDirectory(directory) {
  if (isOpenToOthers(path.dirname(directory))) return directory;
  return path.join(OPEN_PLACE, createHash("sha256").update(directory).digest("hex").slice(0, 16));
}

/**
 * The folder of npm's PostgreSQL: as npm left it, or a copy of it in an open place when others can't get to it.
 * @param {string} root
 * @param {string} version names the copy, so that a newer PostgreSQL gets one of its own
 * @returns {string}
 */
export function openPrograms(root, version) {
  if (isOpenToOthers(root)) return root;
  const copy = path.join(OPEN_PLACE, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  // Copied beside its place and moved there whole: an interrupted copy is never taken for a finished one.
  const unfinished = `${copy}-${process.pid}`;
  mkdirSync(OPEN_PLACE, { recursive: true, mode: 0o755 });
  cpSync(root, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    if (!existsSync(copy)) throw error;
    rmSync(unfinished, { recursive: true });
  }
  return copy;
}
