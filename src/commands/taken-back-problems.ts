import type { EmbargoedStory } from '../build/embargo/embargoed-stories.ts';
import { placeFinder } from '../load/place-finder.ts';
import { type Diagnostic, locate, type Problem } from '../diagnostics/diagnostic.ts';
import { onPurpose } from './embargo-refusals.ts';
import type { TextReader } from './terminal/report.ts';

/** What a build says of each story that it would take back. */
export function takenBackProblems(
  stories: readonly EmbargoedStory[],
  output: string,
  readText: TextReader,
): Diagnostic[] {
  const problems = stories.map(({ file, until }): Problem => ({
    rule: 'embargo-taken-back',
    file,
    place: { field: ['embargo'], part: 'value' },
    message: `The site in ${output} shows this story already, but its embargo holds until ${until}: this build would take it back.`,
    hint: `Build with --now ${until} or later, or remove “embargo”. ${onPurpose}`,
  }));
  return locate(problems, placeFinder(readText));
}
