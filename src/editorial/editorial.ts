import { proseOf } from '../content/body/prose.ts';
import type { Problem } from '../diagnostics/diagnostic.ts';
import type { Entry } from '../graph/link/entry.ts';
import { connectedOfKind, type Graph, publishedEntries } from '../graph/graph.ts';
import { ledgerProblems } from './ledger-problems.ts';
import { spellingFinder } from './house-spelling.ts';
import { placeholderTexts } from './placeholder-texts.ts';
import { rolesOn } from '../graph/roles.ts';
import { sameNames } from './same-names.ts';
import { uncitedParagraphs } from './uncited-paragraphs.ts';
import { weekdayFinder } from './weekdays.ts';

/** The longest title that lists, browser tabs and social cards show whole. */
const longestTitle = 90;

/** What a careful editor would look at in published records. Warnings only: none keeps the site from being built. */
export function editorialProblems(graph: Graph): Problem[] {
  const entries = publishedEntries(graph);
  const findWeekdays = weekdayFinder(graph.settings.language);
  const findSpellings = spellingFinder(entries);
  const problems = entries.flatMap((entry) => {
    const prose = [proseOf(entry.body), entry.fields.summary ?? ''].join('\n');
    const year = entry.date ? Number(entry.date.text.slice(0, 4)) : undefined;
    return [
      ...sourceProblems(graph, entry),
      ...roleProblems(graph, entry),
      ...textProblems(entry, prose),
      ...uncitedParagraphs(graph, entry),
      ...ledgerProblems(graph, entry),
      ...findWeekdays(prose, year).map(({ written, weekday }): Problem => ({
        rule: 'weekday-mismatch',
        file: entry.file,
        place: { text: written },
        message: `“${written}”: that day was a ${weekday}.`,
        hint: 'Check the day and the weekday against the source.',
      })),
      ...findSpellings(prose).map(({ written, entry: named }): Problem => ({
        rule: 'house-spelling',
        file: entry.file,
        place: { text: written },
        message: `“${written}” is written “${named.name}” here.`,
        hint: `Write “${named.name}”, or put the other spelling in quotation marks if it is the point.`,
      })),
    ];
  });
  return [...problems, ...sameNames(entries)];
}

function sourceProblems(graph: Graph, entry: Entry): Problem[] {
  const { file } = entry;
  if (entry.kind === 'story' && connectedOfKind(graph, entry, 'source').length === 0) {
    return [
      {
        rule: 'story-without-source',
        file,
        place: { field: ['title'], part: 'key' },
        message: 'This story does not say where its facts come from.',
        hint: 'Add a line “sources: [slug-of-a-source]”.',
      },
    ];
  }
  if (entry.kind === 'source' && graph.mentionsOf(entry).length === 0) {
    return [
      {
        rule: 'unused-source',
        file,
        place: 'file',
        message: 'No published record cites this source.',
        hint: 'Cite it where it was used, or delete it.',
      },
    ];
  }
  if (entry.kind !== 'claim') return [];
  return entry.fields.assertions.flatMap(({ source }, index): Problem[] =>
    source.length > 0
      ? []
      : [
          {
            rule: 'assertion-without-source',
            file,
            place: { field: ['assertions', index], part: 'value' },
            message: `Assertion ${index + 1} does not say where it was read.`,
            hint: 'Add “source: slug-of-a-source” to it.',
          },
        ],
  );
}

/** People who appear in a story or event on a day on which their record gives them no role. */
function roleProblems(graph: Graph, entry: Entry): Problem[] {
  const { date, file } = entry;
  if (!date || !(entry.kind === 'story' || entry.kind === 'event')) return [];
  const listed = entry.kind === 'story' ? 'people' : 'participants';
  return connectedOfKind(graph, entry, 'person')
    .filter((person) => rolesOn(person, date).length === 0)
    .map((person) => ({
      rule: 'person-without-role',
      file,
      place: { field: [listed], part: 'key' },
      message: `${person.name} has no role on ${date.text}.`,
      hint: `Add the role held then to “roles” in ${person.file}.`,
    }));
}

function textProblems(entry: Entry, prose: string): Problem[] {
  const problems: Problem[] = [];
  if (entry.kind === 'story' && entry.name.length > longestTitle) {
    problems.push({
      rule: 'long-title',
      file: entry.file,
      place: { field: ['title'], part: 'value' },
      message: `The title has ${entry.name.length} characters; lists and social cards show about ${longestTitle}.`,
      hint: 'Shorten it, and say the rest in the summary.',
    });
  }
  for (const text of Object.values(placeholderTexts)) {
    if (!prose.includes(text)) continue;
    problems.push({
      rule: 'placeholder-text',
      file: entry.file,
      place: { text },
      message: `“${text}” still stands here.`,
      hint: 'Write your own words in its place.',
    });
  }
  return problems;
}
