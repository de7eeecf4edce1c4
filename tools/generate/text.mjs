/** Text that a generator puts into files that are there. Each throws where it does not find its place. */

/** The spellings of a name: 'word cloud', 'word_cloud' and 'word-cloud' give the same. Throws for what is no name. */
export function spellingsOf(name) {
  const parts = name.toLowerCase().split(/[\s_-]+/);
  if (!/^[a-z]/.test(parts[0]) || !parts.every((part) => /^[a-z0-9]+$/.test(part))) {
    throw new Error(`'${name}' is no name: write words of letters and digits, as in word-cloud`);
  }
  const big = (word) => word[0].toUpperCase() + word.slice(1);
  const pascal = parts.map(big).join('');
  return {
    kebab: parts.join('-'),
    snake: parts.join('_'),
    pascal,
    camel: parts[0] + pascal.slice(parts[0].length),
    words: parts.join(' '),
    sentence: big(parts.join(' ')),
  };
}

/** A template with the spellings of a name in its places: «kebab», «Pascal», «Words» … */
export function filledIn(template, { kebab, snake, pascal, camel, words, sentence }) {
  const values = { kebab, snake, camel, words, Pascal: pascal, Words: sentence };
  return template.replace(/«(\w+)»/g, (place, key) => {
    if (!(key in values)) throw new Error(`A template has the unknown place ${place}`);
    return values[key];
  });
}

export function addedToList(text, begin, end, line) {
  const from = text.indexOf(begin);
  const to = from < 0 ? -1 : text.indexOf(`\n${end}`, from + begin.length - 1);
  if (to < 0) throw new Error(`There is no list that begins with: ${begin}`);
  return `${text.slice(0, to)}\n${line}${text.slice(to)}`;
}

/** Adds an import or export of a file beside, in the order of the paths; behind the last one where none comes after. */
export function addedImport(text, line) {
  const lines = text.split('\n');
  const pathOf = (one) => /^(?:import|export) .*from '(\.[^']*)';$/.exec(one)?.[1];
  const wanted = pathOf(line);
  const places = lines.flatMap((one, at) => (pathOf(one) ? [at] : []));
  if (!wanted || places.length === 0) throw new Error(`There is no place for: ${line}`);
  const before = places.find((at) => pathOf(lines[at]) > wanted);
  lines.splice(before ?? places.at(-1) + 1, 0, line);
  return lines.join('\n');
}

/** Adds messages, or sections of messages, at the end of a catalogue. */
export function addedWords(text, words) {
  return JSON.stringify({ ...JSON.parse(text), ...words }, null, 2);
}

export function replacedOnce(text, old, by) {
  if (text.split(old).length !== 2) throw new Error(`This does not stand there once: ${old}`);
  return text.replace(old, () => by);
}
