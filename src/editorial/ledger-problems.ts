import type { Problem } from '../diagnostics/diagnostic.ts';
import { weightOf } from '../graph/claims/rank-claims.ts';
import { connectedOfKind, type Graph } from '../graph/graph.ts';
import type { Entry } from '../graph/link/entry.ts';
import { isSourceKind, likelySourceKind } from '../model/records/source.ts';

/** The most major claims that a page can lead with. */
const mostMajors = 3;

/** What an editor of the ledger would look at: pages that rank nothing, promises that bind nobody, denials that reach nothing, fields of the past. */
export function ledgerProblems(graph: Graph, entry: Entry): Problem[] {
  return [
    ...majorProblems(graph, entry),
    ...commitmentProblems(entry),
    ...coverProblems(entry),
    ...formerFieldProblems(entry),
  ];
}

function majorProblems(graph: Graph, entry: Entry): Problem[] {
  if (entry.kind !== 'story' && entry.kind !== 'event') return [];
  const majors = claimsLedWith(graph, entry).filter((claim) => weightOf(claim) === 'major');
  if (majors.length <= mostMajors) return [];
  const leads = entry.kind === 'story' ? 'This story cites' : 'This event is the subject of';
  return [
    {
      rule: 'too-many-majors',
      file: entry.file,
      place: { field: [entry.kind === 'story' ? 'title' : 'name'], part: 'key' },
      message: `${leads} ${majors.length} major claims, so that none of them leads: ${majors.map(({ slug }) => slug).join(', ')}.`,
      hint: `Write “weight: minor” into those that an editor would cut first, until at most ${mostMajors} are left.`,
    },
  ];
}

/** The claims that a story cites, or that are about an event. */
function claimsLedWith(graph: Graph, entry: Entry<'story' | 'event'>): readonly Entry<'claim'>[] {
  if (entry.kind === 'story') return connectedOfKind(graph, entry, 'claim');
  return graph
    .mentionsOf(entry)
    .flatMap(({ from }) => (from.kind === 'claim' && from.fields.about.includes(entry) ? [from] : []));
}

function commitmentProblems(entry: Entry): Problem[] {
  if (entry.kind !== 'commitment' || entry.written.by.length > 0) return [];
  const toNobody = entry.written.to.length === 0;
  return [
    {
      rule: 'unbound-commitment',
      file: entry.file,
      place: { field: ['summary'], part: 'key' },
      message: `This promise binds nobody: it does not say who made it${toNobody ? ', nor to whom' : ''}.`,
      hint: `Add “by: slug-of-whoever-promised”${toNobody ? ' and “to: slug-of-whoever-was-promised”' : ''}.`,
    },
  ];
}

function coverProblems(entry: Entry): Problem[] {
  if (entry.kind !== 'claim') return [];
  return entry.written.assertions.flatMap(({ stance, covers }, index): Problem[] =>
    covers.length === 0 || stance === 'denies'
      ? []
      : [
          {
            rule: 'covers-without-denial',
            file: entry.file,
            place: { field: ['assertions', index, 'covers'], part: 'key' },
            message: `Only a denial reaches other claims, and the stance here is “${stance}”.`,
            hint: 'Write “stance: denies”, or take “covers” out.',
          },
        ],
  );
}

/** Fields as earlier versions had them, which go on working for now. */
function formerFieldProblems(entry: Entry): Problem[] {
  if (entry.kind !== 'source') return [];
  const { checked, kind } = entry.written;
  const problems: Problem[] = [];
  if (checked) {
    problems.push({
      rule: 'former-field',
      file: entry.file,
      place: { field: ['checked'], part: 'key' },
      message: '“checked” is called “last-checked” now, as in every other kind of record.',
      hint: `Write “last-checked: ${checked.text}”.`,
    });
  }
  if (kind !== undefined && !isSourceKind(kind)) {
    problems.push({
      rule: 'former-field',
      file: entry.file,
      place: { field: ['kind'], part: 'value' },
      message: `“${kind}” is no longer a kind of source.`,
      hint: `Write “kind: ${likelySourceKind(kind)}”, or another of report, agency, broadcast, official, reference and data.`,
    });
  }
  return problems;
}
