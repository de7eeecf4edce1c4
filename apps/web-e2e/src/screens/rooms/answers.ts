import type { Question } from './questions';
import { LONG, TYPICAL, WORD } from './texts';

type Config = Question['config'];

const idsOf = ({ options = [] }: Config): string[] => options.map(({ id }) => id);

const ANSWERS: Readonly<Record<string, (config: Config, at: number) => object>> = {
  single_choice: (config, at) =>
    config.allowOther && at % 3 === 2
      ? { other: writeIn(config, at) }
      : { optionId: pick(config, at % 3 === 0 ? 0 : at) },
  // Two of three pick the same pair, so that one pair is above the minimum group size.
  multiple_choice: (config, at) => ({
    optionIds:
      at % 3 === 2 ? [...new Set([pick(config, at), pick(config, at + 1)])] : [pick(config, 0), pick(config, 1)],
  }),
  rating: ({ points = 5 }, at) => ({ value: 1 + ((at * 2) % points) }),
  ranking: (config, at) => ({ order: orderOf(idsOf(config), at) }),
  points: (config, at) => ({ alloc: shareOut(config, at) }),
  open_text: (_config, at) => withSources(entriesOf(at)),
  qa: (_config, at) => ({ entries: entriesOf(at).map((text) => lastOf(text, 500)) }),
  idea_board: ideasOf,
  word_cloud: (_config, at) => ({ words: wordsOf(at) }),
  scale_matrix: (config, at) => ({ values: valuesOf(config, at) }),
  consensus: (config, at) => votesOf(idsOf(config), at),
};

/** The answer of participant number `at`. */
export const answerOf = ({ kind, config }: Question, at: number): object => ANSWERS[kind]?.(config, at) ?? {};

const pick = (config: Config, n: number): string => {
  const ids = idsOf(config);
  return ids[n % ids.length] ?? '';
};

const lastOf = (text: string, length: number): string => [...text].slice(-length).join('');

/** A text of the same words in one of its two spellings. */
function writeIn({ options }: Config, at: number): string | undefined {
  const { other } = options?.[0]?.text === LONG.options[0] ? LONG : TYPICAL;
  return other[at % other.length];
}

/** Two camps that agree on every third statement; some pass, and some have not come to the end. */
function votesOf(ids: readonly string[], at: number): Record<string, string[]> {
  const votes = { agree: [] as string[], disagree: [] as string[], pass: [] as string[] };
  ids.slice(0, at % 7 === 6 ? -1 : undefined).forEach((id, row) => {
    const agrees = row % 3 === 0 || row % 2 === at % 2;
    votes[(at + row * 3) % 11 === 10 ? 'pass' : agrees ? 'agree' : 'disagree'].push(id);
  });
  return votes;
}

function ideasOf({ columns }: Config, at: number): object {
  const entries = entriesOf(at).map((text) => lastOf(text, 280));
  if (!columns) return { entries };
  return { entries, columns: entries.map((_, n) => columns[(at + n * 3) % columns.length]?.id) };
}

/** One, two or three texts of a participant, of all lengths. */
function entriesOf(at: number): string[] {
  const texts = [...TYPICAL.options, LONG.question, ...LONG.options];
  return [0, 3, 5].slice(0, 1 + (at % 3)).map((more) => `${texts[(at + more) % texts.length]} (${at + 1})`);
}

/** The first text has sources: short ones, or one as long as it may be. */
function withSources(entries: readonly string[]): object {
  const long = `https://www.example.org/${'a-very-long-address/'.repeat(13)}`;
  const sources = entries.map((text, n) => {
    if (n > 0) return [];
    return [text.length > 100 ? long : 'https://www.example.org/grid-queue', '10.5555/12345678', 'EP 1234567 B1'];
  });
  return { entries, sources };
}

const CLOUD = [
  ...['Grid', 'net zero', 'Skilled technicians', 'trust', 'Net-Zero', 'R&D', 'Affordable housing nearby', 'ports'],
  ...[WORD.slice(0, 40), 'pace', 'planning certainty', 'scale-up finance'],
];

/** One, two or three words of a participant; the first ones are everybody's. */
const wordsOf = (at: number): (string | undefined)[] =>
  [at % 3, at % 5, at % CLOUD.length].slice(0, 1 + (at % 3)).map((n) => CLOUD[n]);

/** All options or, of every third participant, two. */
function orderOf(ids: readonly string[], at: number): readonly string[] {
  const first = at % ids.length;
  const order = at % 2 === 0 ? ids : [ids[first] ?? '', ...ids.filter((_, n) => n !== first)];
  return at % 3 === 2 ? order.slice(0, 2) : order;
}

/** All points for three options, or for the first two. */
function shareOut(config: Config, at: number): Record<string, number> {
  const { budget = 100 } = config;
  const [a, b, c] = [pick(config, 0), pick(config, 1), pick(config, at)];
  if (at % 3 === 0 || c === a || c === b) return { [a]: budget * 0.6, [b]: budget * 0.4 };
  return { [a]: budget * 0.5, [b]: budget * 0.2, [c]: budget * 0.3 };
}

/** A point of each statement; one of four participants skips the last ones. */
function valuesOf(config: Config, at: number): Record<string, number | 'skip'> {
  const { points = 5, requireAll } = config;
  const isSkipped = (row: number): boolean => at % 4 === 3 && row > 1;
  return Object.fromEntries(
    idsOf(config)
      .map((id, row) => [id, isSkipped(row) ? 'skip' : 1 + ((at * (row + 1) + row) % points)] as const)
      .filter(([, value]) => requireAll || value !== 'skip'),
  );
}
