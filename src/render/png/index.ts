import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ChartConfiguration } from 'chart.js';
import type { ChartJSNodeCanvas } from 'chartjs-node-canvas';
import type { Report } from '../../report/report.js';
import { allCharts } from '../charts/index.js';
import { openFaces } from '../pdf/fonts/faces.js';
import { fileNames } from './file-names.js';
import { type Picture, withHeading } from './heading.js';
import { printableReport } from './printable.js';

/** Pixels for each point. */
const scale = 2;

const fonts = [
  ['Source Sans 3', '@expo-google-fonts/source-sans-3', '400Regular/SourceSans3_400Regular.ttf'],
  ['Source Sans 3', '@expo-google-fonts/source-sans-3', '600SemiBold/SourceSans3_600SemiBold.ttf'],
  ['DejaVu Sans', 'dejavu-fonts-ttf', 'ttf/DejaVuSans.ttf'],
  ['DejaVu Sans', 'dejavu-fonts-ttf', 'ttf/DejaVuSans-Bold.ttf'],
] as const;

/** Services by size, kept because each loads chart.js anew; fonts belong to the process, so the first registers them. */
const services = new Map<string, ChartJSNodeCanvas>();

async function serviceFor({ width, height }: Picture): Promise<ChartJSNodeCanvas> {
  const size = `${width} ${height}`;
  const known = services.get(size);
  if (known) return known;
  const { ChartJSNodeCanvas } = await import('chartjs-node-canvas');
  const service = new ChartJSNodeCanvas({ width, height, backgroundColour: '#ffffff' });
  if (services.size === 0) {
    const require = createRequire(import.meta.url);
    for (const [family, name, file] of fonts) {
      service.registerFont(join(dirname(require.resolve(`${name}/package.json`)), file), { family });
    }
  }
  services.set(size, service);
  return service;
}

/** The configuration at twice the size, with text shaped as English whatever the machine speaks. */
function enlarged(config: ChartConfiguration): ChartConfiguration {
  const speak = ({ ctx }: { ctx: { lang: string } }) => {
    ctx.lang = 'en';
  };
  const language = { id: 'language', beforeLayout: speak };
  return {
    ...config,
    options: { ...config.options, devicePixelRatio: scale },
    plugins: [...(config.plugins ?? []), language],
  } as unknown as ChartConfiguration;
}

/** Every chart of the report with its title as a picture on white, two pixels a point; `name` is a file name. */
export async function renderPng(report: Report): Promise<{ name: string; bytes: Uint8Array }[]> {
  const pictures: { name: string; bytes: Uint8Array }[] = [];
  const { main } = await openFaces();
  const charts = allCharts(await printableReport(report));
  const names = fileNames(charts.map(({ id }) => id));
  for (const [index, chart] of charts.entries()) {
    const picture = withHeading(chart, main);
    const service = await serviceFor(picture);
    const bytes = await service.renderToBuffer(enlarged(picture.config));
    pictures.push({ name: names[index]!, bytes });
  }
  return pictures;
}
