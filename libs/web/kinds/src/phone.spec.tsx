import { ACTIVITY_KINDS } from '@rt/kinds';
import { act, fireEvent, render, renderHook, screen } from '@testing-library/react';

import { phone as multipleChoice, toggled } from './multiple-choice/phone';
import { loadPhoneForm, phoneFormNow, preloadKinds, usePhoneForm } from './phone';
import { phone as rating } from './rating/phone';
import { phone as singleChoice } from './single-choice/phone';

const options = ['A', 'B', 'C', 'None of these'].map((text, index) => ({ id: `o${index + 1}`, text }));

describe('the forms of the phone', () => {
  it.each(ACTIVITY_KINDS)('are there for every kind that the rules know: %s', async (kind) => {
    expect(await loadPhoneForm(kind)).toMatchObject({ Fields: expect.any(Function), toAnswer: expect.any(Function) });
  });

  it('are none for an unknown kind, nor for a name of the prototype', () => {
    preloadKinds(['unheard_of', 'toString']);
    expect(phoneFormNow('unheard_of')).toBeNull();
    expect(phoneFormNow('toString')).toBeNull();
  });

  it('cannot be had for a kind that came after this page was loaded', async () => {
    const { result } = renderHook(() => usePhoneForm('unheard_of'));
    await act(() => Promise.resolve());
    expect(result.current).toBe('failed');
  });
});

describe('single choice', () => {
  const form = singleChoice;
  const config = { options };

  it('asks for one option and gives its id', () => {
    expect(form.toAnswer(config, form.empty)).toEqual({ error: 'Select one option' });
    expect(form.toAnswer(config, 'o2')).toEqual({ answer: { optionId: 'o2' } });
    expect(form.describe(config, { optionId: 'o2' })).toBe('B');
    expect(form.fromAnswer(config, { optionId: 'o2' })).toBe('o2');
  });

  it('shows radio buttons, in an order of one’s own where that is wanted', () => {
    const order = (seed: string) => {
      const { unmount } = render(
        <form.Fields
          question="Q"
          config={{ options, randomise: true }}
          draft={null}
          seed={seed}
          onChange={() => undefined}
        />,
      );
      const values = screen.getAllByRole<HTMLInputElement>('radio').map((radio) => radio.value);
      unmount();

      return values.join();
    };
    const orders = ['s1', 's2', 's3', 's4', 's5', 's6'].map(order);

    expect(order('s1')).toBe(orders[0]);
    expect(new Set(orders).size).toBeGreaterThan(1);
  });

  it('tells what was chosen', () => {
    const change = jest.fn();
    render(<form.Fields question="Q" config={config} draft={null} seed="s" onChange={change} />);
    fireEvent.click(screen.getByRole('radio', { name: 'C' }));

    expect(change).toHaveBeenCalledWith('o3');
  });
});

describe('single choice with answers in own words', () => {
  const form = singleChoice;
  const config = { options: [...options, { id: 'p1', text: 'Grid dates', promoted: 'grid delays' }], allowOther: true };

  it('offers something else, and asks what', () => {
    const change = jest.fn();
    const { rerender } = render(<form.Fields question="Q" config={config} draft={null} seed="s" onChange={change} />);
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Something else' }));
    expect(change).toHaveBeenLastCalledWith({ other: '' });

    rerender(<form.Fields question="Q" config={config} draft={{ other: 'Rail' }} seed="s" onChange={change} />);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Something else' }).checked).toBe(true);
    fireEvent.input(screen.getByRole('textbox', { name: 'Your own answer' }), { target: { value: 'Rail links' } });
    expect(change).toHaveBeenLastCalledWith({ other: 'Rail links' });
  });

  it('gives the text, or says what is wrong with it', () => {
    expect(form.toAnswer(config, { other: ' Rail links ' })).toEqual({ answer: { other: 'Rail links' } });
    expect(form.toAnswer(config, { other: ' ? ' })).toEqual({ error: 'Enter your own answer in letters or digits' });
    expect(form.toAnswer(config, { other: 'x'.repeat(101) })).toEqual({ error: 'Enter at most 100 characters' });
    expect(form.toAnswer(config, { other: '🇬🇧a'.repeat(50) })).toMatchObject({ answer: {} });
  });

  it('finds the own answer again, also where it has become an option', () => {
    expect(form.fromAnswer(config, { other: 'Rail' })).toEqual({ other: 'Rail' });
    expect(form.describe(config, { other: 'Rail' })).toBe('Rail');
    expect(form.fromAnswer(config, { other: 'Grid-delays' })).toBe('p1');
    expect(form.describe(config, { other: 'Grid-delays' })).toBe('Grid dates');
  });

  it('offers nothing of it where the organiser did not ask for it', () => {
    render(<form.Fields question="Q" config={{ options }} draft={null} seed="s" onChange={() => undefined} />);
    expect(screen.queryByRole('radio', { name: 'Something else' })).toBeNull();
  });
});

describe('multiple choice', () => {
  const form = multipleChoice;
  const config = { options, min: 2, max: 2, exclusiveOptionIds: ['o4'] };

  it('keeps to the fewest and the most picks, and lets an exclusive option stand alone', () => {
    expect(form.toAnswer(config, ['o1'])).toEqual({ error: 'Select at least 2 options' });
    expect(form.toAnswer(config, ['o1', 'o2', 'o3'])).toEqual({ error: 'Select at most 2 options' });
    expect(form.toAnswer(config, ['o1', 'o2'])).toEqual({ answer: { optionIds: ['o1', 'o2'] } });
    expect(form.toAnswer(config, ['o4'])).toEqual({ answer: { optionIds: ['o4'] } });
    expect(form.describe(config, { optionIds: ['o2', 'o1'] })).toBe('A, B');
  });

  it('takes the others away when an exclusive option is chosen, and it when another is', () => {
    expect(toggled(config, ['o1', 'o2'], 'o4')).toEqual(['o4']);
    expect(toggled(config, ['o4'], 'o1')).toEqual(['o1']);
    expect(toggled(config, ['o1', 'o2'], 'o1')).toEqual(['o2']);
  });
});

describe('rating', () => {
  const form = rating;
  const config = { points: 3, start: 0 as const, lowLabel: 'Low', highLabel: 'High', notApplicable: true };

  it('offers the points with what the ends mean, and not applicable', () => {
    render(<form.Fields question="Q" config={config} draft="2" seed="s" onChange={() => undefined} />);

    expect(screen.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent)).toEqual([
      '0 Low',
      '1',
      '2 High',
      'Not applicable',
    ]);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '2 High' }).checked).toBe(true);
  });

  it('gives a number, or not applicable', () => {
    expect(form.toAnswer(config, null)).toEqual({ error: 'Select one point on the scale' });
    expect(form.toAnswer(config, '0')).toEqual({ answer: { value: 0 } });
    expect(form.toAnswer(config, 'na')).toEqual({ answer: { na: true } });
    expect(form.fromAnswer(config, { na: true })).toBe('na');
    expect(form.fromAnswer(config, { value: 0 })).toBe('0');
  });
});
