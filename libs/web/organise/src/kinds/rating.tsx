import { SelectField, TextField } from '@rt/web/desk';
import { ScaleEnds, scaleColumns } from '@rt/web/ui';
import classes from '../agenda/agenda.module.css';
import { t } from '../words';
import { FlagField } from './flag-field';
import type { Config, KindFieldsProps, KindForm, KindPreviewProps } from './kind-form';

const POINTS = ['2', '3', '4', '5', '6', '7', '8', '9', '10', '11'];

function text(config: Config, key: string): string {
  return typeof config[key] === 'string' ? config[key] : '';
}

function Fields({ config, change, errorOf, wordingOnly }: KindFieldsProps) {
  return (
    <>
      {wordingOnly ? null : (
        <>
          <SelectField
            name="config.points"
            label={t('organise.points')}
            value={String(config['points'])}
            error={errorOf('config.points')}
            choices={POINTS.map((value) => ({ value, label: value }))}
            onChange={(points) => change({ ...config, points: Number(points) })}
          />
          <SelectField
            name="config.start"
            label={t('organise.lowest')}
            value={config['start'] === 0 ? '0' : '1'}
            error={errorOf('config.start')}
            choices={['1', '0'].map((value) => ({ value, label: value }))}
            onChange={(start) => change({ ...config, start: Number(start) })}
          />
        </>
      )}
      {(['lowLabel', 'highLabel'] as const).map((key) => (
        <TextField
          key={key}
          name={`config.${key}`}
          label={t(`organise.${key}`)}
          value={text(config, key)}
          error={errorOf(`config.${key}`)}
          onChange={(value) => change({ ...config, [key]: value })}
        />
      ))}
      {wordingOnly ? null : (
        <FlagField
          config={config}
          change={change}
          flag="notApplicable"
          label={t('organise.not-applicable')}
          hint={t('organise.not-applicable-hint')}
        />
      )}
    </>
  );
}

function Preview({ config }: KindPreviewProps) {
  const start = config['start'] === 0 ? 0 : 1;
  const points = Array.from({ length: Number(config['points']) || 0 }, (_, index) => start + index);
  return (
    <>
      <div className="rt-scale">
        <div className="rt-scale__points" style={scaleColumns(points.length)}>
          {points.map((point) => (
            <span key={point} className={`rt-scale__point ${classes['point'] ?? ''}`}>
              {point}
            </span>
          ))}
        </div>
        <ScaleEnds
          points={points}
          lowLabel={text(config, 'lowLabel') || t('organise.lowLabel')}
          highLabel={text(config, 'highLabel') || t('organise.highLabel')}
        />
      </div>
      {config['notApplicable'] === true ? (
        <p className={`${classes['phoneOption'] ?? ''} ${classes['phoneRow'] ?? ''}`}>
          <span className={`${classes['mark'] ?? ''} ${classes['markRound'] ?? ''}`} />
          <span>{t('organise.not-applicable-option')}</span>
        </p>
      ) : null}
    </>
  );
}

/** A scale of 2 to 11 points with named ends. */
export const ratingForm: KindForm = {
  empty: () => ({ points: 5, lowLabel: '', highLabel: '' }),
  Fields,
  Preview,
};
