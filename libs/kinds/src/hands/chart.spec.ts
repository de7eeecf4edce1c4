import type { ChartText, HandsTold } from '@rt/domain/polling';
import { checkHands, inWords, tellHands } from '@rt/domain/polling';

import { ACTIVITY_KINDS, charts, kinds } from '../index';
import { samples } from '../spec-samples';
import { sayEnglish } from '../spec-say';
import { handsBodies, handsSentences } from './chart';

const COUNTED = ACTIVITY_KINDS.filter((kind) => kinds[kind].hands !== undefined);
const say = (text: ChartText) => (typeof text === 'string' ? text : sayEnglish({ words: {} }, text));

const told = (counts: readonly number[], over: Partial<HandsTold> = {}): HandsTold => ({
  no: 1,
  present: null,
  rows: counts.map((count, at) => ({ id: `o${at}`, text: ['Skills', 'Energy', 'Ports', 'Rail'][at] ?? '', count })),
  ...over,
});

describe('kinds that raised hands can answer', () => {
  it('are those in which a hand stands for one of the labels', () => {
    expect(COUNTED.length).toBeGreaterThan(2);
    for (const kind of ACTIVITY_KINDS.filter((one) => kinds[one].entries || kinds[one].words)) {
      expect([kind, kinds[kind].hands]).toEqual([kind, undefined]);
    }
  });

  it.each(COUNTED)('%s: takes a number for each label of every config, and tells it as a chart', (kind) => {
    for (const config of samples[kind].configs) {
      const labels = kinds[kind].labels(config);
      const counts = labels.map(({ id }, at) => ({ optionId: id, count: at === 0 ? 9 : 0 }));
      const checked = checkHands(kinds[kind].hands!, labels, { counts, present: 12 });
      if (!checked.ok) throw new Error('raised hands were refused');
      const hands = [tellHands({ no: 1, asked: 1 }, labels, checked.value)];
      const [body] = handsBodies(hands);
      expect(body?.table.rows[0]).toEqual([labels[0]?.text, 9, 0.75]);
      expect(body?.table.rows).toHaveLength(labels.length);
      expect(sayEnglish(charts[kind], ...handsSentences(hands))).toBe(
        `Counted by hand: “${labels[0]?.text}” leads with 9 of 12 people in the room.`,
      );
    }
  });
});

describe('raised hands as a chart', () => {
  it('say that they are counted by hand and apart, and of how many people', () => {
    const [body] = handsBodies([told([12, 7], { present: 20 })]).map((one) => inWords(one, say));
    expect(body).toMatchObject({
      headline: 'Counted by hand',
      notes: ['20 people in the room', 'The host counted raised hands; answers given on devices are not among them'],
      table: {
        columns: [{ label: 'Answer' }, { label: 'Hands' }, { label: 'Share of the people in the room' }],
        rows: [
          ['Skills', 12, 0.6],
          ['Energy', 7, 0.35],
        ],
      },
      drawn: { shape: 'bars', form: 'count', axis: { min: 0, max: 20 } },
    });
  });

  it('have no share and no base where nobody counted the room', () => {
    const [body] = handsBodies([told([3, 9])]);
    expect(body).toMatchObject({ notes: [{ code: 'hands-apart' }], drawn: { axis: { max: 9 } } });
    expect(body?.table.columns.map(({ id }) => id)).toEqual(['answer', 'hands']);
  });

  it('are one of each round, by the number of the round', () => {
    const hands = [told([3, 9]), told([8, 4], { no: 3, present: 1 })];
    expect(handsBodies(hands).map(({ headline }) => say(headline!))).toEqual([
      'Counted by hand in round 1',
      'Counted by hand in round 3',
    ]);
    expect(say(handsBodies(hands)[1]!.notes[0]!)).toBe('1 person in the room');
  });

  it('are told with their round also where it alone had any of a question that was asked again', () => {
    const hands = [told([12, 7], { asked: 2 })];
    expect(handsBodies(hands).map(({ headline }) => say(headline!))).toEqual(['Counted by hand in round 1']);
    expect(sayEnglish({ words: {} }, ...handsSentences(hands))).toBe(
      'Counted by hand in round 1: “Skills” leads with 12.',
    );
    // Asked once, and kept before it was told how often.
    for (const over of [{ asked: 1 }, {}]) {
      expect(say(handsBodies([told([12, 7], over)])[0]!.headline!)).toBe('Counted by hand');
    }
  });

  it.each<[string, readonly number[], string]>([
    ['two that tie', [4, 4, 1], 'Counted by hand: “Skills” and “Energy” tie with 4 each.'],
    ['three that tie', [4, 4, 4], 'Counted by hand: “Skills”, “Energy” and “Ports” tie with 4 each.'],
    ['four that tie', [4, 4, 4, 4], 'Counted by hand: 4 answers tie with 4 each.'],
    ['no hand', [0, 0], 'Counted by hand: nobody raised a hand.'],
  ])('are said in a sentence: %s', (_what, counts, sentence) => {
    expect(sayEnglish({ words: {} }, ...handsSentences([told(counts)]))).toBe(sentence);
    expect(sayEnglish({ words: {} }, ...handsSentences([told(counts, { no: 2 })]))).toBe(
      sentence.replace('by hand', 'by hand in round 2'),
    );
  });

  it('draw nothing longer than the axis for a room without anybody', () => {
    expect(handsBodies([told([0], { present: 0 })])[0]).toMatchObject({
      drawn: { axis: { max: 1 } },
      table: { rows: [['Skills', 0, null]] },
    });
  });
});
