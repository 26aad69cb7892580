import type { Report } from '../../../report/report.js';
import { Charts } from './charts.js';
import { browser, type Element } from './dom.js';

const all = (selector: string): Element[] => [...browser.document.querySelectorAll(selector)];

/** Shows the charts and folds up their tables, which stand open where no script runs. */
function showCharts(): void {
  const report = JSON.parse(browser.document.getElementById('report')!.textContent) as Report;
  for (const paper of all('.paper')) paper.hidden = false;
  for (const table of all('figure > details')) table.open = false;
  const charts = new Charts(report, all('canvas[data-chart]'));
  charts.watch();
  let unfolded: Element[] = [];
  browser.addEventListener('beforeprint', () => {
    charts.complete();
    unfolded = all('details:not([open])');
    for (const fold of unfolded) fold.open = true;
  });
  browser.addEventListener('afterprint', () => {
    for (const fold of unfolded) fold.open = false;
  });
}

/** Lights up every part of the passage that the address names: it may be cut in pieces by other findings. */
function lightUp(): void {
  for (const part of all('mark.current')) part.classList.remove('current');
  const match = /^#passage-(finding-\d+-\d+)$/.exec(browser.location.hash);
  if (!match) return;
  const fold = browser.document.getElementById(browser.location.hash.slice(1))?.closest('details');
  if (fold) fold.open = true;
  for (const part of all('mark[data-findings]')) {
    if (part.dataset.findings?.split(' ').includes(match[1]!)) part.classList.add('current');
  }
}

showCharts();
lightUp();
browser.addEventListener('hashchange', lightUp);
