import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { mentionFinder } from './find-mentions';
import type { PersonFacts } from './name-patterns';

type Invited = readonly (readonly [name: string, organisation: string, email?: string])[];

/** The room in which the first collection was written. */
const ROOM: Invited = [
  ['Dr Gareth Llewellyn', 'University of Northgate', 'gareth.llewellyn@northgate.example'],
  ['Priya Raghunathan', 'Quillmark Ltd', 'priya@quillmark.example'],
  ['Siân MacAlister', 'Pixelworks Studio', 'sian@pixelworks.example'],
  ['Elizabeth Oyelaran-Croft', 'Mersey Catalysts plc', 'eoc@merseycatalysts.example'],
  ['Tomasz Wiśniewski', 'Halden Foundry Company', 'tomasz@halden.example'],
  ['Mohammed Al-Rashid', 'Wirral Tidal Power Ltd', 'm.alrashid@wirraltidal.example'],
  ['Aoife Ní Bhriain', 'Northern Institute for Battery Metrology', 'aoife@nibm.example'],
  ['Will Turner', 'Turner & Sons Haulage', 'office@turnerhaulage.example'],
  ['Katherine Pemberton-Shaw', 'Liverpool City Region Combined Authority', 'kps@lcrca.example'],
  ['Xiuying Zhang', 'Lumen Biosystems', 'x.zhang@lumen.example'],
  ['Fatima Begum Choudhury', "St Aldhelm's Hospital Trust", 'fatima@aldhelm.example'],
  ['Andrew Vasquez', 'Innovate Harbour Partnership', 'andrew@innovateharbour.example'],
];

/** The room in which the second collection was written; "Mark Steel" is there to be mistaken for two common words. */
const SECOND_ROOM: Invited = [
  ['Dr Rhiannon Bevan-Hughes', 'Tidewell Biologics'],
  ['Tobias Okonjo-Reid', 'Harrowgate Foundry Group'],
  ['Professor Siobhán Ní Dhálaigh', 'University of Wirksmere'],
  ['Imran Chaudhry', 'Calder & Stott Precision Castings'],
  ['Magdalena Wójcik', 'Lumenfold Robotics'],
  ['Alasdair MacGillivray', 'Northmoor Enterprise Agency'],
  ['Phoebe Attwater', 'Kestrelbridge Digital'],
  ['Sir Desmond Fairclough', 'Pennine Made Alliance'],
  ['Chukwuemeka Anozie', 'Brightwharf Therapeutics'],
  ['Yu-Ting Hsiao', 'Sablewood Semiconductors'],
  ['Harriet Loxley', 'Department for Regional Industry'],
  ['Jürgen Kreuzer', 'Vantholm Polymers'],
  ['Nisha Ramanathan', 'Cardinal Row Ventures'],
  ['Gethin ap Rhys', 'Menter Glannau'],
  ['Mark Steel', 'Foxhall Metals'],
  ['Oluwaseun Adeyemi-Clarke', 'Ravensbeck NHS Foundation Trust'],
];

function factsOf(invited: Invited): readonly PersonFacts[] {
  return invited.map(([name, organisation, email]) => ({
    names: [name],
    organisations: [organisation],
    emails: email === undefined ? [] : [email],
  }));
}

interface Sentence {
  readonly kind: string;
  readonly text: string;
  /** Where the words stand that identify somebody; null in an ordinary sentence. */
  readonly named: { readonly start: number; readonly end: number } | null;
  /** Kept apart: the check was not tuned on it. */
  readonly measured: boolean;
}

/** Sentences and the room that they speak of. */
interface Collection {
  readonly sentences: readonly Sentence[];
  readonly room: readonly PersonFacts[];
}

function readSentences(file: string): readonly Sentence[] {
  return readFileSync(join(__dirname, '../../test', file), 'utf8')
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const [kind = '', ...lines] = section.split('\n');
      return lines.filter(Boolean).map((line, at) => {
        const [before = '', inside, after = ''] = line.split(/[{}]/);
        const named = inside === undefined ? null : { start: before.length, end: before.length + inside.length };
        return { kind, text: before + (inside ?? '') + after, named, measured: at % 2 === 1 };
      });
    });
}

function isFound({ text, named }: Sentence, room: readonly PersonFacts[]): boolean {
  const spans = mentionFinder(room)(text);
  return spans.some(({ start, end }) => named === null || (start < named.end && end > named.start));
}

function asText(sentences: readonly Sentence[]): readonly string[] {
  return sentences.map(({ kind, text }) => `${kind}: ${text}`);
}

const FIRST: Collection = { sentences: readSentences('sentences.txt'), room: factsOf(ROOM) };
const SECOND: Collection = { sentences: readSentences('second-sentences.txt'), room: factsOf(SECOND_ROOM) };

describe('the name check on the collections of sentences', () => {
  it.each([
    ['first', FIRST, 200, 20, 60],
    ['second', SECOND, 160, 15, 40],
  ])('has enough sentences of each class in the %s one', (_, { sentences }, inAll, inEach, plain) => {
    const identifying = sentences.filter(({ named }) => named !== null);
    const classes = [...new Set(identifying.map(({ kind }) => kind))];

    expect(sentences.length).toBeGreaterThanOrEqual(inAll);
    expect(classes).toHaveLength(7);
    for (const kind of classes)
      expect(identifying.filter((each) => each.kind === kind).length).toBeGreaterThanOrEqual(inEach);
    expect(sentences.length - identifying.length).toBeGreaterThanOrEqual(plain);
  });

  it.each([
    ['all sentences', FIRST, () => true],
    ['those kept for measuring', FIRST, ({ measured }: Sentence) => measured],
    ['all sentences of the second collection', SECOND, () => true],
    ['those of the second kept for measuring', SECOND, ({ measured }: Sentence) => measured],
  ])('finds at least 95 % of the identifying ones and marks at most one ordinary one in twenty: %s', (...given) => {
    const [, { sentences, room }, some] = given;
    const identifying = sentences.filter(some).filter(({ named }) => named !== null);
    const ordinary = sentences.filter(some).filter(({ named }) => named === null);
    const missed = identifying.filter((sentence) => !isFound(sentence, room));
    const falsely = ordinary.filter((sentence) => isFound(sentence, room));

    expect(asText(missed)).toHaveLength(Math.min(missed.length, Math.floor(identifying.length * 0.05)));
    expect(asText(falsely)).toHaveLength(Math.min(falsely.length, Math.floor(ordinary.length * 0.05)));
  });
});
