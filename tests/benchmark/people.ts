/** The people of the synthetic corpus, with roles that leave no day without one. */
import { hangul, personName, shortened } from './names.ts';
import { makeRecord } from './make-record.ts';
import { sentence } from './prose.ts';
import type { Random } from './random.ts';
import type { CorpusRecord, Value } from './record.ts';
import type { Registry } from './registry.ts';

const titles = ['Foreign minister', 'Spokesperson', 'Head of delegation', 'Ambassador', 'Deputy director', 'Analyst'];

/** Makes people with one to three dated roles; one in three has another spelling, one in five a native one. */
export function makePeople(
  random: Random,
  registry: Registry,
  count: number,
  organisations: readonly CorpusRecord[],
): readonly CorpusRecord[] {
  return Array.from({ length: count }, () => {
    const { name, slug } = registry.name(() => personName(random));
    const plain = random.chance(1 / 3) ? registry.spelling(shortened(name)) : undefined;
    const native = random.chance(1 / 5) ? registry.spelling(hangul(random)) : undefined;
    const spellings = [...(plain === undefined ? [] : [plain]), ...(native === undefined ? [] : [{ ko: native }])];
    return makeRecord(random, 'person', slug, {
      name,
      summary: sentence(random),
      ...(spellings.length > 0 && { spellings }),
      roles: makeRoles(random, organisations),
    });
  });
}

/** Roles one after the other, from before the first story until today: `to` of one is `from` of the next. */
function makeRoles(random: Random, organisations: readonly CorpusRecord[]): readonly Value[] {
  const changes = [2016, 2019, 2022]
    .slice(0, random.between(0, 2))
    .map((year) => `${year + random.between(0, 2)}-0${random.between(1, 9)}`);
  const starts = [`${random.between(2004, 2014)}`, ...changes];
  return starts.map((from, index) => {
    const to = starts[index + 1];
    const role = { title: random.pick(titles), organisation: random.pick(organisations).slug, from };
    return to === undefined ? role : { ...role, to };
  });
}
