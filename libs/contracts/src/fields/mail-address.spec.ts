import 'reflect-metadata';

import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';

import { CreateAccountRequest } from '../people/accounts';
import { SavePersonRequest } from '../people/directory';
import { AskSignInRequest, FirstAdministratorRequest } from '../people/sign-in';

const CLASSES = [AskSignInRequest, CreateAccountRequest, FirstAdministratorRequest, SavePersonRequest];

function faultOf(type: new () => object, email: string): string[] {
  const faults = validateSync(plainToInstance(type, { email }));
  return Object.keys(faults.find(({ property }) => property === 'email')?.constraints ?? {});
}

describe.each(CLASSES.map((type) => [type.name, type] as const))('the address of %s', (_name, type) => {
  it.each([
    'ada\u200b@example.org',
    'ada@exam\u200bple.org',
    'ada@example.org\u200b',
    'ad\u00ada@example.org',
    'ada@exam\u2060ple.org',
    'ada@exam\u3164ple.org',
    '\ufeffada@example.org',
    'ada@exa\u202emple.org',
    '"\rtest"@iana.org',
    '"\ntest"@iana.org',
    '"a b"@example.org',
    '"ada"@example.org',
    'ada@example.org\r\nBcc: eve@example.org',
    'ada lovelace@example.org',
    'ad\u00e4@example.org',
    'ada@example.org,eve@example.org',
  ])('refuses %j', (email) => {
    expect(faultOf(type, email)).not.toEqual([]);
  });

  it.each(['ada@example.org', 'a.b+c-d_e@sub.example.ac.uk', "o'neill@example.org", 'info@b\u00fccher.example'])(
    'takes %j',
    (email) => {
      expect(faultOf(type, email)).toEqual([]);
    },
  );
});
