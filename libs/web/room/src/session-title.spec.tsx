import { fireEvent, render, screen } from '@testing-library/react';
import { beginningOf, SessionTitle } from './session-title';

const WORDS = 'grid connection dates '.repeat(9).trim();

describe('the title in the header', () => {
  it('stands whole where it is short', () => {
    render(<SessionTitle title="Battery supply chains" />);

    expect(screen.getByText('Battery supply chains')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('shows the beginning of a long one, and at a press the whole', () => {
    render(<SessionTitle title={WORDS} />);
    const title = screen.getByRole('button', { expanded: false });
    expect(title.textContent).toBe(beginningOf(WORDS));

    fireEvent.click(title);
    expect(screen.getByRole('button', { expanded: true }).textContent).toBe(WORDS);
    fireEvent.click(title);
    expect(title.textContent).toBe(beginningOf(WORDS));
  });

  it('ends with a whole word, unless one word is all there is', () => {
    expect(beginningOf(WORDS)).toBe(`${'grid connection dates '.repeat(2)}grid connection…`);
    expect(beginningOf(`${'a'.repeat(60)} ${'b'.repeat(80)}`)).toBe(`${'a'.repeat(60)}…`);
    expect(beginningOf('a'.repeat(200))).toBe(`${'a'.repeat(60)}…`);
    expect(beginningOf(`${'a'.repeat(50)}, ${'b'.repeat(80)}`)).toBe(`${'a'.repeat(50)}…`);
    expect(beginningOf('😀'.repeat(100))).toBe(`${'😀'.repeat(60)}…`);
    expect(beginningOf('a'.repeat(72))).toBe('a'.repeat(72));
  });
});
