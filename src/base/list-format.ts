import { oncePerText } from './once.ts';

/** How a language (BCP 47) joins the items of a list: plain English the British way, `A, B and C`. */
export const listFormatOf = oncePerText(
  (language: string) => new Intl.ListFormat(language === 'en' ? 'en-GB' : language, { type: 'conjunction' }),
);
