import { z } from 'zod';
import { address, date, endsAfterStart, flag, reportFault, text, zone } from './values/fields.ts';
import { isLanguageTag } from './values/language.ts';
import { quoted } from './values/quoted.ts';
import { siteAddressFault } from './values/site-address.ts';

const publisher = z.union([
  text.transform((name) => ({ name })),
  z.strictObject({ name: text, url: address.exactOptional() }),
]);

/** Under which terms others may use what the site says: by name alone, or with the address of the terms. */
const licence = z.union([
  text.transform((name) => ({ name })),
  z.strictObject({ name: text, url: address.exactOptional() }),
]);

const language = z.string().transform((written, context) => {
  if (!isLanguageTag(written)) {
    reportFault(context, {
      rule: 'wrong-type',
      message: `${quoted(written)} is not the code of a language`,
      hint: 'Write a code such as en, de or ko.',
    });
  }
  return written;
});

const contact = z.string().transform((written, context) => {
  if (!/^[^\s@:/]+@[^\s@]+$/.test(written) && !address.safeParse(written).success) {
    reportFault(context, {
      rule: 'wrong-type',
      message: `${quoted(written)} is neither an e-mail nor a web address`,
      hint: 'Write an address such as editors@example.org or https://example.org/contact.',
    });
  }
  return written;
});

const siteAddress = z.string().transform((written, context) => {
  const fault = siteAddressFault(written);
  if (fault === undefined) return written;
  reportFault(context, {
    rule: 'forbidden-address',
    message: `${quoted(written)} ${fault}`,
    hint: 'Write where the site will stand, such as https://briefing.example or https://news.example/briefing/.',
  });
  return z.NEVER;
});

/** More than these a reader would not take in, nor a phone's first screen hold. */
const mostSections = 7;

/** More lanes of a picture than these would be none that a phone shows at once. */
const mostLanes = 6;

/** A page that the header leads to, by the slug of one of the publisher's own or by the name of one that is made. */
const sectionWord = text;

/** A part of the story by its time, under which events and stories stand together. */
const chapter = z
  .strictObject({ title: text, from: date, to: date.exactOptional() })
  .superRefine(endsAfterStart('from', 'to'));

/** `site.yaml`: what the publisher says of the whole site. Names no record. */
export const siteSchema = z.strictObject({
  title: text.default('Briefing'),
  description: text.exactOptional(),
  url: siteAddress.exactOptional(),
  language: language.default('en'),
  publisher: publisher.exactOptional(),
  contact: contact.exactOptional(),
  licence: licence.exactOptional(),
  zones: z.array(zone).default([]),
  'as-of': flag.default(false),
  sections: z.array(sectionWord).max(mostSections).default([]),
  chapters: z.array(chapter).default([]),
  lanes: z.array(text).max(mostLanes).default([]),
});

export type SiteSettings = z.output<typeof siteSchema>;
