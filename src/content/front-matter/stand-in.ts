import type { z } from 'zod';
import type { RecordKind } from '../../model/values/kinds.ts';
import { assembleRecord, type BriefingRecord, recordSchemas } from '../../model/record.ts';
import type { Slug } from '../../model/values/slug.ts';
import type { YamlValue } from './yaml.ts';

/**
 * A record made of those fields of a faulty file that are sound, so that links to it and from it are checked in the same run. What
 * it requires and lacks is made up; that never shows, since the fault stops the build.
 */
export function standIn(kind: RecordKind, slug: Slug, written: Readonly<Record<string, YamlValue>>): BriefingRecord {
  const schema = recordSchemas[kind];
  const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
  const required = Object.entries({
    title: slug,
    name: slug,
    statement: slug,
    summary: '?',
    date: '2000',
    start: '2000',
  });
  const madeUp = required.filter(([key]) => Object.hasOwn(shape, key));
  const sound = Object.entries(written).filter(
    ([key, value]) => Object.hasOwn(shape, key) && shape[key]?.safeParse(value).success,
  );
  const whole = schema.safeParse(Object.fromEntries([...madeUp, ...sound]));
  return assembleRecord(kind, slug, whole.success ? whole.data : schema.parse(Object.fromEntries(madeUp)));
}
