/** One line of a calendar before it is folded: `SUMMARY:Talks`. Parameters belong to the name: `DTSTART;VALUE=DATE`. */
export function property(name: string, value: string): string {
  return fold(`${name}:${value}`);
}

/** The same for a value that is text, in which some characters mean something. */
export function textProperty(name: string, text: string): string {
  return property(name, escapeText(text));
}

function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd');
}

/** Octets a line may have, apart from its end. */
const longestLine = 75;

/** Breaks a line that is too long, never within a character; each further line begins with a space. Ends with a line break. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const length = Buffer.byteLength(character);
    if (octets + length > longestLine) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += length;
  }
  return [...lines, current].map((one) => `${one}\r\n`).join('');
}
