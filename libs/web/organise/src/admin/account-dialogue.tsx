import { Checkbox, Stack } from '@mantine/core';
import type { AccountBody, AccountRole, ChangeAccountRequest, CreateAccountRequest, RoleGrant } from '@rt/contracts';
import {
  CheckField,
  controlId,
  type FieldError,
  FormDialogue,
  KEYS,
  TextField,
  useApi,
  useForm,
  useMe,
  useRefresh,
  useSay,
} from '@rt/web/console-kit';

import { LOOKS_LIKE_EMAIL } from '../sign-in/ask-form';
import { t } from '../words';
import { isStanding } from './standing';

interface AccountDialogueProps {
  /** The account to change; null makes one. */
  readonly account: AccountBody | null;
  close(): void;
}

interface Values {
  readonly displayName: string;
  readonly email: string;
  readonly roles: readonly AccountRole[];
  readonly active: boolean;
}

const ROLES = ['org_admin', 'organiser', 'facilitator', 'note_taker', 'analyst', 'observer'] as const;
const sentences = () => ({ displayName: t('organise.enter-name'), email: t('organise.enter-email') });

function check({ displayName, email }: Values): FieldError[] {
  return [
    ...(displayName.trim() ? [] : [{ field: 'displayName', message: sentences().displayName }]),
    ...(LOOKS_LIKE_EMAIL.test(email.trim()) ? [] : [{ field: 'email', message: sentences().email }]),
  ];
}

/** Roles for the whole organisation follow the boxes; those for a programme or roundtable stay as they are. */
function grantsOf(account: AccountBody | null, roles: readonly AccountRole[]): RoleGrant[] {
  const narrow = account?.roles.filter((grant) => grant.scope !== 'organisation' && isStanding(grant)) ?? [];
  return [...narrow, ...roles.map((role): RoleGrant => ({ role, scope: 'organisation', scopeId: null }))];
}

function standingRoles(account: AccountBody | null): AccountRole[] {
  const everywhere = account?.roles.filter((grant) => grant.scope === 'organisation' && isStanding(grant)) ?? [];
  return everywhere.map((grant) => grant.role);
}

function initialOf(account: AccountBody | null): Values {
  const roles = standingRoles(account);
  return {
    displayName: account?.displayName ?? '',
    email: account?.email ?? '',
    roles,
    active: account?.state !== 'deactivated',
  };
}

/** Makes or changes an account: name, roles, and whether it may sign in. */
export function AccountDialogue({ account, close }: AccountDialogueProps) {
  const api = useApi();
  const refresh = useRefresh();
  const say = useSay();
  const form = useForm<Values>({
    initial: initialOf(account),
    sentences: sentences(),
    check,
    save: async ({ displayName, email, roles, active }) => {
      const grants = grantsOf(account, roles);
      const change: ChangeAccountRequest = { displayName, roles: grants, state: active ? 'active' : 'deactivated' };
      const create: CreateAccountRequest = { displayName, email: email.trim(), roles: grants };
      if (account) await api.call('PATCH /api/accounts/{accountId}', { at: { accountId: account.id }, body: change });
      else await api.call('POST /api/accounts', { body: create });
      await refresh([KEYS.accounts, KEYS.me]);
      say(t('organise.account-saved', { name: displayName }));
      close();
    },
  });
  return (
    <FormDialogue
      title={account ? t('organise.change-account') : t('organise.add-account')}
      form={form}
      saveLabel={t('organise.save')}
      close={close}
    >
      <AccountFields form={form} account={account} />
    </FormDialogue>
  );
}

interface AccountFieldsProps {
  readonly form: ReturnType<typeof useForm<Values>>;
  readonly account: AccountBody | null;
}

function AccountFields({ form, account }: AccountFieldsProps) {
  const isNew = account === null;
  const { values, errorOf, set } = form;
  return (
    <>
      <TextField
        name="displayName"
        label={t('organise.name')}
        value={values.displayName}
        error={errorOf('displayName')}
        onChange={(displayName) => set('displayName', displayName)}
      />
      {isNew ? (
        <TextField
          name="email"
          type="email"
          label={t('organise.email')}
          value={values.email}
          error={errorOf('email')}
          onChange={(email) => set('email', email)}
        />
      ) : null}
      <RoleBoxes form={form} account={account} />
      {isNew ? null : (
        <CheckField
          name="active"
          label={t('organise.may-sign-in')}
          hint={t('organise.may-sign-in-hint')}
          checked={values.active}
          onChange={(active) => set('active', active)}
        />
      )}
    </>
  );
}

type Granting = 'all' | 'appoint' | 'own';

/** What of roles the person at the console may give to an account: all, an administrator's only, or none to their own. */
function useGranting(account: AccountBody | null): Granting {
  const me = useMe().data?.account;
  if (account && me?.id === account.id) return 'own';
  return standingRoles(me ?? null).includes('org_admin') ? 'all' : 'appoint';
}

const EXPLAINED = { all: undefined, appoint: 'organise.roles-appoint', own: 'organise.roles-own' } as const;

function RoleBoxes({ form, account }: AccountFieldsProps) {
  const granting = useGranting(account);
  const held = standingRoles(account);
  const explained = EXPLAINED[granting];
  const mayGive = (role: AccountRole) =>
    granting === 'all' || held.includes(role) || (granting === 'appoint' && role === 'org_admin');
  return (
    <Checkbox.Group
      label={t('organise.roles')}
      description={explained && t(explained)}
      error={form.errorOf('roles')}
      value={[...form.values.roles]}
      onChange={(roles) => form.set('roles', roles as AccountRole[])}
    >
      <Stack gap="xs" mt="xs">
        {ROLES.map((role, index) => (
          <Checkbox
            key={role}
            {...(index === 0 ? { id: controlId('roles') } : {})}
            value={role}
            disabled={!mayGive(role)}
            label={t(`organise.role-${role}`)}
            description={t(`organise.role-${role}-hint`)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
