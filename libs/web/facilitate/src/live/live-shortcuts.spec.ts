import type { ActivityView } from '@rt/contracts/plain';

import { liveShortcuts } from './live-shortcuts';
import type { Controls } from './use-controls';

const CLOSED = { id: 'one', kind: 'single_choice', state: 'closed', answered: 3 } as ActivityView;

describe('the keys of the live console', () => {
  function press(key: string, current: ActivityView | null): readonly string[] {
    const done: string[] = [];
    const controls = {
      askAgain: (id: string) => Promise.resolve(done.push(`ask ${id} again`) > 0),
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
      askNext: none,
      help: none,
    };
    for (const shortcut of liveShortcuts(keys)) if (shortcut.key === key) shortcut.act();
    return done;
  }

  it('ask a question again by O once it has closed with answers, and never one that cannot have a further round', () => {
    expect(press('o', CLOSED)).toEqual(['ask one again']);
    for (const over of [
      { state: 'open' },
      { state: 'ready' },
      { answered: 0 },
      { kind: 'open_text' },
      { roundNo: 10 },
    ] as const) {
      expect([over, press('o', { ...CLOSED, ...over } as ActivityView)]).toEqual([over, []]);
    }
    expect(press('o', null)).toEqual([]);
  });

  it('are each of one act alone', () => {
    const keys = liveShortcuts({
      ...{ room: null, current: null, next: null, previous: null, controls: {} as Controls },
      ...{ go: () => undefined, ask: () => undefined, askNext: () => undefined, help: () => undefined },
    }).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
