import { expect, it } from 'vitest';
import { kindOfPage } from '../support/page-kinds.ts';

it.each([
  ['index.html', 'index.html'],
  ['404.html', '404.html'],
  ['names/index.html', 'names/index.html'],
  ['names/k/index.html', 'names/*'],
  ['people/kim/index.html', 'people/*'],
  ['people/page-12/index.html', 'people/page-N'],
  ['people/kim/mentions-3/index.html', 'people/*/mentions-N'],
  ['events/vladivostok-2019/index.html', 'events/*'],
  ['timeline/event/vladivostok-2019/index.html', 'timeline/event/*'],
  ['compare/meetings/part-2/index.html', 'compare/*/part-N'],
  ['as-of/2024-06-19/index.html', 'as-of/*'],
  ['claims/topic/arms/index.html', 'claims/topic/*'],
])('%s is a page of the kind %s', (file, kind) => {
  expect(kindOfPage(file)).toBe(kind);
});
