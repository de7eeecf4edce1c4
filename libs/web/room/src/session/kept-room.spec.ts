import type { RoomState } from '@rt/contracts/plain';
import type { KnownRoom } from '@rt/web/data';

import { forgetRoom, keepRoom, keptRoom } from './kept-room';
import type { Participation } from './participation-store';

const seat = { token: 'T' } as Participation;
const known: KnownRoom = {
  room: { revision: 3 } as RoomState,
  own: { a: { activityId: 'a', round: 1, n: 1, answer: { value: 1 } } },
  heardAt: { a: 500 },
  clockOffsetMs: 1_000_000,
};

describe('what a seat knew of its room', () => {
  afterEach(() => {
    jest.restoreAllMocks();
    sessionStorage.clear();
  });

  it('stands when the page is loaded anew, its times moved to the clock of the new page', () => {
    keepRoom(seat, known);
    jest.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(performance.timeOrigin + 2000);

    // What was heard half a second after the old page began was heard a second and a half before the new one began.
    expect(keptRoom(seat)).toEqual({ ...known, heardAt: { a: -1500 }, clockOffsetMs: 1_002_000 });
  });

  it('is found by no other seat on this device', () => {
    keepRoom(seat, known);

    expect(keptRoom({ ...seat, token: 'another' })).toBeNull();
  });

  it('is gone once it is forgotten, and nothing is kept before anything is known', () => {
    keepRoom(seat, { ...known, room: null });
    expect(keptRoom(seat)).toBeNull();
    keepRoom(seat, known);
    forgetRoom();

    expect(keptRoom(seat)).toBeNull();
  });

  it('is nothing where what is kept cannot be read', () => {
    sessionStorage.setItem('rt-room', '{');

    expect(keptRoom(seat)).toBeNull();
  });
});
