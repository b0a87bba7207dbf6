/** @typedef {{ passed: number, failed: number }} Count */

/**
 * What a Vitest JSON report counts. A file that can't be loaded has no tests and must not pass for it.
 * @param {unknown} report
 * @param {boolean} succeeded whether Vitest itself ended well
 * @returns {Count}
 */
export function countVitest(report, succeeded) {
  const { numPassedTests: passed = 0, numFailedTests = 0, testResults = [] } =
    /** @type {{ numPassedTests?: number, numFailedTests?: number, testResults?: { status: string, assertionResults: unknown[] }[] }} */ (report ?? {});
  const broken = testResults.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0).length;
  return atLeastOne({ passed, failed: numFailedTests + broken }, succeeded);
}

/**
 * What a Playwright JSON report counts. Without the run itself the listed tests count as failed.
 * @param {unknown} report
 * @param {boolean} succeeded
 * @returns {Count}
 */
export function countPlaywright(report, succeeded) {
  const { expected = 0, unexpected = 0, flaky = 0 } = /** @type {{ stats?: Partial<Record<"expected" | "unexpected" | "flaky", number>> }} */ (report ?? {}).stats ?? {};
  return atLeastOne({ passed: expected, failed: unexpected + flaky }, succeeded);
}

/** @typedef {{ suites?: Suite[], specs?: { tests: unknown[] }[] }} Suite */

/**
 * How many tests a list made by `playwright test --list --reporter=json` holds.
 * @param {unknown} report
 * @returns {number}
 */
export function countListed(report) {
  const { suites = [], specs = [] } = /** @type {Suite} */ (report ?? {});
  const own = specs.reduce((sum, { tests }) => sum + tests.length, 0);
  return suites.reduce((sum, suite) => sum + countListed(suite), own);
}

/** A suite that failed without saying where, or that ran nothing, is a failure. @param {Count} count @param {boolean} succeeded @returns {Count} */
function atLeastOne({ passed, failed }, succeeded) {
  const silent = failed === 0 && (!succeeded || passed === 0);
  return { passed, failed: silent ? 1 : failed };
}
