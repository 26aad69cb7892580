import type { Report } from '../../../src/report/report.js';
import { exampleReport } from '../example-report.js';

/** Words that would run, load or turn round what follows, wherever text is taken for markup. */
const hostile = [
  '</script><script>window.hacked = 1</script>',
  '<img src=x onerror="window.hacked = 1">',
  '"><svg onload=window.hacked=1>',
  "' onmouseover='window.hacked=1",
  '<!-- <style>*{display:none}</style>',
  '&lt;b&gt; &amp;amp;',
  '\u202etxet desrever\u202c \u2066isolate',
  'line\u2028and paragraph\u2029separators',
  '\u0000\u0007\ud800 {{window.hacked = 1}}',
  'javascript:window.hacked=1',
];

/** The example with such words in every text that comes from articles, files or the rubric. */
export function hostileReport(): Report {
  const report = structuredClone(exampleReport({ texts: true }));
  const nasty = (place: number): string => hostile[place % hostile.length]!;
  report.title = nasty(1);
  report.case = nasty(2);
  report.rubric.title = nasty(0);
  report.rubric.path = nasty(3);
  for (const [index, document] of report.documents.entries()) {
    Object.assign(document, { title: `Reply ${nasty(index)}`, byline: nasty(index + 1), path: nasty(index + 2) });
    for (const [place, finding] of document.findings.entries()) {
      finding.message = `message ${nasty(place)}`;
      finding.advice = `advice ${nasty(place + 1)}`;
      for (const span of finding.spans) {
        span.label = nasty(place);
        if (span.excerpt) span.excerpt = { start: span.start, text: `${span.text} ${nasty(place + 4)}` };
      }
    }
    for (const speaker of document.voices.speakers) speaker.name = nasty(index);
    const { article } = document.reading;
    if (article) {
      const end = article.text.length;
      article.text += hostile.join(' ');
      article.blocks.push({ ...article.blocks[0]!, role: nasty(2), start: end, end: article.text.length, line: 99 });
    }
  }
  return report;
}
