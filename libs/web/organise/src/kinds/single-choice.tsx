import { CheckField } from '@rt/web/desk';
import { t } from '../words';
import type { KindFieldsProps, KindForm, KindPreviewProps } from './kind-form';
import { OptionList } from './option-list';
import { OptionPreview } from './option-preview';

function Fields(props: KindFieldsProps) {
  const { config, change, wordingOnly } = props;
  return (
    <>
      <OptionList {...props} />
      {wordingOnly ? null : (
        <CheckField
          name="config.randomise"
          label={t('organise.randomise')}
          hint={t('organise.randomise-hint')}
          checked={config['randomise'] === true}
          onChange={(randomise) => change({ ...config, randomise })}
        />
      )}
    </>
  );
}

function Preview({ config }: KindPreviewProps) {
  return <OptionPreview config={config} round />;
}

/** One option of several. */
export const singleChoiceForm: KindForm = {
  empty: () => ({
    options: [
      { id: 'o1', text: '' },
      { id: 'o2', text: '' },
      { id: 'o3', text: '' },
    ],
  }),
  Fields,
  Preview,
};
