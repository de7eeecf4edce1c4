import { endsByItselfMs } from './ends-by-itself';

const at = (time: string) => Date.parse(`2027-03-${time}:00Z`);
const planned = { plannedEndMs: at('12T16:00'), startedMs: at('12T14:00'), actedMs: at('12T15:30') };

describe('endsByItselfMs', () => {
  it('counts from the planned end where the hosts did nothing after it', () =>
    expect(endsByItselfMs(planned, 12)).toBe(at('13T04:00')));

  it('counts from a start or an act of a host after the planned end', () => {
    expect(endsByItselfMs({ ...planned, startedMs: at('12T18:00') }, 12)).toBe(at('13T06:00'));
    expect(endsByItselfMs({ ...planned, actedMs: at('13T03:59') }, 12)).toBe(at('13T15:59'));
  });

  it('counts from what is known', () =>
    expect(endsByItselfMs({ ...planned, plannedEndMs: null, actedMs: null }, 1)).toBe(at('12T15:00')));
});
