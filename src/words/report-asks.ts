// The requests of the report to the body that it is submitted to.
import type { Language } from '../base/language.ts'
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

/** The request in the summary, if something calls for attention. */
export const askedToConsider: ToBody = (body, language) =>
  ({
    en: `${capital(inEnglish(body))} is invited to take note of this report and to consider the matters listed under “Matters calling for attention”.`,
    fr: `${capital(inFrench(body).le)} est ${invited(body)} à prendre note du présent rapport et à examiner les questions énumérées sous «\u00a0Questions appelant l’attention\u00a0».`,
    ar: `و${inArabic(body)} ${isFeminine(body) ? 'مدعوة' : 'مدعو'} إلى أخذ العلم بهذا التقرير والنظر في المسائل الواردة تحت عنوان «مسائل تستدعي الاهتمام».`,
  })[language]

/** The request if nothing calls for attention. */
export const askedToTakeNote: ToBody = (body, language) =>
  ({
    en: `${capital(inEnglish(body))} is invited to take note of this report.`,
    fr: `${capital(inFrench(body).le)} est ${invited(body)} à prendre note du présent rapport.`,
    ar: `و${inArabic(body)} ${isFeminine(body) ? 'مدعوة' : 'مدعو'} إلى أخذ العلم بهذا التقرير.`,
  })[language]

export const mayTakeNote: ToBody = (body, language) =>
  ({
    en: `${capital(inEnglish(body))} may wish to take note of this report.`,
    fr: `${capital(inFrench(body).le)} souhaitera peut-être prendre note du présent rapport.`,
    ar: isFeminine(body)
      ? `قد تود ${inArabic(body)} أن تأخذ علما بهذا التقرير.`
      : `قد يود ${inArabic(body)} أن يأخذ علما بهذا التقرير.`,
  })[language]

/** The sentence before the mandates on which the body may give guidance. The program does not suggest any. */
export const guidanceWanted: ToBody = (body, language) =>
  ({
    en: `${capital(inEnglish(body))} may wish to give its guidance on the mandates listed below. Whether a mandate is renewed, merged with another or discontinued is for ${inEnglish(body)} to decide.`,
    fr: `${capital(inFrench(body).le)} souhaitera peut-être donner des orientations sur les mandats énumérés ci-après. Il appartient ${inFrench(body).à} de décider si un mandat est reconduit, fusionné avec un autre ou clos.`,
    ar: isFeminine(body)
      ? 'وقد تود أن تقدم توجيهاتها بشأن التكليفات الواردة أدناه. ويعود إليها وحدها أن تقرر تجديد أي تكليف أو دمجه مع غيره أو إنهاءه.'
      : 'وقد يود أن يقدم توجيهاته بشأن التكليفات الواردة أدناه. ويعود إليه وحده أن يقرر تجديد أي تكليف أو دمجه مع غيره أو إنهاءه.',
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
