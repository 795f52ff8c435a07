import { join } from 'node:path';
import type { Published } from '../../publish/publish-site.ts';
import type { Objection } from '../../publish/objections.ts';
import { numberOf } from '../../publish/releases.ts';
import { nginxRuleFile } from '../../hosting/nginx-rules.ts';
import type { Environment } from '../terminal/environment.ts';
import { returnedText } from './publish-objections.ts';
import type { PublishOptions } from './publish-options.ts';

/** What was done, and what the publisher allowed for it. */
export type Done = Published & { readonly objections: readonly Objection[] };

/** One JSON document of what was done. */
export function publishJson({ release, previous, objections, ...rest }: Done, { elapsed }: Environment): string {
  const returned = objections.flatMap((objection) => (objection.type === 'withdrawn' ? objection.records : []));
  const report = {
    ok: true,
    release,
    previous: previous ?? null,
    ...rest,
    ...(returned.length > 0 && { returned }),
    milliseconds: Math.round(elapsed()),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** What was done, in words, and what is left to do. */
export function publishText(
  { release, previous, changed, rulesChanged, files, objections }: Done,
  { to, rollback }: PublishOptions,
): string {
  const number = numberOf(release);
  if (!changed) return `Nothing has changed: release ${number} in ${to} is this very site.\n`;
  const former = previous === undefined ? '' : ` in place of release ${numberOf(previous)}`;
  return [
    `${rollback ? 'Gone back' : 'Published'}: release ${number} is live in ${to}${former}.`,
    ...(rollback
      ? []
      : [
          previous === undefined
            ? `It has ${files.new} files.`
            : `${files.new} files are new, ${files.shared} are those of the release before.`,
        ]),
    ...[returnedText(objections)].filter((line) => line !== undefined),
    ...(rollback || previous === undefined ? [] : ['To go back: the same command with --rollback.']),
    ...(rulesChanged && previous === undefined
      ? [`If nginx serves it, include ${join(to, 'current', nginxRuleFile)} in its server block.`]
      : []),
    ...(rulesChanged && previous !== undefined
      ? ['Redirects or headers have changed. Have nginx read them: sudo systemctl reload nginx']
      : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}
