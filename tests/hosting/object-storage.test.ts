import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { story } from '../support/articles.ts';
import { briefing } from '../support/briefing.ts';
import { contentOf } from '../support/folder-content.ts';
import { png } from '../support/pictures.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const hasRclone = spawnSync('rclone', ['version']).status === 0 || process.env['CI'] === 'true';

const [bring = '', tidy = ''] = [
  ...readFileSync('docs/hosting/object-storage.md', 'utf8').matchAll(/```rclone\n([\s\S]*?)```/g),
].map(([, block = '']) => block);

/** Runs commands of the guide, with a folder in the place of the storage. */
function follow(project: string, commands: string): void {
  const env = {
    ...process.env,
    RCLONE_CONFIG: '/dev/null',
    RCLONE_CONFIG_BRIEFING_TYPE: 'alias',
    RCLONE_CONFIG_BRIEFING_REMOTE: join(project, 'storage'),
  };
  for (const command of commands.trim().split('\n')) {
    const { status, stderr } = spawnSync('bash', ['-c', command], { cwd: project, env, encoding: 'utf8' });
    expect({ command, status, stderr }).toMatchObject({ status: 0 });
  }
}

describe.skipIf(!hasRclone)('the guide for object storage', () => {
  it('brings the site there, takes old pages away at once and old images last', { timeout: 120_000 }, () => {
    const project = temporaryFolder();
    const articles = join(project, 'articles');
    cpSync('tests/fixtures/site-small', articles, { recursive: true });
    writeFiles(articles, { 'stories/short-lived.md': story({ title: 'Short-lived' }) });
    expect(briefing(project, ['build', '--complete']).code).toBe(0);
    follow(project, bring);
    const uncompressed = (): Record<string, string> =>
      Object.fromEntries(
        Object.entries(contentOf(join(project, '_site'))).filter(([file]) => !/\.(?:br|gz)$/.test(file)),
      );
    const stored = (): Record<string, string> => contentOf(join(project, 'storage/site'));
    expect(Object.keys(stored()).length).toBeGreaterThan(20);
    expect(stored()).toEqual(uncompressed());
    expect(Object.keys(stored())).toContain('stories/short-lived/index.html');
    writeFiles(articles, { 'images/old-quay.png': png() });
    rmSync(join(articles, 'stories/short-lived.md'));
    expect(briefing(project, ['build', '--complete']).code).toBe(0);
    follow(project, bring);
    const old = Object.keys(stored()).filter((file) => !(file in uncompressed()));
    expect(old.map((file) => file.replace(/\.\w+\.png$/, ''))).toEqual([
      'images/old-quay',
      'images/social/stories/short-lived',
    ]);
    follow(project, tidy);
    expect(stored()).toEqual(uncompressed());
  });
});
