import { EXIT, UserError } from './exit.js';
import { program } from './program.js';
import { mindSignals, paintError, tell } from './terminal.js';

/**
 * Runs the command line in this process and sets its exit code.
 * @param argv as Node gives it
 */
export async function run(argv: readonly string[]): Promise<void> {
  mindSignals();
  try {
    process.exitCode = await program(argv);
  } catch (error) {
    process.exitCode = EXIT.usage;
    if (error instanceof UserError) {
      tell(error.message);
      return;
    }
    const message = error instanceof Error ? error.message : String(error);
    tell(
      `${paintError.red('error')} a fault in assay itself: ${message}\nPlease report it with the command and, if you may, the input.`,
    );
    if (process.env.ASSAY_DEBUG) tell(String((error as Error).stack));
  }
}
