import { type Diagnostic, locate } from '../diagnostics/diagnostic.ts';
import { kindOf } from '../model/values/kinds.ts';

/** Warnings about pages of records that this build removed and that no redirect replaced: their published addresses are dead now. */
export function goneAddresses(removed: readonly string[]): Diagnostic[] {
  const problems = removed.flatMap((file) => {
    const [folder = '', slug = '', name, ...deeper] = file.split('/');
    if (!kindOf(folder) || name !== 'index.html' || deeper.length > 0 || /^page-\d+$/.test(slug)) return [];
    return [
      {
        rule: 'address-gone',
        file: `${folder}/${slug}.md`,
        place: 'file',
        message: `The address /${folder}/${slug}/ was published before and leads nowhere now.`,
        hint: `If the record was renamed, add “aliases: [${slug}]” to it; if it was taken back, keep it with “withdrawn”.`,
      } as const,
    ];
  });
  return locate(problems, () => undefined);
}
