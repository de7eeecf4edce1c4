import { Button, Kbd } from '@mantine/core';
import type { ActivityView, RoomState } from '@rt/contracts/plain';
import { keyLabel } from '@rt/web/console-kit';

import { t } from '../words';
import classes from './console.module.css';
import { onFirstClick } from './first-click';
import { showApart, showResults } from './live-shortcuts';
import { apartAct, canReveal, closesToShow, resultsShown } from './question/reveal';
import type { Controls } from './use-controls';

interface FootBarProps {
  readonly room: RoomState;
  readonly current: ActivityView | null;
  readonly next: ActivityView | null;
  readonly previous: ActivityView | null;
  readonly controls: Controls;
  readonly offline: boolean;
  /** Makes another activity the current one; asks first where voting is open. */
  go(activityId: string): void;
}

/** The acts of a running session at the foot of the console, always in the same places. */
export function FootBar({ room, current, next, previous, controls, offline, go }: FootBarProps) {
  const off = offline || controls.busy;
  return (
    <div className={classes['foot']} role="group" aria-label={t('facilitate.controls')}>
      {current ? (
        <>
          <VotingButton activity={current} controls={controls} off={off} />
          <ShowButton room={room} activity={current} controls={controls} off={off} />
          <ApartButton room={room} activity={current} controls={controls} off={off} />
        </>
      ) : null}
      <BlankButton room={room} controls={controls} off={off} />
      <Button
        size="md"
        variant="default"
        className={classes['back']}
        disabled={off || !previous}
        onClick={onFirstClick(() => previous && go(previous.id))}
        rightSection={<Kbd>{keyLabel('ArrowLeft')}</Kbd>}
      >
        {t('facilitate.back')}
      </Button>
      <NextButton current={current} next={next} off={off} go={go} />
    </div>
  );
}

interface ButtonProps {
  readonly activity: ActivityView;
  readonly controls: Controls;
  readonly off: boolean;
}

/** Opens and closes voting. It stays a button once voting has closed, so that it keeps the focus after a press. */
function VotingButton({ activity, controls, off }: ButtonProps) {
  const { id, state } = activity;
  const press = onFirstClick(() => (state === 'open' ? controls.close(id) : controls.open(id)));
  return (
    <Button
      size="md"
      className={classes['voting']}
      color={state === 'open' ? 'danger' : 'petrol'}
      disabled={off || state === 'closed'}
      onClick={press}
      rightSection={state === 'closed' ? null : <Kbd>{keyLabel(' ')}</Kbd>}
    >
      {t(VOTING_WORDS[state])}
    </Button>
  );
}

const VOTING_WORDS = {
  ready: 'facilitate.open-voting',
  open: 'facilitate.close-voting',
  closed: 'facilitate.voting-closed',
} as const;

/** Before voting opens, the button shows the question on the room screen. It stays one button, so that it keeps the focus. */
function ShowButton(props: ButtonProps & Pick<FootBarProps, 'room'>) {
  const { room, activity, controls, off } = props;
  const isReady = activity.state === 'ready';
  const isPreviewed = room.session.stage?.shows === 'preview';
  const results = resultsAct(props);
  const words = t(isPreviewed ? 'facilitate.hide-preview' : 'facilitate.show-preview');
  return (
    <Button
      size="md"
      variant="default"
      disabled={off || !(isReady || canReveal(activity))}
      onClick={onFirstClick(() => (isReady ? controls.view(isPreviewed ? 'question' : 'preview') : results.act()))}
      rightSection={isReady ? null : <Kbd>{keyLabel('Enter')}</Kbd>}
    >
      {isReady ? words : results.words}
    </Button>
  );
}

function resultsAct({ room, activity, controls }: ButtonProps & Pick<FootBarProps, 'room'>) {
  const closes = closesToShow(activity);
  const shown = !closes && resultsShown(room, activity);
  return {
    act: () => showResults(controls, activity, !shown),
    words: closes ? t('facilitate.close-and-show') : t(shown ? hideWords(activity) : 'facilitate.show-results'),
  };
}

/** Phones keep a result that they see by a rule of their own. */
function hideWords({ visibility }: ActivityView) {
  return visibility === 'on_reveal' ? 'facilitate.hide-results' : 'facilitate.apart-off-screen';
}

/** The room's screen and phones apart. */
function ApartButton({ room, activity, controls, off }: ButtonProps & Pick<FootBarProps, 'room'>) {
  const act = apartAct(room, activity);
  if (act === null) return null;
  return (
    <Button
      size="md"
      variant="default"
      className={classes['apart']}
      disabled={off}
      onClick={onFirstClick(() => showApart(controls, activity, act))}
    >
      {t(`facilitate.apart-${act}`)}
    </Button>
  );
}

function BlankButton({ room, controls, off }: Pick<FootBarProps, 'room' | 'controls'> & { readonly off: boolean }) {
  const blank = room.session.stageView === 'blank';
  return (
    <Button
      size="md"
      variant="default"
      disabled={off}
      onClick={onFirstClick(() => controls.view(blank ? 'unblank' : 'blank'))}
      rightSection={<Kbd>B</Kbd>}
    >
      <span className="rt-hidden">{blank ? t('facilitate.unblank') : t('facilitate.blank')}</span>
      <span aria-hidden="true">
        {blank ? t('facilitate.unblank-short') : t('facilitate.blank-short')}
        <span className={classes['notOnPhone']}> {t('facilitate.blank-what')}</span>
      </span>
    </Button>
  );
}

type NextButtonProps = Pick<FootBarProps, 'current' | 'next' | 'go'> & { readonly off: boolean };

/** What follows is named as far as there is room for it; it is heard whole. */
function NextButton({ current, next, off, go }: NextButtonProps) {
  // While voting can be opened or closed, that is the act at hand.
  const isLead = next !== null && (current === null || current.state === 'closed');
  return (
    <Button
      size="md"
      variant={isLead ? 'filled' : 'default'}
      className={classes['next']}
      disabled={off || !next}
      onClick={onFirstClick(() => next && go(next.id))}
      rightSection={<Kbd>{keyLabel('ArrowRight')}</Kbd>}
    >
      {next ? <NextWords question={next.question} /> : <NoNextWords />}
    </Button>
  );
}

function NoNextWords() {
  return (
    <>
      <span className="rt-hidden">{t('facilitate.no-next')}</span>
      <span aria-hidden="true">
        {t('facilitate.no-next-short')}
        <span className={classes['notOnPhone']}> {t('facilitate.no-next-what')}</span>
      </span>
    </>
  );
}

function NextWords({ question }: { readonly question: string }) {
  return (
    <>
      <span className="rt-hidden">{t('facilitate.next', { question })}</span>
      <span aria-hidden="true" className={classes['cut']} title={question}>
        {t('facilitate.next-short')}
        <span className={classes['wideOnly']}>{`: ${question}`}</span>
      </span>
    </>
  );
}
