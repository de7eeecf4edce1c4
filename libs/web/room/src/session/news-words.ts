import type { AnswerNews } from '@rt/web/data';

import { t } from '../words';

/** The sentence for the status region when something became of an answer. */
export function newsSentence(news: AnswerNews): string {
  switch (news.kind) {
    case 'saved':
      if (news.withdrawn) return t('room.answer-withdrawn');

      return news.late ? t('room.answer-sent-late') : t('room.answer-saved');
    case 'queued':
      return t('room.answer-queued');
    case 'not-counted':
      return t('room.answer-not-counted');
    case 'conflict':
      return t('room.answer-conflict');
    case 'refused':
      return refusedSentence(news.code, news.message);
  }
}

export function refusedSentence(code: string | undefined, message: string | undefined): string {
  if (code === 'stale-config') return t('room.answer-stale');
  if (code === 'conflict') return t('room.answer-conflict-written');
  // It may have been counted before: nobody can tell any more.
  if (code === 'answers-cut-short') return t('room.answers-cut-short');

  return t('room.answer-refused', { reason: message ?? '' });
}
