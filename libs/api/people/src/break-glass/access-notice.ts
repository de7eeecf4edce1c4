import type { Mail } from '@rt/api/platform';

/** Somebody as a notice names them. */
export interface NamedPerson {
  readonly displayName: string;
  readonly email: string;
}

const MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});

type Notice = Pick<Mail, 'subject' | 'text'>;

/** What the organisation's administrators read when an administrator of the platform opens its content. */
export function emergencyNotice(
  by: NamedPerson,
  { organisation, reason, expiresAt }: { organisation: string; reason: string; expiresAt: string },
): Notice {
  return {
    subject: 'Emergency access to your roundtables was opened',
    text: [
      `${personText(by)}, an administrator of the platform, has opened emergency access to what ${organisation} keeps in Roundtable.`,
      '',
      `Reason given: ${reason}`,
      '',
      `Until ${MOMENT.format(new Date(expiresAt))} UTC at the latest, ${by.displayName} can see and do what an administrator of`,
      'your organisation can, contributions that are not published included. Then the access ends by itself.',
      '',
      'The reason and the time are kept in the audit log. If you did not expect this, ask the person named above.',
      '',
    ].join('\n'),
  };
}

/** What they read when an administrator of the platform gives somebody their role. */
export function administratorNotice(by: NamedPerson, added: NamedPerson, organisation: string): Notice {
  return {
    subject: 'A new administrator of your organisation',
    text: [
      `${personText(by)}, an administrator of the platform, has made ${personText(added)} an administrator of ${organisation} in Roundtable.`,
      '',
      'Administrators can see and change everything of the organisation, contributions that are not published included.',
      '',
      'If you did not expect this, open Accounts in the console, where you can take the role away.',
      '',
    ].join('\n'),
  };
}

function personText({ displayName, email }: NamedPerson): string {
  return `${displayName} (${email})`;
}
