import type { HeldWords } from '@rt/contracts';
import { checkHeldWords, HELD_WORDS_MAX, TEXT_LIMITS } from '@rt/domain/text';
import {
  type FieldError,
  FormFrame,
  KEYS,
  Remote,
  Section,
  TextAreaField,
  useApi,
  useForm,
  useSay,
} from '@rt/web/console-kit';
import { checkSentence } from '@rt/words';
import { useQuery, useQueryClient } from '@tanstack/react-query';

import { t } from '../words';

const linesOf = (text: string): string[] => text.split('\n');

export function HeldWordsSection() {
  const api = useApi();
  const query = useQuery({
    queryKey: KEYS.heldWords,
    queryFn: () => api.call('GET /api/organisation/held-words'),
    // The form keeps what is typed; nothing is read anew behind it.
    refetchOnWindowFocus: false,
  });
  return (
    <Section title={t('organise.held-words-title')}>
      <p>{t('organise.held-words-lead')}</p>
      <Remote query={query}>{({ words }) => <HeldWordsForm words={words} />}</Remote>
    </Section>
  );
}

function check({ words }: { readonly words: string }): FieldError[] {
  const checked = checkHeldWords(linesOf(words));
  return checked.ok ? [] : [{ field: 'words', message: checkSentence(checked) }];
}

function HeldWordsForm({ words }: HeldWords) {
  const api = useApi();
  const client = useQueryClient();
  const say = useSay();
  const form = useForm({
    initial: { words: words.join('\n') },
    check,
    save: async (values) => {
      const saved = await api.call('PUT /api/organisation/held-words', { body: { words: linesOf(values.words) } });
      client.setQueryData(KEYS.heldWords, saved);
      say(t('organise.held-words-saved'));
    },
  });
  return (
    <FormFrame form={form} saveLabel={t('organise.held-words-save')}>
      <TextAreaField
        name="words"
        rows={8}
        label={t('organise.held-words-label')}
        hint={t('organise.held-words-hint', { count: HELD_WORDS_MAX, max: TEXT_LIMITS.heldWord.max })}
        value={form.values.words}
        error={form.errorOf('words')}
        onChange={(value) => form.set('words', value)}
      />
    </FormFrame>
  );
}
