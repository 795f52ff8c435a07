import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { mostSlashes, styleMark, styleMarkPattern } from '../../src/hosting/style-mark.ts';

it('a mark can stand in a name and is turned back into the hash', () => {
  for (let number = 0; number < 2_000; number++) {
    const mark = styleMark(String(number));
    const [, found = ''] = new RegExp(styleMarkPattern).exec(`/srv/releases/000001${mark}`) ?? [];
    const hash = createHash('sha256').update(String(number)).digest('base64');
    expect(`${found.replaceAll('_', '/')}=`).toBe(hash);
    expect(mark.split('_').length - 1).toBeLessThanOrEqual(mostSlashes);
  }
});
