import { Button, Group } from '@mantine/core';
import type { Label } from '@rt/domain/polling';

import { t } from '../../../words';

interface ColumnToolsProps {
  readonly columns: readonly Label[];
  readonly offline: boolean;
  put(column: Label): void;
}

export function ColumnTools({ columns, offline, put }: ColumnToolsProps) {
  return (
    <Group gap="xs" mt="xs" role="toolbar" aria-label={t('facilitate.columns-tools')}>
      <span>{t('facilitate.columns-to')}</span>
      {columns.map((column) => (
        <Button key={column.id} size="xs" variant="default" disabled={offline} onClick={() => put(column)}>
          {column.text}
        </Button>
      ))}
    </Group>
  );
}
