import type { OwnInvitation } from '@rt/contracts';
import { t } from '../words';

/** What, when (also in the reader's own zone), where, by whom, and the agenda. */
export function InvitationFacts({ invitation }: { readonly invitation: OwnInvitation }) {
  const own = ownTime(invitation);
  const where = [invitation.venue, invitation.place].filter(Boolean).join(', ');

  return (
    <>
      <div>
        <p className="room__muted">{t('room.join-question')}</p>
        <p className="room__lead">{invitation.question}</p>
      </div>
      <dl className="room__facts">
        <dt>{t('room.invitation-when')}</dt>
        <dd>
          {invitation.slotText}
          {own ? <span className="room__muted"> {t('room.invitation-own-time', { time: own })}</span> : null}
        </dd>
        <dt>{t('room.invitation-where')}</dt>
        <dd>{invitation.format === 'online' ? t('room.invitation-online') : where}</dd>
        <dt>{t('room.invitation-host')}</dt>
        <dd>{invitation.hostName}</dd>
        {invitation.purpose ? (
          <>
            <dt>{t('room.invitation-about')}</dt>
            <dd>{invitation.purpose}</dd>
          </>
        ) : null}
      </dl>
      <Agenda invitation={invitation} />
    </>
  );
}

function Agenda({ invitation }: { readonly invitation: OwnInvitation }) {
  if (invitation.agenda.length === 0) return null;

  return (
    <>
      <h2>{t('room.invitation-agenda')}</h2>
      <ol className="room__agenda">
        {invitation.agenda.map((item) => (
          <li key={item.id}>
            <span className="rt-numbers">{item.startsAt ?? ''}</span> {item.title}{' '}
            <span className="room__muted">{t('room.minutes', { minutes: item.plannedMinutes })}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The slot in the device's own time zone, where that differs from the roundtable's; else null. */
export function ownTime(
  invitation: Pick<OwnInvitation, 'startAt' | 'endAt' | 'tz'>,
  zone: string = Intl.DateTimeFormat().resolvedOptions().timeZone,
): string | null {
  if (!invitation.startAt || !invitation.endAt || sameWallTime(invitation.startAt, invitation.tz, zone)) return null;
  const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  const hour = { hour: 'numeric', minute: '2-digit', hour12: true } as const;
  const start = new Date(invitation.startAt).toLocaleString('en-GB', { ...day, ...hour, timeZone: zone });
  const end = new Date(invitation.endAt).toLocaleTimeString('en-GB', { ...hour, timeZone: zone });

  return `${start} to ${end} (${zone.replace('_', ' ')})`;
}

function sameWallTime(at: string, one: string, other: string): boolean {
  const wall = (timeZone: string) => new Date(at).toLocaleString('en-GB', { timeZone });

  return wall(one) === wall(other);
}
