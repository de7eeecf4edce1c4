import { lazyRouteComponent, type RouteComponent, useParams, useSearch } from '@tanstack/react-router';
import type { ComponentType } from 'react';

type Values = Readonly<Record<string, string>>;
type Lazy = ComponentType<object> & { readonly preload?: () => Promise<void> };

/** A screen of another lib, loaded when its page is opened; parts of the path become props of the same names. */
export function screen<Name extends string>(
  load: () => Promise<Record<Name, ComponentType<never>>>,
  name: Name,
): RouteComponent {
  const lazy = lazyRouteComponent(load as () => Promise<Record<string, ComponentType<object>>>, name) as Lazy;
  const Body: ComponentType<object> = lazy;

  function Screen() {
    const parts: Values = useParams({ strict: false });
    const search: Values = useSearch({ strict: false });
    return <Body key={Object.values(parts).join('/')} {...parts} {...{ search }} />;
  }

  return Object.assign(Screen, { preload: lazy.preload });
}
