import type { OwnInvitation } from '@rt/contracts';
import { buttonClass } from '@rt/web/ui';

import { InvitationFacts, InvitationMore } from './invitation-facts';
import { t } from './words';

const OVER = ['closed', 'published', 'withdrawn'] as const;
type Over = (typeof OVER)[number];

/** Null before the event has ended. */
export function overStateOf({ roundtableState }: OwnInvitation): Over | null {
  return OVER.find((state) => state === roundtableState) ?? null;
}

/** The page behind a personal link after the event: what took place and what happens next. It asks for nothing. */
export function AfterEvent({ invitation, state }: { readonly invitation: OwnInvitation; readonly state: Over }) {
  return (
    <>
      <p>{t('room.invitation-over')}</p>
      <InvitationFacts invitation={invitation} />
      <h2>{t('room.invitation-next')}</h2>
      <p>{t(`room.invitation-next-${state}`)}</p>
      {invitation.publishedRef ? (
        <a className={buttonClass()} href={`/roundtables/${invitation.publishedRef}`}>
          {t('room.invitation-read')}
        </a>
      ) : null}
      <InvitationMore invitation={invitation} />
    </>
  );
}
