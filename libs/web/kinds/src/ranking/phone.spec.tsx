import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';

import { movedTo, type Order, toggled } from './order';
import { phone } from './phone';

const options = ['Energy', 'Skills', 'Grid'].map((text, at) => ({ id: `o${at + 1}`, text }));
const config = { options };

function Answering({ begin = [], max }: { readonly begin?: Order; readonly max?: number }) {
  const [draft, setDraft] = useState<Order>(begin);
  const given = max === undefined ? config : { options, maxRanked: max };

  return <phone.Fields question="Q" config={given} draft={draft} seed="s" onChange={setDraft} />;
}

const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent);
const option = (name: RegExp) => screen.getByRole('button', { name });
const said = () => screen.getByRole('status').textContent;

describe('the form of a ranking', () => {
  it('gives positions in the order of the presses, and takes out what is pressed again', () => {
    render(<Answering />);
    for (const name of [/^Grid$/, /^Energy$/]) {
      option(name).focus();
      fireEvent.click(option(name));
    }
    expect(document.activeElement).toBe(option(/Energy$/));
    expect(rows()).toEqual(['1Grid', '2Energy', 'Skills']);
    expect(said()).toBe('“Energy” is in position 2');

    fireEvent.click(option(/Grid$/));
    expect(rows()).toEqual(['1Energy', 'Skills', 'Grid']);
    expect(said()).toBe('“Grid” is out; it was in position 1');
  });

  it('moves an option by buttons, says the old and the new position, and keeps the focus on the button', () => {
    render(<Answering begin={['o1', 'o2', 'o3']} />);
    const up = option(/^Move “Grid” up$/);
    up.focus();
    fireEvent.click(up);
    expect(rows()).toEqual(['1Energy', '2Grid', '3Skills']);
    expect(said()).toBe('Moved “Grid” from position 3 to position 2 of 3');
    expect(document.activeElement).toBe(option(/^Move “Grid” up$/));

    fireEvent.click(up);
    fireEvent.click(up);
    expect(rows()).toEqual(['1Grid', '2Energy', '3Skills']);
    expect(up.getAttribute('aria-disabled')).toBe('true');
  });

  it('moves an option that is dragged by its handle when the pointer lets go', () => {
    render(<Answering begin={['o1', 'o2', 'o3']} />);
    for (const [at, row] of screen.getAllByRole('listitem').entries()) {
      jest.spyOn(row, 'getBoundingClientRect').mockReturnValue({ top: at * 60, height: 60 } as DOMRect);
    }
    const handle = screen.getAllByRole('listitem')[0]?.querySelector('.rt-rank__handle') as HTMLElement;
    handle.setPointerCapture = () => undefined;
    const pointer = (type: string, clientY: number) =>
      fireEvent(handle, new MouseEvent(type, { clientY, bubbles: true }));
    pointer('pointerdown', 30);
    pointer('pointermove', 155);
    expect(rows()).toEqual(['1Energy', '2Skills', '3Grid']);
    pointer('pointerup', 155);
    expect(rows()).toEqual(['1Skills', '2Grid', '3Energy']);
    expect(said()).toBe('Moved “Energy” from position 1 to position 3 of 3');
  });

  it('leaves the focus where somebody took it after a press that changed nothing', () => {
    const { rerender } = render(<Answering begin={['o1', 'o2']} max={2} />);
    for (const name of [/^Grid$/, /^Move “Energy” up$/]) {
      option(name).focus();
      fireEvent.click(option(name));
      option(/Skills$/).focus();
      rerender(<Answering begin={['o1', 'o2']} max={2} />);
      expect(document.activeElement).toBe(option(/Skills$/));
    }
  });

  it('takes no more than may be ranked, and says so', () => {
    render(<Answering begin={['o1', 'o2']} max={2} />);
    fireEvent.click(option(/^Grid$/));
    expect(rows()).toEqual(['1Energy', '2Skills', 'Grid']);
    expect(said()).toBe('You can rank at most 2 options. Remove one first.');
  });

  it('asks for the fewest, and leaves out what is no option any more', () => {
    const given = { options, minRanked: 2 };
    expect(phone.toAnswer(given, ['o1', 'gone'])).toEqual({ error: 'Rank at least 2 options' });
    expect(phone.toAnswer(given, ['o3', 'o1'])).toEqual({ answer: { order: ['o3', 'o1'] } });
    expect(phone.fromAnswer(config, { order: ['o2'] })).toEqual(['o2']);
    expect(phone.describe(config, { order: ['o3', 'o1'] })).toBe('1. Grid, 2. Energy');
  });

  it.each([
    [{}, 'Tap your first choice, then your second.'],
    [{ minRanked: 3 }, 'Press all options in your order, the best first.'],
    [{ minRanked: 1, maxRanked: 1 }, 'Press the best option.'],
    [{ maxRanked: 2 }, 'Press up to 2 options in your order, the best first.'],
    [{ minRanked: 2, maxRanked: 3 }, 'Press 2 to 3 options in your order, the best first.'],
  ])('says how many: %j', (more, hint) => {
    render(<phone.Fields question="Q" config={{ options, ...more }} draft={[]} seed="s" onChange={() => undefined} />);
    expect(screen.getByText(new RegExp(`^${hint.replaceAll('.', '\\.')}`))).toBeTruthy();
  });
});

describe('an order', () => {
  it('moves one option and keeps the others as they were', () => {
    expect(movedTo(['a', 'b', 'c', 'd'], 'd', 1)).toEqual(['a', 'd', 'b', 'c']);
    expect(movedTo(['a', 'b', 'c', 'd'], 'a', 2)).toEqual(['b', 'c', 'a', 'd']);
  });

  it('stays where an option cannot go', () => {
    const order = ['a', 'b'];
    for (const [id, position] of [
      ['a', -1],
      ['b', 2],
      ['a', 0],
      ['x', 1],
    ] as const)
      expect(movedTo(order, id, position)).toBe(order);
    expect(toggled(order, 'c', 2)).toBe(order);
  });
});
