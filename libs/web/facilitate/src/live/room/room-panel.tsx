import { Title } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import type { RoomState } from '@rt/contracts/plain';
import { CodePlate, QrCode } from '@rt/web/ui';

import { t } from '../../words';
import classes from '../live.module.css';
import { PairStage } from '../stage/pair-stage';
import { WaitingPeople } from '../waiting/waiting-people';
import { WhoMayJoin } from '../waiting/who-may-join';
import { ChatAddress } from './chat-address';
import { MessageForm } from './message-form';
import { PeopleHere } from './people-here';
import { Seats } from './seats';

interface RoomPanelProps {
  readonly roundtable: RoundtableBody;
  readonly room: RoomState | null;
  readonly offline: boolean;
}

export function RoomPanel({ roundtable, room, offline }: RoomPanelProps) {
  const runs = roundtable.may.includes('run');
  const code = room?.session.joinCode ?? roundtable.joinCode;
  return (
    <section className={classes['panel']} aria-labelledby="room">
      <Title order={2} size="h4" id="room" tabIndex={-1} mb="sm">
        {t('facilitate.room')}
      </Title>
      {code ? (
        <JoinFacts code={code} room={room} byCode={roundtable.joining !== 'invited'} />
      ) : (
        <p>{t('facilitate.no-code')}</p>
      )}
      {roundtable.joining === 'invited' ? <p>{t('facilitate.invited-only')}</p> : null}
      {runs ? <HostParts roundtable={roundtable} room={room} offline={offline} /> : null}
    </section>
  );
}

function HostParts({ roundtable: { id }, roundtable, room, offline }: RoomPanelProps) {
  return (
    <>
      <WhoMayJoin roundtable={roundtable} offline={offline} />
      <WaitingPeople roundtable={roundtable} room={room} offline={offline} />
      {room?.session.state === 'live' ? <MessageForm roundtableId={id} room={room} offline={offline} /> : null}
      <PeopleHere roundtableId={id} />
      <Seats roundtable={roundtable} offline={offline} />
      <PairStage roundtableId={id} offline={offline} />
    </>
  );
}

interface JoinFactsProps {
  readonly code: string;
  readonly room: RoomState | null;
  readonly byCode: boolean;
}

function JoinFacts({ code, room, byCode }: JoinFactsProps) {
  const url = room?.session.joinUrl;
  return (
    <div className={classes['join']}>
      <p className={classes['muted']}>{t('facilitate.join-code')}</p>
      <CodePlate code={code} label={t('facilitate.join-code')} />
      {url ? (
        <>
          <p className={classes['joinUrl']}>{url}</p>
          <div className={classes['qr']}>
            <QrCode value={url} label={t('facilitate.join-qr')} />
          </div>
          {room.session.joinUrlIsLoopback ? <p className={classes['muted']}>{t('facilitate.loopback')}</p> : null}
          {byCode ? <ChatAddress session={room.session} code={code} /> : null}
        </>
      ) : null}
    </div>
  );
}
