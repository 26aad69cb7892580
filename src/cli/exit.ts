/** What the program's exit code says. */
export const EXIT = {
  done: 0,
  /** A document scored below `--fail-under`. */
  below: 1,
  /** A mistake in the command, the rubric or the place of the output. */
  usage: 2,
  /** Some inputs could not be read; the rest were. */
  unreadable: 3,
  interrupted: 130,
} as const;

/** A mistake that the user can mend: printed as it is, without a stack, and the program ends with `EXIT.usage`. */
export class UserError extends Error {}
