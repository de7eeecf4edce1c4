import type { Content } from './content';
import { buttonClass } from './controls/button';
import { INPUT_CLASS } from './controls/input';

interface FieldRowProps {
  readonly id: string;
  readonly label: string;
  readonly field: Content;
  readonly act: string;
}

function FieldRow({ id, label, field, act }: FieldRowProps) {
  return (
    <>
      <label className="ex-form__label" htmlFor={id}>
        {label}
      </label>
      <div className="ex-form__row">
        {field}
        <button className={buttonClass()} type="submit">
          {act}
        </button>
      </div>
    </>
  );
}

interface SearchFormProps {
  readonly action: string;
  readonly label: string;
  readonly act: string;
  readonly text: string | undefined;
  readonly hint: Content;
  /** What the search keeps beside its text: names and values. */
  readonly kept: readonly (readonly [string, string])[];
}

/** The search box, a form that works by itself; what is chosen goes along. */
export function SearchForm({ action, label, act, text, hint, kept }: SearchFormProps) {
  const field = (
    <input
      className={INPUT_CLASS}
      id="q"
      name="q"
      type="search"
      defaultValue={text}
      maxLength={300}
      autoComplete="off"
      enterKeyHint="search"
    />
  );

  return (
    <form className="ex-form" role="search" action={action} method="get" data-search-form="">
      <FieldRow id="q" label={label} field={field} act={act} />
      <p className="ex-form__hint">{hint}</p>
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </form>
  );
}

export function ReceiptForm({ label, act }: { readonly label: string; readonly act: string }) {
  const field = (
    <input
      className={INPUT_CLASS}
      id="secret"
      name="secret"
      type="text"
      autoComplete="off"
      autoCapitalize="off"
      spellCheck="false"
      maxLength={100}
      aria-describedby="secret-problem"
    />
  );

  return (
    <>
      <form className="ex-form" data-own-form="" hidden>
        <FieldRow id="secret" label={label} field={field} act={act} />
        <p className="ex-form__problem" id="secret-problem" role="status" data-own-status="" />
      </form>
      <div data-own="" />
    </>
  );
}
