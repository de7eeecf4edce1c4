import { AudienceFrames, type Told, type Untold } from './audience-frames';

describe('AudienceFrames', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  function frames(count: () => Promise<void> = () => Promise.resolve()) {
    const sent: Untold[] = [];
    let answer: Told | undefined = { revision: 7, activities: { a: 3 } };
    const made = new AudienceFrames(2000, {
      count,
      send: (untold) => {
        sent.push(untold);
        return answer;
      },
      failed: () => undefined,
    });
    const nothing = () => void (answer = undefined);
    return { made, sent, nothing };
  }

  it('puts all that changed in a window into one frame', async () => {
    const { made, sent } = frames();
    made.want();
    await jest.advanceTimersByTimeAsync(0);
    for (const id of ['a', 'b', 'a']) made.tallyMoved(id);
    made.activityChanged('c');
    made.sessionChanged();
    for (let n = 0; n < 5; n++) made.want();
    await jest.advanceTimersByTimeAsync(2000);

    expect(sent.slice(1)).toEqual([{ session: true, activityIds: new Set(['c']), tallyIds: new Set(['a', 'b']) }]);
  });

  it('sends a command in mid-window, with what was waiting, and begins the window anew', async () => {
    const { made, sent } = frames();
    made.want();
    await jest.advanceTimersByTimeAsync(500);
    made.tallyMoved('a');
    made.want();
    made.sessionChanged();
    made.hurry();
    await jest.advanceTimersByTimeAsync(0);
    expect(sent.at(-1)).toMatchObject({ session: true, tallyIds: new Set(['a']) });
    made.want();
    await jest.advanceTimersByTimeAsync(1900);
    expect(sent).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(200);
    expect(sent).toHaveLength(3);
  });

  it('keeps for the next window what moves while it counts, and all where counting fails', async () => {
    let counting: () => Promise<void> = () => Promise.resolve();
    const { made, sent } = frames(() => counting());
    // The count began before this answer came, so it need not hold it.
    counting = async () => {
      made.tallyMoved('a');
      made.want();
    };
    made.tallyMoved('a');
    made.want();
    await jest.advanceTimersByTimeAsync(0);
    expect(sent.at(-1)?.tallyIds).toEqual(new Set(['a']));
    counting = () => Promise.reject(new Error('no database'));
    await jest.advanceTimersByTimeAsync(2000);
    expect(sent).toHaveLength(1);
    counting = () => Promise.resolve();
    await jest.advanceTimersByTimeAsync(2000);
    expect(sent.slice(1).map(({ tallyIds }) => tallyIds)).toEqual([new Set(['a'])]);
  });

  it('tells the revisions after five seconds of silence, and not to whoever heard something', async () => {
    const { made } = frames();
    await jest.advanceTimersByTimeAsync(4000);
    made.want();
    await jest.advanceTimersByTimeAsync(4000);
    expect(made.afterSilence(['a', 'unheard'])).toBeUndefined();
    await jest.advanceTimersByTimeAsync(1000);
    expect(made.afterSilence(['a', 'unheard'])).toEqual({ revision: 7, activities: { a: 3 } });
    await jest.advanceTimersByTimeAsync(1000);
    expect(made.afterSilence(['a'])).toBeUndefined();
    await jest.advanceTimersByTimeAsync(4000);
    expect(made.afterSilence(['a'])).toEqual({ revision: 7, activities: { a: 3 } });
  });

  it('still owes a frame to those who were here when somebody else is sent the whole state', () => {
    const { made } = frames();
    made.stateSent({ revision: 9, activities: { a: 5 } });

    expect(made.knows('a')).toBe(-1);
  });

  it('does not take for a frame what had nothing to tell', async () => {
    const { made, nothing } = frames();
    nothing();
    await jest.advanceTimersByTimeAsync(4000);
    made.want();
    await jest.advanceTimersByTimeAsync(1000);
    expect(made.afterSilence([])).toEqual({ revision: 0, activities: {} });
  });
});
