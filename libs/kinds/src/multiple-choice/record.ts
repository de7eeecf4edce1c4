import type { ChoiceResult, KindRecord } from '@rt/domain/polling';
import { choiceTable } from '@rt/domain/polling';

export const multipleChoiceRecord: KindRecord<ChoiceResult> = { table: choiceTable };
