import type { InvitationsQueries } from '@rt/api/invitations';
import type { HeldWordsQueries } from '@rt/api/organisation';
import type { RoundtablesQueries } from '@rt/api/roundtables';
import type { AuthorsRepository } from '@rt/api/seats';

import { EntryArrivals } from './entry-arrivals';

describe('EntryArrivals', () => {
  const invited = { fullName: 'Jane Marlowe', organisationNames: [], email: 'jane@example.org' };
  const arrivals = new EntryArrivals(
    { inviteesOf: () => Promise.resolve([invited]) } as unknown as InvitationsQueries,
    { namesInTheRoom: () => Promise.resolve(['Rhodri Penhaligon']) } as unknown as AuthorsRepository,
    { of: (orgId: string) => Promise.resolve(orgId === 'o1' ? ['Project Heron'] : []) } as unknown as HeldWordsQueries,
    {
      facts: (id: string) => Promise.resolve({ orgId: 'o1', sealed: id === 'sealed' }),
    } as unknown as RoundtablesQueries,
  );

  it('lets a text wait that names somebody invited, or somebody who gave a name when joining', async () => {
    const arriving = await arrivals.of('r1', 'post', ['Grid', 'Ask Jane Marlowe', 'Penhaligon said so']);

    expect(arriving.map(({ state }) => state)).toEqual(['shown', 'waiting', 'waiting']);
  });

  it("lets a text wait that holds a word of the organisation's list", async () => {
    const arriving = await arrivals.of('r1', 'post', ['What of PROJECT-HERON?', 'The herons']);

    expect(arriving.map(({ state }) => state)).toEqual(['waiting', 'shown']);
  });

  it('lets a text wait with a name that somebody typed, and not with one of an invitation', async () => {
    const stateWith = async (unverified: boolean) => {
      const author = { name: 'Ada Quill', unverified };
      const arriving = await arrivals.of('r1', 'post', ['Grid', 'Rail'], { named: [false, true], author });
      return arriving.map((one) => [one.state, one.author]);
    };

    expect(await stateWith(true)).toEqual([
      ['shown', undefined],
      ['waiting', 'Ada Quill'],
    ]);
    expect(await stateWith(false)).toEqual([
      ['shown', undefined],
      ['shown', 'Ada Quill'],
    ]);
  });

  it('lets nothing wait any more once a session is sealed: what waited then is hidden for good', async () => {
    const mayName = await arrivals.mayName('sealed');

    expect(['Ask Jane Marlowe', 'Project Heron'].map(mayName)).toEqual([false, false]);
  });
});
