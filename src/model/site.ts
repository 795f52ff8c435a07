import { z } from 'zod';
import { address, text, zone } from './fields.ts';

const publisher = z.union([
  text.transform((name) => ({ name })),
  z.strictObject({ name: text, url: address.exactOptional() }),
]);

/** `site.yaml`: what the publisher says of the whole site. Names no record. */
export const siteSchema = z.strictObject({
  title: text.default('Briefing'),
  description: text.exactOptional(),
  url: address.exactOptional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
    .default('en'),
  publisher: publisher.exactOptional(),
  contact: text.exactOptional(),
  zones: z.array(zone).default([]),
});

export type SiteSettings = z.output<typeof siteSchema>;
