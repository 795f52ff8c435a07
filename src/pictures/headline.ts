import type { FontMetrics } from './font-metrics.ts';

/** Letters of a size may fill so many lines before a smaller size is taken. */
export interface HeadlineStep {
  readonly size: number;
  readonly lines: number;
}

interface SetHeadline {
  readonly size: number;
  readonly lines: readonly string[];
}

/**
 * Sets a headline as large as it can be, in lines of about equal length. `steps` go from large to small and are not empty; what does
 * not fit even the last is cut at a word and ends in `…`.
 */
export function setHeadline(
  text: string,
  width: number,
  font: FontMetrics,
  steps: readonly HeadlineStep[],
): SetHeadline {
  for (const { size, lines: most } of steps) {
    const lines = fill(text, width, size, font);
    if (lines.length <= most && !breaksWord(text, width, size, font)) {
      return { size, lines: balance(text, width, size, font, lines) };
    }
  }
  const { size, lines: most } = steps.at(-1) ?? { size: 0, lines: 0 };
  const lines = fill(text, width, size, font);
  if (lines.length <= most) return { size, lines };
  const rest = lines.slice(most - 1).join(' ');
  return { size, lines: [...lines.slice(0, most - 1), shorten(rest, width, size, font)] };
}

/** Cuts a text that is too wide, at a word where one ends in its second half: `A treaty of mutual…`. */
export function shorten(text: string, width: number, size: number, font: FontMetrics): string {
  if (font.widthOf(text, size) <= width) return text;
  const letters = Array.from(text);
  while (letters.length > 0 && font.widthOf(`${letters.join('')}…`, size) > width) letters.pop();
  const kept = letters.join('');
  const next = text.charAt(kept.length);
  const space = kept.lastIndexOf(' ');
  const whole = next !== ' ' && space > kept.length / 2 ? kept.slice(0, space) : kept;
  return `${whole.replace(/[\s,;:.–—-]+$/u, '')}…`;
}

/** Parts that a line may end after: words, and what a hyphen or dash divides. */
function partsOf(text: string): string[] {
  return text.split(/(?<= )|(?<=\p{L}[-–—/])(?=\p{L})/u);
}

function breaksWord(text: string, width: number, size: number, font: FontMetrics): boolean {
  return partsOf(text).some((part) => font.widthOf(part.trimEnd(), size) > width);
}

/** Fills one line after the other; a part that is wider than a line is broken anywhere. */
function fill(text: string, width: number, size: number, font: FontMetrics): string[] {
  const fits = (line: string): boolean => font.widthOf(line.trimEnd(), size) <= width;
  const lines: string[] = [];
  let line = '';
  for (const part of partsOf(text)) {
    if (line !== '' && !fits(line + part)) {
      lines.push(line);
      line = '';
    }
    for (const letter of fits(part) ? [part] : Array.from(part)) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return [...lines, line].map((one) => one.trim());
}

/** Narrows the lines as far as their number allows, so that the last is not left with one word. */
function balance(
  text: string,
  width: number,
  size: number,
  font: FontMetrics,
  filled: readonly string[],
): readonly string[] {
  let [narrow, wide, lines] = [width / filled.length / 2, width, filled];
  while (wide - narrow > size / 8) {
    const middle = (narrow + wide) / 2;
    const tried = breaksWord(text, middle, size, font) ? [] : fill(text, middle, size, font);
    if (tried.length === filled.length) [wide, lines] = [middle, tried];
    else narrow = middle;
  }
  return lines;
}
