import { MantineProvider } from '@mantine/core';
import { fireEvent, render, screen } from '@testing-library/react';

import { TextsSection } from './texts-section';

const NOBODY = 'Nobody has written yet.';

function show(none: boolean): void {
  render(
    <MantineProvider env="test">
      <TextsSection id="texts" title="Answers" none={none}>
        {(leave) => <button onClick={leave}>Hide the last one</button>}
      </TextsSection>
    </MantineProvider>,
  );
}

describe('the section of what participants wrote', () => {
  it('is named by its title, and says where nobody has written', () => {
    show(true);
    expect(screen.getByRole('region', { name: 'Answers' }).textContent).toContain(NOBODY);
  });

  it('takes the focus on its title once there is nothing left below to hold it', () => {
    show(false);
    expect(screen.queryByText(NOBODY)).toBeNull();

    fireEvent.click(screen.getByRole('button', { name: 'Hide the last one' }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Answers' }));
  });
});
