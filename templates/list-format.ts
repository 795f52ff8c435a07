const listFormats = new Map<string, Intl.ListFormat>();

/** How the interface joins a list in its language, everywhere alike. English is that of Britain: `Kim, Putin and Xi`. */
export function listFormat(language: string): Intl.ListFormat {
  const known = listFormats.get(language);
  if (known) return known;
  const format = new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' });
  listFormats.set(language, format);
  return format;
}
