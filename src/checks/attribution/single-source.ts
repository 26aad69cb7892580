import { Type } from '@sinclair/typebox';
import { type Statement, statementsOf } from '../../article/statements.js';
import { defineSignal } from '../check.js';

/** Flags the statements by which one source exceeds its share of an article. */
export const singleSource = defineSignal({
  id: 'single-source',
  title: 'Single source',
  unit: 'statement',
  what: 'The share of the most used source, where an article has enough statements to tell.',
  options: Type.Object({
    limit: Type.Number({
      minimum: 0,
      maximum: 1,
      default: 0.6,
      description: 'Share of the statements that one source may have',
    }),
    least: Type.Integer({
      minimum: 1,
      default: 5,
      description: 'Statements an article needs before shares mean something',
    }),
    confidence: Type.Number({ minimum: 0, maximum: 1, default: 0.8, description: 'Confidence of a finding' }),
  }),

  observe(article, { limit, least, confidence }) {
    const statements = statementsOf(article).filter(({ sourceClass }) => sourceClass !== 'none');
    if (statements.length < least) {
      return {
        opportunities: 0,
        findings: [],
        reason: `${statements.length} of the ${least} statements that shares need`,
      };
    }
    const { document } = article;
    const bySource = groupBySource(statements);
    const most = [...bySource.values()].reduce((top, one) => (one.length > top.length ? one : top));
    const excess = most.length - limit * statements.length;
    if (excess <= 0) return { opportunities: statements.length, findings: [] };
    const finding = {
      spans: [
        { ...most[0]!.main.content, label: 'statement' },
        ...most.slice(1).map(({ main }) => ({ ...main.content, label: 'statement' })),
      ],
      message: `${most.length} of ${statements.length} statements come from one source, ${nameOf(most[0]!, document.text)}.`,
      advice: 'Look for a second source that can confirm or contest this.',
      confidence,
      voice: 'narrator' as const,
      amount: excess,
    };
    return { opportunities: statements.length, findings: [finding] };
  },
});

const nameOf = ({ main }: Statement, text: string): string =>
  main.speaker ?? (main.source ? `“${text.slice(main.source.start, main.source.end)}”` : 'who is not named');

function groupBySource(statements: readonly Statement[]): Map<string, Statement[]> {
  const groups = new Map<string, Statement[]>();
  for (const one of statements) {
    const key = one.speakerKey ?? '';
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
