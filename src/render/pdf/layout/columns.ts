import { type Rich, runsOf } from '../../words/rich.js';
import type { TextStyle } from '../theme.js';
import type { Typesetter } from './lines.js';

/** Rows that are measured; further rows wrap as they must. */
const measured = 300;

interface Need {
  /** Width of the longest word. */
  readonly least: number;
  /** Width of the longest text on one line. */
  readonly most: number;
}

/**
 * Widths of a table's columns, from what is in them: none narrower than its longest word if that can be,
 * the rest shared out by the length of the texts.
 * @param rows header row included
 * @returns widths in points with their padding, which add up to `width`
 */
export function columnWidths(
  type: Typesetter,
  rows: readonly (readonly Rich[])[],
  width: number,
  padding: number,
  style: TextStyle,
): number[] {
  const columns = rows[0]?.length ?? 0;
  const room = width - padding * (columns - 1);
  const needs = Array.from({ length: columns }, (_, index) =>
    needOf(
      type,
      rows.slice(0, measured).map((cells) => cells[index] ?? ''),
      style,
      room,
    ),
  );
  const least = sum(needs.map((need) => need.least));
  const most = sum(needs.map((need) => need.most));
  const last = columns - 1;
  const pad = (inner: number, index: number): number => inner + (index === last ? 0 : padding);
  if (least >= room) return needs.map((need, index) => pad((need.least / least) * room, index));
  if (most <= room) return needs.map((need, index) => pad(need.most + ((room - most) * need.most) / most, index));
  const share = (room - least) / (most - least);
  return needs.map((need, index) => pad(need.least + (need.most - need.least) * share, index));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function needOf(type: Typesetter, texts: readonly Rich[], style: TextStyle, room: number): Need {
  const lines = texts.map((text) =>
    runsOf(text)
      .map((run) => run.text + (run.target?.pageNumber ? ' 888' : ''))
      .join(''),
  );
  const words = new Set(lines.flatMap((line) => line.split(/[ /]/)));
  const width = (text: string) => type.width(text, style) + 0.5;
  const least = Math.min(Math.max(0, ...[...words].map(width)), room * 0.3);
  return { least, most: Math.max(least, Math.min(Math.max(0, ...lines.map(width)), room * 0.62)) };
}
