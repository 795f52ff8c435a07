import { describe, expect, it } from 'vitest';
import { systemFault } from '../../src/commands/system-fault.ts';

function fault(code: string, more: object = { path: '/from/a' }): string | undefined {
  return systemFault(Object.assign(new Error(`${code}: what the system says`), { code }, more));
}

describe('a fault of the system is told in words', () => {
  it.each([
    ['ENOSPC', 'The disk is full: there is no room for /to/b.'],
    ['EACCES', 'This user may not read or write /from/a.'],
    ['EROFS', 'Nothing can be written there, the disk is for reading only: /from/a.'],
    ['ENOTDIR', 'A part of /from/a is a file, not a folder.'],
    ['EIO', 'The site could not be written: EIO: what the system says.'],
  ])('%s', (code, told) => {
    expect(fault(code, { path: '/from/a', dest: '/to/b' })).toBe(`${told} The site as it was before is untouched.`);
  });

  it('but a fault of the program is not taken for one', () => {
    expect(fault('ERR_INVALID_ARG_TYPE', {})).toBeUndefined();
    expect(systemFault(new TypeError('of our own'))).toBeUndefined();
  });
});
