/** Channels from 0 to 255, alpha from 0 to 1. */
export interface Colour {
  readonly rgb: [number, number, number];
  readonly alpha: number;
}

const named: Readonly<Record<string, string>> = { black: '#000000', white: '#ffffff', transparent: '#00000000' };
const known = new Map<string, Colour>();

function parse(css: string): Colour {
  const text = named[css] ?? css;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  const hex = short ? `#${short[1]}${short[1]}${short[2]}${short[2]}${short[3]}${short[3]}` : text;
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})?$/i.exec(hex);
  if (long) {
    const [red, green, blue, alpha] = long.slice(1).map((pair) => Number.parseInt(pair ?? 'ff', 16));
    return { rgb: [red!, green!, blue!], alpha: alpha! / 255 };
  }
  const call = /^rgba?\(([\d.]+),\s*([\d.]+),\s*([\d.]+)(?:,\s*([\d.]+))?\)$/.exec(text);
  if (!call) throw new RangeError(`“${css}” is not a colour that the PDF canvas knows: use #rgb, #rrggbb or rgba()`);
  return { rgb: [Number(call[1]), Number(call[2]), Number(call[3])], alpha: Number(call[4] ?? 1) };
}

/**
 * Reads a colour as chart.js writes it.
 * @throws RangeError for a notation other than hexadecimal, `rgb()`, `rgba()`, black, white and transparent
 */
export function parseColour(css: string): Colour {
  let colour = known.get(css);
  if (!colour) {
    colour = parse(css);
    known.set(css, colour);
  }
  return colour;
}
