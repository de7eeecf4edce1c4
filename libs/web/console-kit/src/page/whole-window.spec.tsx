import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';

import { useWholeWindow, useWindowTaken, WaysProvider, WholeWindowProvider } from './whole-window';

function Header() {
  return useWindowTaken() ? null : <header>Header</header>;
}

function WholePage({ wanted }: { readonly wanted: boolean }) {
  const ways = useWholeWindow(wanted);
  return <main>{wanted ? ways : 'Loading'}</main>;
}

const frame = (page: ReactNode) => (
  <WholeWindowProvider>
    <Header />
    <WaysProvider ways={<a href="#plan">Plan</a>}>{page}</WaysProvider>
  </WholeWindowProvider>
);

describe('a page that takes the whole window', () => {
  it('leaves the header where it is until it wants the window', () => {
    render(frame(<WholePage wanted={false} />));
    expect(screen.getByText('Header')).toBeTruthy();
  });

  it('has the header give way, and shows the way to the other pages itself', () => {
    const { rerender } = render(frame(<WholePage wanted={false} />));
    rerender(frame(<WholePage wanted />));
    expect(screen.queryByText('Header')).toBeNull();
    expect(screen.getByRole('link', { name: 'Plan' })).toBeTruthy();
  });

  it('gives the window back when it is left', () => {
    const { rerender } = render(frame(<WholePage wanted />));
    rerender(frame(<p>Another page</p>));
    expect(screen.getByText('Header')).toBeTruthy();
  });
});
