import type { ContributionRecorded, RecordContributionRequest, SessionBrief } from '@rt/contracts';
import { LIMITS } from '@rt/contracts/plain';
import type { Rule } from '@rt/domain/attribution';
import { lengthFault, type TextLength } from '@rt/domain/text';
import { isRefused } from '@rt/web/data';
import { Banner, Button, ChoiceList, Field, SelectField, TextField } from '@rt/web/ui';
import type { FormEvent } from 'react';
import { useState } from 'react';

import { ErrorList } from '../../error-list';
import { PageTitle, useSay } from '../../page';
import { navigate, roomPath } from '../../router';
import { isKept } from '../../session/keep-apart';
import { keepReceipt, receiptsOf } from '../../session/own-store';
import { useRoom } from '../../session/room-context';
import { keepLastSaved, lastSaved, type Saved } from '../../session/saved-last';
import type { Seat } from '../../session/seat-keys';
import { t as room } from '../../words';
import { identifyingUnderRule, inQuotes } from './identifying-under-rule';
import { SavedContribution } from './saved-contribution';
import { type Draft, type Drafts, typeOf, TYPES, useDraft, wasSentAlone } from './use-draft';
import { t } from './words';

export function ContributePage() {
  const { token } = useRoom().participation;
  const [saved, setSaved] = useState(() => lastSaved(token));
  const keep = (one: Saved | null) => {
    keepLastSaved(token, one);
    setSaved(one);
  };
  if (saved) {
    return <SavedContribution title={saved.title} secret={saved.recorded.authorSecret} onAnother={() => keep(null)} />;
  }

  return <ContributeForm onSaved={keep} />;
}

function ContributeForm({ onSaved }: { readonly onSaved: (saved: Saved) => void }) {
  const { participation, live } = useRoom();
  const { session } = participation;
  const drafts = useDraft(participation);
  const { draft, change, clear, asNew } = drafts;
  const [problems, setProblems] = useState<Problems>({});
  const { save, busy } = useSaving(drafts, setProblems, onSaved);
  const warning = useWarning(draft, session.rule);
  const submit = (event: FormEvent | null, sent = () => draft) => {
    event?.preventDefault();
    const found = problemsOf(draft);
    setProblems(found);
    if (busy || Object.keys(found).length > 0 || warning.give()) return;
    save(sent());
  };

  return (
    <form className="room__stack" noValidate onSubmit={submit}>
      <PageTitle pageKey="contribute" context={live.room?.session.title}>
        {t('room.contribute-title')}
      </PageTitle>
      <p>{t('room.contribute-lead')}</p>
      <WhereItStands {...drafts} />
      <ErrorList problems={problems} />
      <ContributeFields draft={draft} change={change} problems={problems} session={session} />
      {warning.places.length > 0 ? (
        <Banner tone="warning">{t('room.contribute-telling', { places: inQuotes(warning.places) })}</Banner>
      ) : null}
      <Button type="submit" wide busy={busy}>
        {t(`room.contribute-${draft.saved ? 'send-change' : warning.places.length > 0 ? 'send-anyway' : 'send'}`)}
      </Button>
      {draft.saved ? <OtherWays busy={busy} clear={clear} saveAsNew={() => submit(null, asNew)} /> : null}
    </form>
  );
}

interface OtherWaysProps {
  readonly busy: boolean;
  readonly clear: () => void;
  readonly saveAsNew: () => void;
}

/** The ways besides saving in the place of what was saved: it stays as it is, and what was typed is another text or is given up. */
function OtherWays({ busy, clear, saveAsNew }: OtherWaysProps) {
  const { joinKey } = useRoom().participation;
  const say = useSay();
  const [asks, setAsks] = useState(false);
  const ask = () => {
    setAsks(!asks);
    if (!asks) say(t('room.contribute-drop-sure'));
  };
  const drop = () => {
    clear();
    navigate(roomPath(joinKey, 'me'));
  };

  return (
    <div className="room__actions">
      <Button look="quiet" wide busy={busy} onClick={saveAsNew}>
        {t('room.contribute-as-new')}
      </Button>
      {asks ? <p>{t('room.contribute-drop-sure')}</p> : null}
      <Button look="link" busy={busy} onClick={ask}>
        {t(`room.contribute-drop${asks ? '-keep' : ''}`)}
      </Button>
      {asks ? (
        <Button look="danger" busy={busy} onClick={drop}>
          {t('room.contribute-drop-now')}
        </Button>
      ) : null}
    </div>
  );
}

/** Sends the draft. It is only said to be saved where the server has stored it: what it has not stays, and its author is told. */
function useSaving(
  { clear, noteSent, isAll, goOn }: Drafts,
  setProblems: (problems: Problems) => void,
  onSaved: (saved: Saved) => void,
) {
  const { participation, link } = useRoom();
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const take = (draft: Draft, recorded: ContributionRecorded) => {
    const { authorSecret: secret, stands } = recorded;
    const isHere = isKept(participation);
    const isStored = !stands || wasSentAlone(draft);
    if (secret && isHere) keepReceiptOf(participation, secret, draft, isStored);
    if (isHere && !(isStored && isAll(draft))) return say(t(`room.contribute-${goOn(draft, stands)}`));
    clear();
    onSaved({ title: draft.title, recorded });
  };
  const save = (draft: Draft) => {
    setBusy(true);
    noteSent(draft);
    link.http
      .call('POST /api/live/contributions', { body: bodyOf(draft, participation.session) })
      .then((recorded) => take(draft, recorded))
      .catch((cause: unknown) => setProblems(problemsFrom(cause)))
      .finally(() => setBusy(false));
  };

  return { save, busy };
}

function keepReceiptOf(seat: Seat, secret: string, { sent, title, body }: Draft, isStored: boolean): void {
  if (isStored) return keepReceipt(seat, { secret, title, body });
  if (receiptsOf(seat).some((one) => one.secret === secret)) return;
  // What stands is in other words than these, and its receipt is of use to its author all the same.
  keepReceipt(seat, { secret, title: sent?.title ?? title, body: '' });
}

function WhereItStands({ draft: { saved, former }, restored }: Drafts) {
  if (former) return <Banner tone="warning">{t(`room.contribute-${former}`)}</Banner>;
  if (saved) return <Banner tone="warning">{t('room.contribute-changed')}</Banner>;

  return restored ? <Banner>{t('room.contribute-draft')}</Banner> : null;
}

/** Warns once of what may say who somebody is, where nobody is to be named; the same text is then sent as it is. */
function useWarning({ title, body }: Draft, rule: Rule) {
  const say = useSay();
  const text = `${title}\n${body}`;
  const [warned, setWarned] = useState('');
  const telling = () => identifyingUnderRule(rule, text);
  const give = (): boolean => {
    const places = telling();
    if (warned === text || places.length === 0) return false;
    setWarned(text);
    say(t('room.contribute-telling', { places: inQuotes(places) }));

    return true;
  };

  return { give, places: warned === text ? telling() : [] };
}

interface FieldsProps {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly problems: Problems;
  readonly session: SessionBrief;
}

function ContributeFields({ draft, change, problems, session }: FieldsProps) {
  const choices = [
    { value: 'unattributed', label: t('room.contribute-unattributed') },
    { value: 'on_record', label: t('room.contribute-on_record') },
  ];

  return (
    <>
      <SelectField
        id="type"
        label={t('room.contribute-type')}
        value={draft.type}
        options={TYPES.map((type) => ({ value: type, label: t(`room.type-${type}`) }))}
        onChange={(type) => change({ type: typeOf(type) })}
      />
      <Field
        id="title"
        label={t('room.contribute-heading')}
        error={problems.title}
        value={draft.title}
        autoComplete="off"
        onInput={(event) => change({ title: event.currentTarget.value })}
      />
      <TextField
        id="body"
        label={t('room.contribute-body')}
        hint={t('room.contribute-body-hint')}
        error={problems.body}
        value={draft.body}
        onInput={(event) => change({ body: event.currentTarget.value })}
      />
      <p className="room__muted">{room(`room.appear-${session.rule}`)}</p>
      {session.asksName ? (
        <ChoiceList
          legend={t('room.contribute-named')}
          choices={choices}
          chosen={[draft.attribution]}
          onToggle={(value) => change({ attribution: value === 'on_record' ? 'on_record' : 'unattributed' })}
        />
      ) : null}
    </>
  );
}

type Problems = Readonly<Record<string, string>>;

function bodyOf(draft: Draft, { asksName }: SessionBrief): RecordContributionRequest {
  const { type, title, body, opId, attribution } = draft;

  return { type, title, body, opId, ...(asksName ? { attribution } : {}) };
}

function problemsOf(draft: Draft): Problems {
  const wrong = (text: string, limits: TextLength) => lengthFault(text, limits) !== null;

  return {
    ...(wrong(draft.title, LIMITS.title) ? { title: t('room.contribute-heading-error') } : {}),
    ...(wrong(draft.body, LIMITS.contributionBody) ? { body: t('room.contribute-body-error') } : {}),
  };
}

function problemsFrom(cause: unknown): Problems {
  if (!isRefused(cause) || cause.code === 'unreachable') return { form: room('room.unreachable') };

  return { [cause.field ?? 'form']: cause.message };
}
