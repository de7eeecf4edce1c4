import { useLocation, useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

type Values = Readonly<Record<string, string>>;
/** The values of each facet; '' is for all. */
type Facets<F> = { readonly [K in keyof F]: readonly F[K][] };

interface ListOptions<F> {
  /** Before the names in the address, where a page has several lists. */
  readonly prefix?: string;
  readonly facets?: Facets<F>;
  /** False in a dialogue: the list keeps words, facets and page to itself. */
  readonly inAddress?: boolean;
}

export interface List<F = object> {
  readonly prefix: string;
  readonly words: string;
  readonly facets: { readonly [K in keyof F]: F[K] | '' };
  /** From 1. */
  readonly page: number;
  change(part: Values): void;
}

/** Words, facets and page of a list, in the address of the page: they are there after a reload. */
export function useList<F extends object = object>(options: ListOptions<F> = {}): List<F> {
  const { prefix = '', facets = {} as Facets<F>, inAddress = true } = options;
  const names = ['words', ...Object.keys(facets), 'page'];
  const allowed = facets as Readonly<Record<string, readonly string[]>>;
  const [values, store] = useAddress(inAddress, prefix, names);
  const facet = (name: string) => (allowed[name]?.includes(values[name] ?? '') ? values[name] : '');
  return {
    prefix,
    words: values['words'] ?? '',
    facets: Object.fromEntries(Object.keys(facets).map((name) => [name, facet(name)])) as List<F>['facets'],
    page: Math.max(1, Math.floor(Number(values['page'] ?? 1)) || 1),
    change: (part) => store({ ...values, page: '', ...part }),
  };
}

/** The address follows behind what is typed: the state is here, and the address is read when it changes from elsewhere. */
function useAddress(inAddress: boolean, prefix: string, names: readonly string[]) {
  const router = useRouter();
  const search = useLocation().search as Values;
  const clean = (from: (name: string) => string | undefined): Values =>
    Object.fromEntries(names.flatMap((name) => (from(name) ? [[name, String(from(name))]] : [])));
  const address = JSON.stringify(inAddress ? clean((name) => search[prefix + name]) : {});
  const [values, setValues] = useState<Values>(() => JSON.parse(address) as Values);
  const pending = useRef<readonly string[]>([]);

  useEffect(() => {
    if (!inAddress) return;
    const at = pending.current.indexOf(address);
    pending.current = at < 0 ? [] : pending.current.slice(at + 1);
    if (at < 0) setValues((before) => (JSON.stringify(before) === address ? before : (JSON.parse(address) as Values)));
  }, [inAddress, address]);

  const store = (changed: Values) => {
    const next = clean((name) => changed[name]);
    setValues(next);
    if (!inAddress) return;
    pending.current = [...pending.current, JSON.stringify(next)];
    const others = (before: Values) =>
      Object.entries(before).filter(([name]) => !names.some((own) => prefix + own === name));
    const own = Object.entries(next).map(([name, value]) => [prefix + name, value] as const);
    void router.navigate({
      to: '.',
      search: (before: Values) => Object.fromEntries([...others(before), ...own]),
      replace: true,
      resetScroll: false,
      ignoreBlocker: true,
    } as never);
  };
  return [values, store] as const;
}
