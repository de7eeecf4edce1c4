import { Group, Switch } from '@mantine/core';
import type { ActivityView } from '@rt/contracts/plain';
import { type BoardSwitch, isOn, type Switched, switchesOf } from '@rt/domain/polling';
import { kinds } from '@rt/kinds';
import { problemOf, useApi, useCommand, useSay } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../../../words';

export interface SwitchesProps {
  readonly roundtableId: string;
  readonly activity: ActivityView;
  readonly offline: boolean;
}

/** What a host switches while the room writes; nothing where there is nothing to switch. */
export function Switches(props: SwitchesProps) {
  const { kind, config } = props.activity;
  const switches = switchesOf(kinds[kind], config);
  if (switches.length === 0) return null;
  return (
    <Group gap="md">
      {switches.map((of) => (
        <OneSwitch key={of} {...props} of={of} />
      ))}
    </Group>
  );
}

interface OneSwitchProps extends SwitchesProps {
  readonly of: BoardSwitch;
}

/** What this host has turned while the room told of this config. */
interface Turned {
  readonly config: ActivityView['config'];
  readonly on: boolean;
}

function OneSwitch({ roundtableId, activity, offline, of }: OneSwitchProps) {
  const api = useApi();
  const say = useSay();
  const stands = isOn(activity.config as Switched, of);
  // It stands as the server answered until the room tells anew what hosts decided; a tally alone does not.
  const [turned, setTurned] = useState<Turned | null>(null);
  const on = turned?.config === activity.config ? turned.on : stands;
  const words = wordsOf(activity, of);
  const command = useCommand(async () => {
    await api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/switch', {
      at: { roundtableId, activityId: activity.id },
      body: { target: of, on: !on },
    });
    setTurned({ config: activity.config, on: !on });
    say(words.said(!on));
  }, []);
  return (
    <div>
      <Switch
        label={words.label}
        description={words.hint}
        checked={on}
        disabled={offline}
        onChange={() => void command.run()}
      />
      {command.error ? <p role="alert">{problemOf(command.error).message}</p> : null}
    </div>
  );
}

function wordsOf({ kind }: ActivityView, of: BoardSwitch) {
  const board = kinds[kind].entries?.board;
  const yes = (on: boolean) => ({ on: on ? 'yes' : 'no' });
  if (!board) {
    return {
      label: t('facilitate.texts-moderation'),
      hint: t('facilitate.texts-moderation-hint'),
      said: (on: boolean) => t('facilitate.texts-said-moderation', yes(on)),
    };
  }
  if (board.groups) {
    return {
      label: t('facilitate.group-moderation'),
      said: (on: boolean) => t('facilitate.group-said-moderation', yes(on)),
    };
  }
  return { label: t(`facilitate.switch-${of}`), said: (on: boolean) => t(`facilitate.switch-said-${of}`, yes(on)) };
}
