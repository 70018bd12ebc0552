// Makes src/Bot.Articles/People/Lists/genders.br: given names that only women or only men bear, in every country that lists
// them by sex and writes them in Latin letters. Source and licence: src/Bot.Articles/People/Lists/README.md.
//
//   npm install
//   node genders.mjs ../../src/Bot.Articles/People/Lists/genders.br
//
// The output is Brotli over two lines of names with spaces between them: women's, then men's.
import { allFakers } from '@faker-js/faker';
import { writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

const name = /^\p{Lu}[\p{Script=Latin}'’-]+$/u;
const known = { female: new Set(), male: new Set() };
const shared = new Set();

for (const faker of Object.values(allFakers)) {
  const names = faker.rawDefinitions.person?.first_name ?? {};
  for (const word of names.generic ?? []) if (names.female?.includes(word) && names.male?.includes(word)) shared.add(word);
  for (const sex of ['female', 'male']) for (const word of names[sex] ?? []) if (name.test(word)) known[sex].add(word);
}

const only = (one, other) => [...one].filter(word => !other.has(word) && !shared.has(word)).sort();
const lists = [only(known.female, known.male), only(known.male, known.female)];
writeFileSync(process.argv[2], brotliCompressSync(Buffer.from(lists.map(list => list.join(' ')).join('\n'), 'utf8'), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
console.log(lists.map(list => list.length));
