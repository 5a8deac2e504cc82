// Other words for a status besides its key: its labels, and everyday words.
import { fold } from '../base/fold.ts'
import { LANGUAGES, type ByLanguage } from '../base/language.ts'
import { nearest } from '../base/similar-words.ts'
import { isStatus, STATUSES, type Status } from '../base/vocabulary.ts'
import { shortStatusLabel, statusLabel } from './labels.ts'

const PLAIN_WORDS: Record<Status, ByLanguage<readonly string[]>> = {
  'not-started': {
    en: ['pending', 'to do', 'open', 'new'],
    fr: ['à faire', 'en attente', 'non commencé', 'ouvert', 'nouveau'],
    ar: ['لم يبدأ', 'معلق', 'قيد الانتظار', 'جديد', 'مفتوح'],
  },
  'in-progress': {
    en: ['begun', 'started', 'under way', 'in process', 'open'],
    fr: ['commencé', 'en cours', 'engagé', 'entamé', 'ouvert'],
    ar: ['بدأ', 'جار', 'جاري', 'جارٍ', 'قيد الإنجاز', 'مفتوح'],
  },
  'partially-implemented': {
    en: ['partial', 'partly', 'partly done'],
    fr: ['partiel', 'en partie'],
    ar: ['جزئي', 'جزئيا'],
  },
  implemented: {
    en: ['done', 'completed', 'complete', 'finished', 'closed'],
    fr: ['fait', 'fini', 'achevé', 'terminé', 'exécuté', 'réalisé', 'accompli', 'clos', 'clôturé'],
    ar: ['تم', 'مكتمل', 'منجز', 'أنجز', 'انتهى', 'منته', 'منتهي', 'مغلق'],
  },
  ongoing: { en: ['continuing', 'permanent'], fr: ['continu', 'permanent'], ar: ['مستمر'] },
  blocked: {
    en: ['stuck', 'delayed', 'on hold', 'suspended'],
    fr: ['bloqué', 'retardé', 'suspendu', 'en attente'],
    ar: ['متوقف', 'معطل', 'معلق'],
  },
  overtaken: { en: ['obsolete', 'moot'], fr: ['sans objet', 'caduc'], ar: ['لم يعد قائما'] },
  superseded: { en: ['replaced'], fr: ['remplacé'], ar: ['مستبدل'] },
  discontinued: {
    en: ['cancelled', 'dropped', 'abandoned', 'stopped', 'closed'],
    fr: ['annulé', 'abandonné', 'arrêté', 'clos', 'clôturé'],
    ar: ['ملغى', 'متروك', 'مغلق'],
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
  const spellings = STATUSES.flatMap(status =>
    spellingsOf(status).map(spelling => ({ spelling, status })),
  )
  const known = [...new Set(spellings.map(({ spelling }) => spelling))]
  const word = fold(text)
  const found = (known.includes(word) ? [word] : nearest(text, known)).flatMap(near =>
    spellings.flatMap(({ spelling, status }) => (spelling === near ? status : [])),
  )
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
