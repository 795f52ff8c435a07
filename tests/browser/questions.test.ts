import { expect, it } from 'vitest';
import { fontSets } from '../support/font-sets.ts';
import { describeInChromium, serveForGroup } from './visit.ts';

const laptop = { viewport: { width: 1280, height: 720 } };

/** What a first-time reader asks of our site: the links to follow from the home page, and what must then be seen without scrolling. */
const questions: readonly (readonly [question: string, clicks: readonly string[], answer: string])[] = [
  ['When and where did Putin and Kim meet?', ['New to this story? Start here'], 'Vostochny Cosmodrome'],
  [
    'Who came to Pyongyang who was not at Vostochny?',
    ['Compare them side by side', 'Who was in the room'],
    'Joined since',
  ],
  [
    'Are there North Korean soldiers in Russia’s war?',
    ['What we know and what we don’t'],
    'North Korean soldiers took part in the war on Russia’s side, in the Kursk region.',
  ],
  ['Did North Korea send arms, and who says so?', ['What is disputed'], 'denied by North Korea and Russia'],
  [
    'Is the treaty in force?',
    ['Documents', 'Treaty on Comprehensive Strategic Partnership'],
    'in force since 4 December',
  ],
  ['Who is KCNA?', ['A–Z', 'K'], 'North Korea’s state news agency'],
  ['What was promised and not yet done?', ['Commitments'], 'Putin’s invitation to Russia'],
  ['What was known the day the treaty was signed?', ['Day by day', '19 June 2024'], 'As of 19 June 2024'],
];

describeInChromium('a first-time reader is answered within two clicks, without scrolling', fontSets, (fonts) => {
  const site = serveForGroup('articles', fonts);

  it.each(questions)('%s', async (_, clicks, answer) => {
    expect(clicks.length).toBeLessThanOrEqual(2);
    const seen = await site.open('/', laptop, async (page) => {
      for (const name of clicks) {
        const links = page.getByRole('link', { name, exact: true });
        await links.first().click();
      }
      const found = await page.getByText(answer).filter({ visible: true }).all();
      const boxes = await Promise.all(found.map((one) => one.boundingBox()));
      return boxes.some((box) => box !== null && box.y >= 0 && box.y + Math.min(box.height, 60) <= 720);
    });
    expect(seen).toBe(true);
  });
});
