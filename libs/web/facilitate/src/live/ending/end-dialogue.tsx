import { List } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import type { RoomState } from '@rt/contracts/plain';
import { Dialogue, useSay } from '@rt/web/console-kit';

import { t } from '../../words';
import { asks, useSession } from '../use-session';

interface EndDialogueProps {
  readonly roundtable: RoundtableBody;
  readonly room: RoomState;
  readonly opened: boolean;
  close(): void;
}

export function EndDialogue({ roundtable, room, opened, close }: EndDialogueProps) {
  const session = useSession(roundtable.id);
  const say = useSay();
  const open = room.activities.filter((one) => one.state === 'open');
  const closesMore = open.length > 0 || asks(session.close.error, 'activities-open');
  const end = async () => {
    if (!(await session.close.run(closesMore))) return;
    close();
    say(t('facilitate.ended-now'));
  };
  return (
    <Dialogue
      opened={opened}
      title={t('facilitate.end-title')}
      confirmLabel={closesMore ? t('facilitate.end-and-close') : t('facilitate.end')}
      cancelLabel={t('facilitate.go-on')}
      danger
      busy={session.close.busy}
      error={session.close.error}
      onConfirm={() => void end()}
      onClose={close}
    >
      <p>{t('facilitate.end-text')}</p>
      {closesMore ? (
        <>
          <p>{t('facilitate.still-open', { count: Math.max(1, open.length) })}</p>
          <List>
            {open.map((activity) => (
              <List.Item key={activity.id}>{activity.question}</List.Item>
            ))}
          </List>
        </>
      ) : null}
    </Dialogue>
  );
}
