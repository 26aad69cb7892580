// @ts-check
/**
 * Puts one defect into an article.
 *
 * @typedef {{ readonly start: number, readonly end: number }} Span half-open, in UTF-16 code units
 * @typedef {{ readonly before: string, readonly after: string }} Edit exact words and what takes their place
 * @typedef {Edit & { readonly defect: string, readonly and?: readonly Edit[], readonly with?: readonly string[], readonly from?: string }} Trial
 *   `with`: further words of the clean article where the defect may be shown too (the other mention);
 *   `from`: the other article that the run needs
 * @typedef {object} Injected
 * @property {string} text
 * @property {readonly Span[]} places where the defect is, in `text`
 * @property {readonly Span[]} around the paragraphs that hold an edit, in `text`
 * @property {(span: Span) => Span} moved where a span of the clean article has gone; words replaced become their replacement
 */

/**
 * Where `words` stand in `text`.
 * @param {string} text
 * @param {string} words
 * @returns {Span}
 * @throws Error unless they stand there exactly once
 */
export function only(text, words) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the article: “${words}”`);
  if (text.includes(words, start + 1)) throw new Error(`more than once in the article: “${words}”`);
  return { start, end: start + words.length };
}

/**
 * @param {string} text the clean article
 * @param {Trial} trial
 * @returns {Injected}
 * @throws Error if its words do not stand in the article exactly once, or edits overlap
 */
export function inject(text, trial) {
  const edits = [trial, ...(trial.and ?? [])]
    .map(({ before, after }) => ({ ...only(text, before), before, after, shift: 0 }))
    .sort((a, b) => a.start - b.start);
  let result = '';
  let from = 0;
  for (const edit of edits) {
    if (edit.start < from) throw new Error(`edits overlap at “${edit.before}”`);
    result += text.slice(from, edit.start);
    edit.shift = result.length - edit.start;
    result += edit.after;
    from = edit.end;
  }
  result += text.slice(from);

  const moved = (/** @type {Span} */ { start, end }) => ({
    start: place(edits, start, false),
    end: place(edits, end, true),
  });
  const changed = edits.map((edit) => changedWords(edit));
  return {
    text: result,
    places: [...changed, ...(trial.with ?? []).map((words) => moved(only(text, words)))],
    around: edits.map((edit) => paragraphAt(result, edit.start + edit.shift, edit.after.length)),
    moved,
  };
}

/** @typedef {Span & Edit & { shift: number }} PlacedEdit */

/**
 * @param {readonly PlacedEdit[]} edits in order
 * @param {number} offset in the clean article
 * @param {boolean} isEnd inside replaced words an end goes to the end of the replacement, a start to its start
 */
function place(edits, offset, isEnd) {
  let shift = 0;
  for (const edit of edits) {
    if (isEnd ? offset <= edit.start : offset < edit.start) break;
    const start = edit.start + edit.shift;
    if (isEnd ? offset < edit.end : offset < edit.end && offset > edit.start)
      return isEnd ? start + edit.after.length : start;
    if (offset === edit.start) return start;
    shift = start + edit.after.length - edit.end;
  }
  return offset + shift;
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * The words of a replacement that differ from what they replace. Where words were only taken out, all that is left of
 * the marked passage is the place.
 * @param {PlacedEdit} edit
 * @returns {Span}
 */
function changedWords({ start, shift, before, after }) {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const inWord = (/** @type {string | undefined} */ a, /** @type {string | undefined} */ b) =>
    WORD.test(a ?? '') && WORD.test(b ?? '');
  while (head > 0 && [before, after].some((text) => inWord(text[head - 1], text[head]))) head -= 1;
  while (tail > 0 && [before, after].some((text) => inWord(text.at(-tail - 1), text.at(-tail)))) tail -= 1;
  const whole = head >= after.length - tail;
  const at = start + shift;
  return whole ? { start: at, end: at + after.length } : { start: at + head, end: at + after.length - tail };
}

/**
 * @param {string} text
 * @param {number} start
 * @param {number} length
 * @returns {Span}
 */
function paragraphAt(text, start, length) {
  const end = text.indexOf('\n\n', start + length);
  return { start: text.lastIndexOf('\n\n', start) + 1, end: end < 0 ? text.length : end };
}
