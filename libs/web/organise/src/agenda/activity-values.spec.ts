import type { ActivityBody } from '@rt/contracts';
import { ACTIVITY_KINDS } from '@rt/kinds';
import { editors, kindLabel } from '@rt/web/kinds/editors';

import { bodyOf, checkValues, valuesOf } from './activity-values';

const option = (id: string, text: string) => ({ id, text });
const good = {
  ...valuesOf(null, { options: [option('o1', 'Energy'), option('o2', 'Skills')] }, ''),
  question: 'Which barrier?',
};

describe('the editor of an activity', () => {
  it('has a form for every kind that the domain knows', () => {
    expect(Object.keys(editors).sort()).toEqual([...ACTIVITY_KINDS].sort());
  });

  it.each(ACTIVITY_KINDS)('has a name in words for every kind: %s', (kind) => {
    expect(kindLabel(kind)).toMatch(/^[A-Z][a-z ]+$/);
  });

  it('names every text that was left empty, in the order of the form', () => {
    const empty = valuesOf(null, editors.single_choice.empty(), '');
    expect(checkValues('single_choice', empty, 'attributed', null)).toEqual([
      { field: 'question', message: 'Enter the question' },
      { field: 'config.options[0].text', message: 'Enter a text for option 1' },
      { field: 'config.options[1].text', message: 'Enter a text for option 2' },
      { field: 'config.options[2].text', message: 'Enter a text for option 3' },
    ]);
  });

  it('finds what the domain refuses at its control', () => {
    const twice = { ...good, config: { options: [option('o1', 'Energy'), option('o2', 'Energy')] } };
    expect(checkValues('single_choice', good, 'attributed', null)).toEqual([]);
    expect(checkValues('single_choice', twice, 'attributed', null)[0]?.field).toBe('config.options[1].text');
    expect(checkValues('single_choice', { ...good, durationSec: '2' }, 'attributed', null)[0]?.field).toBe(
      'durationSec',
    );
  });

  it('refuses live results under a rule that hides them', () => {
    const live = { ...good, visibility: 'always' as const };
    expect(checkValues('single_choice', live, 'attributed', null)).toEqual([]);
    expect(checkValues('single_choice', live, 'chatham_house', null)[0]?.field).toBe('visibility');
  });

  it('refuses nothing of a stored question that was planned so, and is left as it is', () => {
    const live = { ...good, visibility: 'always' as const };
    const stored = { ...bodyOf('single_choice', live), id: 'a' } as ActivityBody;
    const reworded = { ...live, question: 'Which hurdle?' };
    expect(checkValues('single_choice', reworded, 'chatham_house', stored)).toEqual([]);
    const sooner = { ...reworded, visibility: 'after_vote' as const };
    expect(checkValues('single_choice', sooner, 'chatham_house', stored)[0]?.field).toBe('visibility');
  });

  it('sends no limit for an empty duration', () => {
    expect(bodyOf('single_choice', good)).toMatchObject({ durationSec: null, agendaItemId: null });
    expect(bodyOf('single_choice', { ...good, durationSec: '90' }).durationSec).toBe(90);
  });
});
