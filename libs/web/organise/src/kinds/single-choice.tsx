import { t } from '../words';
import { FlagField } from './flag-field';
import type { KindFieldsProps, KindForm, KindPreviewProps } from './kind-form';
import { OptionList } from './option-list';
import { OptionPreview } from './option-preview';

function Fields(props: KindFieldsProps) {
  const { config, change, wordingOnly } = props;
  return (
    <>
      <OptionList {...props} />
      {wordingOnly ? null : (
        <>
          <FlagField
            config={config}
            change={change}
            flag="allowOther"
            label={t('organise.allow-other')}
            hint={t('organise.allow-other-hint')}
          />
          <FlagField
            config={config}
            change={change}
            flag="randomise"
            label={t('organise.randomise')}
            hint={t('organise.randomise-hint')}
          />
        </>
      )}
    </>
  );
}

function Preview({ config }: KindPreviewProps) {
  return <OptionPreview config={config} round />;
}

/** One option of several; people may be let write an answer of their own. */
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
