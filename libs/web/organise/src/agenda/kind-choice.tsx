import { Stack } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { ACTIVITY_KINDS, type ActivityKind } from '@rt/kinds';
import { ButtonLink, Page } from '@rt/web/console-kit';
import { kindLabel } from '@rt/web/kinds/editors';

import { t } from '../words';

interface KindChoiceProps {
  readonly roundtable: RoundtableBody;
  /** What the address says besides the kind; it is kept. */
  readonly search: Readonly<Record<string, string>>;
}

/** The kinds of activity as links: the first step where none was chosen on the way here. */
export function KindChoice({ roundtable, search }: KindChoiceProps) {
  const pathOf = (kind: ActivityKind) =>
    `/roundtables/${roundtable.id}/activities/new?${new URLSearchParams({ ...search, kind })}`;
  return (
    <Page title={t('organise.new-activity')} of={roundtable.title} lead={t('organise.choose-kind')}>
      <Stack gap="sm" align="flex-start">
        {ACTIVITY_KINDS.map((kind) => (
          <ButtonLink key={kind} variant="default" size="md" to={pathOf(kind)}>
            {kindLabel(kind)}
          </ButtonLink>
        ))}
      </Stack>
    </Page>
  );
}
