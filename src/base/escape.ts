/** Characters that mean something in HTML and XML, as they are written where they are meant as themselves. */
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that XML 1.0 cannot hold in any form, among them halves of characters that UTF-16 stores in two. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const inHtml = /[&<>"]/;
const allInHtml = /[&<>"]/g;

/** Text made safe in HTML, between tags and between double quotation marks. */
export function escapeHtml(text: string): string {
  return inHtml.test(text) ? text.replace(allInHtml, refer) : text;
}

/**
 * Text made safe in XML and HTML, between tags and between quotation marks of either kind. What XML cannot hold becomes the mark for a
 * lost character.
 */
export function escapeXml(text: string): string {
  return text.replace(impossible, '\ufffd').replace(/[&<>"']/g, refer);
}

/** Text made safe in XML between tags, where quotation marks mean nothing. */
export function escapeXmlText(text: string): string {
  return text.replace(impossible, '\ufffd').replace(/[&<>]/g, refer);
}

/** Text made safe in a regular expression, where it then stands for itself. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}

/** An address with what is written as `%20` and the like as it is meant; as it stands where that is not written rightly. */
export function decodePercents(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function refer(character: string): string {
  return references[character] ?? character;
}
