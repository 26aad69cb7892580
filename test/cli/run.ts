import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The built program as a process of its own; what it inherits from the tests' terminal is taken away. */
export function start(args: readonly string[], cwd: string) {
  const { FORCE_COLOR: _, ...env } = process.env;
  return spawn(process.execPath, [MAIN, ...args], { cwd, env });
}

/** Runs the program to its end. */
export function assay(args: readonly string[], cwd: string, input = ''): Promise<Run> {
  const child = start(args, cwd);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  // A program that ends without reading its input closes the pipe.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}
