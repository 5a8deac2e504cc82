// Failures of lookups: the records, a mandate, a name.
import { type ByLanguage, type Language, WRITING } from '../../base/language.ts'
import { shellWord } from '../../base/shell-word.ts'
import type { FailureValues, NameKind } from '../../base/failures.ts'
import type { Explanations } from '../explanation.ts'
import { arabic, isolate, quote } from '../isolate.ts'
import { andMore, labelled } from '../list.ts'
import { didYouMean } from '../suggestion.ts'
import { textIn } from '../texts.ts'

const NAMES: Record<NameKind, ByLanguage<{ unknown: string; known: string }>> = {
  document: {
    en: { unknown: 'Document not found', known: 'Documents' },
    fr: { unknown: 'Document introuvable', known: 'Documents' },
    ar: { unknown: 'الوثيقة غير موجودة', known: 'الوثائق' },
  },
  action: {
    en: { unknown: 'Action not found', known: 'Actions' },
    fr: { unknown: 'Action introuvable', known: 'Actions' },
    ar: { unknown: 'الإجراء غير موجود', known: 'الإجراءات' },
  },
  department: {
    en: { unknown: 'Department not found', known: 'Departments' },
    fr: { unknown: 'Département introuvable', known: 'Départements' },
    ar: { unknown: 'الإدارة غير موجودة', known: 'الإدارات' },
  },
  subject: {
    en: { unknown: 'Subject not found', known: 'Subjects' },
    fr: { unknown: 'Thème introuvable', known: 'Thèmes' },
    ar: { unknown: 'الموضوع غير موجود', known: 'المواضيع' },
  },
  officer: {
    en: { unknown: 'Officer not found', known: 'Officers' },
    fr: { unknown: 'Responsable introuvable', known: 'Responsables' },
    ar: { unknown: 'الموظف المسؤول غير موجود', known: 'الموظفون المسؤولون' },
  },
  group: {
    en: { unknown: 'Regional group not found', known: 'Regional groups' },
    fr: { unknown: 'Groupe régional introuvable', known: 'Groupes régionaux' },
    ar: { unknown: 'المجموعة الإقليمية غير موجودة', known: 'المجموعات الإقليمية' },
  },
  field: {
    en: { unknown: 'Field not found', known: 'Fields' },
    fr: { unknown: 'Champ introuvable', known: 'Champs' },
    ar: { unknown: 'الحقل غير موجود', known: 'الحقول' },
  },
  state: {
    en: { unknown: 'Member State not found', known: 'Member States' },
    fr: { unknown: 'État membre introuvable', known: 'États membres' },
    ar: { unknown: 'الدولة العضو غير موجودة', known: 'الدول الأعضاء' },
  },
  meeting: {
    en: { unknown: 'Meeting not found', known: 'Meetings' },
    fr: { unknown: 'Réunion introuvable', known: 'Réunions' },
    ar: { unknown: 'الاجتماع غير موجود', known: 'الاجتماعات' },
  },
  body: {
    en: { unknown: 'Body not found', known: 'Bodies' },
    fr: { unknown: 'Organe introuvable', known: 'Organes' },
    ar: { unknown: 'الجهة غير موجودة', known: 'الجهات' },
  },
  status: {
    en: { unknown: 'Unknown status', known: 'Use one of' },
    fr: { unknown: 'État inconnu', known: 'Valeurs admises' },
    ar: { unknown: 'حالة غير معروفة', known: 'القيم المقبولة' },
  },
  column: {
    en: { unknown: 'Unknown column', known: 'Columns' },
    fr: { unknown: 'Colonne inconnue', known: 'Colonnes' },
    ar: { unknown: 'عمود غير معروف', known: 'الأعمدة' },
  },
  measure: {
    en: { unknown: 'Measure not found', known: 'Measures' },
    fr: { unknown: 'Mesure introuvable', known: 'Mesures' },
    ar: { unknown: 'التدبير غير موجود', known: 'التدابير' },
  },
}

/** A long list is shortened, so that the sentence before it stays on the screen. */
const MOST_NAMES = 40

/** French has no comma before *et*. */
const BEFORE_MORE: ByLanguage<string> = { en: ', ', fr: ' ', ar: '، ' }

function allOf(known: readonly string[], language: Language): string {
  if (known.length === 0) return '–'
  const shown = known.slice(0, MOST_NAMES).map(name => isolate(name, language))
  const rest = known.length - shown.length
  const named = shown.join(WRITING[language].comma)
  return rest > 0 ? `${named}${BEFORE_MORE[language]}${andMore[language](rest)}` : named
}

/** For example `إدارة الثقافة (culture)`: in Arabic text, an id alone is a foreign word. */
function withName(id: string, name: string | undefined): string {
  return name === undefined ? id : `${name} (${id})`
}

function candidateLines(
  candidates: readonly { id: string; title: string }[],
  more: number,
  language: Language,
): string[] {
  const lines = candidates.map(({ id, title }) => `${isolate(id, language)}  ${title}`)
  return more > 0 ? [...lines, andMore[language](more)] : lines
}

const REMOVAL: ByLanguage<{ title: string; reason: string; by: string }> = {
  en: { title: 'Title', reason: 'Reason', by: 'By' },
  fr: { title: 'Titre', reason: 'Motif', by: 'Par' },
  ar: { title: 'العنوان', reason: 'السبب', by: 'الحذف' },
}

function removalLines(
  { title, reason, by, language: original }: FailureValues['was-removed'],
  language: Language,
): string[] {
  const words = REMOVAL[language]
  return [
    labelled(words.title, textIn(title, language, original), language),
    labelled(words.reason, textIn(reason, language, original), language),
    ...(by === undefined ? [] : [labelled(words.by, isolate(by, language), language)]),
  ]
}

function historyOf({ document }: FailureValues['was-removed']): string {
  return `mandates log --document ${shellWord(document)}`
}

/** A text with a digit was meant as an id. */
function isWords(id: string): boolean {
  return !/\d/.test(id)
}

function listing(id: string): string {
  return isWords(id) ? `mandates list --all --search ${shellWord(id)}` : 'mandates list --all'
}

export const FINDING: Explanations<
  | 'records-not-found'
  | 'no-working-folder'
  | 'records-folder-missing'
  | 'no-organisation'
  | 'place-unreadable'
  | 'unknown-id'
  | 'was-removed'
  | 'ambiguous-id'
  | 'no-next-meeting'
  | 'no-answer-day'
  | 'answer-day-past'
  | 'meeting-of-other-body'
  | 'meeting-undated'
  | 'not-an-officer'
  | 'needs-mandate'
  | 'unknown-name'
> = {
  'records-not-found': {
    en: ({ searched }) => ({
      message: `No records folder was found in ${searched} or any folder above it.`,
      hint: 'Change to the folder that contains records/, or give its path with --records DIR or MANDATES_RECORDS.',
    }),
    fr: ({ searched }) => ({
      message: `Aucun dossier de fiches n’a été trouvé dans ${searched} ni dans un dossier parent.`,
      hint: 'Placez-vous dans le dossier qui contient records/, ou indiquez le dossier des fiches avec --records ou MANDATES_RECORDS.',
    }),
    ar: ({ searched }) => ({
      message: `لم يُعثر على مجلد السجلات في ${isolate(searched, 'ar')} ولا في أي مجلد أعلى منه.`,
      hint: arabic`انتقل إلى المجلد الذي يحوي ${'records/'}، أو حدده بالخيار ${'--records'} أو بالمتغير ${'MANDATES_RECORDS'}.`,
    }),
  },
  'no-working-folder': {
    en: ({ folder }) => ({
      message: `The current folder no longer exists: ${folder}`,
      hint: 'Change to another folder with cd, or give the full path with --records.',
    }),
    fr: ({ folder }) => ({
      message: `Le dossier où vous vous trouvez n’existe plus\u00a0: ${folder}`,
      hint: 'Placez-vous dans un autre dossier (cd), ou indiquez le chemin complet des fiches avec --records.',
    }),
    ar: ({ folder }) => ({
      message: `لم يعد المجلد الحالي موجودا: ${isolate(folder, 'ar')}`,
      hint: `انتقل إلى مجلد آخر بالأمر ${isolate('cd', 'ar')}، أو حدد المسار الكامل للسجلات بالخيار ${isolate('--records', 'ar')}.`,
    }),
  },
  'records-folder-missing': {
    en: ({ folder }) => ({
      message: `There is no folder ${folder}.`,
      hint: 'Check the path given with --records or MANDATES_RECORDS.',
    }),
    fr: ({ folder }) => ({
      message: `Le dossier ${folder} n’existe pas.`,
      hint: 'Vérifiez le chemin donné avec --records ou MANDATES_RECORDS.',
    }),
    ar: ({ folder }) => ({
      message: `المجلد ${isolate(folder, 'ar')} غير موجود.`,
      hint: arabic`تحقق من المسار المحدد بالخيار ${'--records'} أو بالمتغير ${'MANDATES_RECORDS'}.`,
    }),
  },
  'place-unreadable': {
    en: ({ path, reason }) => ({
      message: `The system denied access to ${path} (${reason}).`,
      hint: 'Check your read permission and the disk, then run the command again.',
    }),
    fr: ({ path, reason }) => ({
      message: `Le système refuse l’accès à ${path} (${reason}).`,
      hint: 'Vérifiez votre droit de lecture et l’état du disque, puis relancez la commande.',
    }),
    ar: ({ path, reason }) => ({
      message: `لم يسمح النظام بالاطلاع على ${isolate(path, 'ar')} (${isolate(reason, 'ar')}).`,
      hint: 'تحقق من إذن القراءة ومن حالة القرص ثم أعد الأمر.',
    }),
  },
  'no-organisation': {
    en: ({ folder }) => ({
      message: `${folder} is not a records folder: it has no organisation.yaml.`,
      hint: 'Give the folder that contains organisation.yaml, meetings.yaml and documents/.',
    }),
    fr: ({ folder }) => ({
      message: `Le dossier ${folder} n’est pas un dossier de fiches\u00a0: il ne contient pas organisation.yaml.`,
      hint: 'Indiquez le dossier qui contient organisation.yaml, meetings.yaml et documents/.',
    }),
    ar: ({ folder }) => ({
      message: arabic`المجلد ${folder} ليس مجلد سجلات، إذ ليس فيه ${'organisation.yaml'}.`,
      hint: arabic`حدد المجلد الذي يحوي ${'organisation.yaml'} و${'meetings.yaml'} و${'documents/'}.`,
    }),
  },
  'unknown-id': {
    en: ({ id, nearest, candidates, more }) => ({
      message: `Mandate not found: ${id}`,
      lines: candidateLines(candidates, more, 'en'),
      hint:
        candidates.length > 0
          ? 'These mandates have your words in their titles. Use the id of one of them.'
          : didYouMean(nearest, 'en') ||
            `${isWords(id) ? 'To search for the words' : 'To list all mandates'}: ${listing(id)}`,
    }),
    fr: ({ id, nearest, candidates, more }) => ({
      message: `Mandat introuvable\u00a0: ${id}`,
      lines: candidateLines(candidates, more, 'fr'),
      hint:
        candidates.length > 0
          ? candidates.length + more === 1
            ? 'Ce texte figure dans le titre de ce mandat. Indiquez la référence du mandat.'
            : 'Ce texte figure dans les titres de ces mandats. Indiquez la référence de l’un d’eux.'
          : didYouMean(nearest, 'fr') ||
            `${isWords(id) ? 'Pour chercher ce texte' : 'Pour énumérer tous les mandats'}\u00a0: ${listing(id)}`,
    }),
    ar: ({ id, nearest, candidates, more }) => ({
      message: `التكليف غير موجود: ${isolate(id, 'ar')}`,
      lines: candidateLines(candidates, more, 'ar'),
      hint:
        candidates.length > 0
          ? 'وردت هذه الكلمات في العناوين أعلاه: حدد واحدا منها بمرجعه.'
          : didYouMean(nearest, 'ar') ||
            `${isWords(id) ? 'للبحث عن هذه الكلمات' : 'لعرض جميع التكليفات'}: ${isolate(listing(id), 'ar')}`,
    }),
  },
  'was-removed': {
    en: removal => ({
      message: `${removal.id} was removed from the records on ${removal.date}.`,
      lines: removalLines(removal, 'en'),
      hint: `To view what was recorded about it: ${historyOf(removal)}`,
    }),
    fr: removal => ({
      message: `La référence ${removal.id} a été supprimée des fiches le ${removal.date}.`,
      lines: removalLines(removal, 'fr'),
      hint: `Pour consulter ce qui avait été enregistré\u00a0: ${historyOf(removal)}`,
    }),
    ar: removal => ({
      message: arabic`حُذف المرجع ${removal.id} من السجلات في ${removal.date}.`,
      lines: removalLines(removal, 'ar'),
      hint: `للاطلاع على ما سُجل عنه: ${isolate(historyOf(removal), 'ar')}`,
    }),
  },
  'ambiguous-id': {
    en: ({ id, candidates, more }) => ({
      message: `${quote(id, 'en')} matches several mandates or actions:`,
      lines: candidateLines(candidates, more, 'en'),
      hint: 'Type more of the id.',
    }),
    fr: ({ id, candidates, more }) => ({
      message: `${quote(id, 'fr')} désigne plusieurs mandats ou actions\u00a0:`,
      lines: candidateLines(candidates, more, 'fr'),
      hint: 'Tapez une plus grande partie de la référence.',
    }),
    ar: ({ id, candidates, more }) => ({
      message: `المرجع ${quote(id, 'ar')} يطابق عدة تكليفات أو إجراءات:`,
      lines: candidateLines(candidates, more, 'ar'),
      hint: 'اكتب جزءا أطول من المرجع.',
    }),
  },
  'meeting-of-other-body': {
    en: ({ meeting, of, body }) => ({
      message: `${meeting} is a meeting of ${of}, not of ${body}.`,
      hint: 'Give only the meeting; its body is in the calendar.',
    }),
    fr: ({ meeting, of, body }) => ({
      message: `La réunion ${meeting} relève de l’organe ${of}, et non de l’organe ${body}.`,
      hint: 'Indiquez seulement la réunion\u00a0; le calendrier précise de quel organe elle relève.',
    }),
    ar: ({ meeting, of, body }) => ({
      message: arabic`الاجتماع ${meeting} من اجتماعات الجهة ${of} لا الجهة ${body}.`,
      hint: 'حدد الاجتماع وحده، ففي جدول الاجتماعات الجهة التي تعقده.',
    }),
  },
  'no-next-meeting': {
    en: ({ body }) => ({
      message: `The calendar has no meeting of ${body} after this date.`,
      hint: 'Add it with mandates meeting add (leave out the date if it is not known), or choose a meeting with --for.',
    }),
    fr: ({ body }) => ({
      message: `Le calendrier ne comporte aucune réunion à venir de l’organe ${body}.`,
      hint: 'Ajoutez cette réunion avec mandates meeting add (sans date si elle n’est pas encore fixée), ou indiquez une autre réunion avec --for.',
    }),
    ar: ({ body }) => ({
      message: arabic`لا يوجد في جدول الاجتماعات اجتماع للجهة ${body} بعد هذا التاريخ.`,
      hint: arabic`أضفه بالأمر ${'mandates meeting add'}، دون تاريخ ما دام غير معروف؛ أو حدد اجتماعا بالخيار ${'--for'}.`,
    }),
  },
  'no-answer-day': {
    en: ({ meeting }) => ({
      message:
        meeting === undefined
          ? 'The calendar does not give the day by which the answers are needed.'
          : `The calendar does not say when the papers of ${meeting} are due, or that day has passed.`,
      hint: 'Give the day by which the answers are needed: --by 2018-05-06',
    }),
    fr: ({ meeting }) => ({
      message:
        meeting === undefined
          ? 'Le calendrier n’indique pas pour quel jour les réponses sont attendues.'
          : `Le calendrier n’indique aucun jour à venir pour la remise des documents de la réunion ${meeting}.`,
      hint: 'Indiquez le jour pour lequel les réponses sont attendues\u00a0: --by 2018-05-06',
    }),
    ar: ({ meeting }) => ({
      message:
        meeting === undefined
          ? 'لا يذكر جدول الاجتماعات موعدا للرد.'
          : arabic`لا يذكر جدول الاجتماعات يوما قادما لتسليم وثائق الاجتماع ${meeting}.`,
      hint: arabic`حدد موعد الرد: ${'--by 2018-05-06'}`,
    }),
  },
  'answer-day-past': {
    en: ({ date, today }) => ({
      message: `Answers cannot be needed by ${date}, which is before ${today}.`,
      hint: 'Give a later day with --by.',
    }),
    fr: ({ date, today }) => ({
      message: `Une réponse ne peut être attendue le ${date}, qui précède le ${today}.`,
      hint: 'Indiquez un jour postérieur avec --by.',
    }),
    ar: ({ date, today }) => ({
      message: arabic`لا يصح أن يكون موعد الرد ${date}، وهو قبل ${today}.`,
      hint: arabic`حدد يوما لاحقا بالخيار ${'--by'}.`,
    }),
  },
  'meeting-undated': {
    en: ({ meeting, option }) => ({
      message: `The date of ${meeting} is not fixed.`,
      hint: `Give a meeting whose date is fixed, or a date, for example ${option} 2018-05-06.`,
    }),
    fr: ({ meeting, option }) => ({
      message: `La date de la réunion ${meeting} n’est pas fixée.`,
      hint: `Indiquez une réunion dont la date est fixée, ou une date, par exemple ${option} 2018-05-06.`,
    }),
    ar: ({ meeting, option }) => ({
      message: arabic`لا تاريخ محددا للاجتماع ${meeting}.`,
      hint: arabic`حدد اجتماعا تاريخه محدد، أو تاريخا مثل ${`${option} 2018-05-06`}.`,
    }),
  },
  'not-an-officer': {
    en: ({ email }) => ({
      message:
        email === undefined
          ? 'Git knows no email address of yours.'
          : `No officer has the email address ${email}.`,
      hint: 'Give the id or the name of an officer, or add yourself with mandates officer add.',
    }),
    fr: ({ email }) => ({
      message:
        email === undefined
          ? 'Git ne connaît pas votre adresse électronique.'
          : `Aucun responsable n’a l’adresse électronique ${email}.`,
      hint: 'Indiquez la référence ou le nom d’un responsable, ou ajoutez-vous à la liste avec mandates officer add.',
    }),
    ar: ({ email }) => ({
      message:
        email === undefined
          ? arabic`لم يُحدد في ${'git'} عنوان بريدك الإلكتروني.`
          : arabic`لا يوجد موظف مسؤول عنوان بريده ${email}.`,
      hint: arabic`اذكر مرجع الموظف أو اسمه، أو أضف نفسك إلى القائمة بالأمر ${'mandates officer add'}.`,
    }),
  },
  'needs-mandate': {
    en: ({ id }) => ({
      message: `${id} is an action; a mandate is needed here.`,
      hint: 'Leave out the dot and what follows it.',
    }),
    fr: ({ id }) => ({
      message: `${id} est une action\u00a0; indiquez un mandat.`,
      hint: 'Supprimez le point et le chiffre qui le suit.',
    }),
    ar: ({ id }) => ({
      message: arabic`المرجع ${id} لإجراء، والمطلوب هنا تكليف.`,
      hint: 'احذف النقطة وما بعدها.',
    }),
  },
  'unknown-name': {
    en: ({ what, name, nearest, known }) => ({
      message: `${NAMES[what].en.unknown}: ${name}`,
      hint: didYouMean(nearest, 'en') || `${NAMES[what].en.known}: ${allOf(known, 'en')}`,
    }),
    fr: ({ what, name, nearest, known }) => ({
      message: `${NAMES[what].fr.unknown}\u00a0: ${name}`,
      hint: didYouMean(nearest, 'fr') || `${NAMES[what].fr.known}\u00a0: ${allOf(known, 'fr')}`,
    }),
    ar: ({ what, name, nearest, known, names = [] }) => ({
      message: `${NAMES[what].ar.unknown}: ${isolate(name, 'ar')}`,
      hint:
        didYouMean(nearest, 'ar') ||
        `${NAMES[what].ar.known}: ${allOf(
          known.map((id, index) => withName(id, names[index]?.ar)),
          'ar',
        )}`,
    }),
  },
}
