import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';

import { type Problem, problemOf } from '../problem';

/** One thing to put right: the name of the control and the sentence beside it. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

interface FormOptions<V extends object> {
  readonly initial: V;
  /** What was typed before and not sent, where it is kept. */
  readonly kept?: V;
  /** What can be told without the server, in the server's own words; all faults at once, in the order of the form. */
  readonly check?: (values: V) => readonly FieldError[];
  /** Errors go to the fields or the whole form; false: cancelled. A returned function runs once the form is saved. */
  readonly save: (values: V) => Promise<void | false | (() => void)>;
  /** The control for a field that the server names; null where none belongs to it. */
  readonly controlOf?: (field: string) => string | null;
  readonly sentences?: Readonly<Record<string, string>>;
}

/** What a form's parts need. */
export interface Form<V extends object> {
  readonly values: V;
  readonly errors: readonly FieldError[];
  readonly problem: Problem | null;
  readonly busy: boolean;
  readonly dirty: boolean;
  /** True where leaving the page now would lose text; read then, which may be before the form is drawn as saved. */
  isUnsaved(): boolean;
  /** Rises with every refused try, so that the summary takes the focus again. */
  readonly tries: number;
  /** The values that were last sent or refused: what the errors are about. */
  readonly tried: V;
  set<K extends keyof V>(field: K, value: V[K]): void;
  change(values: Partial<V>): void;
  errorOf(field: string): string | undefined;
  submit(event?: FormEvent): Promise<boolean>;
  /** Checks the values as `submit` does, and saves them by another function than the form's own. */
  submitBy(save: FormOptions<V>['save']): Promise<boolean>;
  /** Does something else for the form, one thing at a time; what it throws is shown like a refused `submit`. */
  attempt(act: () => Promise<unknown>): Promise<boolean>;
  reset(values: V): void;
}

/** Two ways on after `version-conflict`: what is stored replaces what was typed, or the other way round. */
export interface Conflict {
  takeTheirs(): Promise<void>;
  keepMine(): Promise<void>;
}

interface Outcome {
  readonly errors: readonly FieldError[];
  readonly problem: Problem | null;
  readonly tries: number;
}

const CLEAN: Outcome = { errors: [], problem: null, tries: 0 };

/** Codes of a value that is wrong somehow; every other code says what is wrong. */
const VAGUE: readonly Problem['code'][] = ['invalid', 'wrong-type'];

type Refusing = Pick<FormOptions<object>, 'controlOf' | 'sentences'>;

function outcomeOf(problem: Problem, values: object, { controlOf, sentences }: Refusing): Omit<Outcome, 'tries'> {
  const known = controlOf ?? ((field: string) => (field in values ? field : null));
  const control = problem.field === undefined ? null : known(problem.field);
  if (control === null) return { errors: [], problem };
  const own = sentences?.[control];
  const message = own !== undefined && VAGUE.includes(problem.code) && problem.isGeneral ? own : problem.message;
  return { errors: [{ field: control, message }], problem: null };
}

function useAttempts(outcomeFor: (problem: Problem) => Omit<Outcome, 'tries'>) {
  const [outcome, setOutcome] = useState(CLEAN);
  const running = useRef(false);
  const { mutateAsync, isPending } = useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    networkMode: 'always',
  });

  const refuse = (found: Omit<Outcome, 'tries'>) => {
    setOutcome((before) => ({ ...found, tries: before.tries + 1 }));
    return false;
  };

  const attempt = async (act: () => Promise<unknown>): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    try {
      await mutateAsync(act);
      setOutcome(CLEAN);
      return true;
    } catch (error) {
      return refuse(outcomeFor(problemOf(error)));
    } finally {
      running.current = false;
    }
  };

  return { outcome, busy: isPending, running, refuse, attempt, clear: () => setOutcome(CLEAN) };
}

function useValues<V extends object>(initial: V, first: V) {
  const [values, setValues] = useState(first);
  const [saved, setSaved] = useState(initial);
  const latest = useRef({ values, saved });
  useEffect(() => {
    latest.current = { values, saved };
  }, [values, saved]);
  const markSaved = (stored: V) => {
    latest.current = { ...latest.current, saved: stored };
    setSaved(stored);
  };
  const replace = (next: V) => {
    latest.current = { values: next, saved: next };
    setValues(next);
    setSaved(next);
  };
  const differs = ({ values: now, saved: then } = latest.current) => JSON.stringify(now) !== JSON.stringify(then);
  return { values, setValues, dirty: differs({ values, saved }), differs, markSaved, replace };
}

/** Holds a form: values are kept whatever happens, errors come from `check` and from the server in the same shape. */
export function useForm<V extends object>({ initial, kept, check, save, ...refusing }: FormOptions<V>): Form<V> {
  const { values, setValues, dirty, differs, markSaved, replace } = useValues(initial, kept ?? initial);
  const [tried, setTried] = useState(initial);
  const { outcome, busy, running, refuse, attempt, clear } = useAttempts((problem) =>
    outcomeOf(problem, values, refusing),
  );

  const change = useCallback((some: Partial<V>) => setValues((before) => ({ ...before, ...some })), [setValues]);

  const submitBy = async (saveValues: FormOptions<V>['save']): Promise<boolean> => {
    if (running.current) return false;
    setTried(values);
    const faults = check?.(values) ?? [];
    if (faults.length > 0) return refuse({ errors: faults, problem: null });
    let then = undefined as void | false | (() => void);
    const done = await attempt(async () => {
      then = await saveValues(values);
      if (then !== false) markSaved(values);
    });
    if (done && typeof then === 'function') then();
    return done;
  };

  return {
    ...outcome,
    values,
    tried,
    busy,
    dirty,
    isUnsaved: () => !running.current && differs(),
    set: (field, value) => change({ [field]: value } as unknown as Partial<V>),
    change,
    errorOf: (field) => outcome.errors.find((error) => error.field === field)?.message,
    submit: (event) => {
      event?.preventDefault();
      return submitBy(save);
    },
    submitBy,
    attempt,
    reset: (next) => {
      replace(next);
      clear();
    },
  };
}
