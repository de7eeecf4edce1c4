import { Button, Stack, Text } from '@mantine/core';
import type { RoundtableBody } from '@rt/contracts';
import { wasHeld } from '@rt/domain/scheduling';
import { ProblemPanel, ruleLabel, Section, useApi, useFocusBack, useMe } from '@rt/web/console-kit';
import { saveFile } from '@rt/web/ui';
import { currentLocale } from '@rt/words';
import { useRef, useState } from 'react';

import type { MadeFiles } from './making/make-files';
import { t } from './words';

interface DownloadAllProps {
  readonly roundtable: RoundtableBody;
}

type Stage =
  | { readonly name: 'waits' }
  | { readonly name: 'fetching' }
  | { readonly name: 'making'; readonly done: number; readonly all: number }
  | { readonly name: 'done'; readonly made: MadeFiles }
  | { readonly name: 'failed'; readonly error: unknown };

/** Everything that a session found, as one ZIP; for those who run it, once it has ended. */
export function DownloadAll({ roundtable }: DownloadAllProps) {
  const { stage, start } = useFiles(roundtable);
  if (!roundtable.may.includes('run') || !wasHeld(roundtable.state)) return null;

  return (
    <Section title={t('session-files.title')} lead={t('session-files.lead')}>
      <Stack gap="xs" align="flex-start">
        <Button variant="default" loading={isBusy(stage)} onClick={() => void start()}>
          {t('session-files.download-all')}
        </Button>
        <Text size="sm" role="status">
          {statusOf(stage)}
        </Text>
        {stage.name === 'failed' ? (
          <ProblemPanel error={stage.error} title={t('session-files.failed')} retry={() => void start()} />
        ) : null}
      </Stack>
    </Section>
  );
}

function isBusy({ name }: Stage): boolean {
  return name === 'fetching' || name === 'making';
}

function statusOf(stage: Stage): string {
  if (stage.name === 'waits') return '';
  if (stage.name === 'fetching') return t('session-files.fetching');
  if (stage.name === 'failed') return t('session-files.failed-text');
  if (stage.name === 'done') return doneText(stage.made);
  const { done, all } = stage;

  return done < all ? t('session-files.making', { done, all }) : t('session-files.packing');
}

function doneText({ name, undrawn }: MadeFiles): string {
  const missing = undrawn.length === 0 ? '' : t('session-files.pictures-missing', { count: undrawn.length });

  return [t('session-files.done', { name }), missing].filter(Boolean).join(' ');
}

function useFiles(roundtable: RoundtableBody): { readonly stage: Stage; start(): Promise<void> } {
  const api = useApi();
  const hostName = useMe().data?.organisationName ?? '';
  const [stage, setStage] = useState<Stage>({ name: 'waits' });
  const running = useRef(false);
  const focus = useFocusBack(isBusy(stage) ? null : stage);

  const start = async () => {
    // A second press comes before the button has been drawn as busy.
    if (running.current) return;
    running.current = true;
    focus.begin();
    setStage({ name: 'fetching' });
    try {
      const at = { roundtableId: roundtable.id };
      const [results, { makeFiles, browserTools }] = await Promise.all([
        api.call('POST /api/roundtables/{roundtableId}/results', { at }),
        import('./making'),
      ]);
      const facts = { ...roundtable, hostName, ruleName: ruleLabel(roundtable.rule), locale: currentLocale() };
      const tools = browserTools((done, all) => setStage({ name: 'making', done, all }));
      const made = await makeFiles(facts, results, tools);
      saveFile(made.name, new Blob([made.bytes as BlobPart], { type: 'application/zip' }));
      setStage({ name: 'done', made });
    } catch (error) {
      setStage({ name: 'failed', error });
    } finally {
      running.current = false;
    }
  };

  return { stage, start };
}
