import { fireEvent, render, screen } from '@testing-library/react';

import { OwnTexts } from '../own-texts';

const SURE = 'Voting is closed. You can send this again only if voting opens again.';

describe('taking a text back once its question is closed', () => {
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  it('is not offered where hosts may have dealt with a text of which nothing is told yet', () => {
    const states = [{ id: '1', text: 'Grid', state: 'shown' }] as const;
    const takeBack = () => undefined;
    render(<OwnTexts texts={['Grid', 'Rail']} states={states} takeBack={takeBack} stays={() => false} />);

    expect(screen.getAllByRole('button').map((one) => one.getAttribute('aria-label'))).toEqual(['Take back: Grid']);
  });

  it('is asked for twice, with the focus on what is said and then on the list', () => {
    const takeBack = jest.fn();
    render(<OwnTexts texts={['Grid', 'Rail']} states={[]} takeBack={takeBack} />);

    press('Take back: Grid');
    expect(document.activeElement?.textContent?.trim()).toBe(SURE);
    press('Keep it');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Take back: Grid');
    expect(takeBack).not.toHaveBeenCalled();

    press('Take back: Grid');
    press('Take it back');
    expect(takeBack.mock.calls).toEqual([['Grid']]);
    expect(document.activeElement?.textContent).toBe('You wrote:');
  });

  it('says that a contribution stays, and leaves what hosts have dealt with', () => {
    const states = [
      { id: '1', text: 'Grid', state: 'shown', kept: true },
      { id: '2', text: 'Rail', state: 'shown', mark: 'answered' },
    ] as const;
    render(
      <OwnTexts
        texts={['Grid', 'Rail']}
        states={states}
        takeBack={() => undefined}
        stays={({ mark }) => mark === 'answered'}
      />,
    );

    expect(screen.queryByRole('button', { name: 'Take back: Rail' })).toBeNull();
    press('Take back: Grid');
    expect(screen.getByText(/The contribution made from it stays until you withdraw it under “Me”\.$/)).toBeTruthy();
  });
});
