import type { Report } from '../../../report/report.js';
import { identity } from '../../words/identity.js';
import { short } from '../../words/numbers.js';
import type { RunningHead } from '../layout/paint.js';

export const runningHead = (report: Report): RunningHead => ({
  left: (section) =>
    section === '' ? 'How far each article lets its reader check it' : `${short(report.title, 60)} · ${section}`,
  right: identity(report),
});
