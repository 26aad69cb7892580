/** File systems allow 255 bytes, and a letter may take four. */
const longest = 60;

/** A name that any file system takes for each chart, in order: equal ones are numbered. */
export function fileNames(ids: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return ids.map((id) => {
    const stem = Array.from(id.replace(/[^\p{L}\p{N}._-]+/gu, '-'))
      .slice(0, longest)
      .join('');
    let name = `${stem}.png`;
    // Some file systems take no notice of case.
    for (let number = 2; used.has(name.toLowerCase()); number++) name = `${stem}-${number}.png`;
    used.add(name.toLowerCase());
    return name;
  });
}
