import { partitionPoint } from '../checks/partition-point.js';

export interface LinePosition {
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/** Finds line and column of an offset by bisection. Lines end with LF, CR LF or a lone CR. */
export function lineTable(text: string): (offset: number) => LinePosition {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return (offset) => {
    const line = partitionPoint(starts, (start) => start <= offset);
    return { line, column: offset - starts[line - 1]! + 1 };
  };
}
