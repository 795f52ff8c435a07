import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { SocialView } from '../../../src/views/records/parts/social-view.ts';
import { readSocialFonts, socialFontFiles } from '../../../templates/pictures/social-fonts.ts';
import { drawSocialPicture, socialColours } from '../../../templates/pictures/social-picture.tsx';
import { date, siteOf } from '../../support/site.ts';

const { serif, sans } = socialFontFiles();
const fonts = readSocialFonts({ serif: readFileSync(serif), sans: readFileSync(sans) });

interface Drawn {
  readonly elements: readonly string[];
  readonly texts: readonly string[];
}

function draw(view: Partial<SocialView>, settings = 'title: The Briefing\n'): Drawn | undefined {
  const { plan } = siteOf({ 'site.yaml': settings });
  const whole = { kind: 'story', name: 'Treaty signed', date: date('2024-06-19T18:00+09:00'), ...view } as const;
  const drawing = drawSocialPicture(whole, plan.site, fonts);
  return drawing === undefined ? undefined : read(drawing);
}

/** Reads a drawing as strictly as XML is read. */
function read(drawing: string): Drawn {
  const [elements, texts]: [string[], string[]] = [[], []];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => elements.push(name));
  parser.on('text', (text) => texts.push(text));
  parser.write(drawing).close();
  return { elements, texts };
}

describe('the picture of a record', () => {
  it.each<[string, Partial<SocialView>, string[]]>([
    ['a story', {}, ['Story', '19 June 2024', 'Treaty signed', 'The Briefing']],
    ['its kind', { genre: 'analysis' }, ['Analysis', '19 June 2024', 'Treaty signed', 'The Briefing']],
    ['a vague date', { date: date('2024') }, ['Story', '2024', 'Treaty signed', 'The Briefing']],
    [
      'an event of several days',
      { kind: 'event', date: date('2024-06-18T23:00+09:00'), end: date('2024-06-19T18:00+09:00') },
      ['Event', '18–19 June 2024', 'Treaty signed', 'The Briefing'],
    ],
    [
      'an event of some hours that was put off',
      { kind: 'event', end: date('2024-06-19T20:00+09:00'), status: 'postponed' },
      ['Event · Postponed', '19 June 2024', 'Treaty signed', 'The Briefing'],
    ],
    [
      'an event that was held',
      { kind: 'event', status: 'held' },
      ['Event', '19 June 2024', 'Treaty signed', 'The Briefing'],
    ],
  ])('says what it is and of when: %s', (_, view, texts) => expect(draw(view)?.texts).toEqual(texts));

  it('holds markup as text, and no element that could load anything', () => {
    const drawn = draw({ name: `</text><image href="file:///etc/passwd"/> & 'x'\u0000\u202e` });
    expect(drawn?.texts.join(' ')).toContain('href="file:///etc/');
    expect([...new Set(drawn?.elements)].toSorted()).toEqual(['g', 'rect', 'svg', 'text']);
  });

  it.each([
    'Array[index[0]]> is it',
    ']]>',
    'a ]]>]]> b',
    '<![CDATA[ x ]]>',
    '<!-- a -- b --> c',
    '<?xml version="1.0"?>',
    '&#0; &nbsp; &lt; & <',
    '"]]>"',
    'half \ud83c of a character',
    'none \uffff\ufffe',
    'controls \u0001\u000b\u007f\u0085',
  ])('is XML that can be read, whatever the headline holds: %j', (name) => {
    const drawn = draw({ name, genre: name }, `title: ${JSON.stringify(name)}\n`);
    if (drawn) expect([...new Set(drawn.elements)].toSorted()).toEqual(['g', 'rect', 'svg', 'text']);
  });

  it('cuts what is too long', () => {
    const drawn = draw({ name: 'very long '.repeat(60), genre: 'kind '.repeat(60) }, `title: ${'Name '.repeat(60)}\n`);
    expect(drawn?.texts.length).toBe(8);
    expect(drawn?.texts.filter((text) => text.endsWith('…')).length).toBe(3);
  });

  it.each(['김정은', 'Kim (김정은) travels', 'قمة', 'Signed ✅', '\u200b'])(
    'is not drawn for letters that the faces lack: %s',
    (name) => expect(draw({ name })).toBeUndefined(),
  );

  it.each(['Путин и Ким', 'Tô Lâm gặp Putin', 'e\u0301tat', 'Co\u00adoperate'])('is drawn for %s', (name) =>
    expect(draw({ name })?.texts).toContain(name.normalize('NFC').replace('\u00ad', '')),
  );

  it('leaves out a name of the site that it cannot draw', () => {
    expect(
      draw({}, 'title: 브리핑\n')
        ?.texts.map((text) => text.trim())
        .filter(Boolean),
    ).toEqual(['Story', '19 June 2024', 'Treaty signed']);
  });

  it('is not drawn on a site whose dates it cannot write', () => {
    expect(draw({}, 'title: A\nlanguage: ko\n')).toBeUndefined();
  });

  it('has the colours of the style sheet', () => {
    const tokens = readFileSync('templates/styles/tokens.css', 'utf8');
    const known = Object.keys(socialColours).map((name) => [name, new RegExp(`--${name}: (#\\w+)`).exec(tokens)?.[1]]);
    expect(Object.fromEntries(known)).toEqual(socialColours);
  });
});
