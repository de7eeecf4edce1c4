import type { TemplateBody } from '@rt/contracts';
import { type Aim, AIMS } from '@rt/domain/polling';
import type { ActivityKind, KindConfig } from '@rt/kinds';
import { KEYS, useApi } from '@rt/web/console-kit';
import { kindLabel } from '@rt/web/kinds/editors';
import { builtInTemplates } from '@rt/web/kinds/templates';
import { useQuery } from '@tanstack/react-query';

export interface Template {
  readonly key: string;
  readonly aim: Aim;
  readonly title: string;
  readonly kind: ActivityKind;
  readonly question: string;
  readonly config: KindConfig;
  /** As the organisation keeps it; null for a built-in one. */
  readonly kept: TemplateBody | null;
}

export interface Library {
  readonly templates: readonly Template[];
  readonly mayChange: boolean;
}

/** All questions of the library, those of the organisation before the built-in ones. */
export function useTemplates() {
  const api = useApi();
  return useQuery({
    queryKey: KEYS.templates,
    queryFn: () => api.call('GET /api/templates'),
    select: ({ items, mayChange }): Library => ({
      templates: [
        ...items.map((kept) => ({ ...kept, key: kept.id, kept })),
        ...builtInTemplates().map((template) => ({ ...template, key: template.code, kept: null })),
      ],
      mayChange,
    }),
  });
}

/** What the plan of a roundtable takes of it; when results are shown follows from the roundtable's rule. */
export function planOf({ kind, question, config, kept }: Template) {
  if (!kept) return { kind, question, config };
  const { allowChange, allowAbstain, durationSec } = kept;
  return { kind, question, config, allowChange, allowAbstain, durationSec };
}

/** Templates that contain every word and serve the aim ('' for any), in the order of the aims. */
export function findTemplates(templates: readonly Template[], words: string, aim: Aim | ''): readonly Template[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const fits = (template: Template) => wanted.every((word) => textOf(template).includes(word));
  return AIMS.filter((one) => aim === '' || aim === one).flatMap((one) =>
    templates.filter((template) => template.aim === one && fits(template)),
  );
}

function textOf({ title, question, kind, config }: Template): string {
  const options = 'options' in config ? config.options.map(({ text }) => text) : [];
  return [title, question, kindLabel(kind), ...options].join(' ').toLocaleLowerCase();
}
