/** Something the person at the keyboard can do something about. Shown as a message, without a stack trace. */
export class CommandError extends Error {
  /** @override */
  name = "CommandError";
}
