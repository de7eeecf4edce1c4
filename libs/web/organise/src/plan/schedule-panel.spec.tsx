import type { RoundtableBody } from '@rt/contracts';
import { refusing, renderScreen } from '@rt/web/console-kit/spec-screen';
import { refusalSentence } from '@rt/words';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { SchedulePanel } from './schedule-panel';

const SCHEDULE = 'POST /api/roundtables/{roundtableId}/schedule';
const PREVIEW = 'GET /api/roundtables/{roundtableId}/invitations/preview';
const DRAFT = { id: 'r1', state: 'draft', may: ['schedule'], missing: [] };
const NOBODY = { count: 0, sample: null, holdSeconds: 30 };
const FIVE = { count: 5, sample: { to: 'Amina Okafor', subject: 'Invitation', text: 'Come.' }, holdSeconds: 30 };

describe('scheduling a roundtable', () => {
  const person = userEvent.setup();
  const open = (answers: object, over = {}) =>
    renderScreen(() => <SchedulePanel roundtable={{ ...DRAFT, ...over } as unknown as RoundtableBody} />, {
      [SCHEDULE]: { ref: 'RT-2026-014' },
      ...answers,
    });
  const press = async (name: string) => person.click(await screen.findByRole('button', { name }));

  it('names what is missing, and offers no button that would be refused', async () => {
    open({}, { missing: ['Title', 'Date'] });
    expect(await screen.findByText('Title · Date')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('asks before mails go, and schedules nothing where the person goes back', async () => {
    const { asked } = open({ [PREVIEW]: FIVE });
    await press('Schedule this roundtable');
    expect(await screen.findByText('Send 5 invitations?')).toBeTruthy();
    await press('Go back');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked).toEqual([PREVIEW]);

    await press('Schedule this roundtable');
    await press('Schedule and send 5 invitations');
    expect(await screen.findByText('Scheduled as RT-2026-014')).toBeTruthy();
  });

  it('asks nothing where nobody would be mailed', async () => {
    const { sent } = open({ [PREVIEW]: NOBODY });
    await press('Schedule this roundtable');

    expect(await screen.findByText('Scheduled as RT-2026-014')).toBeTruthy();
    expect(sent.at(-1)).toEqual({ route: SCHEDULE, at: { roundtableId: 'r1' } });
  });

  it('says why it was refused', async () => {
    open({ [PREVIEW]: NOBODY, [SCHEDULE]: refusing('wrong-state') });
    await press('Schedule this roundtable');

    expect(await screen.findByText('It could not be scheduled')).toBeTruthy();
    expect(screen.getByText(refusalSentence({ code: 'wrong-state' }))).toBeTruthy();
  });
});
