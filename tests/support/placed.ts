import type { Problem } from '../../src/diagnostics/diagnostic.ts';

/** A problem as `rule line:column`, or as `rule place` where it is told in another way than by a point. */
export function placed({ rule, place }: Pick<Problem, 'rule' | 'place'>): string {
  if (place === 'file') return `${rule} file`;
  if ('line' in place) return `${rule} ${place.line}:${place.column}`;
  return `${rule} ${'field' in place ? place.field.join('.') : place.text}`;
}
