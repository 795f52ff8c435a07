import { type Passage, sentencesAround } from '../../src/content/body/sentence.ts';

/** A passage from a text in which `{n}` stands for the n-th link. */
export function passage(text: string): Passage {
  return text.split(/\{(\d+)\}/).flatMap((part, position): Passage => {
    if (position % 2 === 1) return [Number(part)];
    return part === '' ? [] : [part];
  });
}

/** A passage as a text in which `{n}` stands for the n-th link. */
export function written(parts: Passage): string {
  return parts.map((part) => (typeof part === 'string' ? part : `{${part}}`)).join('');
}

/** The sentence around a link of a passage. */
export function sentenceAround(whole: Passage, link: number): Passage {
  return sentencesAround(whole).get(link) ?? [];
}
