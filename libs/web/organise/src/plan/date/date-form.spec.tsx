import type { RoundtableBody } from '@rt/contracts';
import { renderScreen } from '@rt/web/console-kit/spec-screen';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import { DateForm } from './date-form';

const CHANGE = 'PATCH /api/roundtables/{roundtableId}';
const ROUNDTABLE = {
  id: 'r1',
  title: 'Batteries',
  // Far ahead of any clock that runs this.
  localStart: '2095-03-11T14:00',
  localEnd: '2095-03-11T16:00',
  tz: 'Europe/London',
  fold: null,
  place: 'Leeds',
  venue: 'Town hall',
  regionCode: null,
  format: 'in_person',
  state: 'draft',
  version: 3,
  may: ['edit'],
};
const ANSWERS = { 'GET /api/regions': { items: [] }, [CHANGE]: ROUNDTABLE };

describe('date and place of a roundtable', () => {
  const person = userEvent.setup();
  const open = (over = {}) =>
    renderScreen(() => <DateForm roundtable={{ ...ROUNDTABLE, ...over } as unknown as RoundtableBody} />, ANSWERS);
  const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
  const save = () => person.click(screen.getByRole('button', { name: 'Save' }));
  const changeIn = (sent: readonly { readonly route: string; readonly body?: unknown }[]) =>
    sent.find(({ route }) => route === CHANGE)?.body;

  it('are sent as times on the wall of their zone', async () => {
    const { sent } = open();
    expect(await screen.findByText(/^Friday 11 March 2095/)).toBeTruthy();
    type('Start', '15:30');
    await person.clear(screen.getByLabelText(/^Town/));
    await save();

    expect(await screen.findByText('Saved')).toBeTruthy();
    expect(changeIn(sent)).toEqual({
      version: 3,
      localStart: '2095-03-11T15:30',
      localEnd: '2095-03-11T16:00',
      tz: 'Europe/London',
      fold: null,
      place: '',
    });
  });

  it('ask which of two hours is meant where the clocks go back', async () => {
    const { sent } = open({ localStart: '2095-10-30T01:30', localEnd: '2095-10-30T03:30' });
    await screen.findByRole('radiogroup', { name: /^This time happens twice/ });
    await save();
    expect(changeIn(sent)).toBeUndefined();

    await person.click(screen.getByRole('radio', { name: /^The later one/ }));
    await save();
    expect(await screen.findByText('Saved')).toBeTruthy();
    expect(changeIn(sent)).toMatchObject({ localStart: '2095-10-30T01:30', fold: 'later' });
  });

  it('end on another day only where that is said, and begin with the day of the start', async () => {
    open();
    expect(await screen.findByLabelText('Date')).toBeTruthy();
    expect(screen.queryByLabelText('End date')).toBeNull();

    await person.click(screen.getByRole('checkbox', { name: 'It ends on another day' }));
    expect(screen.getByLabelText<HTMLInputElement>('End date').value).toBe('2095-03-11');
  });

  it('leave out town and venue of what is held online, also in what is sent', async () => {
    const { sent } = open({ format: 'online' });
    expect(await screen.findByText(/^This roundtable is held online/)).toBeTruthy();
    expect(screen.queryByLabelText(/^Town/)).toBeNull();
    await save();

    expect(await screen.findByText('Saved')).toBeTruthy();
    expect(changeIn(sent)).not.toHaveProperty('place');
  });

  it('refuse a day that is over', async () => {
    const { sent } = open();
    await screen.findByLabelText('Date');
    type('Date', '2001-03-12');
    await save();

    expect(screen.getByLabelText('Date').getAttribute('aria-invalid')).toBe('true');
    expect(changeIn(sent)).toBeUndefined();
  });
});
