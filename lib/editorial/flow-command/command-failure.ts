/** What a command ends with. The help tells authors the same. */
export const exitCodes = { fine: 0, findings: 1, unreadable: 2, undecided: 3 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Something the author can mend: how the command was called, or what stands in a file. Shown as it is, without a stack. */
export class CommandFailure extends Error {
  override name = "CommandFailure";
}
