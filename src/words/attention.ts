// The matters that call for a meeting's attention, in the order of the report.
import type { ByLanguage } from '../base/language.ts'

/** The matters. A mandate may belong to several. */
export const ATTENTION_REASONS = ['overdue', 'dueHere', 'blocked', 'silent', 'proposed'] as const

export type AttentionReason = (typeof ATTENTION_REASONS)[number]

const LABELS: Record<AttentionReason, ByLanguage<string>> = {
  overdue: { en: 'Overdue', fr: 'Échéance dépassée', ar: 'التكليفات المتأخرة' },
  dueHere: {
    en: 'Due at this session',
    fr: 'Échéant à la présente session',
    ar: 'مستحق في هذه الدورة',
  },
  blocked: { en: 'Blocked', fr: 'Mise en œuvre bloquée', ar: 'متعثر' },
  silent: {
    en: 'No update since the last session',
    fr: 'Sans mise à jour depuis la dernière session',
    ar: 'دون تحديث منذ الدورة السابقة',
  },
  proposed: { en: 'Proposed for closure', fr: 'Clôture proposée', ar: 'مقترح إنهاؤه' },
}

const NEVER_UPDATED: ByLanguage<string> = {
  en: 'No update recorded',
  fr: 'Sans mise à jour enregistrée',
  ar: 'دون أي تحديث مسجل',
}

/** @param since whether there was an earlier meeting, since which something could have been recorded */
export function attentionLabel(matter: AttentionReason, since: boolean): ByLanguage<string> {
  return matter === 'silent' && !since ? NEVER_UPDATED : LABELS[matter]
}
