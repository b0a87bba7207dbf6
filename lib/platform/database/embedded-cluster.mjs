import { execFile } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { createCluster, makeFolder } from "./create-cluster.mjs";
import { postgresAccount } from "./embedded-account.mjs";
import { findPostgresBinaries } from "./embedded-binaries.mjs";

const run = promisify(execFile);

/** @typedef {ReturnType<typeof openCluster>} Cluster */

/**
 * The database files below `directory` and what can be done with them: `cluster/` holds PostgreSQL's own folder and its
 * password, `port` is the port of last time, `server.log` the log of the last run.
 * @param {string} directory
 */
export function openCluster(directory) {
  const account = postgresAccount();
  const binaries = findPostgresBinaries(account !== null);
  const home = path.join(directory, "cluster");
  const data = path.join(home, "data");
  const log = path.join(directory, "server.log");
  makeFolder(directory, account);
  // From the folder itself: PostgreSQL must be able to enter the working folder.
  const options = { ...account, cwd: directory, env: { ...process.env, LC_ALL: "C" } };
  /** @param {string} program @param {string[]} args */
  const execute = async (program, args) => {
    try {
      await run(program, args, options);
    } catch (cause) {
      throw new Error(explain(cause, account !== null, directory, log), { cause });
    }
  };

  return {
    exists: () => existsSync(home),
    create: () => createCluster(home, account, (args) => execute(binaries.initdb, args)),
    password: () => readFileSync(path.join(home, "password"), "utf8"),
    rememberedPort: () => Number(readIfThere(path.join(directory, "port"))) || undefined,
    /** The port of a server that runs, or that was killed without clearing up. */
    servedPort: () => Number(readIfThere(path.join(data, "postmaster.pid")).split("\n")[3]) || undefined,
    // pg_ctl exits with 3 when no server runs on the folder.
    isRunning: () => run(binaries.pg_ctl, ["status", "-D", data], options).then(() => true, () => false),
    /** @param {number} port */
    async start(port) {
      rmSync(log, { force: true });
      // No Unix socket: its usual folder, /tmp, is shared with other servers and users.
      const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=`;
      await execute(binaries.pg_ctl, ["start", "-w", "-t", "60", "-D", data, "-l", log, "-o", settings]);
      writeFileSync(path.join(directory, "port"), String(port));
    },
    /** `fast` ends open transactions and writes everything down. */
    stop: () => execute(binaries.pg_ctl, ["stop", "-w", "-t", "60", "-m", "fast", "-D", data]),
  };
}

/** @param {string} file */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** @param {unknown} cause @param {boolean} otherAccount @param {string} directory @param {string} log */
function explain(cause, otherAccount, directory, log) {
  const said = cause instanceof Error && "stderr" in cause ? String(cause.stderr).trim() : "";
  const refused = cause instanceof Error && "code" in cause && cause.code === "EACCES";
  if (otherAccount && (refused || said.includes("Permission denied"))) {
    return `The user postgres, who runs the database for root, may not enter ${directory} or the folder of the app. Move the app to a folder that others may enter, run it as another user, or set DATABASE_URL. ${said}`.trim();
  }
  return ["PostgreSQL did not start or stop:", said || String(cause), ...readIfThere(log).trim().split("\n").slice(-5)].join("\n");
}
