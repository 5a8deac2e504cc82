// Classifies the items of a list below a request.
import type { Compiled } from './phrases/compiled.ts'
import type { Phrases } from './phrases/phrases.ts'
import type { Item } from './structure.ts'

type ListKind = 'tasks' | 'contents' | 'none'

/** The kind of a list: separate tasks, the contents of one task, or neither. */
export function listKind(chapeau: string, items: readonly Item[], { phrases }: Compiled): ListKind {
  const bare = chapeau.replace(/(?<![:؛،,\s])[:؛،,\s]+$/u, '')
  const opened = bare.replace(/(?<!\s)\s*\b(?:to|de|d'|à|that)$/i, '')
  if (opened === '' || !/:\s*$/.test(chapeau)) {
    if (opened === '') return 'tasks'
    return startsWithTask(items, phrases) ? 'tasks' : 'none'
  }
  if (!phrases.task.test(opened)) return 'tasks'
  if (
    phrases.following.test(bare) &&
    !/\b(?:report|information|inform|rapport|informations?)\b/i.test(bare)
  )
    return 'tasks'
  if (phrases.contents.test(bare)) return 'contents'
  return startsWithTask(items, phrases) ? 'tasks' : 'contents'
}

function startsWithTask(items: readonly Item[], { taskFirst }: Phrases): boolean {
  return taskFirst.test(items[0]?.text ?? '')
}
