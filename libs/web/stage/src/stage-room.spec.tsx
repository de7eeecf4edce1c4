import type { RoomState } from '@rt/contracts/plain';
import type { LiveSnapshot } from '@rt/web/data';
import { render, screen } from '@testing-library/react';

import { StageRoom } from './stage-room';

const room = {
  audience: 'stage',
  revision: 1,
  session: {
    title: 'Batteries',
    question: 'What would bring cell manufacturing here?',
    hostName: 'The host',
    rule: 'chatham_house',
    state: 'live',
    stage: { shows: 'lobby', activityId: null, noResults: null },
    joined: 141,
    joinCode: '48291503',
    joinUrl: 'http://192.168.1.20:3000/j',
    simulated: 0,
  },
  activities: [],
} as unknown as RoomState;

function live(more: Partial<LiveSnapshot> = {}) {
  const snapshot: LiveSnapshot = {
    room,
    own: {},
    heardAt: {},
    clockOffsetMs: 0,
    connection: 'live',
    lostSince: null,
    refusal: null,
    ...more,
  };

  return <StageRoom live={snapshot} />;
}

describe('StageRoom', () => {
  it('is named after the roundtable', () => {
    render(live());

    expect(document.title).toBe('Batteries – Roundtable');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Batteries');
    expect(screen.queryByText('Reconnecting')).toBeNull();
  });

  it('keeps the last picture with a small mark while the connection is lost', () => {
    render(live({ connection: 'reconnecting', lostSince: performance.now() - 5000 }));

    expect(screen.getByText('Reconnecting')).toBeTruthy();
    expect(screen.getByText('141 people have joined')).toBeTruthy();
  });
});
