import { forgetOwnInMemory, keepReceipt, receiptsOf } from './own-store';
import type { Seat } from './seat-keys';

const seat: Seat = { token: 'T', session: { roundtableId: 'r1' } };
const receipt = (secret: string) => ({ secret, title: 'Grid', body: 'Late.' });
const secrets = () => receiptsOf(seat).map(({ secret }) => secret);

describe('what a device keeps of what one said', () => {
  afterEach(() => {
    jest.restoreAllMocks();
    localStorage.clear();
    forgetOwnInMemory();
  });

  it('is there until the page is closed where a full storage holds an older one of it', () => {
    keepReceipt(seat, receipt('FIRST'));
    const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    keepReceipt(seat, receipt('SECOND'));
    expect(secrets()).toEqual(['FIRST', 'SECOND']);

    full.mockRestore();
    keepReceipt(seat, receipt('THIRD'));
    expect(secrets()).toEqual(['FIRST', 'SECOND', 'THIRD']);
    expect(localStorage.getItem('rt-receipts:r1:T')).toContain('SECOND');
  });

  it('is what another tab kept last, as soon as the storage takes it again', () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementationOnce(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    keepReceipt(seat, receipt('FIRST'));
    keepReceipt(seat, receipt('SECOND'));
    localStorage.setItem('rt-receipts:r1:T', JSON.stringify([receipt('FROM-ANOTHER-TAB')]));

    expect(secrets()).toEqual(['FROM-ANOTHER-TAB']);
  });
});
