import { authorsIn } from './authors-in';

describe('names of authors beside a kept result', () => {
  const entries = ['Grid', 'Rail', 'Rail'].map((text, at) => ({ id: `e${at}`, text, state: 'shown' as const }));
  const frozen = { activityId: 'a1', round: 1, result: { base: 3, shown: 3, entries } };
  const signed = (over: object = {}) => ({
    ...{ id: 'e0', activityId: 'a1', round: 1, text: 'Grid', author: 'Ada Quill', alone: true },
    ...over,
  });

  it('are found by the entry until it is sealed, and by its words once it has another id', () => {
    expect(authorsIn(frozen, { texts: [signed()], sealed: false })).toEqual({ e0: 'Ada Quill' });
    expect(authorsIn(frozen, { texts: [signed({ id: 'new' })], sealed: true })).toEqual({ e0: 'Ada Quill' });
    expect(authorsIn(frozen, { texts: [signed({ id: 'new' })], sealed: false })).toEqual({});
  });

  it('are put to nobody else: not of another round or question, and not where several said the same', () => {
    expect(authorsIn(frozen, { texts: [signed({ round: 2 }), signed({ activityId: 'a2' })], sealed: true })).toEqual(
      {},
    );
    const rail = signed({ id: 'new', text: 'Rail', alone: false });
    expect(authorsIn(frozen, { texts: [rail], sealed: true })).toEqual({});
  });

  it('are none of a result without entries', () => {
    const counted = { ...frozen, result: { base: 1, options: [] } } as never;
    expect(authorsIn(counted, { texts: [signed()], sealed: true })).toEqual({});
  });
});
