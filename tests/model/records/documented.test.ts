import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keysAt } from '../../../src/content/front-matter/schema-keys.ts';
import { commonFields } from '../../../src/model/records/common.ts';
import { recordKinds } from '../../../src/model/values/kinds.ts';
import { recordSchemas } from '../../../src/model/record.ts';
import { siteSchema } from '../../../src/model/site.ts';

const documentation = readFileSync(new URL('../../../docs/records.md', import.meta.url), 'utf8');
const sections = documentation.split(/^## /m).slice(1);

/** The part of the documentation below a heading that names a kind. */
function section(kind: string): string {
  return sections.find((text) => text.split('\n', 1)[0]?.toLowerCase().includes(kind)) ?? '';
}

describe('every field is documented', () => {
  it.each(Object.keys(commonFields))('%s of every kind', (field) => {
    expect(section('every kind')).toContain(`\`${field}\``);
  });

  it.each(
    recordKinds.flatMap((kind) => {
      const own = keysAt(recordSchemas[kind], []).filter((field) => !(field in commonFields) || field === 'summary');
      return own.flatMap((field) => [
        ...(field === 'summary' ? [] : [[kind, field]]),
        ...keysAt(recordSchemas[kind], [field]).map((inner) => [kind, inner]),
      ]);
    }),
  )('of a %s: %s', (kind = '', field = '') => {
    expect(section(kind)).toMatch(new RegExp(String.raw`[\`{ ]${field}[\`},]`));
  });

  it.each(keysAt(siteSchema, []))('of site.yaml: %s', (field) => {
    expect(section('site.yaml')).toContain(`\`${field}\``);
  });
});
