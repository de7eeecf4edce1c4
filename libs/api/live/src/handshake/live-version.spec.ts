import { LIVE_VERSION } from '@rt/contracts/plain';
import { ACTIVITY_KINDS } from '@rt/kinds';

/** How many kinds the pages of each version know, from version 1 on. */
const KINDS_OF_VERSIONS = [11];

describe('the version of the messages on the socket', () => {
  it('rises with the number of kinds, so that a page that was loaded before a kind was there is told to load anew', () => {
    expect(KINDS_OF_VERSIONS[LIVE_VERSION - 1]).toBe(ACTIVITY_KINDS.length);
  });
});
