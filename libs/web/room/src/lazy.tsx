import { Button } from '@rt/web/ui';
import type { ComponentType } from 'react';
import { useEffect, useState } from 'react';

import { PageTitle } from './page';
import { t } from './words';

/** A part of a page whose code is loaded when it is shown first: most people never need it. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;

  return function LazyPart(props: Props) {
    const [Body, setBody] = useState(() => loaded);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (loaded !== null) return;
      load()
        .then((component) => {
          loaded = component;
          setBody(() => component);
        })
        .catch(() => setFailed(true));
    }, []);
    if (Body !== null) return <Body {...props} />;

    return failed ? <NotLoaded /> : <p className="room__muted room__late">{t('room.loading')}</p>;
  };
}

/** A newer version of the site may have taken the place of this one: loading the page again finds it. */
function NotLoaded() {
  return (
    <section className="room__stack">
      <PageTitle pageKey="not-loaded">{t('room.failed-title')}</PageTitle>
      <p>{t('room.unreachable')}</p>
      <Button onClick={() => location.reload()}>{t('room.try-again')}</Button>
    </section>
  );
}
