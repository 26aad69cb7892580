import { once } from 'node:events';
import colors from 'picocolors';
import { codeOf } from '../files/system-error.js';
import { EXIT } from './exit.js';

/** Colours for standard output: none where it is no terminal, or NO_COLOR is set. */
export const paint = colors.createColors(
  colors.isColorSupported && Boolean(process.stdout.isTTY || process.env.FORCE_COLOR),
);

/** Colours for standard error. */
export const paintError = colors.createColors(
  !process.env.NO_COLOR && Boolean(process.stderr.isTTY || process.env.FORCE_COLOR),
);

/** Writes a result to standard output, and waits while its reader is behind. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Says something that is no result. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

/**
 * Ends quietly when the reader of a pipe goes away (`assay score … | head`), and with 130 when interrupted: what is being
 * written then goes with its temporary name. A second interrupt ends the program at once.
 */
export function mindSignals(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
      if (codeOf(error) !== 'EPIPE') tell(`assay: the output cannot be written (${codeOf(error)})`);
      process.exit(codeOf(error) === 'EPIPE' ? EXIT.done : EXIT.usage);
    });
  }
  process.once('SIGINT', () => process.exit(EXIT.interrupted));
}
