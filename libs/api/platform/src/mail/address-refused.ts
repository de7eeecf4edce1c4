/** The mail server refuses the address for good. Nothing of what it said is kept, since that may name the person. */
export class AddressRefused extends Error {
  constructor() {
    super('the mail server refuses the address');
    this.name = 'AddressRefused';
  }
}

// RFC 3463: what is wrong with the address of whom it goes to. 5.1.0 does not say whose address, 5.1.7 and 5.1.8 are of the sender's.
const WRONG_ADDRESS = /^#?5\.1\.(?:[1-6]|10)(?!\d)/;
const HAS_CODE = /^#?5\.\d/;
/** RFC 5321: no such mailbox, not here, not a name of one. */
const WITHOUT_CODE: readonly number[] = [550, 551, 553];

/**
 * What sending failed with: `AddressRefused` where the mail server says for good that the address is wrong. Most answer to `RCPT TO`
 * with all that they refuse: a relay that asks for a password, a block list, a full mailbox. These may do better later (as 4xx may).
 */
export function errorOfSending(error: unknown): unknown {
  const { command, responseCode = 0, response = '' } = error as Answer;
  if (command !== 'RCPT TO' || responseCode < 500) return error;
  const said = response.slice(4);
  const isWrong = HAS_CODE.test(said) ? WRONG_ADDRESS.test(said) : WITHOUT_CODE.includes(responseCode);

  return isWrong ? new AddressRefused() : error;
}

interface Answer {
  readonly command?: string;
  readonly responseCode?: number;
  /** '550 5.1.1 …' */
  readonly response?: string;
}
