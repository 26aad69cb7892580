#!/usr/bin/env node
import { EXIT, UserError } from './exit.js';
import { program } from './program.js';
import { mindSignals, paintError, tell } from './terminal.js';

mindSignals();
try {
  process.exitCode = await program(process.argv);
} catch (error) {
  process.exitCode = EXIT.usage;
  if (error instanceof UserError) tell(error.message);
  else {
    const message = error instanceof Error ? error.message : String(error);
    tell(
      `${paintError.red('error')} a fault in assay itself: ${message}\nPlease report it with the command and, if you may, the input.`,
    );
    if (process.env.ASSAY_DEBUG) tell(String((error as Error).stack));
  }
}
