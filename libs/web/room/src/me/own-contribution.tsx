import type { ContributionBody } from '@rt/contracts';
import { HttpClient } from '@rt/web/data';
import { StateMark } from '@rt/web/kinds/own-texts';
import { Banner, Button } from '@rt/web/ui';
import { useState } from 'react';

import { LongText } from '../long-text';
import { useSay } from '../page';
import { type Receipt, removeReceipt } from '../session/own-store';
import { useRoom } from '../session/room-context';
import { refusedOf } from '../use-loaded';
import { t } from './words';

/** Without the token of the seat: the server is shown the receipt alone. */
const http = new HttpClient();

type Asked = 'nothing' | 'withdraw' | 'remove';

interface OwnContributionProps {
  readonly receipt: Receipt;
}

/** Asks for each outcome by a separate press: one request for all would link them to one author. */
export function OwnContribution({ receipt }: OwnContributionProps) {
  const { secret, title, entry } = receipt;
  const { participation } = useRoom();
  const say = useSay();
  const [asked, setAsked] = useState<Asked>('nothing');
  const { own, error, busy, ask } = useOwn(receipt);
  const withdraw = () =>
    void ask('POST /api/contributions/by-secret/withdraw').then((done) => {
      if (!done) return;
      setAsked('nothing');
      say(t('me.withdrawn'));
    });
  const remove = () => {
    removeReceipt(participation, secret);
    say(t('me.removed'));
    document.getElementById('own-contributions')?.focus();
  };

  return (
    <li className="room__card room__card--plain room__card--rows">
      <Wrote receipt={receipt} />
      {own ? <Became own={own} secret={secret} /> : null}
      {error ? <Banner tone="warning">{error}</Banner> : null}
      {asked === 'withdraw' ? (
        <Sure
          lead={t('me.withdraw-lead')}
          sure={t('me.withdraw-now')}
          busy={busy}
          act={withdraw}
          keep={() => setAsked('nothing')}
        />
      ) : null}
      {asked === 'remove' ? (
        <Sure lead={t('me.remove-lead')} sure={t('me.remove-now')} act={remove} keep={() => setAsked('nothing')} />
      ) : null}
      {asked === 'nothing' ? (
        <Acts
          title={title}
          over={own ? own.state === 'withdrawn' : entry === true}
          busy={busy}
          look={() => void ask('POST /api/contributions/by-secret')}
          choose={setAsked}
        />
      ) : null}
    </li>
  );
}

function Wrote({ receipt }: Pick<OwnContributionProps, 'receipt'>) {
  const { secret, title, body } = receipt;

  return (
    <>
      <strong>{title}</strong>
      <LongText className="room__own" text={body} length="question" />
      <Stood receipt={receipt} />
      <p className="room__muted room__receipt">{t('me.receipt', { secret })}</p>
    </>
  );
}

function Stood({ receipt: { secret, body, stood } }: Pick<OwnContributionProps, 'receipt'>) {
  if (stood === undefined) return null;
  if (stood.state === 'waiting') return <p className="room__muted">{t('me.unread')}</p>;

  return (
    <div>
      <StateMark told={{ ...stood, id: secret, text: body }} />
    </div>
  );
}

interface ActsProps {
  readonly title: string;
  /** It was withdrawn, or this phone does not know yet that there is one to withdraw. */
  readonly over: boolean;
  readonly busy: boolean;
  readonly look: () => void;
  readonly choose: (asked: Asked) => void;
}

function Acts({ title, over, busy, look, choose }: ActsProps) {
  return (
    <div className="room__actions">
      <Button look="quiet" busy={busy} onClick={look}>
        {t('me.ask')}
      </Button>
      {over ? null : (
        <Button look="link" label={t('me.withdraw-of', { title })} onClick={() => choose('withdraw')}>
          {t('me.withdraw')}
        </Button>
      )}
      <Button look="link" label={t('me.remove-of', { title })} onClick={() => choose('remove')}>
        {t('me.remove')}
      </Button>
    </div>
  );
}

function useOwn({ secret, entry }: Receipt) {
  const [own, setOwn] = useState<ContributionBody | null>(null);
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const ask = async (
    route: 'POST /api/contributions/by-secret' | 'POST /api/contributions/by-secret/withdraw',
  ): Promise<boolean> => {
    setBusy(true);
    setError(null);
    try {
      setOwn(await http.call(route, { body: { secret } }));

      return true;
    } catch (cause) {
      const refused = refusedOf(cause);
      if (entry && refused.code === 'wrong-secret') setError(t('me.not-kept'));
      else setError(refused.code === 'unreachable' ? t('me.unreachable') : refused.message);

      return false;
    } finally {
      setBusy(false);
    }
  };

  return { own, error, busy, ask };
}

function Became({ own, secret }: { readonly own: ContributionBody; readonly secret: string }) {
  const published = own.ref !== null && (own.state === 'published' || own.state === 'superseded');

  return (
    <div role="status">
      <p>
        <strong>{t(`me.state-${own.state}`)}</strong>
      </p>
      {own.reason && (own.state === 'rejected' || own.state === 'withdrawn') ? (
        <p>{t('me.reason', { reason: own.reason })}</p>
      ) : null}
      {own.state === 'accepted' && own.approval === 'awaited' ? (
        <p>
          {t('me.agree')} <a href={`/your-contribution#${secret}`}>{t('me.agree-go')}</a>
        </p>
      ) : null}
      {published ? <a href={`/contributions/${own.ref}`}>{t('me.read')}</a> : null}
    </div>
  );
}

interface SureProps {
  readonly lead: string;
  readonly sure: string;
  readonly busy?: boolean;
  readonly act: () => void;
  readonly keep: () => void;
}

function Sure({ lead, sure, busy = false, act, keep }: SureProps) {
  return (
    <div className="room__actions">
      <p>{lead}</p>
      <Button look="danger" busy={busy} onClick={act}>
        {sure}
      </Button>
      <Button look="link" onClick={keep}>
        {t('me.keep')}
      </Button>
    </div>
  );
}
