import type { ActivityView } from '@rt/contracts/plain';

import { t } from '../words';
import { liveShortcuts } from './live-shortcuts';
import type { Controls } from './use-controls';

const CLOSED = { id: 'one', kind: 'single_choice', state: 'closed', answered: 3 } as ActivityView;

describe('the keys of the live console', () => {
  const said: string[] = [];
  beforeEach(() => said.splice(0));

  function press(key: string, current: ActivityView | null): readonly string[] {
    const done: string[] = [];
    const controls = {
      askAgain: (id: string) => Promise.resolve(done.push(`ask ${id} again`) > 0),
      openAgain: (id: string) => Promise.resolve(done.push(`open ${id} again`) > 0),
      skip: () => Promise.resolve(true),
      duplicate: () => Promise.resolve(false),
      extend: () => Promise.resolve(true),
      pause: (id: string, paused: boolean) =>
        Promise.resolve(done.push(`${paused ? 'pause' : 'go on with'} ${id}`) > 0),
    } as unknown as Controls;
    const none = () => undefined;
    const keys = {
      room: null,
      current,
      next: null,
      previous: null,
      controls,
      go: none,
      ask: none,
      askNext: () => void done.push('ask next'),
      help: none,
      say: (words: string) => void said.push(words),
      announce: (words: string) => void said.push(`heard: ${words}`),
    };
    for (const shortcut of liveShortcuts(keys)) if (shortcut.key === key) shortcut.act();
    return done;
  }

  it('ask a question again by O once it has closed with answers, and never one that cannot have a further round', () => {
    expect(press('o', CLOSED)).toEqual(['ask one again']);
    for (const over of [{ state: 'open' }, { state: 'ready' }, { answered: 0 }, { roundNo: 10 }] as const) {
      expect([over, press('o', { ...CLOSED, ...over } as ActivityView)]).toEqual([over, []]);
    }
    expect(press('o', null)).toEqual([]);
  });

  it('open texts again by O once they have closed', () => {
    expect(press('o', { ...CLOSED, kind: 'qa', answered: 0 } as ActivityView)).toEqual(['open one again']);
    expect(press('o', { ...CLOSED, kind: 'qa', state: 'open' } as ActivityView)).toEqual([]);
  });

  it('ask about a result by A only where it has something that can be asked about', () => {
    expect(press('a', { ...CLOSED, kind: 'word_cloud' } as ActivityView)).toEqual(['ask next']);
    for (const over of [{ kind: 'word_cloud', state: 'ready' }, { kind: 'rating' }] as const) {
      expect([over, press('a', { ...CLOSED, ...over } as ActivityView)]).toEqual([over, []]);
    }
    expect(press('a', null)).toEqual([]);
  });

  it('pause an open question by P, and let it go on by the same key', async () => {
    const open = { ...CLOSED, state: 'open' } as ActivityView;
    expect(press('p', open)).toEqual(['pause one']);
    expect(press('p', { ...open, paused: true })).toEqual(['go on with one']);
    expect([press('p', CLOSED), press('p', { ...CLOSED, state: 'ready' }), press('p', null)]).toEqual([[], [], []]);
    await Promise.resolve();
    await Promise.resolve();
    expect(said).toEqual([t('facilitate.paused-now'), t('facilitate.pause-end-now')]);
  });

  it('say what they have done in the words of the buttons, and nothing where nothing was done', async () => {
    press('o', CLOSED);
    press('s', { ...CLOSED, state: 'ready' });
    press('s', { ...CLOSED, state: 'ready', roundNo: 3 } as ActivityView);
    press('d', CLOSED);
    press('t', { ...CLOSED, state: 'open', remainingMs: 9000 } as ActivityView);
    await Promise.resolve();
    await Promise.resolve();
    expect(said).toEqual([
      t('facilitate.asked-again', { round: 2 }),
      t('facilitate.skipped-now'),
      t('facilitate.back-in-round', { round: 2 }),
      `heard: ${t('facilitate.more-time-given', { seconds: 30 })}`,
    ]);
  });

  it('are each of one act alone', () => {
    const keys = liveShortcuts({
      ...{ room: null, current: null, next: null, previous: null, controls: {} as Controls },
      ...{
        go: () => undefined,
        ask: () => undefined,
        askNext: () => undefined,
        help: () => undefined,
        say: () => undefined,
        announce: () => undefined,
      },
    }).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
