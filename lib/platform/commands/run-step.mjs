/**
 * Runs one step of a command and prints one line about it: what, how it went, and how long it took.
 * @template {{ outcome: string }} T
 * @param {string} name
 * @param {() => Promise<T> | T} work says in `outcome` what it did, in a few words
 * @returns {Promise<T>}
 */
export async function runStep(name, work) {
  const started = performance.now();
  try {
    const result = await work();
    console.log(`  ✓ ${name.padEnd(14)} ${result.outcome.padEnd(44)} ${seconds(started)}`);
    return result;
  } catch (error) {
    console.log(`  ✗ ${name.padEnd(14)} ${"failed".padEnd(44)} ${seconds(started)}`);
    throw error;
  }
}

/** @param {number} started */
function seconds(started) {
  return `${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s`;
}
