// What the items of a list are that hangs on a request.
import type { Language } from '../base/language.ts'
import type { Compiled } from './phrases/compiled.ts'
import type { Item } from './structure.ts'

type ListKind = 'tasks' | 'contents' | 'none'

/** What the items of a list are: tasks of their own, the contents of one task, or none of both. */
export function listKind(chapeau: string, items: readonly Item[], { phrases }: Compiled): ListKind {
  const bare = chapeau.replace(/(?<![:؛،,\s])[:؛،,\s]+$/u, '')
  const opened = bare.replace(/(?<!\s)\s*\b(?:to|de|d'|à|that)$/i, '')
  if (opened === '' || !/:\s*$/.test(chapeau)) {
    if (opened === '') return 'tasks'
    return startsWithTask(items, phrases.language) ? 'tasks' : 'none'
  }
  const hasOwnTask = taskWithin(opened, phrases.language)
  if (!hasOwnTask) return 'tasks'
  if (
    phrases.following.test(bare) &&
    !/\b(?:report|information|inform|rapport|informations?)\b/i.test(bare)
  )
    return 'tasks'
  if (phrases.contents.test(bare)) return 'contents'
  return startsWithTask(items, phrases.language) ? 'tasks' : 'contents'
}

/** Whether a chapeau says what to do before its list begins. */
function taskWithin(chapeau: string, language: Language): boolean {
  switch (language) {
    case 'en':
      return /(?:^|\s|,)(?<!\b(?:subject|according|due|pursuant|addition|prior|relation|respect|regard|response|owing|view|contrary|reference) )to (?!the\b|its\b|a\b|an\b|this\b|that\b|these\b|those\b|all\b|his\b|her\b|their\b|which\b)\p{Ll}+/u.test(
        chapeau,
      )
    case 'fr':
      return /(?:^|\s)(?:de |d'|à )(?:lui |leur |se |s'|le |la |les |l'|y |en |ne pas )?\p{Ll}+(?:er|ir|re|oir)(?!\p{L})/u.test(
        chapeau,
      )
    case 'ar':
      return /(?:^|\s)(?:ان|بان)\s+\p{L}+/u.test(chapeau) || chapeau.split(' ').length >= 6
  }
}

function startsWithTask(items: readonly Item[], language: Language): boolean {
  const first = items[0]?.text ?? ''
  switch (language) {
    case 'en':
      return /^to\s/i.test(first)
    case 'fr':
      return /^(?:de\s|d['’])/i.test(first) || /^\p{L}+(?:er|ir|re)\s/iu.test(first)
    case 'ar':
      return /^(?:أن|بأن)\s/u.test(first)
  }
}
