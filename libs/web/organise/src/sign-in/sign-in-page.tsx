import type { Me } from '@rt/contracts';
import { Page, Remote, Section, useMe, Waiting } from '@rt/web/console-kit';

import { t } from '../words';
import { AskForm } from './ask-form';
import { CodeForm } from './code-form';
import { DemoSignIn } from './demo-sign-in';
import { FirstAdministratorForm } from './first-administrator-form';
import { LinkForm } from './link-form';
import classes from './sign-in.module.css';
import { useDemoEntry } from './use-demo-entry';
import { useSignInWay } from './use-sign-in-way';
import { useSignedIn } from './use-signed-in';

interface SignInPageProps {
  readonly search: Readonly<Record<string, string>>;
}

/** The way in: mailed link plus 6-digit code; in the demo three roles; the first administrator's token. */
export function SignInPage({ search }: SignInPageProps) {
  const query = useMe();
  return (
    <main id="main" className={classes['main']}>
      <p className={classes['product']}>Roundtable</p>
      <Remote query={query}>{(me) => <Ways me={me} search={search} />}</Remote>
    </main>
  );
}

interface WaysProps extends SignInPageProps {
  readonly me: Me;
}

function Ways({ me, search }: WaysProps) {
  const { way, setWay } = useSignInWay();
  const signedIn = useSignedIn(search['next']);
  if (way.kind === 'link')
    return <LinkForm token={way.token} signedIn={signedIn} useCode={() => setWay({ kind: 'code' })} />;
  if (way.kind === 'first') return <FirstAdministratorForm token={way.token} signedIn={signedIn} />;
  if (way.kind === 'code')
    return <CodeForm email={way.email} signedIn={signedIn} back={() => setWay({ kind: 'ask' })} />;
  return <Open me={me} as={search['as']} signedIn={signedIn} asked={(email) => setWay({ kind: 'code', email })} />;
}

interface OpenProps {
  readonly me: Me;
  readonly as: string | undefined;
  signedIn(): Promise<void>;
  asked(email: string): void;
}

function Open({ me, as, signedIn, asked }: OpenProps) {
  const demo = me.mode === 'demo';
  const { underWay, ...entry } = useDemoEntry({ account: me.account, as: demo ? as : undefined, signedIn });
  if (underWay) return <Waiting />;
  return (
    <Page title={t('organise.sign-in-title')} lead={t('organise.sign-in-lead', { organisation: me.organisationName })}>
      {demo ? <DemoSignIn {...entry} /> : null}
      {me.needsFirstAdministrator ? <p>{t('organise.sign-in-first-hint')}</p> : null}
      <Section title={t('organise.sign-in-by-mail')}>
        <AskForm asked={asked} />
      </Section>
    </Page>
  );
}
