// Other words for a status besides its key: its labels, and everyday words.
import { fold } from '../base/fold.ts'
import { LANGUAGES, type ByLanguage } from '../base/language.ts'
import { nearest } from '../base/similar-words.ts'
import { isStatus, STATUSES, type Status } from '../base/vocabulary.ts'
import { shortStatusLabel, statusLabel } from './labels.ts'

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

/** The status with this key, or with this label in any language. Case, accents and `_` for `-` make no difference. */
export function statusNamed(text: string): Status | undefined {
  const word = hyphenated(text)
  if (isStatus(word)) return word
  const named = STATUSES.filter(status => labelsOf(status).some(each => hyphenated(each) === word))
  // A short label that two statuses share would be a guess.
  return named.length === 1 ? named[0] : undefined
}

/** The statuses that a word may mean, if it names none; the most likely first. */
export function statusesMeantBy(text: string): Status[] {
  const spellings = new Map(
    STATUSES.flatMap(status => spellingsOf(status).map(each => [each, status])),
  )
  const found = nearest(text, [...spellings.keys()]).flatMap(each => spellings.get(each) ?? [])
  return [...new Set(found)]
}

function spellingsOf(status: Status): string[] {
  const words = LANGUAGES.flatMap(language => PLAIN_WORDS[status][language])
  return [status, ...labelsOf(status), ...words].map(fold)
}

function hyphenated(text: string): string {
  return fold(text).replaceAll(/[ _]/g, '-')
}

function labelsOf(status: Status): string[] {
  return LANGUAGES.flatMap(language =>
    (['mandate', 'action'] as const).flatMap(of => [
      statusLabel(status, of, language),
      shortStatusLabel(status, of, language),
    ]),
  )
}
