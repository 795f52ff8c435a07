import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Step {
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, { readonly permissions?: unknown; readonly steps: readonly Step[] }>>;
}

const folders = ['.github/workflows', 'docs/hosting/workflows'];
const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
const read = (file: string): Workflow => parse(readFileSync(file, 'utf8')) as Workflow;
const stepsOf = ({ jobs }: Workflow): Step[] => Object.values(jobs).flatMap(({ steps }) => [...steps]);
const stranger = (file: string): boolean => 'pull_request' in read(file).on;

/** What is wrong with a workflow that runs what a stranger sent. */
function dangers(text: string): string[] {
  const workflow = parse(text) as Workflow;
  const steps = stepsOf(workflow);
  const rights = [workflow.permissions, ...Object.values(workflow.jobs).map((job) => job.permissions)];
  return [
    ...(/\bsecrets\b|github\.token/.test(JSON.stringify(workflow)) ? ['it names secrets'] : []),
    ...(workflow.permissions === undefined ? ['it does not say what it may do'] : []),
    ...rights
      .filter((right) => right !== undefined && JSON.stringify(right) !== '{"contents":"read"}')
      .map((right) => `it may do more than read: ${JSON.stringify(right)}`),
    ...steps.flatMap(({ run = '' }) => (run.includes('${{') ? [`a command holds what a stranger wrote: ${run}`] : [])),
    ...(steps.some(({ uses = '' }) => uses.startsWith('actions/cache')) ? ['it keeps a cache for others'] : []),
  ];
}

describe('what strangers send by pull requests', () => {
  it.each(files)('%s is never built with the rights of the project', (file) => {
    const triggers = Object.keys(read(file).on);
    expect(triggers).not.toContain('pull_request_target');
    expect(triggers).not.toContain('workflow_run');
    expect(triggers).not.toContain('issue_comment');
  });

  it.each(files.filter(stranger))('%s has no secrets and may write nothing', (file) => {
    expect(dangers(readFileSync(file, 'utf8'))).toEqual([]);
  });

  it('becomes a preview to download, checked first, without the credentials of the checkout', () => {
    const steps = stepsOf(read('.github/workflows/preview.yml'));
    const commands = steps.flatMap(({ run = '' }) => run.trim().split('\n'));
    expect(commands.filter((one) => one.includes('briefing.js'))).toEqual([
      'node dist/briefing.js build --complete',
      'node dist/briefing.js verify',
    ]);
    expect(steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))?.with).toEqual({
      'persist-credentials': false,
    });
    expect(steps.at(-1)).toMatchObject({ uses: 'actions/upload-artifact@v4', with: { path: '_site' } });
  });

  it.each([
    [
      'a secret',
      'permissions: {contents: read}\njobs: {a: {steps: [{run: x, env: {K: "${{ secrets.K }}"}}]}}',
      'secrets',
    ],
    ['no word of rights', 'jobs: {a: {steps: [{run: x}]}}', 'does not say'],
    ['a right to write', 'permissions: {contents: write}\njobs: {a: {steps: []}}', 'more than read'],
    [
      'a right of a job',
      'permissions: {contents: read}\njobs: {a: {permissions: write-all, steps: []}}',
      'more than read',
    ],
    [
      'a title in a command',
      'permissions: {contents: read}\njobs: {a: {steps: [{run: "echo ${{ github.event.pull_request.title }}"}]}}',
      'a stranger wrote',
    ],
    ['a shared cache', 'permissions: {contents: read}\njobs: {a: {steps: [{uses: actions/cache@v4}]}}', 'a cache'],
  ])('would be found: %s', (_, text, danger) => {
    expect(dangers(text).join()).toContain(danger);
  });
});

describe('the ready workflows', () => {
  const folder = 'docs/hosting/workflows';

  it.each(readdirSync(folder))('%s lifts embargoes by the clock, and looks over what it publishes', (name) => {
    const workflow = read(join(folder, name));
    expect(workflow.on).toMatchObject({
      schedule: [{ cron: expect.any(String) as string }],
      push: { branches: ['main'] },
    });
    const steps = stepsOf(workflow);
    const at = steps.findIndex(({ run }) => run?.includes('briefing.js build'));
    const { run = '', env = {} } = steps[at] ?? {};
    const [, build = '', verify = '', ...more] = run.trim().split('\n');
    expect(more).toEqual([]);
    expect(verify).toBe(build.replace(' build --complete ', ' verify '));
    const publishing = steps.findIndex(({ run: one = '', uses = '' }) => /deploy/.test(one + uses));
    expect(publishing).toBeGreaterThan(at);
    const project = projectWith();
    const address = Object.fromEntries(Object.keys(env).map((key) => [key, 'https://name.github.io/repository']));
    const done = spawnSync('bash', ['-eo', 'pipefail', '-c', run], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, ...address },
    });
    expect(done).toMatchObject({ status: 0 });
    expect(existsSync(join(project, '_site/index.html'))).toBe(true);
    expect(steps.find(({ uses }) => uses?.startsWith('actions/cache@'))?.with?.['path']).toContain(
      '.cache/briefing\n_site',
    );
    expect(readFileSync(`docs/hosting/${name.replace('.yml', '.md')}`, 'utf8')).toContain(`workflows/${name}`);
  });
});

function projectWith(): string {
  const project = temporaryFolder();
  cpSync('tests/fixtures/site-small', join(project, 'articles'), { recursive: true });
  cpSync('dist', join(project, 'dist'), { recursive: true });
  cpSync('package.json', join(project, 'package.json'));
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  return project;
}
