export const WORD = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
export const cut = (text: string, length: number): string => text.slice(0, length);

export interface Texts {
  readonly title: string;
  readonly question: string;
  readonly place: string;
  readonly chairNote: string;
  readonly person: string;
  readonly organisation: string;
  readonly options: readonly string[];
  /** Free-text answers; those with the same words count together. */
  readonly other: readonly string[];
}

export const TYPICAL: Texts = {
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
  other: ['Space to expand near a port', 'Space to expand, near a PORT'],
};

const LONG_QUESTION = cut(
  `Which of the barriers that manufacturers, universities, innovation agencies and local authorities around ${WORD} have described in the first three sessions should be taken up first, by whom, with which part of the funds that are already committed, and on which of the published timetables, if the aim is that firms of fewer than 250 people in every nation and region of the United Kingdom can order a grid connection, a pilot line and a trained technician within the same financial year, and not only those firms that already have all three of them?`,
  500,
);

export const LONG: Texts = {
  title: cut(
    `Decarbonising the foundational and downstream manufacturing supply chains of ${WORD} and the Western Gateway: an interdepartmental roundtable on skills, finance, planning and grid connection dates, part two of four`,
    200,
  ),
  question: LONG_QUESTION,
  chairNote: cut(`${LONG_QUESTION} ${WORD}${WORD}\n\n${LONG_QUESTION}`, 2000),
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

export const LONG_BODY = `${LONG_QUESTION} ${LONG_QUESTION}\n\nhttps://www.example.org/${'a-very-long-address/'.repeat(8)}\n\n${LONG_QUESTION}`;
