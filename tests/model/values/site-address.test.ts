import { describe, expect, it } from 'vitest';
import { siteSchema } from '../../../src/model/site.ts';
import { siteAddressFault, webFolder } from '../../../src/model/values/site-address.ts';

describe('a site may stand at', () => {
  it.each([
    'https://briefing.example',
    'https://briefing.example/',
    'HTTPS://Briefing.Example/Sub',
    'http://localhost:8080/a.b/c_d~e/',
    'https://[::1]:8443/',
    'https://пример.example/',
    'https://briefing.example//a//b//',
  ])('%s', (written) => {
    expect(siteAddressFault(written)).toBeUndefined();
    expect(siteSchema.parse({ url: written }).url).toBe(written);
  });
});

describe('a site cannot stand at', () => {
  it.each([
    ['', 'is not a web address'],
    ['briefing.example', 'is not a web address'],
    ['//briefing.example', 'is not a web address'],
    ['https:briefing.example', 'is not a web address'],
    ['https:///briefing.example', 'is not a web address'],
    ['https://', 'is not a web address'],
    ['https://briefing .example', 'is not a web address'],
    [' https://briefing.example', 'is not a web address'],
    ['https://briefing.example/a\nb', 'is not a web address'],
    ['https://briefing.example\\a', 'is not a web address'],
    ['https://briefing.example:99999', 'is not a web address'],
    ['javascript:alert(1)', 'is not a web address'],
    ['ftp://briefing.example', 'is not a web address'],
    ['https://briefing.example/?page=1', 'has a part after ? or #'],
    ['https://briefing.example?', 'has a part after ? or #'],
    ['https://briefing.example/#top', 'has a part after ? or #'],
    ['https://ann:secret@briefing.example', 'holds a user name or a password'],
    ['https://briefing.example/a%20b/', 'has a folder with other characters'],
    ['https://briefing.example/сводка/', 'has a folder with other characters'],
    ['https://briefing.example/"a', 'has a folder with other characters'],
    ['https://briefing.example/../a/', 'has a folder with other characters'],
    ['https://briefing.example/%2e%2e/a/', 'has a folder with other characters'],
  ])('%j, which %s', (written, fault) => {
    expect(siteAddressFault(written)).toContain(fault);
    expect(siteSchema.safeParse({ url: written }).success).toBe(false);
  });
});

describe('a folder of a web address', () => {
  it.each([
    ['', '/'],
    ['/', '/'],
    ['sub', '/sub/'],
    ['/sub/path', '/sub/path/'],
    ['//sub//path//', '/sub/path/'],
    ['/Sub-1/a.b_c~d/', '/Sub-1/a.b_c~d/'],
    ['/../sub/', undefined],
    ['/./', undefined],
    ['/sub path/', undefined],
    ['/сводка/', undefined],
    ['/a%20b/', undefined],
    ['/a?b/', undefined],
    ['https://briefing.example/sub/', undefined],
    ['C:/Program Files/sub/', undefined],
  ])('%j is %j', (written, folder) => {
    expect(webFolder(written)).toBe(folder);
  });
});
