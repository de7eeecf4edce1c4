import { Anchor, Button, Title } from '@mantine/core';
import {
  CheckField,
  type Form,
  FormFrame,
  problemOf,
  TextField,
  useApi,
  useForm,
  useMe,
  useSay,
} from '@rt/web/console-kit';

import { t } from '../../words';
import classes from '../live.module.css';
import { DisconnectStage } from './disconnect-stage';
import { useOpenStage } from './use-open-stage';

/** A screen on another computer may stand where anybody can press its keys. */
const NEW = { code: '', keysMoveSession: false };
const PAIRING_CODE = /^[0-9]{4} ?[0-9]{4}$/;

interface PairStageProps {
  readonly roundtableId: string;
  readonly offline: boolean;
}

/** The screen in the room: on this computer with one press, on another by the code that it shows. */
export function PairStage({ roundtableId, offline }: PairStageProps) {
  // The demo has the button at the top of the page.
  const here = useMe().data?.mode === 'production';
  return (
    <div className={classes['block']}>
      <Title order={3} size="h4">
        {t('facilitate.stage')}
      </Title>
      {here ? <StageHere roundtableId={roundtableId} offline={offline} /> : null}
      <p>
        {t('facilitate.stage-how')}{' '}
        <Anchor href="/stage" target="_blank" rel="noopener">{`${window.location.host}/stage`}</Anchor>
      </p>
      {offline ? null : <CodeOfStage roundtableId={roundtableId} />}
      <DisconnectStage roundtableId={roundtableId} offline={offline} />
    </div>
  );
}

function StageHere({ roundtableId, offline }: PairStageProps) {
  const { open, busy, error } = useOpenStage(roundtableId);
  return (
    <div className={classes['stageHere']}>
      <Button variant="default" disabled={offline} loading={busy} onClick={() => void open()}>
        {t('facilitate.open-stage-here')}
      </Button>
      {error ? <p role="alert">{problemOf(error).message}</p> : null}
    </div>
  );
}

function CodeOfStage({ roundtableId }: Pick<PairStageProps, 'roundtableId'>) {
  const api = useApi();
  const say = useSay();
  const form: Form<typeof NEW> = useForm({
    initial: NEW,
    controlOf: () => 'code',
    check: ({ code }) =>
      PAIRING_CODE.test(code.trim()) ? [] : [{ field: 'code', message: t('facilitate.enter-pairing') }],
    save: async ({ code, keysMoveSession }) => {
      await api.call('POST /api/roundtables/{roundtableId}/stage', {
        at: { roundtableId },
        body: { code: code.trim(), keysMoveSession },
      });
      say(t('facilitate.paired'));
      return () => form.reset(NEW);
    },
  });
  return (
    <FormFrame form={form} saveLabel={t('facilitate.pair')} disposable>
      <TextField
        name="code"
        inputMode="numeric"
        autoComplete="off"
        label={t('facilitate.pairing-code')}
        maw="12rem"
        value={form.values.code}
        error={form.errorOf('code')}
        onChange={(code) => form.set('code', code)}
      />
      <CheckField
        name="keysMoveSession"
        label={t('facilitate.stage-keys')}
        hint={t('facilitate.stage-keys-hint')}
        checked={form.values.keysMoveSession}
        onChange={(on) => form.set('keysMoveSession', on)}
      />
    </FormFrame>
  );
}
