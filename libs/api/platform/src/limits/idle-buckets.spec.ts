import { IdleBuckets } from './idle-buckets';

describe('IdleBuckets', () => {
  it('drops what nobody has used for so long, and looks no more often than that', () => {
    const buckets = new IdleBuckets<{ at: number }>(100);
    buckets.set('old', { at: 0 }).set('new', { at: 90 });

    buckets.sweep(99);
    expect([...buckets.keys()]).toEqual(['old', 'new']);
    buckets.sweep(150);
    expect([...buckets.keys()]).toEqual(['new']);
    buckets.sweep(249);
    expect([...buckets.keys()]).toEqual(['new']);
    buckets.sweep(250);
    expect([...buckets.keys()]).toEqual([]);
  });
});
