import { cut, LONG, type Texts, WORD } from './texts';

export const KINDS = {
  ...{ single: 'single_choice', multiple: 'multiple_choice', rating: 'rating', ranking: 'ranking', points: 'points' },
  ...{ written: 'open_text', statements: 'scale_matrix', cloud: 'word_cloud', asked: 'qa', consensus: 'consensus' },
  ideas: 'idea_board',
};
export type Kind = keyof typeof KINDS;

interface Option {
  readonly id: string;
  readonly text: string;
}

export interface Question {
  readonly kind: string;
  readonly question: string;
  readonly config: {
    readonly options?: readonly Option[];
    readonly columns?: readonly Option[];
    readonly allowOther?: boolean;
    readonly points?: number;
    readonly budget?: number;
    readonly requireAll?: boolean;
  };
}

const numbered = (id: string, texts: readonly string[]): Option[] =>
  texts.map((text, at) => ({ id: `${id}${at}`, text }));

export function questionsOf(texts: Texts, extra: object = {}): Question[] {
  const isLong = texts === LONG;
  const options = numbered('o', texts.options);
  const scale = isLong
    ? {
        points: 11,
        lowLabel: 'Not at all, and not in the foreseeable future',
        highLabel: 'In every nation and region, already today',
      }
    : { points: 5, lowLabel: 'Not at all', highLabel: 'Very well' };
  const most = { budget: 1000, step: 5, perItemMax: 600 };
  const questions: [string, string, object][] = [
    ['single_choice', 'Which barrier should be taken up first?', { options, allowOther: true }],
    ['multiple_choice', 'Who could act on it this year?', { options, max: 2 }],
    [
      'rating',
      'How well do public research and firms work together here?',
      { ...scale, ...(isLong ? { notApplicable: true } : {}) },
    ],
    ['ranking', 'In which order should they be taken up?', { options }],
    [
      'points',
      'How would you share out the money of next year?',
      { options, mustSpendAll: true, ...(isLong ? most : {}) },
    ],
    ['open_text', 'What should be done about it this year?', { evidence: true }],
    [
      'scale_matrix',
      'How well does each of these work here?',
      { options, ...scale, ...(isLong ? { requireAll: true } : {}) },
    ],
    ['word_cloud', 'What does this region need most?', { maxPerPerson: 3 }],
    ['qa', 'What would you ask the panel?', { labels: labelsOf(texts) }],
    ['consensus', 'Do you agree with each of these?', { options, adds: true }],
    ['idea_board', 'What could be done about it?', { dots: 4, ...(isLong ? { columns: columnsOf(texts) } : {}) }],
  ];
  return questions.map(([kind, question, config]) => ({
    ...{ kind, question: isLong ? texts.question : question, config },
    ...extra,
  }));
}

function labelsOf({ options }: Texts): Option[] {
  const short = options.filter((text) => !text.includes('/')).slice(0, 3);
  return numbered(
    'label-',
    short.map((text) => text.slice(0, 40).trim()),
  );
}

const columnsOf = ({ place }: Texts): Option[] =>
  numbered(
    'c',
    Array.from({ length: 8 }, (_, at) => cut(`${at + 1} ${WORD} ${place}`, 40).trim()),
  );
