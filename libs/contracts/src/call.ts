import type { Routes } from './routes';

/** A route by its method and path: 'GET /api/roundtables/{roundtableId}'. */
export type RouteName = keyof Routes;

/** What a route answers. */
export type AnswerOf<R extends RouteName> = Routes[R]['answer'];

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** `at` fills the names in braces. */
type PathNames<R extends RouteName> = [NamesIn<R>] extends [never]
  ? { readonly at?: undefined }
  : { readonly at: Readonly<Record<NamesIn<R>, string>> };

/** May be left out where every field of it may. */
type Part<Name extends 'query' | 'body', R extends RouteName> =
  Routes[R] extends Readonly<Record<Name, infer Fields extends object>>
    ? Partial<Fields> extends Fields
      ? { readonly [Each in Name]?: Fields }
      : { readonly [Each in Name]: Fields }
    : { readonly [Each in Name]?: undefined };

type Sent<R extends RouteName> = PathNames<R> & Part<'query', R> & Part<'body', R>;

/** What goes with a call; nothing where the route needs nothing. */
export type SentWith<R extends RouteName> = Partial<Sent<R>> extends Sent<R> ? [sent?: Sent<R>] : [sent: Sent<R>];

/** The one way to the server: `call('GET /api/roundtables/{roundtableId}', { at: { roundtableId } })`. */
export type Call = <R extends RouteName>(route: R, ...sent: SentWith<R>) => Promise<AnswerOf<R>>;

/** A call as HTTP has it; `body` is left out for GET alone. */
export interface HttpCall {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
}

interface Loose {
  readonly at?: Readonly<Record<string, string>>;
  readonly query?: object;
  readonly body?: object;
}

/** Method, address and body of a call. */
export function httpCall<R extends RouteName>(route: R, ...sent: SentWith<R>): HttpCall {
  const { at = {}, query = {}, body = {} }: Loose = sent[0] ?? {};
  const [method = '', template = ''] = route.split(' ');
  const path = template.replace(/\{(\w+)\}/g, (_braces, name: string) => encodeURIComponent(at[name] ?? ''));
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`],
  );
  const asked = given.join('&');

  return {
    method,
    path: asked === '' ? path : `${path}?${asked}`,
    ...(method === 'GET' ? {} : { body }),
  };
}
