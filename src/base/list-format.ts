const formats = new Map<string, Intl.ListFormat>();

/** How a language (BCP 47) joins the items of a list: plain English the British way, `A, B and C`. */
export function listFormatOf(language: string): Intl.ListFormat {
  const known = formats.get(language);
  if (known) return known;
  const format = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' });
  formats.set(language, format);
  return format;
}
