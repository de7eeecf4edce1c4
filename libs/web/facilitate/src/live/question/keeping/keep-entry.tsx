import type { Entry } from '@rt/domain/polling';
import { KEYS, useApi, useCommand, useSay } from '@rt/web/console-kit';

import { t } from '../../../words';
import { DecideButton } from '../decide-button';

interface KeepEntryProps {
  readonly roundtableId: string;
  readonly activityId: string;
  readonly entry: Entry;
  readonly offline: boolean;
  done(entry: Entry): void;
}

export function KeepEntry({ roundtableId, activityId, entry, offline, done }: KeepEntryProps) {
  const api = useApi();
  const say = useSay();
  const command = useCommand(async () => {
    const at = { roundtableId, activityId, entryId: entry.id };
    const route = 'POST /api/roundtables/{roundtableId}/activities/{activityId}/entries/{entryId}/keep';
    await api.call(route, { at });
    say(t('facilitate.entry-said-keep'));
    done({ ...entry, kept: true });
  }, [KEYS.contributions(roundtableId)]);
  return (
    <DecideButton
      act="keep"
      text={t('facilitate.entry-keep')}
      label={t('facilitate.entry-label-keep', { text: entry.text })}
      offline={offline}
      command={command}
      decide={() => void command.run()}
    />
  );
}
