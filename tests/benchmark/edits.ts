/** The two changes to a corpus that are measured: each is small, and each round's differs from the last one's. */
import { type Corpus, type CorpusRecord, recordsOf, textOf } from './record.ts';

/** A story from the middle of the archive with one word of its body changed. */
export function editedStory(corpus: Corpus, round: number): CorpusRecord {
  const stories = recordsOf(corpus, 'story');
  const story = existing(stories[Math.floor(stories.length / 2)]);
  return { ...story, body: story.body.replace(/\b[a-z]+\.$/m, `word${round}.`) };
}

/** The tenth most named person with another name. */
export function retitledPerson(corpus: Corpus, round: number): CorpusRecord {
  const person = existing(recordsOf(corpus, 'person')[9]);
  return { ...person, fields: { ...person.fields, name: `${textOf(person, 'name')} Renamed ${round}` } };
}

/** How many stories name the person that is retitled. */
export function countStoriesOfRetitled(corpus: Corpus): number {
  const { slug } = retitledPerson(corpus, 0);
  const names = ({ fields }: CorpusRecord): boolean =>
    Array.isArray(fields['people']) && fields['people'].includes(slug);
  return recordsOf(corpus, 'story').filter(names).length;
}

function existing(record: CorpusRecord | undefined): CorpusRecord {
  if (record === undefined) throw new Error('The corpus is too small to be edited.');
  return record;
}
