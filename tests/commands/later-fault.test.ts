import type * as embargoed from '../../src/build/embargo/embargoed-stories.ts';
import type * as limits from '../../src/build/host-limit-warnings.ts';
import type * as publishing from '../../src/publish/publish-site.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Environment } from '../../src/commands/terminal/environment.ts';
import { run } from '../../src/commands/run.ts';
import { smallArticles } from '../support/small-articles.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/** What the system refuses next: what is done before the deed, or after it. */
const refusing = vi.hoisted((): { at: 'never' | 'before' | 'after'; error: Error } => ({
  at: 'never',
  error: Object.assign(new Error('EIO'), { code: 'EIO', path: '/disk/file' }),
}));

vi.mock('../../src/build/embargo/embargoed-stories.ts', async (importOriginal) => {
  const real = await importOriginal<typeof embargoed>();
  return {
    ...real,
    rememberEmbargoed: (...words: Parameters<typeof real.rememberEmbargoed>) => {
      if (refusing.at === 'before') throw refusing.error;
      real.rememberEmbargoed(...words);
    },
  };
});

vi.mock('../../src/build/host-limit-warnings.ts', async (importOriginal) => {
  const real = await importOriginal<typeof limits>();
  return {
    ...real,
    hostLimitWarnings: (...words: Parameters<typeof real.hostLimitWarnings>) => {
      if (refusing.at === 'after') throw refusing.error;
      return real.hostLimitWarnings(...words);
    },
  };
});

vi.mock('../../src/publish/publish-site.ts', async (importOriginal) => {
  const real = await importOriginal<typeof publishing>();
  const withRefusal = <Result>(action: () => Result): Result => {
    if (refusing.at === 'before') throw refusing.error;
    const result = action();
    if (refusing.at === 'after') throw refusing.error;
    return result;
  };
  return {
    ...real,
    publishSite: (...words: Parameters<typeof real.publishSite>) => withRefusal(() => real.publishSite(...words)),
    rollBack: (...words: Parameters<typeof real.rollBack>) => withRefusal(() => real.rollBack(...words)),
  };
});

let said = '';
const folder = { work: '' };

function environment(): Environment {
  return {
    workingFolder: folder.work,
    programFolder: join(folder.work, 'program'),
    generator: 'g',
    styles: '',
    elapsed: () => 0,
    today: () => '2024-01-01',
    clock: () => 0,
    variable: () => undefined,
    out: (text) => (said += text),
    err: (text) => (said += text),
    interactive: false,
    colour: false,
  };
}

beforeEach(async () => {
  refusing.at = 'never';
  refusing.error = Object.assign(new Error('EIO'), { code: 'EIO', path: '/disk/file' });
  folder.work = temporaryFolder();
  for (const title of ['One', 'Two']) {
    writeFiles(join(folder.work, 'articles'), { ...smallArticles, 'site.yaml': `title: ${title}\n` });
    for (const words of [
      ['build', '--complete'],
      ['publish', '--to', 'server'],
    ])
      if ((await run(words, environment())) !== 0) throw new Error(said);
  }
  writeFiles(join(folder.work, 'articles'), { 'site.yaml': 'title: Three\n' });
  said = '';
});

const titleIn = (site: string): string | undefined =>
  /<title>([^<]*)/.exec(readFileSync(join(site, 'index.html'), 'utf8'))?.[1];

describe('what is refused before a deed and after it', () => {
  it.each([
    ['before', 'The site as it was before is untouched.', 'Two'],
    ['after', '_site already. Build again once that is mended.', 'Three'],
  ] as const)('%s a build', async (at, words, title) => {
    refusing.at = at;
    expect(await run(['build'], environment())).toBe(1);
    expect(said).toContain('The disk failed at /disk/file.');
    expect(said).toContain(words);
    expect(said.includes('untouched')).toBe(at === 'before');
    expect(titleIn(join(folder.work, '_site'))).toContain(title);
  });

  it.each([
    ['before', [], 'What is published is as it was.', 'Two'],
    ['after', [], 'Another release is live in ', 'Three'],
    ['before', ['--rollback'], 'What is published is as it was.', 'Two'],
    ['after', ['--rollback'], 'Another release is live in ', 'One'],
  ] as const)('%s a publish %j', async (at, more, words, title) => {
    expect(await run(['build', '--complete'], environment())).toBe(0);
    refusing.at = at;
    said = '';
    expect(await run(['publish', '--to', 'server', ...more], environment())).toBe(1);
    expect(said).toContain('The disk failed at /disk/file.');
    expect(said).toContain(words);
    expect(said.includes('as it was')).toBe(at === 'before');
    expect(titleIn(join(folder.work, 'server/current'))).toContain(title);
  });

  it('but a fault of the program is told as such', async () => {
    refusing.at = 'after';
    refusing.error = new TypeError('x is not a function');
    expect(await run(['build'], environment())).toBe(1);
    expect(said).toContain('This is a fault in the program, not in your articles: x is not a function');
    expect(said).toContain('    at ');
  });
});
