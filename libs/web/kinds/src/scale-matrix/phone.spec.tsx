import type { ScaleMatrixConfig } from '@rt/kinds';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';

import { phone } from './phone';
import { stage } from './stage';

const options = ['Grid', 'Skills'].map((text, at) => ({ id: `o${at + 1}`, text }));
const config: ScaleMatrixConfig = { options, points: 3, lowLabel: 'Low', highLabel: 'High' };

function Rating({ given = config }: { readonly given?: ScaleMatrixConfig }) {
  const [draft, setDraft] = useState(phone.empty);

  return (
    <>
      <phone.Fields question="Q" config={given} draft={draft} seed="s" onChange={setDraft} />
      <output>{JSON.stringify(phone.toAnswer(given, draft))}</output>
    </>
  );
}

const answer = () => JSON.parse(document.querySelector('output')?.textContent ?? '');
const choose = (statement: string, point: string) =>
  fireEvent.click(within(screen.getByRole('group', { name: statement })).getByRole('radio', { name: point }));

describe('the form of rated statements', () => {
  it('has a scale for each statement, named by it, with what the ends mean', () => {
    render(<Rating />);
    const points = within(screen.getByRole('group', { name: 'Grid' })).getAllByRole('radio');
    expect(points.map((radio) => radio.closest('label')?.textContent)).toEqual(['1 Low', '2', '3 High', 'Skip']);
  });

  it('gives the points that were chosen, and skips what was left out', () => {
    render(<Rating />);
    expect(answer()).toEqual({ error: 'Rate at least one statement' });
    choose('Skills', '3 High');
    expect(answer()).toEqual({ answer: { values: { o1: 'skip', o2: 3 } } });
    choose('Grid', '2');
    expect(answer()).toEqual({ answer: { values: { o1: 2, o2: 3 } } });
    choose('Grid', 'Skip');
    expect(answer()).toEqual({ answer: { values: { o1: 'skip', o2: 3 } } });
  });

  it('asks for a point or a skip of each where that is wanted', () => {
    render(<Rating given={{ ...config, start: 0, requireAll: true }} />);
    choose('Grid', '0 Low');
    expect(answer()).toEqual({ error: 'Rate or skip each statement: 1 is left' });
    choose('Skills', 'Skip');
    expect(answer()).toEqual({ answer: { values: { o1: 0, o2: 'skip' } } });
  });

  it('finds the own answer again, and tells it', () => {
    const given = { values: { o1: 2, o2: 'skip' } } as const;
    expect(phone.fromAnswer(config, given)).toEqual({ o1: '2', o2: 'skip' });
    expect(phone.describe(config, given)).toBe('Grid 2, Skills (skipped)');
  });

  it('says on the screen what the scale is', () => {
    expect(stage.hint?.({ ...config, start: 0 })).toBe('Rate each from 0 (Low) to 2 (High)');
  });
});
