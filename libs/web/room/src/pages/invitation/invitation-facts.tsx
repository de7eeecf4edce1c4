import type { OwnInvitation } from '@rt/contracts';
import { formatDay, formatTime } from '@rt/words';

import { Fold, RuleInShort } from '../../fold';
import { LongText } from '../../long-text';
import { t as room } from '../../words';
import { t } from './words';

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
        <p className="room__muted">{room('room.join-question')}</p>
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
            <span className="rt-numbers">{item.startsAt ? formatTime(`2000-01-01T${item.startsAt}`) : ''}</span>{' '}
            {item.title} <span className="room__muted">{t('room.minutes', { minutes: item.plannedMinutes })}</span>
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
  const end = new Date(invitation.endAt);

  return t('room.own-time', {
    day: formatDay(wallTime(start, zone).slice(0, 10)),
    start: formatTime(wallTime(start, zone)),
    end: formatTime(wallTime(end, zone)),
    zone: zone.replaceAll('_', ' '),
  });
}

/** 'YYYY-MM-DDTHH:mm' on a clock of that zone; Swedish dates are written so. */
function wallTime(at: Date, timeZone: string): string {
  return at.toLocaleString('sv-SE', { timeZone }).replace(' ', 'T').slice(0, 16);
}

function sameWallTime(at: string, one: string, other: string): boolean {
  const wall = (timeZone: string) => wallTime(new Date(at), timeZone);

  return wall(one) === wall(other);
}
