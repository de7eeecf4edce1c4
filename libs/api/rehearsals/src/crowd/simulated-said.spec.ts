import type { DeclarableTermsQueries } from '@rt/api/organisation';

import { SimulatedSaid } from './simulated-said';

describe('what simulated people give when they join', () => {
  const terms = (ids: readonly string[]) => ids.map((id) => ({ id, code: id }));
  const said = (types: readonly string[], places: readonly string[]) =>
    new SimulatedSaid({
      of: () => Promise.resolve({ types: terms(types), places: terms(places) }),
    } as unknown as DeclarableTermsQueries);
  const tenOf = (format: 'in_person' | 'hybrid', types: readonly string[], places: readonly string[]) =>
    Promise.all(Array.from({ length: 10 }, (_, nth) => said(types, places).of({ orgId: 'o', format }, nth)));

  it('makes a group of five of ten people, by type and by place', async () => {
    const ten = await tenOf('in_person', ['t1', 't2', 't3', 't4'], ['p1', 'p2', 'p3']);

    const ofFirstType = ten.filter(({ typeId }) => typeId === 't1');
    expect(ofFirstType).toHaveLength(5);
    expect(ten.filter(({ placeId }) => placeId === 'p1')).toHaveLength(5);
    expect(new Set(ofFirstType.map(({ placeId }) => placeId)).size).toBeGreaterThan(1);
    expect(ten.every(({ online }) => online === false)).toBe(true);
  });

  it('divides a hybrid roundtable into people online and in the room', async () => {
    const ten = await tenOf('hybrid', ['t1'], ['p1']);

    expect(ten.filter(({ online }) => online)).toHaveLength(5);
  });

  it('leaves out what the organisation has no terms for', async () => {
    const [first] = await tenOf('in_person', [], []);

    expect(first).toEqual({ online: false });
  });
});
