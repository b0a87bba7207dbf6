/** Ctrl-C reaches us twice when npm started us: once from the terminal and once handed on by npm. */
const echo = 500;

/**
 * Ends the process in good order at Ctrl-C, SIGTERM, or when the terminal closes. A second Ctrl-C ends it at once.
 * @param {() => Promise<void>} stop
 */
export function stopOnSignal(stop) {
  let asked = 0;
  const onSignal = async () => {
    if (asked > 0) {
      if (Date.now() - asked > echo) process.exit(1);
      return;
    }
    asked = Date.now();
    try {
      await stop();
      process.exit(0);
    } catch (error) {
      console.error(error);
      process.exit(1);
    }
  };
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.on(signal, () => void onSignal());
}
