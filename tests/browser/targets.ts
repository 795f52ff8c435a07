import type { Page } from 'playwright-core';

/**
 * How much a target must have to spare, in pixels, beyond what WCAG 2.5.8 asks for: a box of 24 by 24, or else a circle 24 across that touches
 * no other target and no other such circle. Another font or another browser moves things by a pixel or so.
 */
const spare = 2;

/** Runs in the page, so it is text: targets that are too small and too close, each with what it is, its size and its nearest neighbour. */
const closeTargets = `((spare) => {
  const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const shown = [...document.querySelectorAll(selector)].filter(
    (one) => one.checkVisibility({ opacityProperty: true }) && one.getBoundingClientRect().bottom > 0,
  );
  const blockOf = (one) => {
    let block = one.parentElement;
    while (getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
    return block;
  };
  // A link within a sentence is as high as the sentence's line: it need not be large, though others keep away from it.
  const inSentence = (one) => {
    if (getComputedStyle(one).display !== 'inline') return false;
    if (one.parentElement.localName === 'sup') return true;
    const walker = document.createTreeWalker(blockOf(one), NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode;
      if (/[\\p{L}\\p{N},.;:]/u.test(data) && !parentElement.closest(selector)) return true;
    }
    return false;
  };
  const targets = shown.map((one) => {
    const box = one.getBoundingClientRect();
    const rects = [...one.getClientRects()];
    return { one, box, rects, x: box.x + box.width / 2, y: box.y + box.height / 2, sentence: inSentence(one) };
  });
  const overlap = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  for (const target of targets) {
    target.near = targets.filter(({ one, box }) =>
      one !== target.one && box.bottom > target.box.top - 40 && box.top < target.box.bottom + 40 && !one.contains(target.one) && !target.one.contains(one));
    const enough = Math.min(target.box.width, target.box.height) >= 24 + spare;
    target.large = enough && !target.near.some(({ rects }) => rects.some((rect) => target.rects.some((own) => overlap(own, rect))));
  }
  const distance = ({ x, y }, rect) =>
    Math.hypot(Math.max(rect.left - x, 0, x - rect.right), Math.max(rect.top - y, 0, y - rect.bottom));
  return targets.flatMap((target) => {
    if (target.large || target.sentence) return [];
    const room = target.near.map((other) => ({
      other,
      left: Math.min(
        ...other.rects.map((rect) => distance(target, rect) - 12),
        other.large || other.sentence ? Infinity : Math.hypot(target.x - other.x, target.y - other.y) - 24,
      ),
    })).sort((one, other) => one.left - other.left)[0];
    if (!room || room.left >= spare) return [];
    const name = ({ one }) => {
      const path = [];
      for (let at = one; at && path.length < 3; at = at.parentElement) path.unshift(at.localName + [...at.classList].map((word) => '.' + word).join(''));
      return path.join(' > ') + ' “' + one.textContent.trim().slice(0, 20) + '”';
    };
    const { width, height } = target.box;
    return [name(target) + ' is ' + width.toFixed(1) + ' × ' + height.toFixed(1) + ', and ' + room.left.toFixed(1) + ' px are left to ' + name(room.other)];
  });
})`;

/** Targets for a finger that are right only by a hair, or not at all. */
export function closeTargetsOf(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`${closeTargets}(${spare})`);
}
