// The words of houses for statuses, in English, French and Arabic. Texts are folded.
import type { Status } from '../../base/vocabulary.ts'

/** What a word means; `asked` where houses mean different things by it. */
export interface Meaning {
  /** The best reading. Undefined where there is no good one. */
  readonly status: Status | undefined
  readonly asked: boolean
}

/** The words in which a status column says that work is under way, besides “ongoing”. */
export const UNDER_WAY =
  /^(?:in[- ]progress|under ?way|on ?track|under implementation|being implemented|work(?:ing| in progress)|started|begun|active|advanced|advancing|further work ongoing|work ongoing|delayed|behind schedule|overdue|late|at risk|off track|in course|initiated|en cours(?: .{1,40})?|en retard|retardee?s?|en bonne voie|engagee?s?|entamee?s?|commencee?s?|demarree?s?|lancee?s?|en execution|en preparation|قيد (?:التنفيذ|الانجاز|الاعداد|المتابعه|العمل|الاجراء)|(?:جار|جاري|يجري)(?: (?:ال)?(?:تنفيذ|عمل|اعداد|متابعه|انجاز|تنفيذه|العمل عليه).{0,10})?|(?:مت|م)اخر(?:ه)?|بدا التنفيذ|تحت التنفيذ|في طور التنفيذ|[1-9]\d? ?%)$/

const SURE: Readonly<Partial<Record<Status, RegExp>>> = {
  'not-started':
    /^(?:not (?:yet )?(?:started|begun|commenced|initiated|done|undertaken)|to be (?:started|done|initiated)|no progress|no action(?: taken)?|todo|to do|not begun|planned|non (?:encore )?(?:entamee?s?|commencee?s?|engagee?s?|demarree?s?|debutee?s?|initiee?s?)|pas (?:encore )?(?:commencee?|entamee?|demarree?|engagee?)|a (?:faire|demarrer|engager|lancer|entreprendre)|لم (?:يبدا|تبدا|يشرع|يتم البدء)(?: .{0,30})?|لم يبدا التنفيذ.{0,20}|لم يباشر.{0,20}|غير مبتدا|0 ?%)$/,
  'in-progress': UNDER_WAY,
  'partially-implemented':
    /^(?:partial(?:ly)?(?: (?:implemented|completed?|done|achieved|executed|complied))?|partly (?:implemented|done|completed)|implemented in part|in part|partiel(?:lement)?(?: (?:realisee?|executee?|mise? en oeuvre|appliquee?|atteinte?|achevee?|accomplie?|faite?))?s?|(?:realisee?|executee?|mise? en oeuvre|faite?|appliquee?)s? (?:partiellement|en partie)|en partie|منفذ(?:ه)? جزييا|نفذ(?:ت)? جزييا|تنفيذ جزيي|جزيي(?:ا)?|منجز جزييا|انجز جزييا|منجزه جزييا)$/,
  implemented:
    /^(?:(?:fully |already )?(?:implemented|completed?|done|achieved|kept|finished|executed|delivered|fulfilled|accomplished|complied(?: with)?|carried out)|(?:entierement |totalement |pleinement )?(?:realisee?|executee?|mise? en oeuvre|achevee?|terminee?|faite?|accomplie?|finie?|appliquee?|effectuee?|finalisee?)s?|100 ?%|نفذ(?:ت)?(?: (?:بالكامل|كليا|كاملا))?|منفذ(?:ه)?(?: (?:بالكامل|كليا))?|تم(?: (?:التنفيذ|الانجاز|تنفيذه|تنفيذها|انجازه))?|مكتمل(?:ه)?|منجز(?:ه)?|انجز(?:ت)?|اكتمل(?:ت)?|منتهي(?:ه)?|✓|✔|☑|✅)$/,
  ongoing:
    /^(?:continuous|continuing|permanent(?:e)?|standing|recurrent|recurring|en continu|continue?|مستمر(?:ه)?|داي?م(?:ه)?|متواصل(?:ه)?|بصفه مستمره)$/,
  blocked:
    /^(?:on hold|blocked|deferred|suspended|paused|stalled|postponed|frozen|halted|awaiting funding|bloquee?s?|suspendue?s?|reportee?s?|differee?s?|en suspens|gelee?s?|ajournee?s?|a l'arret|متعثر(?:ه)?|موجل(?:ه)?|معلق(?:ه)?|متوقف(?:ه)?|موقوف(?:ه)?|مجمد(?:ه)?|ارجي.{0,4}|اجل(?:ت)?)$/,
  overtaken:
    /^(?:overtaken(?: by events)?|no longer (?:relevant|applicable|needed)|obsolete|moot|sans objet|caduque?s?|devenue? sans objet|depassee?s?(?: par les evenements)?|تجاوز(?:ته|تها) الاحداث|لم يعد (?:قايما|ذا صله|مطلوبا).{0,10}|انتفت الحاجه.{0,12}|انتفي الغرض.{0,12})$/,
  discontinued:
    /^(?:cancell?ed|dropped|withdrawn|discontinued|abandoned|terminated|rescinded|annulee?s?|abandonnee?s?|rapportee?s?|retiree?s?|supprimee?s?|ملغ(?:ي|اه|يه)|الغي(?:ت)?|سحب(?:ت)?|تم الغاوه)$/,
}

/** A word with more after it: the reference of what replaced the mandate. */
const SUPERSEDED =
  /^(?:superseded|replaced|merged|remplacee?s?|fusionnee?s?|absorbee?s?|حل محل(?:ه|ها)|استبدل(?:ت)?|استعيض عنه|دمج(?:ت)?)(?: (?:by|with|into|par|avec|dans|في|ب|مع)? ?(.{0,200}))?$/

/** Words of which each house has its own understanding, with the likely one. */
const ASKED: readonly (readonly [pattern: RegExp, status: Status | undefined])[] = [
  [/^(?:open|ouverte?s?|مفتوح(?:ه)?)$/, 'in-progress'],
  [/^(?:pending|en attente|في الانتظار|معلق للنظر|قيد الانتظار)$/, 'not-started'],
  [
    /^(?:closed?|clos(?:e|es)?|clotur(?:e|ee|es|ees)|مغلق(?:ه)?|مقفل(?:ه)?|اغلق(?:ت)?)$/,
    'implemented',
  ],
  [/^(?:ongoing|on ?going)$/, 'in-progress'],
  [
    /^(?:not implemented|not achieved|not executed|not kept|non (?:realisee?|executee?|mise? en oeuvre|appliquee?|faite?)s?|لم (?:ينفذ|تنفذ|ينجز|تنجز)|غير (?:منفذ|منجز)(?:ه)?)$/,
    'not-started',
  ],
  [/^(?:stopped|arretee?s?|اوقف(?:ت)?)$/, 'blocked'],
  [/^(?:n\/?a\.?|not applicable|non applicable|غير منطبق(?:ه)?|لا ينطبق)$/, 'overtaken'],
  [/^(?:broken|rompue?)$/, 'discontinued'],
  [/^compromised$/, 'partially-implemented'],
  [/^(?:unsuccessful|failed|echouee?|echec)$/, 'discontinued'],
  [/^decision taken$/, 'implemented'],
  [/^proposed$/, 'not-started'],
  [/^(?:no ?data|unknown|inconnue?|غير معروف)$/, undefined],
]

/** Words that say how a State or a vote stands, never how far the work is. */
export const NO_STATUS =
  /^(?:supported|noted|accepted|consider(?:ed)?|adopted|approved|pass(?:ed)?|consent(?: pass)?|nomination pass|rejected|high|medium|low|urgent|normal|appuyee?|notee?|approuvee?|acceptee?|adoptee?|haute?|moyenne?|basse?|faible|مقبول(?:ه)?|معتمد(?:ه)?|عالي(?:ه)?|متوسط(?:ه)?|منخفض(?:ه)?)$/

/** Derived from the calendar: the word itself stays in the note. */
export const DERIVED =
  /^(?:overdue|delayed|behind schedule|late|en retard|retardee?s?|(?:مت|م)اخر(?:ه)?)$/

/** Yes and no, in a column whose heading is the status. */
export const YES = /^(?:yes|y|true|oui|vrai|x|✓|✔|☑|✅|نعم|1)$/
export const NO = /^(?:no|n|false|non|faux|✗|✘|☒|لا|0)$/

/** Icons that pages use without words. */
const ICONS: Readonly<Record<string, Status>> = {
  '○': 'not-started',
  '◐': 'in-progress',
  '◑': 'in-progress',
  '◔': 'in-progress',
  '◕': 'in-progress',
  '●': 'implemented',
}

/**
 * What a folded word means by itself. Undefined if it is not known.
 *
 * @param word without its percentage
 */
export function meaningOf(word: string): Meaning | undefined {
  for (const [status, pattern] of Object.entries(SURE))
    if (pattern.test(word)) return { status: status as Status, asked: false }
  if (SUPERSEDED.test(word)) return { status: 'superseded', asked: false }
  const icon = ICONS[word]
  if (icon !== undefined) return { status: icon, asked: true }
  const asked = ASKED.find(([pattern]) => pattern.test(word))
  return asked && { status: asked[1], asked: true }
}

/** What a mandate was replaced by, in the house's words. */
export function successorIn(word: string): string | undefined {
  return SUPERSEDED.exec(word)?.[1]
}
