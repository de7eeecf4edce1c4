import type { ActivityDecision, AnswerCount } from '@rt/domain/polling';
import { choiceRows, resultOfCounts } from '@rt/domain/polling';

import { tallySlices } from '../responses';
import { chart } from './chart';
import type { SingleChoiceConfig } from './domain';
import { singleChoice } from './domain';
import { meaningOf } from './meaning-of';
import { counts, wrote } from './spec-choices';

const config: SingleChoiceConfig = {
  options: [
    { id: 'energy', text: 'Cost of energy' },
    { id: 'skills', text: 'Skills' },
  ],
};
const open: SingleChoiceConfig = { ...config, allowOther: true };

function promoted(under: SingleChoiceConfig, given: readonly AnswerCount[], text: string): ActivityDecision {
  return decided(singleChoice.promote?.(under, resultOfCounts(singleChoice, under, given), text, false));
}

function takenBack(under: SingleChoiceConfig, optionId: string): ActivityDecision {
  return decided(singleChoice.takeBack?.(under, optionId));
}

function decided(checked: ReturnType<NonNullable<(typeof singleChoice)['promote']>> | undefined): ActivityDecision {
  if (!checked?.ok || checked.value === null) throw new Error('nothing was decided');

  return checked.value;
}

describe('What a host decides on written answers', () => {
  it('makes an answer that hosts have hidden an option only for who saw that it is hidden', () => {
    const hidden = { ...open, hidden: ['grid delays'] };
    const promote = (sawHidden: boolean) =>
      singleChoice.promote?.(
        hidden,
        resultOfCounts(singleChoice, hidden, wrote({ 'Grid delays': 1 })),
        'Grid delays',
        sawHidden,
      );
    expect(promote(false)).toEqual({
      ...{ ok: false, refusal: 'version-conflict', field: 'label', reason: 'decided-just-now' },
    });
    expect(promote(true)).toMatchObject({ value: { verb: 'promote', target: 'grid delays' } });
  });

  it('makes a written answer an option, and those who gave it move', () => {
    const given = [...counts({ energy: 2 }), ...wrote({ 'grid-delays': 2, 'Grid delays': 1, Ports: 1 })];
    const decision = promoted(open, given, 'GRID DELAYS');
    const decided = singleChoice.decided!(open, [decision]);

    expect(decision).toEqual({
      verb: 'promote',
      target: 'grid delays',
      value: { id: 'other-1', text: 'grid-delays' },
    });
    expect(decided.options.at(-1)).toEqual({ id: 'other-1', text: 'grid-delays', promoted: 'grid delays' });
    expect(singleChoice.checkConfig(decided)).toEqual({ ok: true, value: decided });
    expect(singleChoice.promote?.(decided, resultOfCounts(singleChoice, decided, given), 'Grid delays', false)).toEqual(
      {
        ok: true,
        value: null,
      },
    );
    const after = resultOfCounts(singleChoice, decided, given);
    expect(after.options.at(-1)).toMatchObject({ id: 'other-1', count: 3, rank: 1 });
    expect(after.other).toEqual([{ label: 'Ports', count: 1 }]);
    expect(after.base).toBe(6);
  });

  it('takes an option back: those who wrote it and those who chose it are counted as having written it', () => {
    const given = [...counts({ energy: 2, 'other-1': 4 }), ...wrote({ 'Grid delays': 1, Ports: 1 })];
    const added = promoted(open, wrote({ 'Grid delays': 1 }), 'Grid delays');
    const before = singleChoice.decided!(open, [added]);
    const back = takenBack(before, 'other-1');
    const decided = singleChoice.decided!(open, [added, back]);

    expect(back).toEqual({ verb: 'take-back', target: 'grid delays', value: null });
    expect(resultOfCounts(singleChoice, decided, given)).toMatchObject({
      base: 8,
      options: [{ count: 2 }, { count: 0 }],
      other: [
        { label: 'Grid delays', count: 5 },
        { label: 'Ports', count: 1 },
      ],
    });
    expect(singleChoice.checkConfig(decided)).toEqual({ ok: true, value: decided });
    expect(singleChoice.checkAnswer(decided, { optionId: 'other-1' })).toMatchObject({ ok: true });
    expect(singleChoice.takeBack?.(decided, 'other-1')).toEqual({ ok: true, value: null });
    // A config that holds all of it already, as after a correction of wordings, is not changed by the same decisions.
    expect(singleChoice.decided!(decided, [added, back])).toEqual(decided);
    expect(singleChoice.decided!(before, [added])).toEqual(before);

    const again = promoted(decided, given, 'grid delays');
    expect(again).toEqual(added);
    expect(
      resultOfCounts(singleChoice, singleChoice.decided!(open, [added, back, again]), given).options.at(-1),
    ).toMatchObject({
      id: 'other-1',
      count: 5,
    });
  });

  it('takes back nothing that the organiser planned, and gives a new option another id', () => {
    const added = promoted(open, wrote({ Grid: 1 }), 'Grid');
    const decided = singleChoice.decided!(open, [added, takenBack(singleChoice.decided!(open, [added]), 'other-1')]);

    expect(singleChoice.takeBack?.(open, 'energy')).toMatchObject({ ok: false, field: 'optionId' });
    expect(singleChoice.takeBack?.(open, 'nowhere')).toMatchObject({ ok: false, field: 'optionId' });
    expect(promoted(decided, wrote({ Ports: 1 }), 'Ports')).toMatchObject({ value: { id: 'other-2' } });
  });

  it('keeps them moved when the wording of the new option is corrected', () => {
    const options = [...open.options, { id: 'other-1', text: 'Late grid connections', promoted: 'grid delays' }];
    const corrected = { ...open, options };

    expect(resultOfCounts(singleChoice, corrected, wrote({ 'Grid delays': 3 })).options.at(-1)?.count).toBe(3);
    expect(singleChoice.checkAnswer(corrected, { other: 'Late grid-connections' })).toEqual({
      ok: true,
      value: { optionId: 'other-1' },
    });
  });

  it('promotes nothing that nobody wrote, and no 51st option', () => {
    const none = singleChoice.promote?.(open, resultOfCounts(singleChoice, open, wrote({ Ports: 1 })), 'Grid', false);
    expect(none).toMatchObject({ ok: false, refusal: 'invalid', field: 'label' });

    const full = { ...open, options: Array.from({ length: 50 }, (_, n) => ({ id: `o${n}`, text: `Option ${n}` })) };
    const more = singleChoice.promote?.(full, resultOfCounts(singleChoice, full, wrote({ Ports: 1 })), 'Ports', false);
    expect(more).toMatchObject({ ok: false, refusal: 'invalid', field: 'label' });
  });

  it('does not let writing be switched on or off after the first answer, nor a decision be left out', () => {
    const options = [...open.options, { id: 'other-1', text: 'Grid', promoted: 'grid' }];
    expect(singleChoice.sameMeaning(open, config)).toBe(false);
    expect(singleChoice.sameMeaning(config, { ...config, allowOther: false })).toBe(true);
    expect(
      singleChoice.sameMeaning(
        { ...open, options },
        { ...open, options: [...open.options, { id: 'other-1', text: 'Grid' }] },
      ),
    ).toBe(false);
    const back = { ...open, takenBack: [{ id: 'other-1', text: 'Grid', promoted: 'grid' }] };
    expect([singleChoice.sameMeaning(back, back), singleChoice.sameMeaning(back, open)]).toEqual([true, false]);
  });

  it('takes no option of signs alone for what somebody chose that is no longer shown', () => {
    const signs = { options: ['🙂', '🙁'].map((text, at) => ({ id: `o${at}`, text })), allowOther: true };
    expect(meaningOf(signs, { optionId: 'other-1' })).toEqual({ text: '' });
  });

  it('tells the room no answer that one person wrote, which is counted all the same', () => {
    const given = [...counts({ energy: 2 }), ...wrote({ Ports: 2, 'Jane lied': 1 })];
    const result = resultOfCounts(singleChoice, open, given);
    const room = singleChoice.readOut!(singleChoice.resultForRoom!(open, result));

    expect(room).toMatchObject({ base: 5, otherCount: 3, other: [{ label: 'Ports', count: 2 }] });
    expect(JSON.stringify(room)).not.toMatch(/Jane/);
    expect(choiceRows(open.options, room)).toEqual(choiceRows(open.options, result));
  });

  it('tells the room no answer that may name somebody, however many wrote it, and hosts that it does', () => {
    const given = [...counts({ energy: 2 }), ...wrote({ Ports: 2, 'Ask Jane': 3 })];
    const slices = tallySlices('single_choice', open, given, undefined, (text) => text.includes('Jane'));
    let slice = slices.next();
    while (!slice.done) slice = slices.next();
    const { result } = slice.value;
    const room = singleChoice.readOut!(singleChoice.resultForRoom!(open, result));

    expect(result.other).toEqual([
      { label: 'Ask Jane', count: 3, named: true },
      { label: 'Ports', count: 2 },
    ]);
    expect(room).toMatchObject({ base: 7, otherCount: 5, other: [{ label: 'Ports', count: 2 }] });
    expect(JSON.stringify(room)).not.toMatch(/Jane|named/);
    expect(choiceRows(open.options, room)).toEqual(choiceRows(open.options, result));
    expect(chart.summarise(open, room)).toEqual(chart.summarise(open, result));
    expect(singleChoice.items?.(open, room)).not.toContain('Ask Jane');
    expect(singleChoice.named?.inRecord(result)).toEqual({ ...result, other: [{ label: 'Ports', count: 2 }] });
    const hides = singleChoice.named?.hideUnread(open, result) ?? [];
    expect(hides).toEqual([{ verb: 'hide', target: 'ask jane', value: null }]);
    // Once it is sealed nothing is marked any more.
    const sealed = singleChoice.decided!(open, hides);
    const told = singleChoice.resultForRoom!(sealed, resultOfCounts(singleChoice, sealed, given));
    expect(singleChoice.readOut!(told)).toMatchObject({ otherCount: 5, other: [{ label: 'Ports', count: 2 }] });
    const promotes = singleChoice.promote?.(open, result, 'ask jane', false);
    expect(promotes).toMatchObject({ value: { verb: 'promote', value: { text: 'Ask Jane' } } });
  });

  it('says the same of who leads to the room as to hosts, where many wrote one answer each', () => {
    const alone = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`Answer ${at}`, 1]));
    const result = resultOfCounts(singleChoice, open, [...counts({ energy: 10, skills: 5 }), ...wrote(alone)]);
    const said = (told: typeof result) => chart.summarise(open, told);

    expect(said(singleChoice.readOut!(result))).toEqual(said(result));
    expect(said({ ...result, other: [] })).not.toEqual(said(result));
  });

  it('hides a written answer from the room: it is counted and not told', () => {
    const given = [...counts({ energy: 2 }), ...wrote({ 'Bad words': 3, Ports: 2 })];
    const hide = decided(singleChoice.hide?.(open, resultOfCounts(singleChoice, open, given), 'bad WORDS', true));
    const config = singleChoice.decided!(open, [hide]);
    const result = resultOfCounts(singleChoice, config, given);

    expect(hide).toEqual({ verb: 'hide', target: 'bad words', value: null });
    expect(config.hidden).toEqual(['bad words']);
    expect(singleChoice.checkConfig(config)).toEqual({ ok: true, value: config });
    expect(result).toMatchObject({ base: 7, otherCount: 5, other: [{ label: 'Bad words', hidden: true }, {}] });
    const room = singleChoice.resultForRoom!(config, result);
    expect(room).toMatchObject({ base: 7, otherCount: 5, other: [{ label: 'Ports', count: 2 }] });
    expect(JSON.stringify([room, singleChoice.configForRoom!(config)])).not.toMatch(/bad/i);
    // Also where it was counted before the host hid it.
    expect(singleChoice.resultForRoom!(config, resultOfCounts(singleChoice, open, given))).toMatchObject({
      other: [{ label: 'Ports', count: 2 }],
    });
    expect(choiceRows(config.options, result).map(({ part, count }) => [part, count])).toEqual([
      ['option', 2],
      ['option', 0],
      ['other', 2],
      ['rest', 3],
    ]);
    expect(singleChoice.sameMeaning(config, open)).toBe(false);

    expect(singleChoice.hide?.(config, result, 'Bad words', true)).toEqual({ ok: true, value: null });
    const show = decided(singleChoice.hide?.(config, result, 'Bad words', false));
    expect(resultOfCounts(singleChoice, singleChoice.decided!(open, [hide, show]), given).other).toEqual([
      { label: 'Bad words', count: 3 },
      { label: 'Ports', count: 2 },
    ]);
    expect(singleChoice.hide?.(open, result, 'Nobody wrote this', true)).toMatchObject({ ok: false, field: 'label' });
  });

  it('tells the room nothing of a hidden answer that was an option for a while', () => {
    const added = promoted(open, wrote({ 'Bad words': 3 }), 'Bad words');
    const back: ActivityDecision = { verb: 'take-back', target: 'bad words', value: null };
    const hide: ActivityDecision = { verb: 'hide', target: 'bad words', value: null };
    const config = singleChoice.decided!(open, [added, back, hide]);

    expect(config.takenBack).toHaveLength(1);
    expect(singleChoice.configForRoom!(config)).toEqual(open);
  });
});
