// The requests of the report to the body that it is submitted to.
import type { ByLanguage, Language } from '../base/language.ts'
import { isolate } from './isolate.ts'
import { isFeminineInArabic, withArticle } from './names.ts'

/** @param body the name of the body in the language of the report; null if it has none in it */
type ToBody = (body: string | null, language: Language) => string

/** The heading of the part that asks for decisions. */
export const observationsHeading: ToBody = (body, language) =>
  ({
    en: `Observations and action proposed to ${inEnglish(body)}`,
    fr: `Observations et décisions proposées ${inFrench(body).à}`,
    ar: `الملاحظات والقرارات المقترحة على ${inArabic(body)}`,
  })[language]

/** The heading of the requests on the first page. */
export const decisionHeading: ToBody = (body, language) =>
  ({
    en: `Decision asked of ${inEnglish(body)}`,
    fr: `Décision demandée ${inFrench(body).à}`,
    ar: `القرار المطلوب من ${inArabic(body)}`,
  })[language]

/** What the body is always asked. */
export const askedToTakeNote: ToBody = (body, language) =>
  ({
    en: `${capital(inEnglish(body))} is invited to take note of this report.`,
    fr: `${capital(inFrench(body).le)} est ${invited(body)} à prendre note du présent rapport.`,
    ar: `${inArabic(body)} ${isFeminine(body) ? 'مدعوة' : 'مدعو'} إلى أخذ العلم بهذا التقرير.`,
  })[language]

/** The beginning of the list of decisions that it may take. */
export const mayWish: ToBody = (body, language) =>
  ({
    en: 'It may wish:',
    fr: `${inFrench(body).isFeminine ? 'Elle' : 'Il'} souhaitera peut-être\u00a0:`,
    ar: isFeminine(body) ? 'وقد تود:' : 'وقد يود:',
  })[language]

/** The decisions that it may take, each for some mandates. The program never suggests how to decide. */
export const DECISIONS = {
  overdue: {
    en: (count, numbers) =>
      count === 1
        ? `to set a new deadline for the overdue mandate (${numbers}), or to confirm the present one;`
        : `to set new deadlines for the overdue mandates (${numbers}), or to confirm the present ones;`,
    fr: (count, numbers) =>
      count === 1
        ? `fixer une nouvelle échéance pour le mandat à échéance dépassée (${numbers}), ou confirmer l’échéance actuelle\u00a0;`
        : `fixer de nouvelles échéances pour les mandats à échéance dépassée (${numbers}), ou confirmer les échéances actuelles\u00a0;`,
    ar: (count, numbers, isShe) =>
      `${isShe ? 'أن تحدد' : 'أن يحدد'} ${ARABIC_NEW[formOf(count)]} ${ARABIC_LATE[formOf(count)]} (${numbers}) أو ${isShe ? 'أن تؤكد' : 'أن يؤكد'} ${ARABIC_PRESENT[formOf(count)]}؛`,
  },
  blocked: {
    en: (count, numbers) => `to give its guidance on the blocked ${mandate(count)} (${numbers});`,
    fr: (count, numbers) =>
      `donner ses orientations sur ${count === 1 ? 'le mandat bloqué' : 'les mandats bloqués'} (${numbers})\u00a0;`,
    ar: (count, numbers, isShe) =>
      `${isShe ? 'أن تقدم توجيهاتها' : 'أن يقدم توجيهاته'} بشأن ${ARABIC_BLOCKED[formOf(count)]} (${numbers})؛`,
  },
  proposed: {
    en: (count, numbers) => `to decide on the proposed closure of ${mandate(count)} ${numbers};`,
    fr: (count, numbers) =>
      `se prononcer sur la clôture proposée ${count === 1 ? 'du mandat' : 'des mandats'} ${numbers}\u00a0;`,
    ar: (count, numbers, isShe) =>
      `${isShe ? 'أن تبت' : 'أن يبت'} في الإنهاء المقترح ${ARABIC_PROPOSED[formOf(count)]} (${numbers})؛`,
  },
} satisfies Record<string, Decision>

/** @param numbers the numbers of the mandates, in words */
type Decision = ByLanguage<(count: number, numbers: string, isFeminine: boolean) => string>

/** A decision of the list, in the gender of the body. The last one ends the sentence. */
export function decision(
  matter: keyof typeof DECISIONS,
  count: number,
  numbers: string,
  body: string | null,
  isLast: boolean,
  language: Language,
): string {
  const text = DECISIONS[matter][language](count, numbers, isFeminine(body))
  return isLast ? text.replace(/\u00a0?[;؛]$/, '.') : text
}

/** The letters of a list: `(a)`, `a)`, `(أ)`. */
export const LETTERS: ByLanguage<readonly string[]> = {
  en: ['(a)', '(b)', '(c)'],
  fr: ['a)', 'b)', 'c)'],
  ar: ['(أ)', '(ب)', '(ج)'],
}

function mandate(count: number): string {
  return count === 1 ? 'mandate' : 'mandates'
}

/** The singular, the dual or the plural. */
function formOf(count: number): 0 | 1 | 2 {
  return count === 1 ? 0 : count === 2 ? 1 : 2
}

const ARABIC_NEW = ['موعدا جديدا', 'موعدين جديدين', 'مواعيد جديدة'] as const
const ARABIC_PRESENT = ['الموعد الحالي', 'الموعدين الحاليين', 'المواعيد الحالية'] as const
const ARABIC_LATE = ['للتكليف المتأخر', 'للتكليفين المتأخرين', 'للتكليفات المتأخرة'] as const
const ARABIC_BLOCKED = ['التكليف المتعثر', 'التكليفين المتعثرين', 'التكليفات المتعثرة'] as const
const ARABIC_PROPOSED = ['للتكليف', 'للتكليفين', 'للتكليفات'] as const

/** Who decides on the future of a mandate. */
export const bodyDecides: ToBody = (body, language) =>
  ({
    en: `Whether a mandate is renewed, merged with another or discontinued is for ${inEnglish(body)} to decide.`,
    fr: `Il appartient ${inFrench(body).à} de décider si un mandat est reconduit, fusionné avec un autre ou clos.`,
    ar: `ويعود إلى ${inArabic(body)} أن ${isFeminine(body) ? 'تقرر' : 'يقرر'} تجديد أي تكليف أو دمجه مع غيره أو إنهاءه.`,
  })[language]

function inEnglish(body: string | null): string {
  return `the ${body?.replace(/^the /i, '') ?? 'meeting'}`
}

/** If the gender of the body's name is unknown, the meeting is named instead. */
function inFrench(body: string | null): { le: string; à: string; isFeminine: boolean } {
  const named = body === null ? undefined : withArticle(body)
  return named ?? { le: 'la réunion', à: 'à la réunion', isFeminine: true }
}

function invited(body: string | null): string {
  return inFrench(body).isFeminine ? 'invitée' : 'invité'
}

function inArabic(body: string | null): string {
  return isolate(body ?? MEETING, 'ar')
}

function isFeminine(body: string | null): boolean {
  return isFeminineInArabic(body ?? MEETING)
}

const MEETING = 'الاجتماع'

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
