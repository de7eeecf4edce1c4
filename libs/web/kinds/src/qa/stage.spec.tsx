import type { EntriesResult, Entry } from '@rt/domain/polling';
import { render, screen } from '@testing-library/react';

import { stage } from './stage';

const waiting: readonly Entry[] = ['When?', 'Where?'].map((text) => ({ id: text, text, state: 'shown' }));
const answered: readonly Entry[] = [
  { id: 'a1', text: 'Who?', state: 'shown', mark: 'answered', reply: 'The chair', minute: 3 },
  { id: 'a2', text: 'Why?', state: 'shown', mark: 'answered', reply: 'Nobody else could', minute: 14 },
  { id: 'a3', text: 'What?', state: 'shown', mark: 'answered' },
];

function show(entries: readonly Entry[], more: Partial<EntriesResult> = {}, most = Infinity) {
  const { Live } = stage;
  if (!Live) throw new Error('Nothing is shown while the room writes');

  return render(<Live config={{}} result={{ base: 4, shown: entries.length, entries, ...more }} open most={most} />);
}

const listed = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

describe('questions on the screen of the room', () => {
  it('are those that wait, and then the last that were answered in words, each with its answer', () => {
    show([...waiting, ...answered]);
    expect(listed()).toEqual(['When?', 'Where?', 'Why?Answer: Nobody else could', 'Who?Answer: The chair']);
  });

  it('have the last answers of all, where more was answered than is listed', () => {
    const last: Entry = { id: 'a9', text: 'Whence?', state: 'shown', mark: 'answered', reply: 'Ghent', minute: 41 };
    show([...waiting, ...answered], { lastAnswers: [last, answered[1]!] });
    expect(listed()).toEqual(['When?', 'Where?', 'Whence?Answer: Ghent', 'Why?Answer: Nobody else could']);
  });

  it('have the name of whoever asked beside them, where the room is told it, and never beside the words of a host', () => {
    const [first, second] = waiting as [Entry, Entry];
    const { unmount } = show([
      { ...first, author: 'Ada Quill' },
      { ...second, author: 'Ben Ivory', edited: true },
    ]);
    expect(listed()).toEqual(['When? From Ada Quill', 'Where?']);
    unmount();
    show([{ ...first, mark: 'selected', author: 'Ada Quill' }]);
    expect(screen.getByText('From Ada Quill')).toBeTruthy();
  });

  it('say how many more phones have, also of those that have no room here, but for what was answered aloud', () => {
    const { unmount } = show([...waiting, ...answered], {}, 3);
    expect(screen.getByText('and 1 more on your phone')).toBeTruthy();
    unmount();
    show([...waiting, ...answered], { shown: 12 });
    expect(screen.getByText('and 7 more on your phone')).toBeTruthy();
  });

  it('leave no room for answers while many wait, and none beside one that fills the screen', () => {
    const many = Array.from({ length: 7 }, (_, at): Entry => ({ id: `w${at}`, text: `Q${at}?`, state: 'shown' }));
    const { unmount } = show([...many, ...answered]);
    expect(listed()).toEqual(['Q0?', 'Q1?', 'Q2?', 'Q3?', 'Q4?', 'Q5?']);
    unmount();
    show([{ id: 's', text: 'This one?', state: 'shown', mark: 'selected' }, ...answered]);
    expect(screen.queryByText('Answer: The chair')).toBeNull();
  });
});
