import { PROCESSING_RECORD } from './processing-record';
import { TABLE_CLASSES, UNLOGGED_TABLES } from './table-classes';

describe('the record of processing', () => {
  it('has an entry for each table and for no other', () => {
    expect(Object.keys(PROCESSING_RECORD).sort()).toEqual(Object.keys(TABLE_CLASSES).sort());
  });

  it('says whose data stand in each table of the identity side', () => {
    const identity = Object.keys(TABLE_CLASSES).filter((table) => TABLE_CLASSES[table] === 'identity');

    expect(identity.filter((table) => PROCESSING_RECORD[table]?.whose === 'nobody')).toEqual([]);
  });

  it('names what hosts add to an entry, and the minute in which they answered one', () => {
    const { what = '', kept = '' } = PROCESSING_RECORD['entries'] ?? {};

    for (const part of ['labels', 'answer of a host', 'minute of the session', 'pinned', 'votes'])
      expect(what).toContain(part);
    expect(kept).toContain('the minute in which a host answered');
  });

  it('says of each unlogged table that copies do not hold it', () => {
    const silent = UNLOGGED_TABLES.filter((table) => !PROCESSING_RECORD[table]?.kept.includes('not in the log'));

    expect(silent).toEqual([]);
  });
});
