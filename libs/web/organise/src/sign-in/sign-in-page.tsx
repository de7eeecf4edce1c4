import type { Me } from '@rt/contracts';
import { Page, Remote, Section, useMe } from '@rt/web/desk';
import { t } from '../words';
import { AskForm } from './ask-form';
import { CodeForm } from './code-form';
import { DemoDoors } from './demo-doors';
import { FirstAdministratorForm } from './first-administrator-form';
import { LinkForm } from './link-form';
import classes from './sign-in.module.css';
import { useSignedIn } from './use-signed-in';
import { useSignInWay } from './use-sign-in-way';

interface SignInPageProps {
  readonly search: Readonly<Record<string, string>>;
}

/** The way in: mailed link plus 6-digit code; in the demo three doors; the first administrator's token. */
export function SignInPage({ search }: SignInPageProps) {
  const query = useMe();
  return (
    <main id="main" className={classes['main']}>
      <p className={classes['product']}>Roundtable</p>
      <Remote query={query}>{(me) => <Ways me={me} next={search['next']} />}</Remote>
    </main>
  );
}

function Ways({ me, next }: { readonly me: Me; readonly next: string | undefined }) {
  const { way, setWay } = useSignInWay();
  const signedIn = useSignedIn(next);
  if (way.kind === 'link')
    return <LinkForm token={way.token} signedIn={signedIn} useCode={() => setWay({ kind: 'code' })} />;
  if (way.kind === 'first') return <FirstAdministratorForm token={way.token} signedIn={signedIn} />;
  if (way.kind === 'code')
    return <CodeForm email={way.email} signedIn={signedIn} back={() => setWay({ kind: 'ask' })} />;
  return (
    <Page title={t('organise.sign-in-title')} lead={t('organise.sign-in-lead', { organisation: me.organisationName })}>
      {me.mode === 'demo' ? <DemoDoors signedIn={signedIn} /> : null}
      {me.needsFirstAdministrator ? <p>{t('organise.sign-in-first-hint')}</p> : null}
      <Section title={t('organise.sign-in-by-mail')}>
        <AskForm asked={(email) => setWay({ kind: 'code', email })} />
      </Section>
    </Page>
  );
}
