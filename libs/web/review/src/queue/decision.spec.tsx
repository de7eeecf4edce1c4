import { MantineProvider } from '@mantine/core';
import type { ContributionBody, RoundtableBody } from '@rt/contracts';
import { type Api, ApiProvider } from '@rt/web/console-kit';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';

import { Decision } from './decision';

const ITEM = {
  id: 'c1',
  title: 'Grid dates',
  body: 'Jane Smith said so.',
  state: 'submitted',
  version: 0,
  attribution: { author: 'Gareth Owen (name given when joining)' },
};

function show(rule: RoundtableBody['rule'], resemblesInvited = false): void {
  const nothing = () => undefined;
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <ApiProvider api={{} as Api}>
          <Decision
            roundtable={{ id: 'r1', rule } as RoundtableBody}
            item={{ ...ITEM, attribution: { ...ITEM.attribution, resemblesInvited } } as ContributionBody}
            mentions={[]}
            kept={undefined}
            keep={nothing}
            done={nothing}
            leave={nothing}
          />
        </ApiProvider>
      </QueryClientProvider>
    </MantineProvider>,
  );
}

describe('a text without a place that the name check found', () => {
  it('is not taken for free of names where none may stand', () => {
    show('chatham_house');

    expect(screen.getByText(/You have to look for other names yourself\.$/)).toBeTruthy();
  });

  it('is warned of where the name was given when joining and is like that of somebody invited', () => {
    show('attributed', true);

    expect(screen.getByText(/entered by whoever joined with the code/)).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: /The name is the author’s own/ })).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: /without the author’s name/ })).toBeTruthy();
  });

  it('needs no such warning where people may be named', () => {
    show('attributed');

    expect(screen.queryByText(/Other names are for you to find/)).toBeNull();
  });
});
