import { type ChildProcess, execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Answer, Question } from './examiner.ts';
import type { Mutant } from './sample.ts';

/** What became of a mutant: a test saw it, or it never ended; no test saw it; or the types refuse it, so that it cannot be. */
export type Verdict = 'seen' | 'endless' | 'unseen' | 'refused';

const run = promisify(execFile);

/** What a copy of the project does not need. */
const leftOut = new Set([
  'node_modules',
  '.git',
  '_site',
  '_eleventy',
  '.cache',
  'coverage',
  'screenshots',
  '._site.briefing',
]);

/** A copy of the project in a temporary folder, in which mutants are tried one by one. */
export class Examination {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'briefing-mutants-')));
  #examiner: ChildProcess | undefined;

  constructor(project: string) {
    for (const name of readdirSync(project)) {
      if (!leftOut.has(name)) cpSync(join(project, name), join(this.folder, name), { recursive: true });
    }
    symlinkSync(join(project, 'node_modules'), join(this.folder, 'node_modules'));
    // The tests' types have no say in what the program's refuse.
    const types = { extends: './tsconfig.json', include: ['.eleventy.ts', 'src', 'templates'] };
    writeFileSync(join(this.folder, 'tsconfig.program.json'), JSON.stringify(types));
  }

  /** Runs tests without any mutant; `undefined` if they do not end in time. */
  async run(tests: readonly string[], patience: number): Promise<Answer | undefined> {
    return this.#ask({ tests, changed: undefined, bail: false }, patience);
  }

  /** Tries one mutant against tests that pass without it; `patience` is how many milliseconds they may take. */
  async try({ file, text }: Mutant, tests: readonly string[], patience: number): Promise<Verdict> {
    const path = join(this.folder, file);
    const sound = readFileSync(path);
    writeFileSync(path, text);
    try {
      const answer =
        tests.length > 0 ? await this.#ask({ tests, changed: file, bail: true }, patience) : { failed: [] };
      if (!answer) return 'endless';
      if (answer.failed.length > 0) return 'seen';
      return (await this.#compiles()) ? 'unseen' : 'refused';
    } finally {
      writeFileSync(path, sound);
    }
  }

  end(): void {
    this.#kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #ask(question: Question, patience: number): Promise<Answer | undefined> {
    this.#examiner ??= await this.#start();
    const examiner = this.#examiner;
    return new Promise((resolve) => {
      const finish = (answer: Answer | undefined): void => {
        clearTimeout(timer);
        examiner.off('message', finish).off('exit', give);
        if (!answer) this.#kill();
        resolve(answer);
      };
      // A process that memory ran out of says nothing any more.
      const give = (): void => finish(undefined);
      const timer = setTimeout(give, patience);
      examiner.on('message', finish).on('exit', give).send(question);
    });
  }

  async #start(): Promise<ChildProcess> {
    const examiner = fork(join(this.folder, 'tests/mutants/examiner.ts'), {
      cwd: this.folder,
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      // A group of processes, which is ended as one.
      detached: true,
    });
    await once(examiner, 'message');
    return examiner;
  }

  #kill(): void {
    const { pid, exitCode, signalCode } = this.#examiner ?? {};
    this.#examiner = undefined;
    if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
  }

  async #compiles(): Promise<boolean> {
    const words = ['--project', 'tsconfig.program.json', '--incremental', '--tsBuildInfoFile', 'types.tsbuildinfo'];
    return run(join('node_modules', '.bin', 'tsc'), words, { cwd: this.folder }).then(
      () => true,
      () => false,
    );
  }
}
