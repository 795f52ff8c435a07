import { describe, expect, it } from 'vitest';
import { linkPatterns } from '../../../src/content/unread-markup/link-patterns.ts';
import { signPatterns } from '../../../src/content/unread-markup/sign-patterns.ts';
import { printed, told, toldInWords } from './told.ts';

const unread = (...places: string[]): string[] => places.map((place) => `unread-markup ${place}`);

describe('markup of other programs is told at its place', () => {
  it.each([
    [
      'footnotes',
      'He said so.[^1] And more.[^note]\n\n[^1]: The report.\n[^note]: Reuters',
      ['1:12', '1:26', '3:1', '4:1'],
    ],
    ['a footnote with an address', 'So.[^a]\n\n[^a]: /stories/a/', ['1:4', '3:1']],
    ['footnotes in place', 'So.^[The report.]', ['1:4']],
    ['boxes to tick', '- [ ] a\n- [x] b\n  - [X] c', ['1:3', '2:3', '3:5']],
    ['callouts', '> [!NOTE] a\n\n> [!quote]- b', ['1:3', '3:3']],
    ['ids and classes', '## H {#id}\n\nb{.c} {: .d} ![a](b.jpg){width=50%}', ['1:6', '3:2', '3:7', '3:25']],
    ['highlights', 'a ==b c== d', ['1:3']],
    ['short codes', '{{< figure src="a.jpg" >}}\n\n{{% note %}}', ['1:1', '3:1']],
    ['templates', 'a {{ b }} {% include c %}\n<%= d %>', ['1:3', '1:11', '2:1']],
    ['changes', 'a {++b++} {--c--} {~~d~>e~~}', ['1:3', '1:11', '1:19']],
    ['containers', ':::note\na\n:::\n\n::: {.b}\nc\n:::', ['1:1', '5:1']],
    ['tables of contents', '[TOC]\n\n[[_TOC_]]\n\n[[TOC]]', ['1:1', '3:1', '5:1']],
    ['a table of contents within a line', 'a [[TOC]] b [[_TOC_]] c [[toc]]', ['1:3', '1:13']],
    ['short codes in brackets', '[gallery ids="1,2"]\n\na [video src="b.mp4" /] c', ['1:1', '3:3']],
    ['marks of forums', 'a [b]c[/b]\n\n[quote=Ann]d[/quote]', ['1:3', '3:1']],
    ['short forms explained', '*[DPRK]: a country\n*[UN]: nations', ['1:1', '2:1']],
    ['boxes with an indent', '!!! note\n    a\n\n!!! warning "Look"\n    b', ['1:1', '4:1']],
    ['names to be filled in', 'a ${b} c ${d.e}', ['1:3', '1:10']],
    ['boxes to tick on later lines', '- a\n[x] b\n[ ] c', ['2:1', '3:1']],
    ['other bullets', '· a\n· b\n\n➢ c\n➢ d\n\n⁃ e', ['1:1', '4:1', '7:1']],
    ['names of pictures', 'so :smile: and :+1 :thumbs_up:', ['1:4', '1:20']],
    ['lowered and raised signs', 'H~2~O and x^2^', ['1:2', '1:12']],
    ['formulas', 'a $x^2$ and $$y$$\n\n$$\nz\n$$', ['1:3', '1:13', '3:1']],
    ['names of paragraphs', 'a ^block-1\nb', ['1:3']],
    ['tags', '#korea #russia/east', ['1:1']],
    ['commands', String.raw`a\newline b \textbf{c}`, ['1:2', '1:13']],
    ['definitions of words', 'Juche\n: self-reliance', ['2:1']],
    ['citations', 'a [@smith2004, p. 3]', ['1:3']],
    ['underlines', 'a ++b++', ['1:3']],
    ['headings of wikis', '== The talks ==', ['1:1']],
    ['unknown characters', 'a &nbps; b &nbsp c', ['1:3', '1:12']],
    ['bullets from a word processor', '• a\n• b', ['1:1']],
  ])('%s', (_, source, places) => {
    expect(told(source)).toEqual(unread(...places));
  });

  it.each([
    ['quotations', 'a\n> b ==c==\n> d ==e==', ['2:5', '3:5']],
    ['lists', '- a\n- b\n  c ==d==', ['3:5']],
    ['cells', '|a ==b==|==b==|\n|-|-|\n|==b==|==b==|', ['1:4', '1:10', '3:2', '3:8']],
    ['headings', '## a ==b==', ['1:6']],
    ['links', 'a [b ==c==](/d/) ==e==', ['1:6', '1:18']],
    ['emphasis', '**a** *b ==c==*', ['1:10']],
    ['what comes after code', '`==a==` ==a==', ['1:9']],
  ])('at its place in %s', (_, source, places) => {
    expect(told(source)).toEqual(unread(...places));
  });

  it('below the front matter', () => {
    expect(told('a\nb[^1]', 7)).toEqual(unread('9:2'));
  });
});

describe('links and images that are not read as such', () => {
  it.each([
    ['![x](town hall.jpg)', 'Write ![x](town%20hall.jpg), with %20 for each space.'],
    ['[x](town hall.pdf)', 'Write [x](town%20hall.pdf), with %20 for each space.'],
    ['[x](/stories/my page/)', 'Write [x](/stories/my%20page/), with %20 for each space.'],
    ['[x](https://e.example/a b)', 'Write [x](https://e.example/a%20b), with %20 for each space.'],
    ['[x] (https://e.example/a)', 'Write [x](https://e.example/a).'],
    ['[x](https://e.example/a', 'Write [x](address), with %20 for each space, %28 for “(” and %29 for “)”.'],
    ['[words][nope]', 'Write [words](address), or add a line [nope]: https://… with the whole address.'],
    ['[words][]', 'Write [words](address), or add a line [words]: https://… with the whole address.'],
    ['![x][nope]', 'Write ![x](its-name.jpg).'],
    ['![[kim]]', 'Write [[kim]], without the “!”.'],
    ['![[train.jpg]]', 'For an image, write ![What it shows](train.jpg).'],
    ['![x](a.jpg =300x)', 'Write ![x](a.jpg%20=300x), with %20 for each space.'],
  ])('%s', (source, hint) => {
    expect(told(`See ${source}.`)[0]).toBe('unread-markup 1:5');
    expect(toldInWords(`See ${source}.`)[0]).toContain(`→ ${hint}`);
  });

  it('an address that is no link', () => {
    expect(told('See https://e.example/a?b=c. (http://e.example)')).toEqual(unread('1:5', '1:31'));
    expect(toldInWords('See https://e.example/a.')[0]).toContain('<https://e.example/a>');
  });
});

describe('private comments must not reach a reader', () => {
  it.each([
    ['%% Ann told us %%', ['1:1']],
    ['a %% b %% c', ['1:3']],
    ['%%\nlong\n%%', ['1:1']],
    ['a\n\n%% open\n\nb', ['3:1']],
    ['a {# b #} {>> c <<}', ['1:3', '1:11']],
    ['{% comment %} a {% endcomment %}', ['1:1']],
  ])('%j', (source, places) => {
    const comments = told(source).filter((problem) => problem.startsWith('private-comment'));
    expect(comments).toEqual(places.map((place) => `private-comment ${place}`));
    expect(printed(source)).toBe('');
  });
});

describe('stars without a partner', () => {
  it.each([
    ['a **b c', ['1:3']],
    ['**a** and **b', ['1:11']],
    ['a ** b ** c', ['1:3']],
    ['a __한국__의 b', ['1:3']],
    ['a __ b __ c', ['1:3']],
    ['a __b c', ['1:3']],
    ['a ~~ b ~~ c', ['1:3']],
    ['a ~~b c', ['1:3']],
    ['~~a~~ and ~~b', ['1:11']],
  ])('%s', (source, places) => {
    expect(told(source)).toEqual(unread(...places));
  });
});

describe('an example that each pattern finds', () => {
  it('is a sign of its own kind', () => {
    for (const { at, expression, is } of [...linkPatterns, ...signPatterns]) {
      expect(at).toHaveLength(1);
      expect(expression.sticky).toBe(true);
      expect(is).toMatch(/^[a-z].*[^.]$/);
    }
  });
});

describe('no alarm at', () => {
  it.each([
    'R&D, Q&A; AT&T &amp; &nbsp; &eacute;',
    '$5 and $6, US$5 to US$6, $5-$7m ($3)',
    '[sic] […] [...] (c) [He] [Putin] said, [1][2]',
    '`[^1]` ``{{x}}`` `%%x%%` `==x==`',
    '```\n[^1] ==x== %%x%% ##a\n- [ ] b\n```',
    '10:30:15, 3:2:1, a: b, note: this:that',
    '100% and 50 %, 5%% more',
    'C#, #9 and the #MeToo movement; #MeToo began then.',
    'a * b, 5 ** 3, f**k and s***, C++ and D++',
    '~5 and ~6, ~50–~60',
    '^_^ and 2^10',
    'x == y, a = b',
    '{a, b} and {x}',
    '[n/a] and/or [a/b], [the aide], [emphasis added] [i.e. Kim] [a]',
    'He said [no] and [/or] so || or a || b || c; Wow!!! note that',
    'a · b · c and 3·5',
    'Name: ____ ______ snake__case__x __a__ ~~b~~ \\_\\_c ~~5 km \\~~d',
    'Cost: $5 {a} and *[sic]* so',
    '<https://x.example/a> [https://x.example](https://x.example)',
    '**a** *b* ***c*** ~~d~~ a\\\nb  \nc',
    'He left at 5\u00a0p.m. on\n19.\u00a0June',
    ':) :-) ;-)',
    '[a](</b c/>) ![d](<e f.jpg>) [g](/h/ "i j")',
    '- [Putin](/a/)\n- [[kim]] x',
    'Between 5 < 6 and 7 > 6 & more',
    '\\*\\*a and b',
    '\\[slug] \\#tag \\[^1] \\==x== \\{{x}} \\:smile: https\\://x.example \\~a~ \\$a$',
  ])('%j', (source) => {
    expect(told(source)).toEqual([]);
  });
});
