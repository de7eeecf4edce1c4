import type { MeetingDetails, MeetingLinkBody, RoundtableBody } from '@rt/contracts';
import {
  KEYS,
  Remote,
  TextAreaField,
  TextField,
  useApi,
  useForm,
  useGo,
  useRefresh,
  useSay,
} from '@rt/web/console-kit';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';

import { t } from '../words';
import type { TaskFormProps } from './plan-task-page';
import { TaskFrame } from './task-frame';
import type { TaskForm } from './use-task-form';

/** Link, telephone number and passcode of the online meeting. */
export function MeetingForm({ roundtable }: TaskFormProps) {
  const api = useApi();
  const at = { roundtableId: roundtable.id };
  const query = useQuery({
    queryKey: KEYS.meetingLink(roundtable.id),
    queryFn: () => api.call('GET /api/roundtables/{roundtableId}/meeting-link', { at }),
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  return <Remote query={query}>{(stored) => <Fields roundtable={roundtable} stored={stored} />}</Remote>;
}

function Fields({ roundtable, stored }: TaskFormProps & { readonly stored: MeetingLinkBody }) {
  const form = useMeetingForm(roundtable, stored);
  const { values, errorOf, set } = form;
  return (
    <TaskFrame
      roundtable={roundtable}
      title={t('organise.task-meeting')}
      lead={t(roundtable.state === 'draft' ? 'organise.meeting-lead' : 'organise.meeting-lead-mailed')}
      form={form}
    >
      <TextField
        name="url"
        inputMode="url"
        label={t('organise.meeting-link')}
        hint={t('organise.meeting-link-hint')}
        value={values.url}
        error={errorOf('url')}
        onChange={(next) => set('url', next)}
      />
      <TextAreaField
        name="dialIn"
        label={t('organise.meeting-dial-in')}
        hint={t('organise.meeting-dial-in-hint')}
        value={values.dialIn}
        error={errorOf('dialIn')}
        onChange={(next) => set('dialIn', next)}
      />
      <TextField
        name="passcode"
        label={t('organise.meeting-passcode')}
        value={values.passcode}
        error={errorOf('passcode')}
        onChange={(next) => set('passcode', next)}
      />
    </TaskFrame>
  );
}

function useMeetingForm({ id }: RoundtableBody, stored: MeetingLinkBody): TaskForm<MeetingDetails> {
  const api = useApi();
  const refresh = useRefresh();
  const go = useGo();
  const say = useSay();
  const version = useRef(stored.version);
  const at = { roundtableId: id };
  const form = useForm<MeetingDetails>({
    initial: detailsOf(stored),
    check: () => [],
    save: async (values) => {
      const body = { ...values, url: values.url.trim(), version: version.current };
      await api.call('PUT /api/roundtables/{roundtableId}/meeting-link', { at, body });
      void refresh([KEYS.roundtable(id)]);
      say(t('organise.saved'));
      return () => go(`/roundtables/${id}/plan`);
    },
  });
  const catchUp = async (): Promise<MeetingLinkBody> => {
    const latest = await api.call('GET /api/roundtables/{roundtableId}/meeting-link', { at });
    version.current = latest.version;
    return latest;
  };
  const conflict = {
    takeTheirs: async () => {
      await form.attempt(async () => form.reset(detailsOf(await catchUp())));
    },
    keepMine: async () => {
      if (await form.attempt(catchUp)) await form.submit();
    },
  };
  return { ...form, conflict, dialogue: null };
}

function detailsOf({ url, dialIn, passcode }: MeetingLinkBody): MeetingDetails {
  return { url, dialIn, passcode };
}
