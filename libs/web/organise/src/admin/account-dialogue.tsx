import { Checkbox, Stack } from '@mantine/core';
import type { AccountBody, AccountRole, ChangeAccount, CreateAccount, RoleGrant } from '@rt/contracts';
import {
  CheckField,
  controlId,
  FormDialogue,
  KEYS,
  TextField,
  useApi,
  useForm,
  useRefresh,
  useSay,
  type FieldError,
} from '@rt/web/desk';
import { LOOKS_LIKE_EMAIL } from '../sign-in/ask-form';
import { t } from '../words';

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
const SENTENCES = { displayName: t('organise.enter-name'), email: t('organise.enter-email') };

function check({ displayName, email }: Values): FieldError[] {
  return [
    ...(displayName.trim() ? [] : [{ field: 'displayName', message: SENTENCES.displayName }]),
    ...(LOOKS_LIKE_EMAIL.test(email.trim()) ? [] : [{ field: 'email', message: SENTENCES.email }]),
  ];
}

/** Roles for the whole organisation follow the boxes; those for a programme or roundtable stay as they are. */
function grantsOf(account: AccountBody | null, roles: readonly AccountRole[]): RoleGrant[] {
  const narrow = account?.roles.filter((grant) => grant.scope !== 'organisation') ?? [];
  return [...narrow, ...roles.map((role): RoleGrant => ({ role, scope: 'organisation', scopeId: null }))];
}

function initialOf(account: AccountBody | null): Values {
  const roles = account?.roles.filter((grant) => grant.scope === 'organisation').map((grant) => grant.role) ?? [];
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
    sentences: SENTENCES,
    check,
    save: async ({ displayName, email, roles, active }) => {
      const grants = grantsOf(account, roles);
      const change: ChangeAccount = { displayName, roles: grants, state: active ? 'active' : 'deactivated' };
      const create: CreateAccount = { displayName, email: email.trim(), roles: grants };
      if (account) await api.patch(`/accounts/${account.id}`, change);
      else await api.post('/accounts', create);
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
      <AccountFields form={form} isNew={account === null} />
    </FormDialogue>
  );
}

interface AccountFieldsProps {
  readonly form: ReturnType<typeof useForm<Values>>;
  readonly isNew: boolean;
}

function AccountFields({ form, isNew }: AccountFieldsProps) {
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
      <RoleBoxes form={form} />
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

function RoleBoxes({ form }: Pick<AccountFieldsProps, 'form'>) {
  return (
    <Checkbox.Group
      label={t('organise.roles')}
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
            label={t(`organise.role-${role}`)}
            description={t(`organise.role-${role}-hint`)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
