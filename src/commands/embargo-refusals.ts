import type { EmbargoedStory } from '../build/embargo/embargoed-stories.ts';

/* What is said where a site would take back stories that readers have, because nobody said that their embargo has ended. */

/** Stories that a refusal to publish names; the others are counted. */
const mostNamed = 3;

export const onPurpose = 'To take a story back on purpose, write “draft: true” or “withdrawn” in place of “embargo”.';

/** What a publish says of stories that the live release in `to` shows and the site in `output` withholds. */
export function takenBackMessage(stories: readonly EmbargoedStory[], to: string, output: string): string {
  const shown = stories.slice(0, mostNamed).map(({ file, until }) => `${file} (until ${until})`);
  const more = stories.length > mostNamed ? ` and ${stories.length - mostNamed} more` : '';
  return (
    `The live release in ${to} shows stories that the site in ${output} withholds because of their embargo: ${shown.join(', ')}${more}.\n` +
    `Nothing was published. Build it again with --now and a time when the embargo has ended, or remove “embargo” from them. ${onPurpose}`
  );
}
