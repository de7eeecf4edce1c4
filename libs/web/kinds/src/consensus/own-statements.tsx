import '../boards/board.css';

import { lengthFault, wordKey } from '@rt/domain/text';
import { type ConsensusConfig, STATEMENT_LETTERS, statementsAllowed } from '@rt/kinds';
import { Button, TextField } from '@rt/web/ui';
import { createWords } from '@rt/words';
import { type FormEvent, useState } from 'react';

import { OwnEntries } from '../boards/own-entries';
import { useDraft } from '../boards/use-draft';
import { useFocusKept } from '../boards/use-focus-kept';
import { useSending } from '../boards/use-sending';
import { consensusPhone } from '../words.en-GB.json';
import type { ConsensusBoardProps } from './board';

const t = createWords(consensusPhone);

type OfBoard = 'config' | 'paused' | 'own' | 'keptDraft' | 'keepDraft' | 'holds' | 'say';

interface OwnStatementsProps extends Pick<ConsensusBoardProps, OfBoard> {
  readonly texts: readonly string[];
  /** False in a pause. */
  sendTexts(texts: readonly string[]): boolean;
}

export function OwnStatements(props: OwnStatementsProps) {
  const { config, paused, own, texts, sendTexts } = props;
  const most = statementsAllowed(config);
  const part = useFocusKept<HTMLElement>();

  return (
    <section className="rt-board" ref={part}>
      {texts.length >= most ? (
        <p className="rt-board__note" tabIndex={-1}>
          {t('phone.no-room', { most })}
        </p>
      ) : (
        <Add {...props} />
      )}
      <OwnEntries
        title={t('phone.own-title')}
        standing={texts}
        own={own}
        takeBackName={t('phone.take-back')}
        takeBackLabel={(text) => t('phone.take-back-label', { text })}
        paused={paused}
        takeBack={(text) => sendTexts(texts.filter((one) => one !== text))}
        stays={({ state }) => state === 'shown'}
      />
    </section>
  );
}

function Add(props: OwnStatementsProps) {
  const { config, paused, texts, say } = props;
  const [draft, setDraft, draftNow] = useDraft(props, '');
  const sending = useSending(props);
  const [error, setError] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const text = draft.trim();
    const fault = faultOf(text, config, texts);
    setError(fault);
    if (fault !== undefined) return say(fault);
    const sent = await sending(text, (now) => now.sendTexts([...now.texts.filter((one) => one !== text), text]));
    // What was typed on while it was looked at stays.
    if (sent && draftNow() === draft) setDraft('');
  };
  const reads = t(config.moderation === 'post' ? 'phone.seen' : 'phone.read-first');

  return (
    <form className="rt-board__ask" noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('phone.your-statement')}
        hint={`${t('phone.letters', { letters: STATEMENT_LETTERS.max })} ${reads}`}
        error={error}
        value={draft}
        rows={2}
        autoComplete="off"
        onInput={(event) => {
          setDraft(event.currentTarget.value);
          setError(undefined);
        }}
      />
      <Button type="submit" look="quiet" wide busy={paused}>
        {t('phone.send-statement')}
      </Button>
    </form>
  );
}

/** What is wrong with a statement; undefined where it can be sent. */
function faultOf(text: string, { options }: ConsensusConfig, texts: readonly string[]): string | undefined {
  if (text === '') return t('phone.write-one');
  if (lengthFault(text, STATEMENT_LETTERS) === 'too-long') return t('phone.too-long', { most: STATEMENT_LETTERS.max });
  const same = (other: string) => other === text || (wordKey(text) !== '' && wordKey(other) === wordKey(text));

  return [...options.map((one) => one.text), ...texts].some(same) ? t('phone.there-already') : undefined;
}
