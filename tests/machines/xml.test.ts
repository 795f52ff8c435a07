import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, xmlDocument } from '../../src/machines/xml.ts';
import { readXml } from '../support/machine-files.ts';

describe('XML', () => {
  it('is written plainly, without what has no value', () => {
    const child = element('b', { x: undefined, y: '"1" & \'2\'' });
    expect(xmlDocument(element('a', {}, [child, element('c', {}, '<1> & "2"')]))).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="utf-8"?>
      <a>
      <b y="&quot;1&quot; &amp; &#39;2&#39;"/>
      <c>&lt;1&gt; &amp; "2"</c>
      </a>
      "
    `);
  });

  it('holds any text that it can hold, unchanged', () => {
    const possible = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\t\n\r]/g, ' '));
    fc.assert(
      fc.property(possible, (text) => {
        const read = readXml(xmlDocument(element('a', { title: text }, text)));
        expect([read.text, read.attributes['title']]).toEqual([text, text]);
      }),
    );
  });

  it.each([
    ['a control', 'a\u0000b\u0008c', 'a\ufffdb\ufffdc'],
    ['half a character', 'a\ud800b', 'a\ufffdb'],
    ['no character', 'a\uffffb', 'a\ufffdb'],
    ['the end of a section of characters', 'a]]>b', 'a]]>b'],
  ])('shows a mark for %s', (_, text, expected) => {
    expect(readXml(xmlDocument(element('a', {}, text))).text).toBe(expected);
  });

  it('is well-formed whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readXml(xmlDocument(element('a', { title: text }, text)));
      }),
    );
  });
});
