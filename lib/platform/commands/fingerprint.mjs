import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/**
 * One hash over the content of files and folders, with their names: the same as long as nothing in them changed.
 * Content and not dates, because a fresh checkout changes every date.
 * @param {string} root
 * @param {readonly string[]} places files and folders, relative to root; those that aren't there count as empty
 * @param {(file: string) => boolean} [counts] leaves out files by their path relative to root
 * @returns {Promise<string>}
 */
export async function fingerprint(root, places, counts = () => true) {
  const files = (await Promise.all(places.map((place) => listFiles(root, place)))).flat().filter(counts).sort();
  const hash = createHash("sha256");
  for (const file of files) {
    const content = await readFile(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/** @param {string} root @param {string} place @returns {Promise<string[]>} */
async function listFiles(root, place) {
  const entries = await readdir(path.join(root, place), { withFileTypes: true, recursive: true }).catch((error) => {
    if (error.code === "ENOTDIR") return null;
    if (error.code === "ENOENT") return [];
    throw error;
  });
  if (entries === null) return [place];
  return entries.filter((entry) => entry.isFile()).map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
}
