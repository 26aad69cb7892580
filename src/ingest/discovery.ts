import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { byCodeUnits, slashed } from '../files/path.js';
import { codeOf, systemMessage } from '../files/system-error.js';
import { isArticle, SOURCES_FILE } from './ending.js';
import { listFolder } from './folder.js';
import { missingMessage } from './missing.js';
import { AT_ONCE, mapPooled } from './pool.js';
import { lost, type Problem, remark } from './problem.js';

/** A file to be read. */
export interface Input {
  /** As the user named it. */
  readonly path: string;
  /** The folder from which it was found: down to here a `sources.yaml` may name its source. */
  readonly root: string;
}

export interface Discovery {
  /** In code-unit order of their paths, each file once. */
  readonly inputs: readonly Input[];
  readonly standardInput: boolean;
  readonly problems: readonly Problem[];
}

/** Finds the files that paths stand for: files, folders, globs, and `-` for standard input. */
export async function discover(paths: readonly string[]): Promise<Discovery> {
  const files = [...new Set(paths)].filter((path) => path !== '-');
  const found = await mapPooled(files, AT_ONCE, discoverOne);
  const inputs = found.flatMap((one) => one.inputs).sort((a, b) => byCodeUnits(a.path, b.path));
  const twice = repeats(paths).map((path) => remark('duplicate', path === '-' ? null : slashed(path), NAMED_TWICE));
  const once = await distinct(inputs);
  return {
    inputs: once.inputs,
    standardInput: paths.includes('-'),
    problems: [...found.flatMap((one) => one.problems), ...twice, ...once.problems],
  };
}

const NAMED_TWICE = 'is named twice; it is read once';

type Found = Pick<Discovery, 'inputs' | 'problems'>;

async function discoverOne(path: string): Promise<Found> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return await inFolder(path);
    return { inputs: basename(path) === SOURCES_FILE ? [] : [{ path, root: dirname(path) }], problems: [] };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return discoverGlob(path);
    return { inputs: [], problems: [lost('unreadable', slashed(path), systemMessage(error))] };
  }
}

async function inFolder(folder: string): Promise<Found> {
  const { files, problems } = await listFolder(folder);
  return { inputs: files.map((path) => ({ path, root: folder })), problems };
}

async function discoverGlob(pattern: string): Promise<Found> {
  // Loaded here because a shell has most often expanded the pattern already.
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(pattern)) {
    return { inputs: [], problems: [lost('missing', slashed(pattern), await missingMessage(pattern))] };
  }
  const matches = await glob(slashed(pattern), { onlyFiles: false, expandDirectories: false });
  const found = await Promise.all(
    matches.sort(byCodeUnits).map(async (match): Promise<Found> => {
      if (match.endsWith('/')) return inFolder(join(match));
      return { inputs: isArticle(match) ? [{ path: match, root: dirname(match) }] : [], problems: [] };
    }),
  );
  const inputs = found.flatMap((one) => one.inputs);
  const problems = found.flatMap((one) => one.problems);
  if (inputs.length > 0 || problems.length > 0) return { inputs, problems };
  const what = matches.length === 0 ? 'matches no file; check the pattern' : 'matches no article, only other files';
  return { inputs, problems: [lost('no-articles', slashed(pattern), what)] };
}

function repeats(paths: readonly string[]): string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const path of paths) (seen.has(path) ? again : seen).add(path);
  return [...again].sort(byCodeUnits);
}

/** Each file once, under the first of its names: two paths or links may lead to the same one. */
async function distinct(inputs: readonly Input[]): Promise<Found> {
  const first = new Map<string, string>();
  const kept: Input[] = [];
  const problems: Problem[] = [];
  // A pipe (/dev/fd/63) has no real path.
  const places = await mapPooled(inputs, AT_ONCE, ({ path }) => realpath(path).catch(() => path));
  for (const [index, input] of inputs.entries()) {
    const real = places[index]!;
    const known = first.get(real);
    if (known === undefined) {
      first.set(real, input.path);
      kept.push(input);
    } else {
      const what = known === input.path ? NAMED_TWICE : `is the same file as ${slashed(known)}; it is read once`;
      problems.push(remark('duplicate', slashed(input.path), what));
    }
  }
  return { inputs: kept, problems };
}
