import type { Joined, SessionBrief } from '@rt/contracts';
import { HttpClient } from '@rt/web/data';
import { Button, ChoiceList, Field } from '@rt/web/ui';
import type { FormEvent } from 'react';
import { useState } from 'react';

import { ErrorList } from '../error-list';
import { RuleInShort } from '../fold';
import { Link } from '../link';
import { LongText } from '../long-text';
import { Page, PageTitle } from '../page';
import { navigate, roomPath } from '../router';
import { fromJoined, loadParticipation, saveParticipation } from '../session/participation-store';
import { refusedOf, useLoaded } from '../use-loaded';
import { named, t } from '../words';
import { CodePage } from './code-page';
import { FailedPage, LoadingPage } from './failed';

const http = new HttpClient();

/** What this roundtable is, its rule, how one will appear; then in. */
export function JoinPage({ joinKey }: { readonly joinKey: string }) {
  const { loaded, reload } = useLoaded(joinKey, () => http.call('POST /api/join/lookup', { body: { code: joinKey } }));
  if (loaded.state === 'loading') return <LoadingPage />;
  if (loaded.state === 'failed') {
    const wrong = [404, 422, 400].includes(loaded.error.status);

    return wrong ? <CodePage wrong={loaded.error.message} /> : <FailedPage error={loaded.error} onRetry={reload} />;
  }

  return (
    <Page>
      <BriefView brief={loaded.value} />
      <JoinOr brief={loaded.value} joinKey={joinKey} />
    </Page>
  );
}

function BriefView({ brief }: { readonly brief: SessionBrief }) {
  return (
    <section className="room__stack">
      <PageTitle pageKey="join" folds>
        {brief.title}
      </PageTitle>
      <div>
        <p className="room__muted">{t('room.join-question')}</p>
        <LongText className="room__lead" text={brief.question} length="question" />
      </div>
      <p>{t('room.join-host', { host: brief.hostName })}</p>
      {brief.state === 'scheduled' ? <p>{t('room.not-started', { slot: brief.slotText })}</p> : null}
    </section>
  );
}

function JoinOr({ brief, joinKey }: { readonly brief: SessionBrief; readonly joinKey: string }) {
  if (brief.state === 'cancelled' || brief.state === 'withdrawn') return <p>{t('room.cancelled')}</p>;
  if (brief.state === 'closed' || brief.state === 'published') return <Over brief={brief} />;
  const joined = loadParticipation(joinKey) !== null;

  return (
    <>
      {joined ? (
        <p>
          {t('room.join-again')} <Link to={roomPath(joinKey, 'now')}>{t('room.back-to-now')}</Link>
        </p>
      ) : null}
      {brief.invitedOnly ? (
        joined ? null : (
          <p>{t('room.invited-only')}</p>
        )
      ) : (
        <JoinForm brief={brief} joinKey={joinKey} />
      )}
    </>
  );
}

/** What was held under this code has ended; once it is published, its page says what came of it. */
function Over({ brief: { publishedRef } }: { readonly brief: SessionBrief }) {
  return (
    <p>
      {t('room.session-over')}{' '}
      {publishedRef ? <a href={`/roundtables/${publishedRef}`}>{t('room.read-outcome')}</a> : null}
    </p>
  );
}

interface Form {
  readonly name: string;
  readonly accepted: boolean;
}

function JoinForm({ brief, joinKey }: { readonly brief: SessionBrief; readonly joinKey: string }) {
  const [form, setForm] = useState<Form>({ name: '', accepted: false });
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [busy, setBusy] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!form.accepted) return setProblems({ accept: t('room.accept-error') });
    if (busy) return undefined;
    setBusy(true);

    return void join(joinKey, form.name)
      .catch((cause: unknown) => setProblems(joinProblems(cause)))
      .finally(() => setBusy(false));
  };

  return (
    <form className="room__stack" noValidate onSubmit={submit}>
      <ErrorList problems={problems} />
      <RuleInShort rule={brief.rule} text={brief.ruleText} />
      {brief.asksName ? (
        <Field
          id="displayName"
          label={t('room.name-label')}
          hint={t('room.name-hint')}
          error={problems['displayName']}
          value={form.name}
          autoComplete="name"
          onInput={(event) => setForm({ ...form, name: event.currentTarget.value })}
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

async function join(joinKey: string, name: string): Promise<void> {
  const kept = loadParticipation(joinKey);
  const joined = await http.call('POST /api/join', {
    body: {
      code: joinKey,
      ...(name.trim() ? { displayName: name.trim() } : {}),
      ...(kept ? { participantToken: kept.token } : {}),
    },
  });
  await enter(joined, joinKey);
}

/** Keeps the place that was given, accepts the rule that was read, and goes in. */
export async function enter(joined: Joined, joinKey: string): Promise<void> {
  const participation = fromJoined(joined, joinKey);
  saveParticipation(participation);
  if (!joined.ruleAcknowledged) {
    const own = new HttpClient({ token: () => participation.token });
    await own.call('POST /api/live/acknowledge', { body: { ruleVersion: joined.session.ruleVersion } });
    saveParticipation({ ...participation, ruleAcknowledged: true });
  }
  navigate(roomPath(joinKey, 'now'), { replace: true });
}

function joinProblems(cause: unknown): Readonly<Record<string, string>> {
  const refused = refusedOf(cause);
  if (refused.code === 'unreachable') return { form: t('room.unreachable') };

  return { [refused.field === 'displayName' ? 'displayName' : 'form']: refused.message };
}
