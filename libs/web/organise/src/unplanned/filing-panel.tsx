import { Alert } from '@mantine/core';
import type { FileRoundtableRequest, RoundtableBody } from '@rt/contracts';
import {
  FormFrame,
  KEYS,
  problemOf,
  Remote,
  Section,
  SelectField,
  useApi,
  useForm,
  useProgrammes,
  useRefresh,
  useSay,
  useSectors,
} from '@rt/web/console-kit';
import { formatDay } from '@rt/words';

import { basicsSentences } from '../plan/basics/basics-checks';
import { SectorField } from '../plan/basics/sector-field';
import { t } from '../words';

/** Says of a session that nobody planned when it is deleted, and files it: sectors and series give it its number. */
export function FilingPanel({ roundtable }: { readonly roundtable: RoundtableBody }) {
  if (roundtable.deletesOn === null || roundtable.rehearses) return null;
  return (
    <Section title={t('organise.file-title')}>
      <Alert color="warning" variant="light" mb="md">
        {t('organise.deletes-on', { day: formatDay(roundtable.deletesOn) })}
      </Alert>
      {roundtable.may.includes('file') ? <FilingForm roundtable={roundtable} /> : null}
    </Section>
  );
}

function useFiling(roundtableId: string): (terms: FileRoundtableRequest) => Promise<void> {
  const api = useApi();
  const say = useSay();
  const refresh = useRefresh();
  return async (body) => {
    try {
      const filed = await api.call('POST /api/roundtables/{roundtableId}/file', { at: { roundtableId }, body });
      say(t('organise.filed-as', { ref: filed.ref ?? '' }));
    } catch (error) {
      const { code, message } = problemOf(error);
      if (code !== 'wrong-state') throw error;
      // Somebody else has filed it: the form goes with the news, and what it would say with it.
      say(message);
    }
    await refresh([KEYS.roundtable(roundtableId), KEYS.roundtables]);
  };
}

function FilingForm({ roundtable }: { readonly roundtable: RoundtableBody }) {
  const file = useFiling(roundtable.id);
  const sectors = useSectors();
  const programmes = useProgrammes();
  const form = useForm<Required<FileRoundtableRequest>>({
    initial: { sectorIds: [], programmeId: roundtable.programmeId },
    sentences: { sectorIds: basicsSentences().sectorIds },
    check: ({ sectorIds }) =>
      sectorIds.length >= 1 && sectorIds.length <= 5
        ? []
        : [{ field: 'sectorIds', message: basicsSentences().sectorIds }],
    save: file,
  });
  return (
    <Remote query={sectors}>
      {({ items }) => (
        <FormFrame form={form} saveLabel={t('organise.file')}>
          <SectorField
            sectors={items}
            value={form.values.sectorIds}
            error={form.errorOf('sectorIds')}
            onChange={(sectorIds) => form.set('sectorIds', sectorIds)}
          />
          <SelectField<string>
            name="programmeId"
            label={t('organise.series')}
            value={form.values.programmeId ?? ''}
            choices={[
              { value: '', label: t('organise.no-series') },
              ...(programmes.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title })),
            ]}
            onChange={(programmeId) => form.set('programmeId', programmeId === '' ? null : programmeId)}
          />
        </FormFrame>
      )}
    </Remote>
  );
}
