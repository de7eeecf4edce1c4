import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { AddEntryRequest } from '@rt/contracts';
import type { ActivityView } from '@rt/contracts/plain';
import { type Label, type Phased, phaseOf } from '@rt/domain/polling';
import { kinds } from '@rt/kinds';
import { problemOf, useApi, useCommand, useSay, useUnsaved } from '@rt/web/console-kit';
import { type FormEvent, useRef, useState } from 'react';

import { t } from '../../../words';
import classes from '../../live.module.css';
import { useDraft, useKeptOpIds } from '../drafts/drafts';
import { Switches, type SwitchesProps } from './switches';

interface PartProps extends SwitchesProps {
  /** Entries are put into groups: they are ideas, and no questions. */
  readonly grouped: boolean;
}

export function BoardTools(props: SwitchesProps) {
  const { kind } = props.activity;
  const grouped = kinds[kind].entries?.board?.groups !== undefined;
  return (
    <div className={classes['boardTools']}>
      <Switches {...props} />
      <Add {...props} grouped={grouped} />
    </div>
  );
}

function Add({ roundtableId, activity, offline, grouped }: PartProps) {
  const columns = grouped ? labelsOf(activity) : [];
  const { text, change, column, setColumn, command } = useAdding(roundtableId, activity);
  useUnsaved(text.trim() !== '');
  // Once the ideas are shown, one more is read at once.
  const waits = grouped && phaseOf(activity.config as Phased) === 'write';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') void command.run();
  };
  return (
    <form className={classes['boardAdd']} onSubmit={submit}>
      <TextInput
        label={t(grouped ? 'facilitate.group-add-field' : 'facilitate.board-add-field')}
        description={t(waits ? 'facilitate.group-add-hint' : 'facilitate.board-add-hint')}
        value={text}
        error={command.error ? problemOf(command.error).message : null}
        onChange={(event) => change(event.currentTarget.value)}
      />
      {columns.length > 0 ? (
        <NativeSelect
          label={t('facilitate.group-column')}
          value={column}
          data={[
            { value: '', label: t('facilitate.group-column-choose') },
            ...columns.map(({ id, text: name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => setColumn(event.currentTarget.value)}
        />
      ) : null}
      <Button type="submit" variant="default" disabled={offline} loading={command.busy}>
        {t('facilitate.board-add')}
      </Button>
    </form>
  );
}

type Added = Omit<AddEntryRequest, 'opId'>;

/** What is typed and chosen, and how it is added: once, though an answer is lost. */
function useAdding(roundtableId: string, { id: activityId }: ActivityView) {
  const api = useApi();
  const say = useSay();
  const { before, once, next, drop } = useKeptOpIds(`${activityId}:add-op`);
  const [column, setColumn] = useState(() => (before ? ((JSON.parse(before) as Added).labels?.[0] ?? '') : ''));
  const { text, ...draft } = useDraft(`${activityId}:add`, '');
  const latest = useRef(text);
  latest.current = text;
  const change = (typed: string) => {
    if (typed === '') drop();
    draft.change(typed);
  };
  const command = useCommand(async () => {
    const entry: Added = { text, ...(column === '' ? {} : { labels: [column] }) };
    await api.call('POST /api/roundtables/{roundtableId}/activities/{activityId}/entries', {
      at: { roundtableId, activityId },
      body: { opId: once(JSON.stringify(entry)), ...entry },
    });
    next();
    // Whoever types fast is at the next one by now.
    if (latest.current === text) change('');
    say(t('facilitate.board-added'));
  }, []);
  return { text, change, column, setColumn, command };
}

function labelsOf({ kind, config }: ActivityView): readonly Label[] {
  return kinds[kind].entries?.labels?.of(config) ?? [];
}
