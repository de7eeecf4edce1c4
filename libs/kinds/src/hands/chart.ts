import type { ChartBody, ChartColumn, ChartText, ChartWord, HandsTold } from '@rt/domain/polling';
import { quotedText, shareByHand } from '@rt/domain/polling';

/** Shows of hands as models, one a round: each apart from the answers on devices, and said to be. */
export function handsBodies(hands: readonly HandsTold[]): readonly ChartBody[] {
  return hands.map((one) => ({
    headline: headlineOf(one, hands),
    figures: [],
    notes: [...presentNote(one), { code: 'hands-apart' }],
    table: {
      columns: [
        { id: 'answer', label: { code: 'answer' } },
        { id: 'hands', label: { code: 'hands-raised' }, form: 'count' },
        ...shareColumn(one),
      ],
      rows: one.rows.map(({ text, count }) => [
        quotedText(text),
        count,
        ...(one.present === null ? [] : [shareByHand(one, count)]),
      ]),
    },
    drawn: {
      shape: 'bars',
      axis: { min: 0, max: Math.max(1, one.present ?? 0, ...one.rows.map(({ count }) => count)) },
      form: 'count',
      rows: one.rows.map(({ id, text, count }) => ({ id, label: quotedText(text), value: count })),
    },
  }));
}

export function handsSentences(hands: readonly HandsTold[]): readonly ChartWord[] {
  return hands.map((one): ChartWord => {
    const count = Math.max(0, ...one.rows.map((row) => row.count));
    // A question that was asked once has no round to be named.
    const no = isOfRounds(hands) ? one.no : 0;
    if (count === 0) return { code: 'hands-none', values: { no } };
    const leaders = one.rows.filter((row) => row.count === count);
    const [first = '', second = '', third = ''] = leaders.map(({ text }) => quotedText(text));

    return {
      code: 'hands-lead',
      values: { no, leaders: leaders.length, first, second, third, count, present: one.present ?? 0 },
    };
  });
}

function headlineOf({ no }: HandsTold, hands: readonly HandsTold[]): ChartText {
  return isOfRounds(hands) ? { code: 'hands-of-round', values: { no } } : { code: 'hands' };
}

/** Also where only the first of several rounds has hands: they are not those of the result that they stand beside. */
function isOfRounds(hands: readonly HandsTold[]): boolean {
  return hands.some(({ no, asked = no }) => asked > 1);
}

function presentNote({ present }: HandsTold): readonly ChartText[] {
  return present === null ? [] : [{ code: 'hands-present', values: { present } }];
}

function shareColumn({ present }: HandsTold): readonly ChartColumn<ChartText>[] {
  return present === null ? [] : [{ id: 'share', label: { code: 'hands-share' }, form: 'share' }];
}
