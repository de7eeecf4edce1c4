import { Dialogue, KEYS, useApi, useCommand, useSay } from '@rt/web/console-kit';

import { t } from '../../words';

export interface AskedSeat {
  readonly id: string;
  readonly label: string;
  readonly answersStay: boolean;
}

interface TakeOutDialogueProps {
  readonly roundtableId: string;
  readonly asked: AskedSeat;
  close(): void;
  done(): void;
}

/** Asks before a seat is taken out: what goes with it, what stays, and that there is no way back. */
export function TakeOutDialogue({
  roundtableId,
  asked: { id, label, answersStay },
  close,
  done,
}: TakeOutDialogueProps) {
  const api = useApi();
  const say = useSay();
  const command = useCommand(
    () =>
      api.call('POST /api/roundtables/{roundtableId}/session/seats/take-out', {
        at: { roundtableId },
        body: { seatId: id, answersStay },
      }),
    [KEYS.seats(roundtableId), KEYS.attendees(roundtableId)],
  );
  const takeOut = async () => {
    if (!(await command.run())) return;
    close();
    say(t(answersStay ? 'facilitate.taken-out-stay' : 'facilitate.taken-out-now', { seat: label }));
    done();
  };
  return (
    <Dialogue
      opened
      title={t('facilitate.take-out-title')}
      confirmLabel={t('facilitate.take-out')}
      cancelLabel={t('facilitate.keep-seat')}
      danger
      busy={command.busy}
      error={command.error}
      onConfirm={() => void takeOut()}
      onClose={close}
    >
      <p>{t(answersStay ? 'facilitate.take-out-answers-stay' : 'facilitate.take-out-text', { seat: label })}</p>
      {answersStay ? <p>{t('facilitate.take-out-stay-why')}</p> : null}
      <p>{t('facilitate.take-out-texts')}</p>
    </Dialogue>
  );
}
