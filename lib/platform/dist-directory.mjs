/**
 * Where Next puts the built site. The tests build into a folder of their own, so that they neither disturb nor read the pages of a running site.
 * @param {string | undefined} [testDirectory]
 */
export function distDirectory(testDirectory = process.env["TEST_BUILD_DIRECTORY"]) {
  return testDirectory ? `${testDirectory}/next` : ".next";
}
