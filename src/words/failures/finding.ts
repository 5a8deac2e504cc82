// Failures of finding: the records, a mandate, a name.
import type { ByLanguage, Language } from '../../base/language.ts'
import { shellWord } from '../../base/shell-word.ts'
import type { NameKind } from '../../base/user-error.ts'
import type { Explanations } from '../explanation.ts'
import { isolate, quote } from '../isolate.ts'
import { andMore } from '../listing.ts'
import { didYouMean } from '../suggestion.ts'

const NAMES: Record<NameKind, ByLanguage<{ unknown: string; known: string }>> = {
  document: {
    en: { unknown: 'Document not found', known: 'Documents' },
    fr: { unknown: 'Document introuvable', known: 'Documents' },
    ar: { unknown: 'الوثيقة غير موجودة', known: 'الوثائق' },
  },
  department: {
    en: { unknown: 'Department not found', known: 'Departments' },
    fr: { unknown: 'Département introuvable', known: 'Départements' },
    ar: { unknown: 'الإدارة غير موجودة', known: 'الإدارات' },
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
    ar: { unknown: 'الجهاز غير موجود', known: 'الأجهزة' },
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
    fr: { unknown: 'Mesure demandée introuvable', known: 'Mesures demandées' },
    ar: { unknown: 'التدبير غير موجود', known: 'التدابير' },
  },
}

/** A long list is cut, so that the sentence before it stays on the screen. */
const MOST_NAMES = 40

function allOf(known: readonly string[], language: Language): string {
  const shown = known.slice(0, MOST_NAMES).map(name => isolate(name, language))
  const rest = known.length - shown.length
  const more = rest > 0 ? [andMore[language](rest)] : []
  return [...shown, ...more].join(language === 'ar' ? '، ' : ', ')
}

function candidateLines(
  candidates: readonly { id: string; title: string }[],
  more: number,
  language: Language,
): string[] {
  const lines = candidates.map(({ id, title }) => `${isolate(id, language)}  ${title}`)
  return more > 0 ? [...lines, andMore[language](more)] : lines
}

/** Whatever has a digit was meant for an id. */
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
  | 'ambiguous-id'
  | 'no-next-meeting'
  | 'meeting-of-other-body'
  | 'meeting-undated'
  | 'needs-mandate'
  | 'unknown-name'
> = {
  'records-not-found': {
    en: ({ searched }) => ({
      message: `No records folder was found in ${searched} or any folder above it.`,
      hint: 'Go to the folder that holds records/, or name it with --records DIR or MANDATES_RECORDS.',
    }),
    fr: ({ searched }) => ({
      message: `Aucun dossier de fiches n’a été trouvé dans ${searched} ni dans un dossier parent.`,
      hint: 'Placez-vous dans le dossier qui contient records/, ou indiquez-le par --records DIR ou MANDATES_RECORDS.',
    }),
    ar: ({ searched }) => ({
      message: `لم يُعثر على مجلد السجلات في ${isolate(searched, 'ar')} ولا في أي مجلد أعلى منه.`,
      hint: 'انتقل إلى المجلد الذي يحوي records/، أو حدده بالخيار --records أو بالمتغير MANDATES_RECORDS.',
    }),
  },
  'no-working-folder': {
    en: ({ folder }) => ({
      message: `The folder that you are in is no longer there: ${folder}`,
      hint: 'Go to another one with cd, or name the records with --records and their whole path.',
    }),
    fr: ({ folder }) => ({
      message: `Le dossier où vous vous trouvez n’existe plus\u00a0: ${folder}`,
      hint: 'Allez dans un autre avec cd, ou indiquez le chemin complet des fiches par --records.',
    }),
    ar: ({ folder }) => ({
      message: `لم يعد المجلد الذي أنت فيه موجودا: ${isolate(folder, 'ar')}`,
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
      hint: 'Vérifiez le chemin donné par --records ou MANDATES_RECORDS.',
    }),
    ar: ({ folder }) => ({
      message: `المجلد ${isolate(folder, 'ar')} غير موجود.`,
      hint: 'تحقق من المسار المحدد بالخيار --records أو بالمتغير MANDATES_RECORDS.',
    }),
  },
  'place-unreadable': {
    en: ({ path, reason }) => ({
      message: `The system would not let ${path} be looked at (${reason}).`,
      hint: 'Check that you may read it, and the disk that it is on, and repeat the command.',
    }),
    fr: ({ path, reason }) => ({
      message: `Le système n’a pas permis de consulter ${path} (${reason}).`,
      hint: 'Vérifiez votre droit de lecture et l’état du disque, puis relancez la commande.',
    }),
    ar: ({ path, reason }) => ({
      message: `لم يسمح النظام بالاطلاع على ${isolate(path, 'ar')} (${isolate(reason, 'ar')}).`,
      hint: 'تحقق من إذن القراءة ومن حالة القرص ثم أعد الأمر.',
    }),
  },
  'no-organisation': {
    en: ({ folder }) => ({
      message: `${folder} is no records folder: it holds no organisation.yaml.`,
      hint: 'Name the folder that holds organisation.yaml, meetings.yaml and documents/.',
    }),
    fr: ({ folder }) => ({
      message: `${folder} n’est pas un dossier de fiches\u00a0: il ne contient pas organisation.yaml.`,
      hint: 'Indiquez le dossier qui contient organisation.yaml, meetings.yaml et documents/.',
    }),
    ar: ({ folder }) => ({
      message: `${isolate(folder, 'ar')} ليس مجلد سجلات: لا يحوي organisation.yaml.`,
      hint: 'حدد المجلد الذي يحوي organisation.yaml وmeetings.yaml وdocuments/.',
    }),
  },
  'unknown-id': {
    en: ({ id, nearest, candidates, more }) => ({
      message: `Mandate not found: ${id}`,
      lines: candidateLines(candidates, more, 'en'),
      hint:
        candidates.length > 0
          ? 'These have the words in their titles: name one by its id.'
          : didYouMean(nearest, 'en') ||
            `${isWords(id) ? 'Look for the words with' : 'List all of them with'}: ${listing(id)}`,
    }),
    fr: ({ id, nearest, candidates, more }) => ({
      message: `Mandat introuvable\u00a0: ${id}`,
      lines: candidateLines(candidates, more, 'fr'),
      hint:
        candidates.length > 0
          ? 'Ces mots figurent dans ces titres\u00a0: indiquez une référence.'
          : didYouMean(nearest, 'fr') ||
            `${isWords(id) ? 'Pour chercher ces mots' : 'Pour les énumérer tous'}\u00a0: ${listing(id)}`,
    }),
    ar: ({ id, nearest, candidates, more }) => ({
      message: `التكليف غير موجود: ${isolate(id, 'ar')}`,
      lines: candidateLines(candidates, more, 'ar'),
      hint:
        candidates.length > 0
          ? 'وردت هذه الكلمات في هذه العناوين: حدد أحدها بمرجعه.'
          : didYouMean(nearest, 'ar') ||
            `${isWords(id) ? 'للبحث عن هذه الكلمات' : 'لعرضها جميعا'}: ${isolate(listing(id), 'ar')}`,
    }),
  },
  'ambiguous-id': {
    en: ({ id, candidates, more }) => ({
      message: `${quote(id, 'en')} could be several:`,
      lines: candidateLines(candidates, more, 'en'),
      hint: 'Write more of the id.',
    }),
    fr: ({ id, candidates, more }) => ({
      message: `${quote(id, 'fr')} peut en désigner plusieurs\u00a0:`,
      lines: candidateLines(candidates, more, 'fr'),
      hint: 'Précisez la référence.',
    }),
    ar: ({ id, candidates, more }) => ({
      message: `${quote(id, 'ar')} قد يعني أكثر من واحد:`,
      lines: candidateLines(candidates, more, 'ar'),
      hint: 'اكتب جزءا أطول من المرجع.',
    }),
  },
  'meeting-of-other-body': {
    en: ({ meeting, of, body }) => ({
      message: `${meeting} is a meeting of ${of}, and not of ${body}.`,
      hint: 'Give the meeting alone: it says whose it is.',
    }),
    fr: ({ meeting, of, body }) => ({
      message: `${meeting} est une réunion de ${of}, et non de ${body}.`,
      hint: 'Indiquez la réunion seule\u00a0: elle dit quel organe l’a tenue.',
    }),
    ar: ({ meeting, of, body }) => ({
      message: `${isolate(meeting, 'ar')} من اجتماعات ${isolate(of, 'ar')} لا ${isolate(body, 'ar')}.`,
      hint: 'حدد الاجتماع وحده، فمنه تُعرف الجهة التي عقدته.',
    }),
  },
  'no-next-meeting': {
    en: ({ body }) => ({
      message: `The calendar has no meeting of ${body} after this day.`,
      hint: 'Add it to meetings.yaml, without a date while none is known; or name one with --for.',
    }),
    fr: ({ body }) => ({
      message: `Le calendrier n’a pas de réunion de ${body} après cette date.`,
      hint: 'Ajoutez-la à meetings.yaml, sans date tant qu’elle n’est pas connue\u00a0; ou indiquez-en une par --for.',
    }),
    ar: ({ body }) => ({
      message: `لا يوجد في الجدول اجتماع لاحق للجهاز ${isolate(body, 'ar')}.`,
      hint: `أضفه إلى meetings.yaml، دون تاريخ ما دام غير معروف؛ أو حدد اجتماعا بالخيار ${isolate('--for', 'ar')}.`,
    }),
  },
  'meeting-undated': {
    en: ({ meeting }) => ({
      message: `${meeting} has no date in force.`,
      hint: 'Name a meeting that was held, or a day, as --since 2018-05-06.',
    }),
    fr: ({ meeting }) => ({
      message: `${meeting} n’a pas de date en vigueur.`,
      hint: 'Indiquez une réunion qui s’est tenue, ou un jour, comme --since 2018-05-06.',
    }),
    ar: ({ meeting }) => ({
      message: `ليس للاجتماع ${isolate(meeting, 'ar')} تاريخ قائم.`,
      hint: `حدد اجتماعا انعقد، أو يوما مثل ${isolate('--since 2018-05-06', 'ar')}.`,
    }),
  },
  'needs-mandate': {
    en: ({ id }) => ({
      message: `${id} is an action; a mandate is needed here.`,
      hint: 'Leave out what follows the dot.',
    }),
    fr: ({ id }) => ({
      message: `${id} est une mesure\u00a0; il faut ici un mandat.`,
      hint: 'Retirez ce qui suit le point.',
    }),
    ar: ({ id }) => ({
      message: `${isolate(id, 'ar')} إجراء، والمطلوب هنا تكليف.`,
      hint: 'احذف ما بعد النقطة.',
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
    ar: ({ what, name, nearest, known }) => ({
      message: `${NAMES[what].ar.unknown}: ${isolate(name, 'ar')}`,
      hint: didYouMean(nearest, 'ar') || `${NAMES[what].ar.known}: ${allOf(known, 'ar')}`,
    }),
  },
}
