import { Button } from '@mantine/core';
import { Dialogue } from '@rt/web/console-kit';
import { useState } from 'react';

import { t } from '../words';

interface EditButtonProps {
  readonly editing: boolean;
  /** Words were typed that going back would lose. */
  readonly changed: boolean;
  edit(): void;
  back(): void;
}

/** Takes the text into one's own hands, and gives it back to the marks: where words would be lost, not unasked. */
export function EditButton({ editing, changed, edit, back }: EditButtonProps) {
  const [asking, setAsking] = useState(false);
  const press = () => {
    if (!editing) edit();
    else if (changed) setAsking(true);
    else back();
  };
  return (
    <>
      <Button data-review="edit" variant="default" onClick={press}>
        {t(editing ? 'review.stop-editing' : 'review.edit')}
      </Button>
      <Dialogue
        opened={asking}
        title={t('review.drop-title')}
        confirmLabel={t('review.drop')}
        cancelLabel={t('review.keep-editing')}
        danger
        onConfirm={() => {
          setAsking(false);
          back();
        }}
        onClose={() => setAsking(false)}
      >
        {t('review.drop-text')}
      </Dialogue>
    </>
  );
}
