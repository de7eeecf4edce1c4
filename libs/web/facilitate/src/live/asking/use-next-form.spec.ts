import { askedOf, nextFaults, type NextValues, TAKING_KINDS } from './use-next-form';

const items = (count: number) => Array.from({ length: count }, (_, at) => `Item ${at + 1}`);
const values = (over: Partial<NextValues>): NextValues => ({
  kind: 'ranking',
  question: null,
  items: items(8),
  closeOpen: false,
  ...over,
});
const faults = (over: Partial<NextValues>) => nextFaults(values(over), 'chatham_house');

describe('what is asked next', () => {
  it('can be sent as it stands, by every kind that takes items', () => {
    for (const kind of TAKING_KINDS) expect(faults({ kind })).toEqual([]);
  });

  it('has the question of the kind until somebody words it', () => {
    expect(askedOf(values({})).question).toBe('In which order would you take these up?');
    expect(askedOf(values({ question: 'Which first?' })).question).toBe('Which first?');
    expect(faults({ question: ' ' })).toEqual([{ field: 'question', message: 'Enter the question' }]);
  });

  it('says how many are to be left out where the kind takes fewer, and loses none of them', () => {
    const message = 'Ranking takes at most 15. Leave out 3 more.';
    expect(faults({ items: items(18) })).toEqual([{ field: 'items', message }]);
    expect(faults({ kind: 'single_choice', items: items(18) })).toEqual([]);
    expect(faults({ items: items(1) })).toEqual([{ field: 'items', message: 'Tick at least 2' }]);
  });

  it('names a text that is too long to be an option', () => {
    const long = 'x'.repeat(201);
    const [fault] = faults({ items: ['Short', long] });
    expect(fault?.field).toBe('items');
    expect(fault?.message).toContain(`“${long}”: `);
  });
});
