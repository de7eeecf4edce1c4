import type { OwnInvitation } from '@rt/contracts';

import { Fold, RuleInShort } from '../fold';
import { LongText } from '../long-text';
import { t } from '../words';

/** What, when (also in the reader's own zone) and where: all that is needed to say yes or no. */
export function InvitationFacts({ invitation }: { readonly invitation: OwnInvitation }) {
  const own = ownTime(invitation);
  const where = [invitation.venue, invitation.place].filter(Boolean).join(', ');

  return (
    <>
      <dl className="room__facts room__facts--beside">
        <dt>{t('room.invitation-when')}</dt>
        <dd>
          {invitation.slotText}
          {own ? <span className="room__muted"> {t('room.invitation-own-time', { time: own })}</span> : null}
        </dd>
        <dt>{t('room.invitation-where')}</dt>
        <dd>
          {invitation.format === 'online' ? (
            t('room.invitation-online')
          ) : (
            <LongText className="room__place" text={where} length="place" />
          )}
        </dd>
      </dl>
      <div>
        <p className="room__muted">{t('room.join-question')}</p>
        <LongText className="room__lead" text={invitation.question} length="question" />
      </div>
    </>
  );
}

/** By whom and what for, the rule and the agenda: what stands below the answer. */
export function InvitationMore({ invitation }: { readonly invitation: OwnInvitation }) {
  return (
    <>
      <dl className="room__facts">
        <dt>{t('room.invitation-host')}</dt>
        <dd>{invitation.hostName}</dd>
        {invitation.purpose ? (
          <>
            <dt>{t('room.invitation-about')}</dt>
            <dd>{invitation.purpose}</dd>
          </>
        ) : null}
      </dl>
      <RuleInShort rule={invitation.rule} text={invitation.ruleText} />
      <Agenda invitation={invitation} />
    </>
  );
}

function Agenda({ invitation: { agenda } }: { readonly invitation: OwnInvitation }) {
  if (agenda.length === 0) return null;

  return (
    <Fold name={t('room.invitation-agenda', { count: agenda.length })}>
      <ol className="room__agenda">
        {agenda.map((item) => (
          <li key={item.id}>
            <span className="rt-numbers">{item.startsAt ? spoken(item.startsAt) : ''}</span> {item.title}{' '}
            <span className="room__muted">{t('room.minutes', { minutes: item.plannedMinutes })}</span>
          </li>
        ))}
      </ol>
    </Fold>
  );
}

/** The slot in the device's own time zone, where that differs from the roundtable's; else null. */
export function ownTime(
  invitation: Pick<OwnInvitation, 'startAt' | 'endAt' | 'tz'>,
  zone: string = Intl.DateTimeFormat().resolvedOptions().timeZone,
): string | null {
  if (!invitation.startAt || !invitation.endAt || sameWallTime(invitation.startAt, invitation.tz, zone)) return null;
  const start = new Date(invitation.startAt);
  const hours = `${clock(start, zone)} to ${clock(new Date(invitation.endAt), zone)}`;

  return `${day(start, zone)}, ${hours} (${zone.replaceAll('_', ' ')})`;
}

/** 'Thursday 12 March 2026'. */
function day(at: Date, timeZone: string): string {
  const parts = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone } as const;

  return at.toLocaleDateString('en-GB', parts).replace(',', '');
}

function clock(at: Date, timeZone: string): string {
  return spoken(at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }));
}

/** '10am', '2:30pm' or 'midday' of 'HH:mm', as the slot is written above it. */
function spoken(time: string): string {
  if (time === '12:00') return 'midday';
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;

  return `${hour % 12 || 12}${minutes}${hour < 12 ? 'am' : 'pm'}`;
}

function sameWallTime(at: string, one: string, other: string): boolean {
  const wall = (timeZone: string) => new Date(at).toLocaleString('en-GB', { timeZone });

  return wall(one) === wall(other);
}
