import type { SessionBrief } from '@rt/contracts';
import { HttpClient } from '@rt/web/data';
import { Button, ChoiceList, Field } from '@rt/web/ui';
import type { FormEvent } from 'react';
import { useState } from 'react';

import { ErrorList } from '../error-list';
import { RuleInShort } from '../fold';
import { loadParticipation } from '../session/participation-store';
import { refusedOf } from '../use-loaded';
import { named, t } from '../words';
import { cameByChat, DoorQuestionFields } from './door-question-fields';
import { enter } from './enter';

const http = new HttpClient();

interface Form {
  readonly name: string;
  /** Ids of terms; '' where nothing is said. */
  readonly typeId: string;
  readonly placeId: string;
  readonly accepted: boolean;
}

const EMPTY: Form = { name: '', typeId: '', placeId: '', accepted: false };

/** What is asked of somebody who joins by code; the rule first. */
export function JoinForm({ brief, joinKey }: { readonly brief: SessionBrief; readonly joinKey: string }) {
  const [form, setForm] = useState<Form>(EMPTY);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [busy, setBusy] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!form.accepted) return setProblems({ accept: t('room.accept-error') });
    if (busy) return undefined;
    setBusy(true);

    return void join(joinKey, form)
      .catch((cause: unknown) => setProblems(joinProblems(cause)))
      .finally(() => setBusy(false));
  };

  return (
    <form className="room__stack" noValidate onSubmit={submit}>
      <ErrorList problems={problems} />
      <RuleInShort rule={brief.rule} text={brief.ruleText} />
      {brief.asksName ? (
        <NameField error={problems['displayName']} name={form.name} onInput={(name) => setForm({ ...form, name })} />
      ) : null}
      {brief.asks ? (
        <DoorQuestionFields
          asks={brief.asks}
          problems={problems}
          said={form}
          onSay={(said) => setForm({ ...form, ...said })}
        />
      ) : null}
      <div className="room__foot">
        <div id="accept" tabIndex={-1}>
          <ChoiceList
            legend={named('rule', brief.rule)}
            legendHidden
            several
            error={problems['accept']}
            choices={[{ value: 'accepted', label: t('room.accept-rule') }]}
            chosen={form.accepted ? ['accepted'] : []}
            onToggle={() => setForm({ ...form, accepted: !form.accepted })}
          />
        </div>
        <Button type="submit" wide busy={busy}>
          {t('room.join')}
        </Button>
      </div>
    </form>
  );
}

interface NameFieldProps {
  readonly name: string;
  readonly error: string | undefined;
  readonly onInput: (name: string) => void;
}

function NameField({ name, error, onInput }: NameFieldProps) {
  return (
    <Field
      id="displayName"
      label={t('room.name-label')}
      hint={t('room.name-hint')}
      error={error}
      value={name}
      autoComplete="name"
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}

async function join(joinKey: string, { name, typeId, placeId }: Form): Promise<void> {
  const kept = loadParticipation(joinKey);
  const joined = await http.call('POST /api/join', {
    body: {
      code: joinKey,
      ...(name.trim() ? { displayName: name.trim() } : {}),
      ...(typeId ? { typeId } : {}),
      ...(placeId ? { placeId } : {}),
      ...(cameByChat() ? { online: true } : {}),
      ...(kept ? { participantToken: kept.token } : {}),
    },
  });
  await enter(joined, joinKey);
}

const FIELDS: readonly string[] = ['displayName', 'typeId', 'placeId'];

function joinProblems(cause: unknown): Readonly<Record<string, string>> {
  const refused = refusedOf(cause);
  if (refused.code === 'unreachable') return { form: t('room.unreachable') };

  return { [FIELDS.find((name) => name === refused.field) ?? 'form']: refused.message };
}
