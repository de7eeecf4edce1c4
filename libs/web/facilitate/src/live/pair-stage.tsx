import { FormFrame, TextField, useApi, useForm, useSay } from '@rt/web/desk';
import { Anchor, Title } from '@mantine/core';
import { t } from '../words';
import classes from './live.module.css';

const PAIRING_CODE = /^[0-9]{4} ?[0-9]{4}$/;

/** Pairs the screen in the room: it shows a code, which is typed here. */
export function PairStage({ roundtableId, offline }: { readonly roundtableId: string; readonly offline: boolean }) {
  const api = useApi();
  const say = useSay();
  const form = useForm({
    initial: { code: '' },
    controlOf: () => 'code',
    check: ({ code }) =>
      PAIRING_CODE.test(code.trim()) ? [] : [{ field: 'code', message: t('facilitate.enter-pairing') }],
    save: async ({ code }) => {
      await api.post(`/roundtables/${roundtableId}/stage`, { code: code.trim() });
      say(t('facilitate.paired'));
      setTimeout(() => form.reset({ code: '' }));
    },
  });
  return (
    <div className={classes['block']}>
      <Title order={3} size="h4">
        {t('facilitate.stage')}
      </Title>
      <p>
        {t('facilitate.stage-how')}{' '}
        <Anchor href="/stage" target="_blank" rel="noopener">
          {t('facilitate.open-stage')}
        </Anchor>
      </p>
      {offline ? null : (
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
        </FormFrame>
      )}
    </div>
  );
}
