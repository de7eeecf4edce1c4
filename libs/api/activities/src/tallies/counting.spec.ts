import type { Log } from '@rt/api/platform';
import { samples } from '@rt/kinds/spec-samples';

import { Counting } from './counting';
import { type CountingJob, LastFound } from './last-found';

const asked: string[] = [];
let endsAt = '';

jest.mock('node:fs', () => ({ ...jest.requireActual<object>('node:fs'), existsSync: () => true }));
jest.mock('node:worker_threads', () => ({
  Worker: class {
    private readonly found = new LastFound();
    private tell?: (message: object) => void;
    private end?: (message: object) => void;

    on(event: string, listener: (message: object) => void): void {
      if (event === 'message') this.tell = listener;
      if (event === 'exit') this.end = listener;
    }

    postMessage({ id, ...job }: CountingJob & { readonly id: number }): void {
      asked.push(job.kind);
      if (endsAt === job.activity) return this.end?.({});
      this.tell?.({ id, tally: this.found.count(job) });
    }

    unref(): void {
      return undefined;
    }
  },
}));

const NOTHING = { counts: { waiting: 0, shown: 0, hidden: 0 }, entries: [] };

describe('the thread that counts', () => {
  const counting = new Counting({} as Log);
  const count = (kind: 'consensus' | 'ranking', lines: string) =>
    counting.count({ activity: kind, kind, config: samples[kind].configs[0], lines, under: {} }, NOTHING);

  it('is where groups are found from the first answer on, since it alone remembers their letters', async () => {
    await count('consensus', '');
    expect(asked).toEqual(['consensus']);
  });

  it('fails no count by its end: that one is done here, and the next in a new thread', async () => {
    asked.length = 0;
    endsAt = 'consensus';
    expect(await count('consensus', '')).toMatchObject({ respondents: 0 });
    endsAt = '';
    await count('consensus', '');
    expect(asked).toEqual(['consensus', 'consensus']);
  });

  it('is asked about no other kind before there is much to read', async () => {
    asked.length = 0;
    await count('ranking', '1 {"order":["a"]}');
    expect(asked).toEqual([]);
    await count('ranking', Array.from({ length: 1000 }, () => '1 {"order":["a"]}').join('\n'));
    expect(asked).toEqual(['ranking']);
  });
});
