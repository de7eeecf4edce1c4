import { SelectField, useRegions } from '@rt/web/console-kit';

import { t } from './words';

interface RegionFieldProps {
  readonly value: string;
  readonly error?: string | undefined;
  onChange(code: string): void;
}

/** A nation or region of the UK; '' for none. */
export function RegionField(props: RegionFieldProps) {
  const regions = useRegions().data?.items ?? [];
  return (
    <SelectField
      name="regionCode"
      label={t('organise.region')}
      choices={[
        { value: '', label: t('organise.region-none') },
        ...regions.map(({ code, label }) => ({ value: code, label })),
      ]}
      {...props}
    />
  );
}
