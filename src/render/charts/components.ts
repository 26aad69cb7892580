import { BarController, BarElement, CategoryScale, LinearScale, PointElement, ScatterController } from 'chart.js';

/** The parts of chart.js that the charts are made of, for `Chart.register`. */
export const components = [BarController, BarElement, CategoryScale, LinearScale, PointElement, ScatterController];
