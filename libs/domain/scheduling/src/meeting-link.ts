export const MEETING_LINK_MAX = 2000;

export type MeetingLinkFault = 'meeting-link-too-long' | 'meeting-link-not-https' | 'meeting-link-not-valid';

/** Why an address cannot be the link of an online meeting; null for a good one. People click it in mails and calendars. */
export function meetingLinkFault(link: string): MeetingLinkFault | null {
  if (link.length > MEETING_LINK_MAX) return 'meeting-link-too-long';
  if (/[\s\p{Cc}]/u.test(link) || !URL.canParse(link)) return 'meeting-link-not-valid';
  const { protocol, username, password } = new URL(link);
  if (protocol !== 'https:') return 'meeting-link-not-https';
  return username || password ? 'meeting-link-not-valid' : null;
}
