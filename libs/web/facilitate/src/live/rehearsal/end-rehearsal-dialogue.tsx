import type { RoundtableBody } from '@rt/contracts';
import { Dialogue, useGo, useSay } from '@rt/web/console-kit';

import { t } from '../../words';
import { useSession } from '../use-session';

interface EndRehearsalDialogueProps {
  readonly roundtable: RoundtableBody;
  readonly opened: boolean;
  close(): void;
}

export function EndRehearsalDialogue({ roundtable, opened, close }: EndRehearsalDialogueProps) {
  const session = useSession(roundtable.id);
  const say = useSay();
  const go = useGo();
  const end = async () => {
    if (!(await session.close.run(true))) return;
    close();
    say(t('facilitate.rehearsal-ended'));
    go(`/roundtables/${roundtable.rehearses}/live`);
  };
  return (
    <Dialogue
      opened={opened}
      title={t('facilitate.end-rehearsal-title')}
      confirmLabel={t('facilitate.end-rehearsal')}
      cancelLabel={t('facilitate.go-on')}
      danger
      busy={session.close.busy}
      error={session.close.error}
      onConfirm={() => void end()}
      onClose={close}
    >
      {t('facilitate.end-rehearsal-text')}
    </Dialogue>
  );
}
