import { spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { bin, briefing, type Finished } from '../support/briefing.ts';
import { contentOf } from '../support/folder-content.ts';
import { smallArticles } from '../support/small-articles.ts';
import { canMount, mount, nobody } from '../support/system-limits.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/* Output folders that cannot be moved: the files within them are exchanged. */

interface Place {
  readonly project: string;
  readonly output: string;
  readonly user?: number;
}

function newProject(): string {
  const project = temporaryFolder();
  writeFiles(join(project, 'articles'), smallArticles);
  return project;
}

const places: readonly (readonly [string, () => Place])[] = [
  [
    'is a mount point',
    () => {
      const project = newProject();
      mount(join(project, 'out'), '-t', 'tmpfs', 'tmpfs');
      return { project, output: join(project, 'out') };
    },
  ],
  [
    'is a folder of the same disk, mounted',
    () => {
      const project = newProject();
      mkdirSync(join(project, 'elsewhere'));
      mount(join(project, 'out'), '--bind', join(project, 'elsewhere'));
      return { project, output: join(project, 'out') };
    },
  ],
  [
    'holds a mount point',
    () => {
      const project = newProject();
      briefing(project, ['build', '--output', 'out']);
      mount(join(project, 'out/stories'), '-t', 'tmpfs', 'tmpfs');
      return { project, output: join(project, 'out') };
    },
  ],
  [
    'came with the image of a container',
    () => {
      const project = newProject();
      for (const name of ['lower', 'upper', 'work']) mkdirSync(join(project, name));
      briefing(project, ['build', '--output', 'lower/site']);
      const layers = ['lowerdir=lower', 'upperdir=upper', 'workdir=work'].map((layer) =>
        layer.replace('=', `=${project}/`),
      );
      mount(join(project, 'merged'), '-t', 'overlay', 'overlay', '-o', layers.join());
      return { project, output: join(project, 'merged/site') };
    },
  ],
  [
    'lies in a folder that this user may not write to',
    () => {
      const project = newProject();
      for (const name of ['closed', 'closed/out', '.cache']) mkdirSync(join(project, name));
      chmodSync(project, 0o755);
      for (const name of ['closed/out', '.cache']) chownSync(join(project, name), nobody, nobody);
      return { project, output: join(project, 'closed/out'), user: nobody };
    },
  ],
];

function build({ project, output, user }: Place, words: readonly string[] = []): Finished {
  const command = ['build', '--output', output, ...words];
  return briefing(project, command, {}, user);
}

describe.runIf(canMount).each(places)('an output folder that %s', (_, prepare) => {
  it('is built, brought up to date, and holds nothing else', { timeout: 120_000 }, () => {
    const place = prepare();
    expect(build(place)).toMatchObject({ code: 0, err: '' });
    expect(contentOf(place.output)).toEqual(builtElsewhere(smallArticles));
    const { 'stories/second.md': gone = '', ...kept } = smallArticles;
    const edited = { ...kept, 'stories/third.md': gone.replace(/^title: .*$/m, 'title: Third') };
    rmSync(join(place.project, 'articles'), { recursive: true });
    writeFiles(join(place.project, 'articles'), edited);
    expect(build(place)).toMatchObject({ code: 0 });
    expect(contentOf(place.output)).toEqual(builtElsewhere(edited));
    expect(build(place, ['--format', 'json']).out).toContain('"written": 0');
    expect(readdirSync(place.output).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe.runIf(canMount)('an output folder that is a mount point', () => {
  it('is taken by builds from other working folders, one after the other', { timeout: 120_000 }, async () => {
    const { project, output } = placeOf('is a mount point');
    const folders = ['a', 'b', 'c'].map((name) => join(project, name));
    for (const folder of folders) mkdirSync(folder);
    const codes = await Promise.all(
      folders.map((cwd) => {
        const words = [bin, 'build', '--articles', '../articles', '--output', output];
        const child = spawn(process.execPath, words, { cwd, stdio: 'ignore' });
        return new Promise((resolve) => child.once('exit', resolve));
      }),
    );
    expect(codes).toEqual([0, 0, 0]);
    expect(contentOf(output)).toEqual(builtElsewhere(smallArticles));
    expect(readdirSync(output).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('with files of somebody else is left alone', () => {
    const place = placeOf('is a mount point');
    writeFileSync(join(place.output, 'cat.jpg'), 'cat');
    expect(build(place)).toMatchObject({ code: 2, err: expect.stringContaining('cat.jpg') as string });
    expect(contentOf(place.output)).toEqual({ 'cat.jpg': 'cat' });
    expect(readdirSync(place.output)).toEqual(['cat.jpg']);
  });

  it('is right again after a build that was killed there', { timeout: 120_000 }, async () => {
    const place = placeOf('is a mount point');
    const started = performance.now();
    build(place);
    const duration = performance.now() - started;
    for (let round = 1; round <= 4; round++) {
      const text = (smallArticles['stories/first.md'] ?? '').replace('title: First', `title: Version ${round}`);
      const edited = { ...smallArticles, 'stories/first.md': text };
      writeFiles(join(place.project, 'articles'), edited);
      const words = [bin, 'build', '--no-cache', '--output', place.output];
      const child = spawn(process.execPath, words, { cwd: place.project, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await Promise.race([wait((duration * round) / 5), ended]);
      child.kill('SIGKILL');
      await ended;
      expect(build(place).code).toBe(0);
      expect(contentOf(place.output)).toEqual(builtElsewhere(edited));
      expect(readdirSync(place.output).filter((name) => name.startsWith('.'))).toEqual([]);
    }
  });
});

function placeOf(name: string): Place {
  const [, prepare] = places.find(([one]) => one === name) ?? [];
  if (!prepare) throw new Error(name);
  return prepare();
}

/** The files that a build of some articles into an ordinary folder makes. */
function builtElsewhere(articles: Readonly<Record<string, string>>): Record<string, string> {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'articles'), articles);
  briefing(folder, ['build']);
  return contentOf(join(folder, '_site'));
}
