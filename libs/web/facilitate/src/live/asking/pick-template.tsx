import { Button, Modal, Stack } from '@mantine/core';
import type { Rule } from '@rt/domain/attribution';
import { Remote } from '@rt/web/console-kit';
import { type Template, TemplateList, useTemplates } from '@rt/web/question-library';

import { t } from '../../words';

interface PickTemplateProps {
  readonly rule: Rule;
  pick(template: Template): void;
  close(): void;
}

export function PickTemplate({ rule, pick, close }: PickTemplateProps) {
  const query = useTemplates();
  return (
    <Modal
      opened
      onClose={close}
      size="xl"
      title={t('facilitate.from-library')}
      closeButtonProps={{ 'aria-label': t('facilitate.library-back') }}
    >
      <Stack gap="md">
        <Remote query={query} rows={6}>
          {({ templates }) => (
            <TemplateList
              templates={templates}
              rule={rule}
              inAddress={false}
              acts={(template) => (
                <Button
                  size="xs"
                  aria-label={t('facilitate.library-use-of', { title: template.title })}
                  onClick={() => pick(template)}
                >
                  {t('facilitate.library-use')}
                </Button>
              )}
            />
          )}
        </Remote>
        <div>
          <Button variant="default" onClick={close}>
            {t('facilitate.library-back')}
          </Button>
        </div>
      </Stack>
    </Modal>
  );
}
