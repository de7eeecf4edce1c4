import { Button, Group } from '@mantine/core';
import type { ContributionBody, Mention, RoundtableBody } from '@rt/contracts';
import {
  CheckField,
  focusControl,
  problemOf,
  ProblemPanel,
  ReasonDialogue,
  TextAreaField,
  TextField,
} from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../words';
import { type Draft, freshDraft, isChanged, markedTexts, type Texts } from './draft';
import { EditButton } from './edit-button';
import { MarkedText } from './marked-text';
import { acceptance } from './redaction';
import classes from './review.module.css';
import { UnverifiedName } from './unverified-name';
import { useReview } from './use-review';

interface DecisionProps {
  readonly roundtable: RoundtableBody;
  readonly item: ContributionBody;
  readonly mentions: readonly Mention[];
  /** What the reviewer made of this text before another was opened. */
  readonly kept: Draft | undefined;
  keep(draft: Draft): void;
  done(): void;
  leave(): void;
}

/** What the reviewer has made of a text so far, and the ways to go on with it. */
function useDraft({ item, mentions, kept, keep }: DecisionProps) {
  const [fresh] = useState(() => freshDraft(mentions));
  const draft = kept ?? fresh;
  const { places } = draft;
  const change = (part: Partial<Draft>) => keep({ ...draft, ...part });
  return {
    ...draft,
    change,
    toggle: (index: number) =>
      change({ places: places.map((place, at) => (at === index ? { ...place, out: !place.out } : place)) }),
    marked: markedTexts(item, places),
    texts: draft.edited ?? markedTexts(item, places),
    changed: isChanged(item, draft),
    keepsPlaces: places.some((place) => !place.out),
  };
}

/** Marks in the text, the text in one's own hands, and the decision. */
export function Decision(props: DecisionProps) {
  const { roundtable, item, done, leave } = props;
  const review = useReview(roundtable.id, item);
  const draft = useDraft(props);
  const { reason, unnamed, confirmName } = draft;
  const [lacksReason, setLacksReason] = useState(false);
  // The server's check is the one that counts: an edited text may still name somebody.
  const refused = review.error !== null && problemOf(review.error).code === 'unresolved-mentions';
  const waves = draft.keepsPlaces || refused;
  const accept = () => {
    if (waves && reason.trim() === '') {
      setLacksReason(true);
      focusControl('reason');
      return;
    }
    const decision = acceptance(item, draft.texts, { through: waves, reason });
    void review.decide({ ...decision, ...(unnamed ? { unnamed } : confirmName ? { confirmName } : {}) }, done);
  };
  return (
    <>
      {review.error ? <ProblemPanel error={review.error} title={t('review.not-decided')} /> : null}
      {draft.edited ? (
        <EditFields texts={draft.edited} change={(edited) => draft.change({ edited })} />
      ) : (
        <Marks item={item} draft={draft} checked={roundtable.rule !== 'attributed'} />
      )}
      {waves ? (
        <WaveReason
          value={reason}
          missing={lacksReason && reason.trim() === ''}
          change={(typed) => draft.change({ reason: typed })}
        />
      ) : null}
      {item.attribution.resemblesInvited ? <UnverifiedName item={item} draft={draft} /> : null}
      {item.approval === 'awaited' ? (
        <Unnamed checked={unnamed} change={(checked) => draft.change({ unnamed: checked })} />
      ) : null}
      <Acts item={item} draft={draft} review={review} accept={accept} done={done} leave={leave} />
    </>
  );
}

interface ActsProps {
  readonly item: ContributionBody;
  readonly draft: ReturnType<typeof useDraft>;
  readonly review: ReturnType<typeof useReview>;
  accept(): void;
  done(): void;
  leave(): void;
}

/** A new text is accepted or rejected; an accepted one gets another version or is left as it is. */
function Acts({ item, draft, review, accept, done, leave }: ActsProps) {
  const [rejecting, setRejecting] = useState(false);
  const again = item.state === 'accepted';
  return (
    <>
      <Group gap="sm" mt="lg">
        <Button data-review="accept" loading={review.busy} onClick={accept}>
          {t(again ? 'review.save-version' : 'review.accept')}
        </Button>
        <EditButton
          editing={draft.edited !== null}
          changed={draft.changed}
          edit={() => draft.change({ edited: draft.marked })}
          back={() => draft.change({ edited: null })}
        />
        {again ? (
          <Button variant="default" onClick={leave}>
            {t('review.close-again')}
          </Button>
        ) : (
          <Button data-review="reject" variant="outline" color="danger" onClick={() => setRejecting(true)}>
            {t('review.reject')}
          </Button>
        )}
      </Group>
      {rejecting ? (
        <ReasonDialogue
          title={t('review.reject-title')}
          hint={t('review.reject-hint')}
          confirmLabel={t('review.reject')}
          danger
          confirm={(reason) => review.reject(reason, done)}
          close={() => setRejecting(false)}
        />
      ) : null}
    </>
  );
}

function Unnamed({ checked, change }: { readonly checked: boolean; change(checked: boolean): void }) {
  return (
    <>
      <p className={classes['muted']}>{t('review.approval-hint')}</p>
      <CheckField
        name="unnamed"
        label={t('review.unnamed')}
        hint={t('review.unnamed-hint')}
        checked={checked}
        onChange={change}
      />
    </>
  );
}

interface MarksProps {
  readonly item: ContributionBody;
  readonly draft: ReturnType<typeof useDraft>;
  /** Names are looked for under the rule of the roundtable. */
  readonly checked: boolean;
}

function Marks({ item, draft: { places, toggle }, checked }: MarksProps) {
  return (
    <>
      {checked ? <p className={classes['muted']}>{t('review.check-scope')}</p> : null}
      {places.length > 0 ? <p>{t('review.places', { count: places.length })}</p> : null}
      <MarkedText className={classes['title']} text={item.title} field="title" places={places} toggle={toggle} />
      <MarkedText className={classes['body']} text={item.body} field="body" places={places} toggle={toggle} />
    </>
  );
}

interface WaveReasonProps {
  readonly value: string;
  readonly missing: boolean;
  change(value: string): void;
}

function WaveReason({ value, missing, change }: WaveReasonProps) {
  return (
    <TextField
      name="reason"
      label={t('review.wave-reason')}
      hint={t('review.wave-hint')}
      value={value}
      error={missing ? t('review.enter-wave-reason') : undefined}
      onChange={change}
    />
  );
}

interface EditFieldsProps {
  readonly texts: Texts;
  change(texts: Texts): void;
}

function EditFields({ texts, change }: EditFieldsProps) {
  return (
    <div className={classes['edit']}>
      <TextField
        name="title"
        label={t('review.title')}
        value={texts.title}
        onChange={(title) => change({ ...texts, title })}
      />
      <TextAreaField
        name="body"
        rows={8}
        label={t('review.body')}
        value={texts.body}
        onChange={(body) => change({ ...texts, body })}
      />
    </div>
  );
}
