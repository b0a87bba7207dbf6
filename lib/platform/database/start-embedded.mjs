import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { superuser } from "./create-cluster.mjs";
import { openCluster } from "./embedded-cluster.mjs";
import { databaseUsers } from "./embedded-users.mjs";
import { freePort } from "./free-port.mjs";
import { openDirectory } from "./open-place.mjs";

const database = "samme_side";

/** @typedef {import("./embedded-cluster.mjs").Cluster} Cluster */

/**
 * Starts the PostgreSQL that npm installed, with its files in `directory`, or joins the one that already runs there
 * (another command's, or one left behind when its starter was killed). Listens on 127.0.0.1 only.
 * @param {object} options
 * @param {string} options.directory Kept between starts. Made when it isn't there.
 * @param {number} [options.port] Otherwise the port of last time, otherwise any free one.
 * @param {(message: string) => void} options.log
 * @returns {Promise<{ url: string, folder: string, stop(): Promise<void> }>} `folder` is where the data is: `directory`, unless PostgreSQL's user can't get there. `stop` leaves the data whole, and leaves the server running
 *   while another process uses it.
 * @throws When there is no PostgreSQL for this machine or it doesn't start; the message says what to do.
 */
export async function startEmbeddedPostgres({ directory, port, log }) {
  const asked = path.resolve(directory);
  // Root's PostgreSQL runs as another user, who must be able to get to its files.
  const folder = process.getuid?.() === 0 ? openDirectory(asked) : asked;
  if (folder !== asked) log(`only root may enter ${path.dirname(asked)}, so the database is kept in ${folder}`);
  const cluster = openCluster(folder);
  const users = databaseUsers(path.join(folder, "users"));
  const stop = async () => {
    if (!users.leave() && (await cluster.isRunning())) await cluster.stop();
  };
  users.join();
  try {
    if (!cluster.exists()) {
      log("creating the database files");
      await cluster.create();
    }
    const served = (await joinRunning(cluster, log)) ?? (await start(cluster, port, log));
    await createDatabase(address(cluster, served, "postgres"));
    return { url: address(cluster, served, database), folder, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {Cluster} cluster @param {(message: string) => void} log
 * @returns {Promise<number | undefined>} The port of the server that runs.
 */
async function joinRunning(cluster, log) {
  // A server may be on its way up or down, or be repairing its files after a crash.
  for (let attempt = 0; attempt < 60 && (await cluster.isRunning()); attempt++) {
    const port = cluster.servedPort();
    if (port && (await answers(address(cluster, port, "postgres")))) {
      log(`PostgreSQL already runs on port ${port}`);
      return port;
    }
    await wait(500);
  }
  return undefined;
}

/** @param {Cluster} cluster @param {number | undefined} wanted @param {(message: string) => void} log */
async function start(cluster, wanted, log) {
  for (let attempt = 1; ; attempt++) {
    const port = await freePort(wanted ?? cluster.rememberedPort());
    try {
      await cluster.start(port);
      log(`PostgreSQL runs on port ${port}`);
      return port;
    } catch (error) {
      // Another process may have taken the port or started the server in the meantime, and after a crash PostgreSQL's
      // helpers need a moment to end.
      const joined = await joinRunning(cluster, log);
      if (joined) return joined;
      if (attempt === 3) throw error;
      await wait(1000);
    }
  }
}

/** @param {Cluster} cluster @param {number} port @param {string} name */
function address(cluster, port, name) {
  return `postgresql://${superuser}:${cluster.password()}@127.0.0.1:${port}/${name}`;
}

/** @param {string} url */
async function answers(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    return true;
  } catch {
    // Not up yet, or another server on that port: both mean "not this one, not now".
    return false;
  } finally {
    await client.end();
  }
}

/** @param {string} url Of the maintenance database. */
async function createDatabase(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    // Two that start at once would both find it missing. The lock ends with the connection.
    await client.query("SELECT pg_advisory_lock(1)");
    const { rowCount } = await client.query("SELECT FROM pg_database WHERE datname = $1", [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}
