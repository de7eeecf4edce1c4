import { Button, Group } from '@mantine/core';
import type { ContributionBody, Mention, RoundtableBody } from '@rt/contracts';
import { ProblemPanel, TextAreaField, TextField } from '@rt/web/desk';
import { useState } from 'react';
import { t } from '../words';
import { acceptance, placesOf, redacted } from './redaction';
import { RejectDialogue } from './reject-dialogue';
import classes from './review.module.css';
import { MarkedText } from './marked-text';
import { useReview } from './use-review';

interface DecisionProps {
  readonly roundtable: RoundtableBody;
  readonly item: ContributionBody;
  readonly mentions: readonly Mention[];
}

interface Texts {
  readonly title: string;
  readonly body: string;
}

/** Marks in the text, the text in one's own hands, and the decision. */
export function Decision({ roundtable, item, mentions }: DecisionProps) {
  const review = useReview(roundtable.id, item);
  const [places, setPlaces] = useState(() => placesOf(mentions));
  const [edited, setEdited] = useState<Texts | null>(null);
  const [reason, setReason] = useState('');
  const [lacksReason, setLacksReason] = useState(false);
  const [rejecting, setRejecting] = useState(false);
  const marked = { title: redacted(item.title, places, 'title'), body: redacted(item.body, places, 'body') };
  const kept = places.filter((place) => !place.out).length;
  const toggle = (index: number) =>
    setPlaces((before) => before.map((place, at) => (at === index ? { ...place, out: !place.out } : place)));
  const accept = () => {
    if (kept > 0 && reason.trim() === '') {
      setLacksReason(true);
      document.getElementById('field-reason')?.focus();
      return;
    }
    void review.decide(acceptance(item, edited ?? marked, { through: kept > 0, reason }));
  };
  return (
    <>
      {review.error ? <ProblemPanel error={review.error} title={t('review.not-decided')} /> : null}
      {edited ? (
        <EditFields texts={edited} change={setEdited} />
      ) : (
        <>
          {places.length > 0 ? <p>{t('review.places', { count: places.length })}</p> : null}
          <MarkedText className={classes['title']} text={item.title} field="title" places={places} toggle={toggle} />
          <MarkedText className={classes['body']} text={item.body} field="body" places={places} toggle={toggle} />
        </>
      )}
      {kept > 0 ? (
        <TextField
          name="reason"
          label={t('review.wave-reason')}
          hint={t('review.wave-hint')}
          value={reason}
          error={lacksReason && reason.trim() === '' ? t('review.enter-wave-reason') : undefined}
          onChange={setReason}
        />
      ) : null}
      <Group gap="sm" mt="lg">
        <Button data-review="accept" loading={review.busy} onClick={accept}>
          {t('review.accept')}
        </Button>
        <Button data-review="edit" variant="default" onClick={() => setEdited(edited ? null : marked)}>
          {edited ? t('review.stop-editing') : t('review.edit')}
        </Button>
        <Button data-review="reject" variant="outline" color="danger" onClick={() => setRejecting(true)}>
          {t('review.reject')}
        </Button>
      </Group>
      <RejectDialogue
        opened={rejecting}
        busy={review.busy}
        reject={(why) => review.decide({ decision: 'reject', reason: why })}
        close={() => setRejecting(false)}
      />
    </>
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
