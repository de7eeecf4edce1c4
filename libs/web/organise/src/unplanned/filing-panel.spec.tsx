import type { RoundtableBody } from '@rt/contracts';
import { useRoundtable } from '@rt/web/console-kit';
import { refusing, renderScreen } from '@rt/web/console-kit/spec-screen';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { FilingPanel } from './filing-panel';

const UNPLANNED = { id: 'r', deletesOn: '2027-02-24', programmeId: null, may: ['file'] } as unknown as RoundtableBody;
const ANSWERS = {
  'GET /api/sectors': { items: [{ id: 'space', label: 'Space', parentId: null }] },
  'GET /api/programmes': { items: [{ id: 'growth', title: 'Growth sectors' }] },
  'POST /api/roundtables/{roundtableId}/file': { ref: 'RT-2026-014' },
};

describe('filing a session that nobody planned', () => {
  it('says when it is deleted, and asks for a sector before it files it', async () => {
    const person = userEvent.setup();
    const { asked } = renderScreen(() => <FilingPanel roundtable={UNPLANNED} />, ANSWERS);
    expect(await screen.findByText(/It will be deleted on Wednesday 24 February 2027/)).toBeTruthy();
    const file = await screen.findByRole('button', { name: 'File it' });
    await person.click(file);
    expect(asked).not.toContain('POST /api/roundtables/{roundtableId}/file');

    await person.click(screen.getByRole('checkbox', { name: 'Space' }));
    await person.click(file);
    await waitFor(() => expect(asked).toContain('POST /api/roundtables/{roundtableId}/file'));
  });

  it('shows what holds where somebody else has filed it meanwhile, and says so', async () => {
    const person = userEvent.setup();
    let stored = UNPLANNED;
    const Plan = () => {
      const { data } = useRoundtable('r');
      return data ? <FilingPanel roundtable={data} /> : null;
    };
    renderScreen(Plan, {
      ...ANSWERS,
      'GET /api/roundtables/{roundtableId}': () => stored,
      'POST /api/roundtables/{roundtableId}/file': refusing('wrong-state'),
    });
    await person.click(await screen.findByRole('checkbox', { name: 'Space' }));
    stored = { ...UNPLANNED, deletesOn: null };
    await person.click(screen.getByRole('button', { name: 'File it' }));

    await waitFor(() => expect(screen.queryByRole('button', { name: 'File it' })).toBeNull());
    expect(screen.getByText('This cannot be done in the present state.')).toBeTruthy();
  });

  it('says nothing in a rehearsal, which is never filed and goes when it ends', async () => {
    const copy = { ...UNPLANNED, rehearses: 'planned', may: [] };
    const Plan = () => (
      <>
        <h1>Plan</h1>
        <FilingPanel roundtable={copy} />
      </>
    );
    renderScreen(Plan, ANSWERS);
    await screen.findByText('Plan');
    expect(screen.queryByText(/filed/)).toBeNull();
  });

  it('shows nothing of what was planned or filed', async () => {
    renderScreen(() => <FilingPanel roundtable={{ ...UNPLANNED, deletesOn: null }} />, ANSWERS);
    await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
    expect(screen.queryByText(/deleted/)).toBeNull();
  });
});
