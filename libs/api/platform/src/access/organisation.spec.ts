import type { Database } from '../database/database';
import { Organisation } from './organisation';

/** A database of one organisation, whose language changes elsewhere. */
function stored(locale: string) {
  const row = { id: 'o', name: 'Institute', locale };
  const state = { row, asked: 0, away: false };
  const query = () => {
    state.asked += 1;
    return state.away ? Promise.reject(new Error('away')) : Promise.resolve([{ ...state.row }]);
  };
  return { state, organisation: new Organisation({ query, inTransaction: false } as unknown as Database) };
}

describe('what a process knows of the organisation', () => {
  beforeEach(() => jest.useFakeTimers({ now: 0 }));
  afterEach(() => jest.useRealTimers());

  it('is read once, and again behind what is known once it is ten seconds old', async () => {
    const { state, organisation } = stored('en-GB');
    await organisation.find();
    state.row.locale = 'cy';
    await organisation.find();
    expect([organisation.locale, state.asked]).toEqual(['en-GB', 1]);

    jest.setSystemTime(10_001);
    expect((await organisation.find())?.locale).toBe('en-GB');
    await organisation.find();
    expect([organisation.locale, state.asked]).toEqual(['cy', 2]);
  });

  it('stays as it was while the database is away', async () => {
    const { state, organisation } = stored('en-GB');
    await organisation.find();
    state.away = true;
    jest.setSystemTime(10_001);

    expect((await organisation.find())?.locale).toBe('en-GB');
    await Promise.resolve();
    expect((await organisation.find())?.locale).toBe('en-GB');
    expect(state.asked).toBe(2);
  });

  it('is read at once where it was changed', async () => {
    const { state, organisation } = stored('en-GB');
    await organisation.find();
    state.row.locale = 'cy';
    await organisation.readAgain();

    expect(organisation.locale).toBe('cy');
  });
});
