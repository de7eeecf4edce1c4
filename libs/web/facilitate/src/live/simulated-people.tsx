import { Button, Group, Title } from '@mantine/core';
import { problemOf, useApi, useCommand, useSay } from '@rt/web/desk';
import { t } from '../words';
import classes from './live.module.css';

const COUNT = 40;

interface SimulatedPeopleProps {
  readonly roundtableId: string;
  readonly simulated: number;
  readonly offline: boolean;
}

/** Demo only: forty people who are not real join and answer; one press takes them out again. */
export function SimulatedPeople({ roundtableId, simulated, offline }: SimulatedPeopleProps) {
  const api = useApi();
  const say = useSay();
  const at = `/roundtables/${roundtableId}/session/simulated`;
  const command = useCommand((fill: boolean) =>
    (fill ? api.post(at, { count: COUNT }) : api.remove(at)).then(() => true),
  );
  const run = async (fill: boolean) => {
    if (await command.run(fill)) say(t(fill ? 'facilitate.filled' : 'facilitate.emptied'));
  };
  return (
    <div className={classes['block']}>
      <Title order={3} size="h4">
        {t('facilitate.simulated-title')}
      </Title>
      <p>{t('facilitate.simulated-text')}</p>
      <Group gap="sm">
        <Button
          variant="default"
          disabled={offline || simulated > 0}
          loading={command.busy}
          onClick={() => void run(true)}
        >
          {t('facilitate.fill', { count: COUNT })}
        </Button>
        <Button variant="default" disabled={offline || simulated === 0 || command.busy} onClick={() => void run(false)}>
          {t('facilitate.empty')}
        </Button>
      </Group>
      {command.error ? <p role="alert">{problemOf(command.error).message}</p> : null}
    </div>
  );
}
