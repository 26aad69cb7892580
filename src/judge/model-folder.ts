import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { listed } from '../files/printable.js';
import { codeOf, systemMessage } from '../files/system-error.js';

/** A model for sentence pairs on disk, as exported for ONNX Runtime. */
export interface ModelFolder {
  /** Absolute. */
  readonly path: string;
  readonly name: string;
  /** Where its weights are: "onnx", or the folder itself. */
  readonly subfolder: 'onnx' | '';
  readonly precision: 'fp32' | 'q8';
  /** SHA-256 over the files that decide its answers. */
  readonly sha256: string;
}

const SETTINGS = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];
const WEIGHTS = [
  { file: 'model.onnx', precision: 'fp32' },
  { file: 'model_quantized.onnx', precision: 'q8' },
] as const;

/**
 * Looks into a model's folder.
 * @returns a message where it cannot be read, or is no such folder
 */
export async function readModelFolder(folder: string): Promise<ModelFolder | { readonly mistake: string }> {
  const path = resolve(folder);
  try {
    const top = new Set(await readdir(path));
    const below = new Set(top.has('onnx') ? await readdir(join(path, 'onnx')) : []);
    const missing = SETTINGS.filter((file) => !top.has(file));
    if (missing.length > 0) return { mistake: `${folder}: is no model folder: ${listed(missing, 'and')} missing` };
    for (const { file, precision } of WEIGHTS) {
      for (const [names, subfolder] of [[below, 'onnx'] as const, [top, ''] as const]) {
        if (!names.has(file)) continue;
        const weights = [file, `${file}_data`].filter((name) => names.has(name)).map((name) => join(subfolder, name));
        const sha256 = await hashOf(path, [...SETTINGS, ...weights]);
        return { path, name: basename(path), subfolder, precision, sha256 };
      }
    }
    return { mistake: `${folder}: has no weights: neither model.onnx nor model_quantized.onnx, there or in onnx/` };
  } catch (error) {
    const why = codeOf(error) === 'ENOENT' ? 'does not exist; check the name' : systemMessage(error);
    return { mistake: `${folder}: ${why}` };
  }
}

async function hashOf(folder: string, files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) {
    const own = createHash('sha256');
    await pipeline(createReadStream(join(folder, file)), own);
    hash.update(`${file.replaceAll('\\', '/')} ${own.digest('hex')}\n`);
  }
  return hash.digest('hex');
}
