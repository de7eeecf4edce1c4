import { Checkbox, Fieldset, Text } from '@mantine/core';
import type { SectorBody } from '@rt/contracts';
import { controlId } from '@rt/web/console-kit';

import { t } from '../../words';
import classes from '../plan.module.css';

interface SectorFieldProps {
  readonly sectors: readonly SectorBody[];
  readonly value: readonly string[];
  readonly error?: string | undefined;
  onChange(value: string[]): void;
}

/** One to five sectors of the tree; those below a sector stand under it. */
export function SectorField({ sectors, value, error, onChange }: SectorFieldProps) {
  return (
    <Fieldset legend={t('organise.sectors')} variant="unstyled">
      <Text c="dimmed" size="sm" mb="xs">
        {t('organise.sectors-hint')}
      </Text>
      {error ? (
        <Text c="error" size="sm" fw={600} mb="xs">
          {error}
        </Text>
      ) : null}
      <Tree sectors={sectors} value={value} onChange={onChange} />
    </Fieldset>
  );
}

function Tree({ sectors, value, onChange }: Omit<SectorFieldProps, 'error'>) {
  const change = (id: string, chosen: boolean) => onChange(chosen ? [...value, id] : value.filter((one) => one !== id));
  const roots = sectors.filter((sector) => sector.parentId === null);
  return (
    <div className={classes['sectors']}>
      {roots.map((root, index) => (
        <div key={root.id}>
          <Sector
            sector={root}
            value={value}
            change={change}
            {...(index === 0 ? { id: controlId('sectorIds') } : {})}
          />
          <div className={classes['below']}>
            {sectors
              .filter((sector) => sector.parentId === root.id)
              .map((sector) => (
                <Sector key={sector.id} sector={sector} value={value} change={change} />
              ))}
          </div>
        </div>
      ))}
    </div>
  );
}

interface SectorProps {
  readonly id?: string;
  readonly sector: SectorBody;
  readonly value: readonly string[];
  change(id: string, chosen: boolean): void;
}

function Sector({ id, sector, value, change }: SectorProps) {
  return (
    <Checkbox
      {...(id ? { id } : {})}
      label={sector.label}
      checked={value.includes(sector.id)}
      onChange={(event) => change(sector.id, event.currentTarget.checked)}
    />
  );
}
