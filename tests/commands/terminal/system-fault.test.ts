import { describe, expect, it } from 'vitest';
import { faultWords } from '../../../src/commands/terminal/system-fault.ts';

function fault(code: string, more: object = { path: '/from/a' }): string | undefined {
  return faultWords(Object.assign(new Error(`${code}: what the system says`), { code }, more));
}

describe('a fault of the system is told in words', () => {
  it.each([
    ['ENOSPC', 'The disk is full: there is no room for /to/b. Make room there, then try again.'],
    ['EACCES', 'This user may not read or write /from/a. Have its owner or its permissions changed.'],
    ['EROFS', 'Nothing can be written there, the disk is for reading only: /from/a. Choose a folder elsewhere.'],
    ['ENOTDIR', 'A part of /from/a is a file, not a folder. Choose another folder, or move that file away.'],
    ['EMFILE', 'Too many files are open at once to open /from/a. Raise the limit (ulimit -n), then try again.'],
    ['EIO', 'The disk failed at /from/a. Look after the disk, then try again.'],
    ['ESTALE', 'The system refused at /from/a: ESTALE: what the system says. Mend that, then try again.'],
    ['ERR_FS_EISDIR', '/from/a is a folder where a file is needed. Move it away, then try again.'],
  ])('%s', (code, told) => {
    expect(fault(code, { path: '/from/a', dest: '/to/b' })).toBe(told);
  });

  it.each(['ENOSPC', 'EMFILE', 'EIO', 'ESTALE'])('%s, of which the system does not say where', (code) => {
    expect(fault(code, {})).not.toContain('undefined');
  });

  it('one that another error came of', () => {
    const cause = Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', path: '/a' });
    expect(faultWords(new Error('later', { cause }))).toContain('The disk is full');
  });

  it('but a fault of the program is not taken for one', () => {
    expect(fault('ERR_INVALID_ARG_TYPE', {})).toBeUndefined();
    expect(faultWords(new TypeError('of our own'))).toBeUndefined();
  });
});
