/** Colours of the report. Sources' hues keep apart under simulated colour blindness; the yellow needs its outline. */
export const colours = {
  text: '#1a1a1a',
  muted: '#595959',
  rule: '#dcdcdc',
  range: '#bdbdbd',
  paper: '#ffffff',
  accent: '#12355b',
  loss: '#b4522c',
} as const;

/** How the marks of up to four sources look; shape and hue both tell them apart. */
export const sourceMarks = [
  { shape: 'circle', fill: '#12355b', line: '#12355b' },
  { shape: 'rect', fill: '#b3423a', line: '#b3423a' },
  { shape: 'triangle', fill: '#3f97b7', line: '#1f6784' },
  { shape: 'rectRot', fill: '#e3a82b', line: '#6b4a00' },
] as const;

export type SourceMark = (typeof sourceMarks)[number];

/** Tints of the matrix: scores from `min` up; the text on it keeps a contrast of 4.5 at least. */
export const heat = [
  { min: 85, fill: '#fff7e6', text: '#1a1a1a' },
  { min: 70, fill: '#fddfa8', text: '#1a1a1a' },
  { min: 55, fill: '#f2a65a', text: '#1a1a1a' },
  { min: 40, fill: '#b4522c', text: '#ffffff' },
  { min: 0, fill: '#7f2a1d', text: '#ffffff' },
] as const;

/** Shades for the parts of a bar, far apart in grey print as well; each part also carries a letter or a number. */
export const shades = [
  { fill: '#12355b', text: '#ffffff' },
  { fill: '#9dbcd6', text: '#1a1a1a' },
  { fill: '#4f7ba3', text: '#ffffff' },
  { fill: '#d5e2ec', text: '#1a1a1a' },
] as const;

/** In points; nothing in a chart is smaller than `small`. */
export const sizes = { small: 8, label: 9, value: 9 } as const;

/** Quoted because it ends in a digit; the others have letters that the first lacks. */
export const family = '"Source Sans 3", "DejaVu Sans", sans-serif';

export const font = (size: number, weight: 'normal' | 'bold' = 'normal'): string =>
  `${weight === 'bold' ? 'bold ' : ''}${size}px ${family}`;
