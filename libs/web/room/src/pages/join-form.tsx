import type { Joined, SessionBrief } from '@rt/contracts';
import { HttpClient } from '@rt/web/data';
import { Button, ChoiceList, Field } from '@rt/web/ui';
import type { FormEvent } from 'react';
import { useRef, useState } from 'react';

import { ErrorList } from '../error-list';
import { RuleInShort } from '../fold';
import { lazyPart } from '../lazy';
import { cameByChat } from '../router';
import { loadParticipation } from '../session/participation-store';
import { keepPlace } from '../session/waiting-store';
import { refusedOf } from '../use-loaded';
import { t } from '../words';
import { enter } from './enter';
import { JoiningQuestionFields } from './joining-question-fields';

const http = new HttpClient();

const OtherSeat = lazyPart(() => import('../me/me-page').then((page) => page.OtherSeat));

interface Form {
  readonly name: string;
  /** Ids of terms; '' where nothing is said. */
  readonly typeId: string;
  readonly placeId: string;
  readonly accepted: boolean;
}

const EMPTY: Form = { name: '', typeId: '', placeId: '', accepted: false };

interface JoinFormProps {
  readonly brief: SessionBrief;
  readonly joinKey: string;
  /** The host lets people in: whoever asked waits. */
  readonly onWait: () => void;
}

/** What is asked of somebody who joins by code; the rule first. */
export function JoinForm({ brief, joinKey, onWait }: JoinFormProps) {
  const [form, setForm] = useState<Form>(EMPTY);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [busy, setBusy] = useState(false);
  const goIn = useGoIn({ brief, joinKey, onWait });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!form.accepted) return setProblems({ accept: t('room.accept-error') });
    if (busy) return undefined;
    setBusy(true);

    return void goIn(form)
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
        <JoiningQuestionFields
          asks={brief.asks}
          hint={t(told(brief))}
          problems={problems}
          said={form}
          onSay={(said) => setForm({ ...form, ...said })}
        />
      ) : null}
      {brief.sharedDevices && loadParticipation(joinKey) ? <OtherSeat joinKey={joinKey} /> : null}
      <div className="room__foot">
        <div id="accept" tabIndex={-1}>
          <ChoiceList
            legend={t(`room.rule-${brief.rule}`)}
            legendHidden
            several
            error={problems['accept']}
            choices={[{ value: 'accepted', label: t('room.accept-rule', { rule: t(`room.rule-${brief.rule}`) }) }]}
            chosen={form.accepted ? ['accepted'] : []}
            onToggle={() => setForm({ ...form, accepted: !form.accepted })}
          />
        </div>
        <SubmitButton waits={brief.waitingRoom ?? false} busy={busy} />
      </div>
    </form>
  );
}

function SubmitButton({ waits, busy }: { readonly waits: boolean; readonly busy: boolean }) {
  return (
    <>
      {waits ? <p>{t('room.host-lets-in')}</p> : null}
      <Button type="submit" wide busy={busy}>
        {t(waits ? 'room.ask-to-join' : 'room.join')}
      </Button>
    </>
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

/** Who sees the type and place that people give when they join, under the rule of this session. */
function told({ waitingRoom, rule }: SessionBrief) {
  if (rule === 'anonymous_to_organiser') return 'room.joining-hint-anonymous';
  return waitingRoom ? 'room.joining-hint-waiting' : 'room.joining-hint';
}

/** Where only the rule could not be accepted, the next press goes on with the seat that was given: it takes no second one. */
function useGoIn({ brief, joinKey, onWait }: JoinFormProps): (form: Form) => Promise<void> {
  const seat = useRef<Joined | null>(null);

  return async (form) => {
    // What could fail comes first: a seat that was given and could not be kept would be one too many.
    if (brief.sharedDevices) await import('../me/me-page');
    seat.current ??= await join(joinKey, form, brief);
    if (seat.current) await enter(seat.current, joinKey, brief);
    else onWait();
  };
}

/** Joins, or asks to be let in; null for those who wait now. */
async function join(joinKey: string, { name, typeId, placeId }: Form, brief: SessionBrief): Promise<Joined | null> {
  const kept = loadParticipation(joinKey);
  const body = {
    code: joinKey,
    ...(name.trim() ? { displayName: name.trim() } : {}),
    ...(typeId ? { typeId } : {}),
    ...(placeId ? { placeId } : {}),
    ...(cameByChat() ? { online: true } : {}),
    ...(kept ? { participantToken: kept.token } : {}),
  };
  if (!brief.waitingRoom) return http.call('POST /api/join', { body });
  const { joined, waitingToken: token } = await http.call('POST /api/join/waiting', { body });
  if (joined) return joined;
  // The rule that was read and accepted is that of the page, whatever stands by now.
  keepPlace(joinKey, { token, session: brief });

  return null;
}

const FIELDS: readonly string[] = ['displayName', 'typeId', 'placeId'];

function joinProblems(cause: unknown): Readonly<Record<string, string>> {
  const refused = refusedOf(cause);
  if (refused.code === 'unreachable') return { form: t('room.unreachable') };

  return { [FIELDS.find((name) => name === refused.field) ?? 'form']: refused.message };
}
