// The words after a change: what changed, in which file, and what to do next.
import type { ByLanguage, Sentence } from '../base/language.ts'
import { arabic, isolate, quote } from './isolate.ts'

export const STATUS_UPDATED: ByLanguage<string> = {
  en: 'Status updated',
  fr: 'Mise à jour enregistrée',
  ar: 'حُدّثت الحالة',
}

export const WOULD_CHANGE: ByLanguage<string> = {
  en: 'Nothing was written. This is what would change:',
  fr: 'Rien n’a été enregistré. Voici ce qui changerait\u00a0:',
  ar: 'لم يُحفظ شيء. وفيما يلي ما سيتغير:',
}

/** The line above the change that waits for confirmation. */
export const WILL_BE_RECORDED: Sentence<[file: string]> = {
  en: file => `This is what will be recorded in ${file}:`,
  fr: file => `Voici ce qui sera enregistré dans ${file}\u00a0:`,
  ar: file => `يُسجل ما يلي في ${isolate(file, 'ar')}:`,
}

/** The remark after an entry that repeats the current status. */
export const STATUS_STAYS: Sentence<[status: string]> = {
  en: status => `The entry was added. The status is still ${quote(status, 'en')}.`,
  fr: status => `L’entrée a été ajoutée\u00a0; l’état ${quote(status, 'fr')} est inchangé.`,
  ar: status => `أُضيف القيد، ولا تزال الحالة ${quote(status, 'ar')}.`,
}

/** The same for an entry that was corrected. */
export const CORRECTED_STATUS_STAYS: Sentence<[status: string]> = {
  en: status =>
    `The right entry took the place of the wrong one. The status is still ${quote(status, 'en')}.`,
  fr: status => `L’entrée a été remplacée\u00a0; l’état ${quote(status, 'fr')} est inchangé.`,
  ar: status => `حل القيد الصحيح محل الخاطئ، ولا تزال الحالة ${quote(status, 'ar')}.`,
}

/** The consequence of an action's update for its mandate. */
export const NOW_OUTSTANDING: Sentence<[id: string, status: string]> = {
  en: (id, status) => `${id} now has the status ${quote(status, 'en')} and is still outstanding.`,
  fr: (id, status) =>
    `Le mandat ${id} a désormais l’état ${quote(status, 'fr')} et reste en suspens.`,
  ar: (id, status) =>
    `أصبحت حالة التكليف ${isolate(id, 'ar')} ${quote(status, 'ar')}، ولا يزال غير منجز.`,
}

export const NOW_CLOSED: Sentence<[id: string, status: string]> = {
  en: (id, status) =>
    `${id} now has the status ${quote(status, 'en')} and is no longer outstanding.`,
  fr: (id, status) =>
    `Le mandat ${id} a désormais l’état ${quote(status, 'fr')} et n’est plus en suspens.`,
  ar: (id, status) =>
    `أصبحت حالة التكليف ${isolate(id, 'ar')} ${quote(status, 'ar')}، ولم يعد ضمن التكليفات غير المنجزة.`,
}

/** The remark after an example was created, as of a day with interesting content. */
export const exampleWritten: Sentence<[folder: string, command: string]> = {
  en: (folder, command) => `A fictitious organisation was created in ${folder}. Try: ${command}`,
  fr: (folder, command) =>
    `Une organisation fictive a été créée dans ${folder}. Essayez\u00a0: ${command}`,
  ar: (folder, command) =>
    `أُنشئت منظمة افتراضية في ${isolate(folder, 'ar')}. جرّب: ${isolate(command, 'ar')}`,
}

export const writtenTo: Sentence<[file: string]> = {
  en: file => `Written to ${file}.`,
  fr: file => `Enregistré dans ${file}.`,
  ar: file => arabic`حُفظ في ${file}.`,
}

export const committed: Sentence<[file: string]> = {
  en: file => `Written to ${file} and committed to git.`,
  fr: file => `Enregistré dans ${file} et dans git.`,
  ar: file => arabic`حُفظ في ${file} وأُودع في git.`,
}

/** The command that shows a mandate or an action. */
export const toViewIt: Sentence<[id: string]> = {
  en: id => `To view the record: mandates show ${id}`,
  fr: id => `Pour consulter la fiche\u00a0: mandates show ${id}`,
  ar: id => arabic`لعرض السجل: ${`mandates show ${id}`}`,
}
