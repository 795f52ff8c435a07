/** Widths in the letter's size, in words together at least those of the widest sans serif of common systems, DejaVu Sans. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/^\p{M}$/u, 0],
  [/^[iljtfrI.,:;’'()/|!\s-]$/, 0.36],
  [/^[mwMW@%—]$/, 0.99],
  [/^[A-Z]$/, 0.74],
  [/^[a-z0-9–]$/, 0.63],
  [/^[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]$/, 1],
  [/^[^]$/u, 0.74],
];

const known = new Map<string, number>();

/** How wide some words are at most, in units of a picture, without asking any font: `textWidth('Tokyo', 17)` is about 55. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += widthOf(letter);
  return width * size;
}

function widthOf(letter: string): number {
  const found = known.get(letter);
  if (found !== undefined) return found;
  const width = widths.find(([form]) => form.test(letter))?.[1] ?? 1;
  if (known.size < 5000) known.set(letter, width);
  return width;
}

/** Words in as many lines as a width asks for, at most `most`; what does not fit ends in `…`. */
export function wrap(text: string, width: number, size: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined, size) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  const kept = lines.slice(0, most);
  const cut = lines.length > most;
  return kept.map((line, index) => shorten(line, width, size, cut && index === most - 1));
}

function shorten(line: string, width: number, size: number, cut: boolean): string {
  if (!cut && textWidth(line, size) <= width) return line;
  const letters = Array.from(line);
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
