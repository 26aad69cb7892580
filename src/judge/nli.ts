import { type Judge, JudgeFailure, type Question } from './judge.js';
import type { ModelFolder } from './model-folder.js';
import { nliPrompt } from './prompt.js';
import { loadRuntime, type Runtime } from './runtime.js';

/** Probability, from 0 to 1, that the second text contradicts the first. */
type Reader = (premise: string, hypothesis: string) => Promise<number>;

/**
 * A natural-language-inference model on this machine. A contradiction has no direction, so that it is asked both ways and
 * the mean counts; what the model calls entailed or neutral can both stand.
 * @param load gives the runtime, when the first question is asked
 */
export function nliJudge(folder: ModelFolder, load: () => Promise<Runtime> = loadRuntime): Judge {
  const { content, sha256 } = nliPrompt();
  let reader: Promise<Reader> | null = null;
  return {
    kind: 'onnx',
    model: folder.name,
    modelHash: folder.sha256,
    promptHash: sha256,
    identity: JSON.stringify(['onnx', folder.sha256, sha256]),
    concurrency: 1,
    async ask(question: Question) {
      reader ??= load().then((runtime) => open(runtime, folder, content.label));
      const read = await reader;
      let sum = 0;
      for (const { premise, hypothesis } of content.directions) {
        sum += await read(question[premise].sentence, question[hypothesis].sentence).catch(unreadable);
      }
      const mean = sum / content.directions.length;
      if (!(mean >= 0 && mean <= 1)) throw new JudgeFailure('gave no probabilities: it is no model for sentence pairs');
      // Four decimals: the last bits differ from processor to processor.
      const probability = Math.round(Math.max(mean, 1 - mean) * 1e4) / 1e4;
      return { verdict: mean >= 0.5 ? 'contradicts' : 'agrees', probability };
    },
  };
}

/** Loads the model from its folder and nowhere else. */
async function open(runtime: Runtime, folder: ModelFolder, label: string): Promise<Reader> {
  const { env, AutoTokenizer, AutoModelForSequenceClassification } = runtime;
  Object.assign(env, { allowRemoteModels: false, useFSCache: false, useBrowserCache: false });
  const options = { local_files_only: true, subfolder: folder.subfolder, dtype: folder.precision };
  const [tokenizer, model] = await Promise.all([
    AutoTokenizer.from_pretrained(folder.path, options),
    AutoModelForSequenceClassification.from_pretrained(folder.path, options),
  ]).catch(unreadable);
  const labels = Object.entries(model.config.id2label ?? {});
  const place = labels.find(([, name]) => name.toLowerCase().startsWith(label))?.[0];
  if (place === undefined) {
    const named = labels.map(([, name]) => name).join(', ') || 'none';
    throw new JudgeFailure(`has no class “contradiction”; its config.json names ${named}`);
  }
  return async (premise, hypothesis) => {
    const { logits } = await model(await tokenizer(premise, { text_pair: hypothesis, truncation: true }));
    return softmax(Array.from(logits.data))[Number(place)] ?? Number.NaN;
  };
}

function unreadable(error: unknown): never {
  throw new JudgeFailure(`cannot be run: ${String((error as Error).message ?? error).split('\n')[0]}`);
}

function softmax(logits: readonly number[]): number[] {
  const highest = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
