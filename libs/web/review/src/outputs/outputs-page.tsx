import { Anchor, Button, Group } from '@mantine/core';
import type { ContributionBody, RoundtableBody } from '@rt/contracts';
import {
  Dialogue,
  KEYS,
  Nothing,
  Page,
  PageLink,
  ProblemPanel,
  Remote,
  Section,
  useApi,
  useCommand,
  useMe,
  useRoundtable,
  useSay,
} from '@rt/web/console-kit';
import { DownloadAll } from '@rt/web/session-files';
import { useState } from 'react';

import { useContributions } from '../contributions';
import classes from '../queue/review.module.css';
import { ReviewedList } from '../queue/reviewed-list';
import { t } from '../words';
import { type Check, checksFor } from './checks';
import { WithdrawOne } from './withdraw-one';
import { WithdrawPanel } from './withdraw-panel';

/** What is published of a roundtable, and what must hold before it is. */
export function OutputsPage({ roundtableId }: { readonly roundtableId: string }) {
  const roundtable = useRoundtable(roundtableId);
  const contributions = useContributions(roundtableId);
  return (
    <Remote query={roundtable}>
      {(body) => <Remote query={contributions}>{({ items }) => <Outputs roundtable={body} items={items} />}</Remote>}
    </Remote>
  );
}

interface OutputsProps {
  readonly roundtable: RoundtableBody;
  readonly items: readonly ContributionBody[];
}

function Outputs({ roundtable, items }: OutputsProps) {
  const published = items.filter((item) => item.state === 'published');
  const accepted = items.filter((item) => item.state === 'accepted');
  const [leaving, setLeaving] = useState<ContributionBody | null>(null);
  const withdraw = roundtable.may.includes('publish') ? { withdraw: setLeaving } : {};
  const over = roundtable.state === 'withdrawn' || roundtable.state === 'cancelled';
  return (
    <Page title={t('review.outputs')} of={roundtable.title} lead={t('review.outputs-lead')}>
      {roundtable.state === 'published' && roundtable.ref ? (
        <PublicLink reference={roundtable.ref} label={t('review.public-page', { ref: roundtable.ref })} />
      ) : null}
      {over ? <Over roundtable={roundtable} /> : null}
      {over || (roundtable.state === 'published' && accepted.length === 0) ? null : (
        <Publish roundtable={roundtable} items={items} />
      )}
      <DownloadAll roundtable={roundtable} />
      <ReviewedList title={t('review.published')} prefix="published-" items={published} {...withdraw} />
      <ReviewedList title={t('review.accepted-next')} prefix="accepted-" items={accepted} {...withdraw} />
      {leaving ? <WithdrawOne roundtableId={roundtable.id} item={leaving} close={() => setLeaving(null)} /> : null}
      <WithdrawPanel roundtable={roundtable} />
    </Page>
  );
}

/** What was taken out of the archive, or never came into it: nothing is left to do here. */
function Over({ roundtable }: Pick<OutputsProps, 'roundtable'>) {
  const state = roundtable.state === 'withdrawn' ? 'withdrawn' : 'cancelled';
  return (
    <Nothing
      title={t(`review.${state}-title`)}
      action={
        state === 'withdrawn' && roundtable.ref ? (
          <PublicLink reference={roundtable.ref} label={t('review.public-tombstone', { ref: roundtable.ref })} />
        ) : null
      }
    >
      {t(`review.${state}-text`)}
    </Nothing>
  );
}

function PublicLink({ reference, label }: { readonly reference: string; readonly label: string }) {
  return (
    <p>
      <Anchor href={`/roundtables/${reference}`} fw={600}>
        {label}
      </Anchor>
    </p>
  );
}

function Publish({ roundtable, items }: OutputsProps) {
  const api = useApi();
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const stale = [KEYS.roundtable(roundtable.id), KEYS.contributions(roundtable.id), KEYS.roundtables];
  const command = useCommand(
    () => api.call('POST /api/roundtables/{roundtableId}/publish', { at: { roundtableId: roundtable.id } }),
    stale,
  );
  const checks = checksFor(roundtable, items);
  const ready = checks.every((check) => check.ok);
  const publish = async () => {
    const done = await command.run();
    if (!done) return;
    setAsking(false);
    say(t('review.published-now', { ref: done.ref }));
  };
  return (
    <Section title={t('review.before-publishing')}>
      <ul className={classes['checks']}>
        {checks.map((check) => (
          <CheckLine key={check.id} check={check} />
        ))}
      </ul>
      <SecondPersonHint
        needed={checks.some((check) => check.id === 'second-person' && !check.ok && check.detail !== '')}
      />
      {command.error && !asking ? <ProblemPanel error={command.error} title={t('review.publish-failed')} /> : null}
      <Group>
        <Button disabled={!ready || !roundtable.may.includes('publish')} onClick={() => setAsking(true)}>
          {t('review.publish')}
        </Button>
      </Group>
      <Dialogue
        opened={asking}
        title={t('review.publish-title')}
        confirmLabel={t('review.publish')}
        busy={command.busy}
        error={command.error}
        onConfirm={() => void publish()}
        onClose={() => setAsking(false)}
      >
        {roundtable.sealed ? t('review.publish-text') : t('review.publish-text-seals')}
      </Dialogue>
    </Section>
  );
}

function CheckLine({ check }: { readonly check: Check }) {
  return (
    <li>
      <span aria-hidden="true" className={classes['sign']}>
        {check.ok ? '✓' : '–'}
      </span>
      <div>
        <div>
          <strong>{check.label}</strong>{' '}
          <span className={classes['muted']}>{check.ok ? t('review.check-ok') : t('review.check-open')}</span>
        </div>
        {check.detail ? <div>{check.detail}</div> : null}
        {check.to ? <PageLink to={check.to}>{t(`review.put-right-${check.act}`)}</PageLink> : null}
      </div>
    </li>
  );
}

function SecondPersonHint({ needed }: { readonly needed: boolean }) {
  const me = useMe().data;
  if (!needed) return null;
  return <p>{me?.mode === 'demo' ? t('review.second-demo') : t('review.second-person')}</p>;
}
