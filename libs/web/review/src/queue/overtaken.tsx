import { Alert, Button, Group, Text } from '@mantine/core';

import { t } from '../words';
import classes from './review.module.css';
import type { OvertakenDraft } from './use-queue';

interface OvertakenProps {
  readonly drafts: readonly OvertakenDraft[];
  goOn(draft: OvertakenDraft): void;
  drop(key: string): void;
}

/** What somebody typed on a text that another reviewer has decided on meanwhile: kept, and said what happened. */
export function Overtaken({ drafts, goOn, drop }: OvertakenProps) {
  return drafts.map((draft) => (
    <Alert
      key={draft.key}
      mb="lg"
      color="warning"
      variant="light"
      title={t('review.overtaken-title', { title: draft.now.title })}
    >
      <Text mb="sm">{t('review.overtaken-text', { state: t(`review.state-${draft.now.state}`) })}</Text>
      <div className={classes['typed']}>
        <strong>{draft.typed.title}</strong>
        <p className={classes['body']}>{draft.typed.body}</p>
      </div>
      <Group gap="sm" mt="md">
        {draft.now.state === 'accepted' ? (
          <Button onClick={() => goOn(draft)}>{t('review.overtaken-go-on')}</Button>
        ) : null}
        <Button variant="default" onClick={() => drop(draft.key)}>
          {t('review.overtaken-drop')}
        </Button>
      </Group>
    </Alert>
  ));
}
