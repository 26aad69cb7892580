import {
  BarController,
  BarElement,
  CategoryScale,
  type ChartComponentLike,
  LinearScale,
  PointElement,
  ScatterController,
} from 'chart.js';

/** The parts of chart.js that the charts are made of, for `Chart.register`. */
export const components: readonly ChartComponentLike[] = [
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  PointElement,
  ScatterController,
];
