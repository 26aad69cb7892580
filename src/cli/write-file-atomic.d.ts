declare module 'write-file-atomic' {
  /** Writes under a temporary name, then renames; the temporary file goes where either fails or the program ends. */
  export default function writeFileAtomic(path: string, bytes: Uint8Array | string): Promise<void>;
}
