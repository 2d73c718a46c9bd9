import { recordOf, type Workflow } from '../setup/read-workflow.js';

/** What a workflow is for, by its events. */
export type Purpose = 'review' | 'release' | 'drift';

/** Purposes that the events of a workflow serve. */
export function purposesOf({ on }: Workflow): Purpose[] {
  const has = (event: string) => Object.hasOwn(on, event);
  return [
    ...(has('pull_request') || has('pull_request_target') ? ['review' as const] : []),
    ...(tagPatterns(on) !== undefined || has('release') ? ['release' as const] : []),
    ...(has('schedule') ? ['drift' as const] : []),
  ];
}

/** Filters of `push` for tags; undefined where no push of a tag starts it. */
export function tagPatterns(on: Workflow['on']): readonly string[] | undefined {
  if (!Object.hasOwn(on, 'push')) return undefined;
  const filters = recordOf(on['push']);
  const tags = textsOf(filters['tags']);
  if (tags !== undefined) return tags;
  // Without any filter every branch and tag starts it; with one for branches no tag does.
  return 'branches' in filters || 'branches-ignore' in filters || 'tags-ignore' in filters ? undefined : ['**'];
}

/** One text or a list of them, as filters are written; undefined for anything else. */
export function textsOf(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map(String) : undefined;
}
