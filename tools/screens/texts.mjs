/** What stands in the rooms of the screens: texts as people write them, and texts as long as the limits allow. */

const cut = (text, length) => text.slice(0, length);
const WORD = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

export const TYPICAL = {
  title: 'Battery supply chains in the West Midlands',
  question: 'What most holds back battery cell manufacturing in the region, and who can change it?',
  place: 'Coventry',
  chairNote: 'Ask the North West first: they have two plants waiting.\nThen finance, if there is time.',
  person: 'Amara Okafor',
  organisation: 'University of Warwick',
  options: [
    'Cost of energy',
    'Access to scale-up finance',
    'Skilled technicians',
    'Planning and grid connection',
    'I do not know',
  ],
  /** What people write where no option fits; the same words count together. */
  other: ['Space to expand near a port', 'Space to expand, near a PORT'],
};

export const LONG = {
  title: cut(
    `Decarbonising the foundational and downstream manufacturing supply chains of ${WORD} and the Western Gateway: an interdepartmental roundtable on skills, finance, planning and grid connection dates, part two of four`,
    200,
  ),
  question: cut(
    `Which of the barriers that manufacturers, universities, innovation agencies and local authorities around ${WORD} have described in the first three sessions should be taken up first, by whom, with which part of the funds that are already committed, and on which of the published timetables, if the aim is that firms of fewer than 250 people in every nation and region of the United Kingdom can order a grid connection, a pilot line and a trained technician within the same financial year, and not only those firms that already have all three of them?`,
    500,
  ),
  place: cut(
    `${WORD} Community Hall and Conference Centre, Ynys Môn, North Wales, near the railway station and the bridge`,
    160,
  ),
  person: cut(
    `Professor Dame Anastasia-Wilhelmina Featherstonehaugh-Cholmondeley-Majoribanks ${WORD} the Younger of Anglesey`,
    120,
  ),
  organisation: cut(
    `${WORD} Centre for Interdisciplinary Research on Foundational Industries and Regional Development, Joint Committee of the Councils`,
    160,
  ),
  options: [
    cut(
      `Connection dates offered by network operators lie so far ahead that no board approves the plant, wherever the region is and whoever pays, as the applicants near ${WORD} reported in writing before the session`,
      200,
    ),
    `https://www.example.org/${'evidence-'.repeat(12)}2026`,
    'Skilled technicians',
    `${WORD}${WORD}`,
  ],
  other: [cut(`${WORD} ${WORD}`, 100), cut(`${WORD}-${WORD}`, 100)],
};

LONG.chairNote = cut(`${LONG.question} ${WORD}${WORD}\n\n${LONG.question}`, 2000);

export const LONG_BODY = `${LONG.question} ${LONG.question}\n\nhttps://www.example.org/${'a-very-long-address/'.repeat(8)}\n\n${LONG.question}`;

const optionsOf = (texts) => texts.map((text, at) => ({ id: `o${at}`, text }));

/** One activity of each kind, in the words of `texts`. */
export function activitiesOf(texts, extra = {}) {
  const options = optionsOf(texts.options);
  const ends =
    texts === LONG
      ? {
          lowLabel: 'Not at all, and not in the foreseeable future',
          highLabel: 'In every nation and region, already today',
        }
      : { lowLabel: 'Not at all', highLabel: 'Very well' };
  const asked = (question) => (texts === LONG ? texts.question : question);
  return [
    {
      kind: 'single_choice',
      question: asked('Which barrier should be taken up first?'),
      config: { options, allowOther: true },
    },
    { kind: 'multiple_choice', question: asked('Who could act on it this year?'), config: { options, max: 2 } },
    {
      kind: 'rating',
      question: asked('How well do public research and firms work together here?'),
      config: { points: texts === LONG ? 11 : 5, ...ends, ...(texts === LONG ? { notApplicable: true } : {}) },
    },
    { kind: 'ranking', question: asked('In which order should they be taken up?'), config: { options } },
    {
      kind: 'points',
      question: asked('How would you share out the money of next year?'),
      config: { options, mustSpendAll: true, ...(texts === LONG ? { budget: 1000, step: 5, perItemMax: 600 } : {}) },
    },
    { kind: 'open_text', question: asked('What should be done about it this year?'), config: { evidence: true } },
    {
      kind: 'scale_matrix',
      question: asked('How well does each of these work here?'),
      config: { options, points: texts === LONG ? 11 : 5, ...ends, ...(texts === LONG ? { requireAll: true } : {}) },
    },
    { kind: 'word_cloud', question: asked('What does this region need most?'), config: { maxPerPerson: 3 } },
    { kind: 'qa', question: asked('What would you ask the panel?'), config: { labels: labelsOf(texts) } },
    { kind: 'consensus', question: asked('Do you agree with each of these?'), config: { options, adds: true } },
    { kind: 'idea_board', question: asked('What could be done about it?'), config: { dots: 4, ...columnsOf(texts) } },
  ].map((activity) => ({ ...activity, ...extra }));
}

const ANSWERS = {
  rating: ({ points }, at) => ({ value: 1 + ((at * 2) % points) }),
  ranking: ({ options }, at) => ({ order: orderOf(options, at) }),
  points: (config, at) => ({ alloc: allocOf(config, at) }),
  open_text: (_config, at) => sourced(entriesOf(at)),
  qa: (_config, at) => ({ entries: entriesOf(at).map((text) => [...text].slice(-500).join('')) }),
  idea_board: (config, at) => ideasOf(config, at),
  word_cloud: (_config, at) => ({ words: wordsOf(at) }),
  scale_matrix: (config, at) => ({ values: valuesOf(config, at) }),
  consensus: ({ options }, at) => votesOf(options, at),
};

/** The answer of person number `at` to an activity. */
export function answerOf({ kind, config }, at) {
  if (kind in ANSWERS) return ANSWERS[kind](config, at);
  const pick = (n) => config.options[n % config.options.length].id;
  const first = pick(at % 3 === 0 ? 0 : at);
  if (kind === 'single_choice') return config.allowOther && at % 3 === 2 ? writtenOf(config, at) : { optionId: first };
  // Two of three pick the same pair, so that there is one to be told of.
  return { optionIds: at % 3 === 2 ? [...new Set([first, pick(at + 1)])] : [pick(0), pick(1)] };
}

/** Two camps of one mind on every third statement; some pass, and some have not come to the end. */
function votesOf(options, at) {
  const votes = { agree: [], disagree: [], pass: [] };
  options.slice(0, at % 7 === 6 ? -1 : undefined).forEach(({ id }, row) => {
    const agrees = row % 3 === 0 || row % 2 === at % 2;
    votes[(at + row * 3) % 11 === 10 ? 'pass' : agrees ? 'agree' : 'disagree'].push(id);
  });
  return votes;
}

function labelsOf({ options }) {
  const short = options.filter((text) => !text.includes('/')).slice(0, 3);
  return short.map((text, at) => ({ id: `label-${at}`, text: text.slice(0, 40).trim() }));
}

/** Long words have a board with as many columns as there can be. */
function columnsOf(texts) {
  if (texts !== LONG) return {};
  const columns = Array.from({ length: 8 }, (_, at) => ({
    id: `c${at}`,
    text: cut(`${at + 1} ${WORD} ${LONG.place}`, 40).trim(),
  }));
  return { columns };
}

function ideasOf({ columns }, at) {
  const entries = entriesOf(at).map((text) => [...text].slice(-280).join(''));
  return { entries, ...(columns ? { columns: entries.map((_, n) => columns[(at + n * 3) % columns.length].id) } : {}) };
}

/** Texts of all lengths: one, two or three of a person. */
function entriesOf(at) {
  const texts = [...TYPICAL.options, LONG.question, ...LONG.options];
  return [0, 3, 5].slice(0, 1 + (at % 3)).map((more) => `${texts[(at + more) % texts.length]} (${at + 1})`);
}

/** The same, the first of them with what it rests on: short sources, or as long as they may be. */
function sourced(entries) {
  const long = `https://www.example.org/${'a-very-long-address/'.repeat(13)}`;
  const sources = entries.map((text, n) => {
    if (n > 0) return [];
    return [text.length > 100 ? long : 'https://www.example.org/grid-queue', '10.5555/12345678', 'EP 1234567 B1'];
  });
  return { entries, sources };
}

const CLOUD = [
  'Grid',
  'net zero',
  'Skilled technicians',
  'trust',
  'Net-Zero',
  'R&D',
  'Affordable housing nearby',
  'ports',
  WORD.slice(0, 40),
  'pace',
  'planning certainty',
  'scale-up finance',
];

/** One, two or three words of a person; the first ones are everybody's. */
function wordsOf(at) {
  return [at % 3, at % 5, at % CLOUD.length].slice(0, 1 + (at % 3)).map((place) => CLOUD[place]);
}

/** All options or, of every third person, two; most agree on the second half. */
function orderOf(options, at) {
  const ids = options.map(({ id }) => id);
  const first = at % ids.length;
  const order = at % 2 === 0 ? ids : [ids[first], ...ids.filter((_, n) => n !== first)];
  return at % 3 === 2 ? order.slice(0, 2) : order;
}

/** All points for three options, or for the first two. */
function allocOf({ options, budget = 100 }, at) {
  const [a, b, c] = [0, 1, at % options.length].map((n) => options[n].id);
  if (at % 3 === 0 || c === a || c === b) return { [a]: budget * 0.6, [b]: budget * 0.4 };
  return { [a]: budget * 0.5, [b]: budget * 0.2, [c]: budget * 0.3 };
}

/** A point of each statement; one of four leaves out the last ones. */
function valuesOf({ options, points, requireAll }, at) {
  const point = (row) => 1 + ((at * (row + 1) + row) % points);
  const left = (row) => at % 4 === 3 && row > 1;
  const rated = options.map(({ id }, row) => [id, left(row) ? 'skip' : point(row)]);
  return Object.fromEntries(rated.filter(([, value]) => requireAll || value !== 'skip'));
}

/** A text of the same words in one of its two spellings. */
function writtenOf({ options }, at) {
  const { other } = options[0].text === LONG.options[0] ? LONG : TYPICAL;
  return { other: other[at % other.length] };
}
