import { Button, Group, Switch, TextInput } from '@mantine/core';
import type { ActivityView } from '@rt/contracts/plain';
import { BOARD_SWITCHES, type BoardSwitch, isOn, type Switched } from '@rt/domain/polling';
import { problemOf, useApi, useCommand, useSay } from '@rt/web/console-kit';
import { type FormEvent, useState } from 'react';

import { t } from '../../../words';
import classes from '../../live.module.css';

interface BoardToolsProps {
  readonly roundtableId: string;
  readonly activity: ActivityView;
  readonly offline: boolean;
}

/** What a host switches while the room writes, and a field for what was asked aloud. */
export function BoardTools(props: BoardToolsProps) {
  return (
    <div className={classes['boardTools']}>
      <Group gap="md">
        {BOARD_SWITCHES.map((of) => (
          <OneSwitch key={of} {...props} of={of} />
        ))}
      </Group>
      <Add {...props} />
    </div>
  );
}

function OneSwitch({ roundtableId, activity, offline, of }: BoardToolsProps & { readonly of: BoardSwitch }) {
  const api = useApi();
  const say = useSay();
  const stands = isOn(activity.config as Switched, of);
  // Until the room's frame tells it, it stands as the server answered.
  const [turned, setTurned] = useState<{ readonly from: boolean; readonly on: boolean } | null>(null);
  const on = turned?.from === stands ? turned.on : stands;
  const command = useCommand(async () => {
    await api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/switch', {
      at: { roundtableId, activityId: activity.id },
      body: { target: of, on: !on },
    });
    setTurned({ from: stands, on: !on });
    say(t(`facilitate.switch-said-${of}`, { on: on ? 'no' : 'yes' }));
  }, []);
  return (
    <div>
      <Switch
        label={t(`facilitate.switch-${of}`)}
        checked={on}
        disabled={offline || command.busy}
        onChange={() => void command.run()}
      />
      {command.error ? <p role="alert">{problemOf(command.error).message}</p> : null}
    </div>
  );
}

function Add({ roundtableId, activity, offline }: BoardToolsProps) {
  const api = useApi();
  const say = useSay();
  const [text, setText] = useState('');
  const command = useCommand(async () => {
    await api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/entries', {
      at: { roundtableId, activityId: activity.id },
      body: { text },
    });
    setText('');
    say(t('facilitate.board-added'));
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') void command.run();
  };
  return (
    <form className={classes['boardAdd']} onSubmit={submit}>
      <TextInput
        label={t('facilitate.board-add-field')}
        description={t('facilitate.board-add-hint')}
        value={text}
        error={command.error ? problemOf(command.error).message : null}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={offline} loading={command.busy}>
        {t('facilitate.board-add')}
      </Button>
    </form>
  );
}
