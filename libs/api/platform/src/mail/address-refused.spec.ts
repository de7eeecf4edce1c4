import { AddressRefused, errorOfSending } from './address-refused';

const answer = (response: string, command = 'RCPT TO') =>
  Object.assign(new Error(response), { command, response, responseCode: Number(response.slice(0, 3)) });

describe('what a mail server says as it refuses', () => {
  it.each([
    '550 5.1.1 <a@b.example>: Recipient address rejected: User unknown',
    '550-5.1.1 The account that you tried to reach does not exist.\n550 5.1.1 Look for errors in it',
    '550 #5.1.3 bad syntax',
    '556 5.1.10 The domain takes no mail',
    '550 No such user',
    '551 User not local',
    '553 Mailbox name not allowed',
  ])('says for good that the address is wrong: %s', (response) => {
    expect(errorOfSending(answer(response))).toBeInstanceOf(AddressRefused);
  });

  it.each([
    '554 5.7.1 <a@b.example>: Relay access denied',
    '530 5.7.0 Authentication required',
    '550 5.7.1 Service unavailable; client host is blocked',
    '550 5.1.8 <no@sender.example>: Sender address rejected: Domain not found',
    '550 5.1.7 Bad sender address',
    '552 5.2.2 Mailbox full',
    '554 Transaction failed',
    '450 4.1.1 Try later',
  ])('says nothing of the address for good: %s', (response) => {
    const error = answer(response);

    expect(errorOfSending(error)).toBe(error);
  });

  it('says nothing of the address in answer to another command', () => {
    const error = answer('550 5.1.1 No such user', 'MAIL FROM');

    expect(errorOfSending(error)).toBe(error);
  });
});
