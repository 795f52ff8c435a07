const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The words of markup, of JSON or of plain text: no tags, no entities, no line ends, so that the same words are found in each. */
export function plainText(text: string): string {
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi, (whole, decimal, hexadecimal, name: string | undefined) =>
      name === undefined ? String.fromCodePoint(codeOf(decimal, hexadecimal)) : (named[name] ?? whole),
    )
    .replace(/\\"/g, '"')
    .replace(/\s+/g, ' ');
}

function codeOf(decimal: string | undefined, hexadecimal: string | undefined): number {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code <= 0x10ffff ? code : 0xfffd;
}
