import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';

import { RoomApp } from '../../app';
import { question, sitDown, tell } from '../../spec-questions';
import type * as SpecSocket from '../../spec-socket';

jest.mock('socket.io-client', () => ({ io: () => jest.requireActual<typeof SpecSocket>('../../spec-socket').socket }));
// What few questions need, without charts and their styles.
jest.mock('../charts', () => ({
  OtherQuestions: () => null,
  loadChart: () => Promise.resolve({}),
  chartNow: () => ({}),
  tallySummary: () => '',
}));

const [FIRST, SECOND, THIRD, FOURTH] = ['First?', 'Second?', 'Third?', 'Fourth?'];
const [first, second, third, fourth] = [
  question('a1', FIRST),
  question('a2', SECOND),
  question('a3', THIRD),
  question('a4', FOURTH),
];
const closed = { state: 'closed' };
const LIST = { stageView: 'open-questions' };

describe('a phone that shows another question than the current one', () => {
  afterEach(cleanup);

  const open = (at?: string) => {
    sitDown(at);
    render(<RoomApp />);
  };
  const shows = (text: string) => screen.findByRole('heading', { level: 1, name: text });
  const said = () => screen.getByRole('status').textContent;
  const ownPace = (currentActivityId: string) => ({ ...LIST, currentActivityId });
  const allClosed = [first, second, third].map((one) => ({ ...one, ...closed }));

  it('stays with it as all are closed, and follows the host to the next one that opens', async () => {
    open('activity/a3');
    await tell(2, [first, second, third], ownPace('a1'));
    await shows(THIRD);
    await tell(3, allClosed, ownPace('a1'));
    await screen.findAllByText('Voting closed');
    await shows(THIRD);

    await tell(4, [...allClosed, fourth]);
    const heading = await shows(FOURTH);
    expect(location.pathname).toBe('/j/48291503/now');
    expect(document.activeElement).toBe(heading);
    expect(document.title).toContain(FOURTH);
  });

  it('follows where the current one is opened again', async () => {
    open('activity/a3');
    await tell(2, [first, second, third], ownPace('a1'));
    await tell(3, allClosed, ownPace('a1'));
    await shows(THIRD);
    await tell(4, [first, ...allClosed.slice(1)], { currentActivityId: 'a1' });
    await shows(FIRST);
  });

  it('follows where it is gone, to what the room asks', async () => {
    open('activity/a3');
    await tell(2, [first, second, third], ownPace('a1'));
    await shows(THIRD);
    await tell(3, [first, second], ownPace('a1'));
    await shows(FIRST);
  });

  it('says once that there is a new one while it is open, and follows once it is closed', async () => {
    open('activity/a3');
    await tell(2, [first, third], { currentActivityId: 'a1' });
    await shows(THIRD);
    await tell(3, [first, third, fourth]);
    await waitFor(() => expect(said()).toBe('New question: Fourth?'));
    await tell(4, [first, third, fourth]);
    await shows(THIRD);
    expect(said()).toBe('New question: Fourth?');

    await tell(5, [first, { ...third, ...closed }, fourth]);
    await shows(FOURTH);
  });

  it('is told of the current one where that opens, or opens again, after the page began', async () => {
    open('activity/a3');
    await tell(2, [first, third], { currentActivityId: 'a4' });
    await shows(THIRD);
    await tell(3, [first, third, fourth]);
    await waitFor(() => expect(said()).toBe('New question: Fourth?'));

    cleanup();
    open('activity/a3');
    await tell(2, [first, third], { currentActivityId: 'a1' });
    await shows(THIRD);
    await tell(3, [allClosed[0]!, third], { currentActivityId: 'a1' });
    expect(said()).not.toContain('New question');
    await tell(4, [{ ...first, round: 2 }, third], { currentActivityId: 'a1' });
    await waitFor(() => expect(said()).toBe('New question: First?'));
    await shows(THIRD);
  });

  it('is told of one that the host looks at first and opens then', async () => {
    open();
    await tell(2, [first]);
    fireEvent.click(await screen.findByRole('radio', { name: 'Something else' }));
    (await screen.findByRole('textbox', { name: 'Your own answer' })).focus();
    await tell(3, [first], { currentActivityId: 'a2' });
    await tell(4, [first, second]);
    await waitFor(() => expect(said()).toBe('New question: Second?'));
    await shows(FIRST);
  });
});

describe('a phone while the screen lists the questions that are open', () => {
  afterEach(cleanup);

  it('stays with its question while that is open, and hears nothing of where the host looks', async () => {
    sitDown();
    render(<RoomApp />);
    const shows = (text: string) => screen.findByRole('heading', { level: 1, name: text });
    await tell(2, [first, second, third], { ...LIST, currentActivityId: 'a1' });
    fireEvent.click(await screen.findByRole('radio', { name: 'Cost of energy' }));
    await tell(3, [first, second, third], { ...LIST, currentActivityId: 'a2' });
    await tell(4, [first, second, third], { ...LIST, currentActivityId: 'a3' });
    await shows(FIRST);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Cost of energy' }).checked).toBe(true);
    expect(screen.getByRole('status').textContent).not.toContain('New question');

    await tell(5, [{ ...first, ...closed }, second, third, fourth]);
    await shows(FOURTH);
  });

  it('goes to where the host is by the link', async () => {
    sitDown();
    render(<RoomApp />);
    await tell(2, [first, second], { ...LIST, currentActivityId: 'a1' });
    await screen.findByRole('heading', { level: 1, name: FIRST });
    await tell(3, [first, second], { ...LIST, currentActivityId: 'a2' });
    fireEvent.click(await screen.findByRole('link', { name: 'Back to the current question' }));
    await screen.findByRole('heading', { level: 1, name: SECOND });
  });
});
