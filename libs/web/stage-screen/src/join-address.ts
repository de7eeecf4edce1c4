import type { SessionFacts } from '@rt/contracts/plain';

/** 'example.org/j' out of 'https://example.org/j'. */
export function bareAddress(joinUrl: string): string {
  return joinUrl.replace(/^https?:\/\//, '');
}

/** The address that a QR code holds: it needs no typing of the code. */
export function joinLink({ joinUrl, joinCode }: Pick<SessionFacts, 'joinUrl' | 'joinCode'>): string {
  return `${joinUrl}/${(joinCode ?? '').replace(/\D/g, '')}`;
}
