import type { RoomState } from '@rt/contracts/plain';
import { fireEvent, render, waitFor } from '@testing-library/react';

import { StageKeys } from './stage-keys';

const roomAt = (currentActivityId: string) =>
  ({ session: { currentActivityId, stageView: 'question' } }) as unknown as RoomState;

const keys = (currentActivityId: string) => <StageKeys token="T" room={roomAt(currentActivityId)} />;

/** Presses that were sent, by where the screen knew the session to be, and the answer to each. */
function server() {
  const sent: { readonly from: string; readonly answer: (currentActivityId: string) => void }[] = [];
  globalThis.fetch = ((_path: string, { body }: RequestInit) =>
    new Promise((answered) => {
      const { from } = JSON.parse(String(body)) as { readonly from: string };
      const reply = (currentActivityId: string) => ({
        ...{ ok: true, status: 200, headers: new Headers() },
        text: () => Promise.resolve(JSON.stringify({ currentActivityId })),
      });
      sent.push({ from, answer: (currentActivityId) => answered(reply(currentActivityId)) });
    })) as unknown as typeof fetch;

  return sent;
}

const press = () => fireEvent.keyDown(document, { key: 'PageDown' });

/** Presses until one is sent: the one before may still be on its way. */
const pressAgain = (sent: readonly unknown[]) =>
  waitFor(() => {
    press();
    expect(sent).toHaveLength(2);
  });

describe('a press of the remote', () => {
  it('goes on from what the last answer said, ahead of the socket', async () => {
    const sent = server();
    render(keys('A'));
    press();
    sent[0]?.answer('B');
    await pressAgain(sent);

    expect(sent.map(({ from }) => from)).toEqual(['A', 'B']);
  });

  it('goes on from where the session is, where an answer comes later than what the socket told since', async () => {
    const sent = server();
    const { rerender } = render(keys('A'));
    press();
    rerender(keys('B'));
    rerender(keys('C'));
    sent[0]?.answer('B');
    await pressAgain(sent);

    expect(sent.map(({ from }) => from)).toEqual(['A', 'C']);
  });
});
