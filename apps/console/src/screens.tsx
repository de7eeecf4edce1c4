import { lazyRouteComponent, useParams, useSearch, type RouteComponent } from '@tanstack/react-router';
import type { ComponentType } from 'react';

type Values = Readonly<Record<string, string>>;

/** What a screen gets: the parts of its address. Screens know nothing of the router. */
interface Address {
  readonly search: Values;
}

/** A screen of another lib, loaded when its page is opened; parts of the path become props of the same names. */
export function screen<Name extends string, Props extends object>(
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
): RouteComponent {
  const Lazy = lazyRouteComponent(load as () => Promise<Record<string, ComponentType<Props>>>, name);
  const Body = Lazy as unknown as ComponentType<Values & Address>;
  function Screen() {
    const parts: Values = useParams({ strict: false });
    const search: Values = useSearch({ strict: false });
    return <Body key={Object.values(parts).join('/')} {...(parts as Values & Address)} search={search} />;
  }
  Screen.preload = Lazy.preload;
  return Screen;
}
