import type { Mail } from '@rt/api/platform';
import { createWords, currentLocale } from '@rt/words';

import { accessNotice } from '../words.en-GB.json';

const t = createWords(accessNotice);

export interface NamedPerson {
  readonly displayName: string;
  readonly email: string;
}

const MOMENT = {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
} as const;

type Notice = Pick<Mail, 'subject' | 'text'>;

/** What the organisation's administrators read when an administrator of the platform opens its content. */
export function emergencyNotice(
  by: NamedPerson,
  { organisation, reason, expiresAt }: { organisation: string; reason: string; expiresAt: string },
): Notice {
  const moment = new Date(expiresAt).toLocaleString(currentLocale(), MOMENT);
  return {
    subject: t('notice.opened-subject'),
    text: textOf([
      t('notice.opened', { person: personText(by), organisation }),
      t('notice.reason', { reason }),
      t('notice.until', { moment, name: by.displayName }),
      t('notice.kept'),
    ]),
  };
}

export function administratorNotice(by: NamedPerson, added: NamedPerson, organisation: string): Notice {
  return {
    subject: t('notice.administrator-subject'),
    text: textOf([
      t('notice.administrator', { person: personText(by), added: personText(added), organisation }),
      t('notice.administrators-can'),
      t('notice.not-expected'),
    ]),
  };
}

function textOf(paragraphs: readonly string[]): string {
  return `${paragraphs.join('\n\n')}\n`;
}

function personText({ displayName, email }: NamedPerson): string {
  return t('notice.person', { name: displayName, email });
}
