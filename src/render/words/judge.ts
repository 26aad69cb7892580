import type { Finding, JudgeResult } from '../../report/report.js';
import { counted, percent, sentence } from './numbers.js';
import { bold, type Rich } from './rich.js';
import type { Telling } from './telling.js';

const SAID: Readonly<Record<string, string>> = {
  contradicts: 'agreed',
  agrees: 'disagreed',
  unclear: 'was undecided',
};

/** "a language model, NAME, agreed (93 %); confidence by the rules alone 70 %"; `null` where none was asked. */
export function judgementWords({ judgement, confidence }: Finding): string | null {
  if (judgement === undefined) return null;
  const { model, verdict, probability, before } = judgement;
  const sure = probability === null ? ', without a valid answer' : ` (${percent(probability)})`;
  const moved = before === confidence ? '' : `; confidence by the rules alone ${percent(before)}`;
  return `a language model, ${model}, ${SAID[verdict]}${sure}${moved}`;
}

type Candidate = JudgeResult['candidates'][number];

/** What part a language model had in the scores. */
export function judgeWords({ model, applied, failure, candidates }: JudgeResult): Rich {
  const asked: Rich = [
    'The language model ',
    bold(model),
    ` was asked whether passages that the rules hold against each other can both stand. It finds nothing itself.`,
  ];
  if (!applied)
    return [...asked, ` ${sentence(`It ${failure}`)} No answer was used: every score is that of the rules.`];
  if (candidates.length === 0) return [...asked, ' The rules found no such passages.'];
  const count = (verdict: string) => candidates.filter((candidate) => candidate.verdict === verdict).length;
  return [
    ...asked,
    ` Of ${counted(candidates.length, 'pair')} it confirmed ${count('contradicts')}, rejected ${count('agrees')} and left ${count('unclear')} open. How far that moves a confidence, the rubric says. Its answers can be wrong, and it may answer otherwise another time.`,
  ];
}

/** Where it was asked, and the hashes of model and prompt. */
export function judgePrints({ kind, modelHash, promptHash }: JudgeResult): Rich {
  const place = kind === 'onnx' ? 'Run on the same machine as Assay' : 'Asked of a server that the user named';
  const model = modelHash === null ? '' : ` · Model, SHA-256: ${modelHash}`;
  return `${place}${model} · Prompt, SHA-256: ${promptHash}`;
}

const RULINGS: Readonly<Record<string, string>> = {
  contradicts: 'cannot both stand',
  agrees: 'can both stand',
  unclear: 'unclear',
};

/** "Reuters, lines 4 and 9, Stated and denied: cannot both stand (93 %); confidence 40 % → 70 %". */
export function candidateWords(
  { names, report }: Telling,
  { signal, check, a, b, verdict, probability, before, after }: Candidate,
): Rich {
  const title = report.legend.signals.find((entry) => entry.check === check && entry.id === signal)?.title ?? signal;
  const place = `${names.document(a.document)}, lines ${a.line} and ${b.line}, ${title}`;
  if (verdict === null) return [bold(place), `: not judged; confidence ${percent(before)}`];
  const sure = probability === null ? ', no valid answer' : ` (${percent(probability)})`;
  const moved = before === after ? `stays ${percent(before)}` : `${percent(before)} → ${percent(after)}`;
  return [bold(place), `: ${RULINGS[verdict]}${sure}; confidence ${moved}`];
}
