import type { Amounts, PointsConfig } from '@rt/kinds';
import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';

import { phone } from './phone';
import { pointsWithin, pressOf } from './sharing';
import { stage } from './stage';

const options = ['Energy', 'Skills', 'Grid'].map((text, at) => ({ id: `o${at + 1}`, text }));
const all: PointsConfig = { options, mustSpendAll: true };

function Sharing({ begin = {}, config = all }: { readonly begin?: Amounts; readonly config?: PointsConfig }) {
  const [draft, setDraft] = useState(begin);

  return <phone.Fields question="Q" config={config} draft={draft} seed="s" onChange={setDraft} />;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const said = () => screen.getByRole('status').textContent;
const sliderOf = (name: string) =>
  field(name).closest('li')?.querySelector<HTMLInputElement>('input[type=range]') as HTMLInputElement;

describe('the form of points', () => {
  it('gives and takes a tenth of the points with a press, and says the old and the new number and what is left', () => {
    render(<Sharing />);
    press('+10 points for “Grid”');
    press('+10 points for “Grid”');
    expect([field('Grid').value, said()]).toEqual(['20', '“Grid” from 10 to 20, 80 points left']);
    expect(screen.getByText('80 of 100 points left')).toBeTruthy();

    press('−10 points for “Grid”');
    expect([field('Grid').value, said()]).toEqual(['10', '“Grid” from 20 to 10, 90 points left']);
  });

  it('gives no more than is left, and says so', () => {
    render(<Sharing begin={{ o1: 95 }} />);
    press('+10 points for “Skills”');
    expect(field('Skills').value).toBe('5');
    expect(screen.getByText('All 100 points are given')).toBeTruthy();
    press('+10 points for “Skills”');
    expect([field('Skills').value, said()]).toEqual(['5', '“Skills” stays at 5, 0 points left']);
    expect(screen.getByRole('button', { name: '+10 points for “Grid”' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('takes any number that is typed, and says how many are too many', () => {
    render(<Sharing begin={{ o1: 50 }} />);
    fireEvent.input(field('Skills'), { target: { value: '5a7' } });
    expect(field('Skills').value).toBe('57');
    expect(screen.getByText('7 points too many')).toBeTruthy();
    fireEvent.input(field('Skills'), { target: { value: '57x' } });
    expect(field('Skills').value).toBe('57');
    fireEvent.input(field('Skills'), { target: { value: '٤٢' } });
    expect(field('Skills').value).toBe('42');
    fireEvent.input(field('Skills'), { target: { value: '' } });
    expect(field('Skills').value).toBe('0');
  });

  it('lets a slider be dragged as far as points are left', () => {
    render(<Sharing begin={{ o1: 70 }} />);
    fireEvent.input(sliderOf('Grid'), { target: { value: '80' } });
    expect([field('Grid').value, sliderOf('Grid').value]).toEqual(['30', '30']);
    fireEvent.input(sliderOf('Grid'), { target: { value: '90' } });
    expect([field('Grid').value, sliderOf('Grid').value]).toEqual(['30', '30']);
    expect(sliderOf('Grid').getAttribute('aria-hidden')).toBe('true');
  });

  it('says what is wrong before it sends', () => {
    const error = (draft: Amounts, config: PointsConfig = all) => phone.toAnswer(config, draft);
    expect(error({})).toEqual({ error: 'Give at least one point' });
    expect(error({ gone: 100 })).toEqual({ error: 'Give at least one point' });
    expect(error({ o1: 99 })).toEqual({ error: 'Give all 100 points: 1 is left' });
    expect(error({ o1: 60, o2: 60 })).toEqual({ error: 'Give at most 100 points: 20 are too many' });
    expect(error({ o1: 60, o2: 40 }, { ...all, perItemMax: 50 })).toEqual({
      error: 'Give at most 50 points to one option',
    });
    expect(error({ o1: 55, o2: 45 }, { ...all, step: 10 })).toEqual({ error: 'Give points in steps of 10' });
    expect(error({ o1: 60, o2: 40 })).toEqual({ answer: { alloc: { o1: 60, o2: 40 } } });
    expect(error({ o1: 1 }, { options })).toEqual({ answer: { alloc: { o1: 1 } } });
  });

  it('tells what was given, the most first', () => {
    expect(phone.describe(all, { alloc: { o1: 10, o3: 90 } })).toBe('Grid 90, Energy 10');
    expect(phone.fromAnswer(all, { alloc: { o3: 90 } })).toEqual({ o3: 90 });
  });

  it.each<[Partial<PointsConfig>, string, string]>([
    [{}, 'Share out up to 100 points among the options.', 'Share out up to 100 points'],
    [{ mustSpendAll: true }, 'Share out all 100 points among the options.', 'Share out 100 points'],
    [{ budget: 1 }, 'Give your 1 point to an option.', 'Give 1 point'],
    [
      { budget: 20, step: 5, perItemMax: 10 },
      'Share out up to 20 points among the options. At most 10 points for one option. In steps of 5.',
      'Share out up to 20 points, at most 10 for one',
    ],
  ])('says how many there are, on the phone and on the screen: %j', (more, hint, onStage) => {
    render(<Sharing config={{ options, ...more }} />);
    expect(screen.getByText(hint)).toBeTruthy();
    expect(stage.hint?.({ options, ...more })).toBe(onStage);
  });
});

describe('points that are shared out', () => {
  const allowed = { budget: 100, step: 15, perItem: 60, all: false };

  it('move by about a tenth, in whole steps', () => {
    expect(pressOf(allowed)).toBe(15);
    expect(pressOf({ ...allowed, step: 4 })).toBe(8);
    expect(pressOf({ ...allowed, budget: 5, step: 1 })).toBe(1);
  });

  it('stay within what is left and what one option may have', () => {
    expect(pointsWithin({ a: 45 }, 'b', 100, allowed)).toBe(45);
    expect(pointsWithin({}, 'b', 100, allowed)).toBe(60);
    expect(pointsWithin({ a: 200 }, 'b', 10, allowed)).toBe(0);
    expect(pointsWithin({ b: 30 }, 'b', -5, allowed)).toBe(0);
  });
});
