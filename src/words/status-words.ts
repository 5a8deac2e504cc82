// Other words for a status besides its key: its labels, and everyday words.
import { fold } from '../base/fold.ts'
import { LANGUAGES, type ByLanguage } from '../base/language.ts'
import { nearest } from '../base/nearest.ts'
import { STATUSES, type Status } from '../base/vocabulary.ts'
import { ACTION_STATUS_LABELS, STATUS_LABELS } from './labels.ts'

const PLAIN_WORDS: Record<Status, ByLanguage<readonly string[]>> = {
  'not-started': {
    en: ['pending', 'to do', 'open'],
    fr: ['à faire', 'en attente'],
    ar: ['لم يبدأ', 'معلق', 'قيد الانتظار'],
  },
  'in-progress': {
    en: ['begun', 'started', 'under way'],
    fr: ['commencé', 'en cours'],
    ar: ['بدأ', 'جار', 'جاري', 'جارٍ'],
  },
  'partially-implemented': { en: ['partial', 'partly'], fr: ['partiel'], ar: ['جزئي'] },
  implemented: {
    en: ['done', 'completed', 'complete', 'finished', 'closed'],
    fr: ['fait', 'achevé', 'terminé', 'exécuté'],
    ar: ['تم', 'مكتمل', 'منجز'],
  },
  ongoing: { en: ['continuing', 'permanent'], fr: ['continu', 'permanent'], ar: ['مستمر'] },
  blocked: { en: ['stuck', 'delayed'], fr: ['bloqué', 'retardé'], ar: ['متوقف', 'معطل'] },
  overtaken: { en: ['obsolete', 'moot'], fr: ['sans objet', 'caduc'], ar: ['لم يعد قائما'] },
  superseded: { en: ['replaced'], fr: ['remplacé'], ar: ['مستبدل'] },
  discontinued: {
    en: ['cancelled', 'dropped', 'abandoned', 'stopped'],
    fr: ['annulé', 'abandonné', 'clos'],
    ar: ['ملغى', 'متروك'],
  },
}

/** The statuses that a word may mean, if it is not a key; the most likely first. */
export function statusesMeantBy(text: string): Status[] {
  const spellings = new Map(
    STATUSES.flatMap(status => spellingsOf(status).map(each => [each, status])),
  )
  const found = nearest(text, [...spellings.keys()]).flatMap(each => spellings.get(each) ?? [])
  return [...new Set(found)]
}

function spellingsOf(status: Status): string[] {
  const labels = LANGUAGES.flatMap(language => [
    STATUS_LABELS[status][language],
    ACTION_STATUS_LABELS[status][language],
    ...PLAIN_WORDS[status][language],
  ])
  return [status, ...labels].map(fold)
}
