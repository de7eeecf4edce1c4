import type { MeetingDetails } from '@rt/contracts';

import { t } from './mail-words';

/** How to take part online, a line each; empty where there is nothing to say. */
export function meetingLines(meeting: MeetingDetails | null): string {
  if (!meeting) return '';
  const { url, dialIn, passcode } = meeting;
  return [
    ...(url ? [t('mail.meeting-link', { url })] : []),
    ...(dialIn ? [t('mail.meeting-dial-in', { dialIn })] : []),
    ...(passcode ? [t('mail.meeting-passcode', { passcode })] : []),
  ].join('\n');
}
