import { Chart as Drawn } from 'chart.js';
import type { Report } from '../../../report/report.js';
import { components } from '../../charts/components.js';
import { allCharts, type Chart } from '../../charts/index.js';
import { browser, type Element } from './dom.js';

/** Letters are drawn this much larger than on paper, where they are read from nearer. */
const enlarged = 1.35;
/** Below this width, in points, labels leave no room for a plot. */
const narrowest = 340;
/** Pixels for each CSS pixel at least, so that a print is sharp. */
const sharpness = 2;

/** Draws charts into their canvases when they come near the screen, and again when its width changes. */
export class Charts {
  readonly #report: Report;
  readonly #drawn = new Map<Element, Drawn>();
  readonly #canvases: readonly Element[];
  #width = 0;
  #charts: ReadonlyMap<string, Chart> = new Map();

  constructor(report: Report, canvases: readonly Element[]) {
    Drawn.register(...components);
    this.#report = report;
    this.#canvases = canvases;
  }

  watch(): void {
    const { IntersectionObserver } = browser;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) if (isIntersecting) this.#draw(target);
      },
      { rootMargin: '800px' },
    );
    for (const canvas of this.#canvases) observer.observe(canvas);
    browser.addEventListener('resize', () => {
      for (const canvas of this.#drawn.keys()) this.#draw(canvas);
    });
  }

  /** Draws those that were never near the screen. */
  complete(): void {
    for (const canvas of this.#canvases) if (!this.#drawn.has(canvas)) this.#draw(canvas);
  }

  #draw(canvas: Element): void {
    const room = canvas.parentElement?.clientWidth ?? 0;
    if (room === 0) return;
    const chart = this.#chartsOf(Math.max(narrowest, Math.round(room / enlarged))).get(canvas.dataset.chart ?? '');
    const old = this.#drawn.get(canvas);
    if (!chart || old?.width === chart.width) return;
    old?.destroy();
    Object.assign(canvas, { width: chart.width, height: chart.height });
    const scale = (room / chart.width) * Math.max(sharpness, browser.devicePixelRatio);
    const { options, ...config } = chart.config;
    this.#drawn.set(
      canvas,
      new Drawn(canvas as never, { ...config, options: { ...options, devicePixelRatio: scale } }),
    );
    Object.assign(canvas.style, { width: '100%', height: 'auto' });
  }

  #chartsOf(width: number): ReadonlyMap<string, Chart> {
    if (width !== this.#width) {
      this.#charts = new Map(allCharts(this.#report, width).map((chart) => [chart.id, chart]));
      this.#width = width;
    }
    return this.#charts;
  }
}
