// Refusals of changes of fields and ids: nothing was written, and why.
import { languageName, type Language } from '../../base/language.ts'
import type { RecordLevel } from '../../base/failures.ts'
import type { Explanations } from '../explanation.ts'
import { arabic, isolate, andList, quote } from '../isolate.ts'
import { toViewIt } from '../update.ts'

const LEVELS: Readonly<Record<RecordLevel, Readonly<Record<Language, string>>>> = {
  mandate: { en: 'mandates', fr: 'les mandats', ar: 'التكليفات' },
  action: { en: 'actions', fr: 'les actions', ar: 'الإجراءات' },
  document: { en: 'documents', fr: 'les documents', ar: 'الوثائق' },
}

function levelsIn(of: readonly RecordLevel[], language: Language): string {
  return andList(
    of.map(level => LEVELS[level][language]),
    language,
  )
}

export const EDITING_FAILURES: Explanations<
  | 'nothing-to-set'
  | 'nothing-to-change'
  | 'not-together'
  | 'ids-or-filter'
  | 'not-a-field-of'
  | 'nothing-matches'
  | 'id-taken'
  | 'invalid-id'
  | 'still-renewed'
  | 'document-not-removed'
  | 'words-not-in-text'
  | 'nothing-left'
  | 'both-confirmed'
  | 'deadlines-differ'
  | 'other-document'
> = {
  'nothing-to-set': {
    en: ({ command }) => ({
      message: 'No field was given; nothing was written.',
      hint: `Give at least one field, for example --set-title or --set-department. For all of them: mandates ${command} --help`,
    }),
    fr: ({ command }) => ({
      message: 'Aucun champ n’est indiqué\u00a0; rien n’a été enregistré.',
      hint: `Indiquez au moins un champ, par exemple --set-title ou --set-department. Pour voir tous les champs\u00a0: mandates ${command} --help`,
    }),
    ar: ({ command }) => ({
      message: 'لم يُحدد أي حقل؛ لم يُحفظ شيء.',
      hint: arabic`حدد حقلا واحدا على الأقل، مثل ${'--set-title'} أو ${'--set-department'}. ولعرضها جميعا: ${`mandates ${command} --help`}`,
    }),
  },
  'nothing-to-change': {
    en: ({ what }) => ({
      message: `${what} already has these values; nothing was written.`,
      hint: 'Give another value.',
    }),
    fr: ({ what }) => ({
      message: `${what} contient déjà ces valeurs\u00a0; rien n’a été enregistré.`,
      hint: 'Indiquez une autre valeur.',
    }),
    ar: ({ what }) => ({
      message: arabic`سبق تسجيل هذه القيم في ${what}؛ لم يُحفظ شيء.`,
      hint: 'اكتب قيمة أخرى.',
    }),
  },
  'not-together': {
    en: ({ options }) => ({
      message: `${andList(options, 'en')} contradict each other; nothing was written.`,
      hint: 'Give only one of them.',
    }),
    fr: ({ options }) => ({
      message: `Les options ${andList(options, 'fr')} se contredisent\u00a0; rien n’a été enregistré.`,
      hint: 'Indiquez une seule de ces options.',
    }),
    ar: ({ options }) => ({
      message: `لا يجتمع الخياران ${andList(options, 'ar')}؛ لم يُحفظ شيء.`,
      hint: 'حدد واحدا منهما فقط.',
    }),
  },
  'ids-or-filter': {
    en: ({ command }) => ({
      message: 'Both ids and a filter were given; nothing was written.',
      hint: `Give either the ids or the filter. See mandates ${command} --help.`,
    }),
    fr: ({ command }) => ({
      message:
        'Des références et un filtre sont indiqués à la fois\u00a0; rien n’a été enregistré.',
      hint: `Indiquez soit les références, soit le filtre. Voir mandates ${command} --help.`,
    }),
    ar: ({ command }) => ({
      message: 'حُددت مراجع ومعايير تصفية معا؛ لم يُحفظ شيء.',
      hint: arabic`حدد المراجع أو معايير التصفية، لا كليهما. انظر ${`mandates ${command} --help`}`,
    }),
  },
  'not-a-field-of': {
    en: ({ option, id, of }) => ({
      message: `${option} does not apply to ${id}; nothing was written.`,
      hint: `This field belongs to ${levelsIn(of, 'en')} only.`,
    }),
    fr: ({ option, id, of }) => ({
      message: `L’option ${option} ne s’applique pas à ${id}\u00a0; rien n’a été enregistré.`,
      hint: `Seuls ${levelsIn(of, 'fr')} ont ce champ.`,
    }),
    ar: ({ option, id, of }) => ({
      message: arabic`لا ينطبق الخيار ${option} على ${id}؛ لم يُحفظ شيء.`,
      hint: `هذا الحقل يخص ${levelsIn(of, 'ar')} وحدها.`,
    }),
  },
  'nothing-matches': {
    en: () => ({
      message: 'No mandate matches the filter; nothing was written.',
      hint: 'Use the same options with mandates list to see what matches. Closed mandates need --all.',
    }),
    fr: () => ({
      message: 'Aucun mandat ne correspond au filtre\u00a0; rien n’a été enregistré.',
      hint: 'Essayez les mêmes options avec mandates list. Pour inclure les mandats clos, ajoutez --all.',
    }),
    ar: () => ({
      message: 'لا يوجد تكليف مطابق لمعايير التصفية؛ لم يُحفظ شيء.',
      hint: arabic`جرّب الخيارات نفسها مع ${'mandates list'}. ولإدراج ما أُنجز أو أُنهي أضف ${'--all'}.`,
    }),
  },
  'id-taken': {
    en: ({ id, by }) => ({
      message: `The id ${id} is, or was, the id of ${by}; nothing was written.`,
      hint: 'Choose an id that was never used here.',
    }),
    fr: ({ id, by }) => ({
      message: `La référence ${id} est, ou était, celle de ${by}\u00a0; rien n’a été enregistré.`,
      hint: 'Choisissez une référence qui n’a jamais servi ici.',
    }),
    ar: ({ id, by }) => ({
      message: arabic`المرجع ${id} مستخدم في ${by} أو سبق استخدامه فيه؛ لم يُحفظ شيء.`,
      hint: 'اختر مرجعا لم يسبق استخدامه هنا.',
    }),
  },
  'invalid-id': {
    en: ({ found }) => ({
      message: `${quote(found, 'en')} cannot be an id; nothing was written.`,
      hint: 'An id has letters, digits, hyphens and underscores only, and no spaces, for example 5b.',
    }),
    fr: ({ found }) => ({
      message: `${quote(found, 'fr')} ne peut pas être une référence\u00a0; rien n’a été enregistré.`,
      hint: 'Une référence se compose de lettres, de chiffres, de tirets et de traits de soulignement, sans espace, par exemple 5b.',
    }),
    ar: ({ found }) => ({
      message: `لا يصلح ${quote(found, 'ar')} مرجعا؛ لم يُحفظ شيء.`,
      hint: arabic`يتكون المرجع من حروف وأرقام وواصلات وشرطات سفلية فقط، دون مسافات، مثل ${'5b'}.`,
    }),
  },
  'still-renewed': {
    en: ({ id, by }) => ({
      message: `${id} is renewed by ${andList(by, 'en')}; nothing was written.`,
      hint: `First: mandates edit ${by.join(' ')} --clear renews`,
    }),
    fr: ({ id, by }) => ({
      message: `${id} est reconduit par ${andList(by, 'fr')}\u00a0; rien n’a été enregistré.`,
      hint: `Commencez par\u00a0: mandates edit ${by.join(' ')} --clear renews`,
    }),
    ar: ({ id, by }) => ({
      message: `${isolate(id, 'ar')} مجدد في ${andList(by, 'ar')}؛ لم يُحفظ شيء.`,
      hint: arabic`ابدأ بما يلي: ${`mandates edit ${by.join(' ')} --clear renews`}`,
    }),
  },
  'document-not-removed': {
    en: ({ id, file }) => ({
      message: `${id} is a whole document; nothing was written.`,
      hint: `Name its mandates one by one, or delete the file ${file} and commit that to git.`,
    }),
    fr: ({ id, file }) => ({
      message: `${id} est un document entier\u00a0; rien n’a été enregistré.`,
      hint: `Indiquez ses mandats un à un, ou supprimez le fichier ${file} et enregistrez la suppression dans git.`,
    }),
    ar: ({ id, file }) => ({
      message: arabic`المرجع ${id} لوثيقة كاملة؛ لم يُحفظ شيء.`,
      hint: arabic`حدد تكليفاتها واحدا واحدا، أو احذف الملف ${file} وأودع الحذف في ${'git'}.`,
    }),
  },
  'words-not-in-text': {
    en: ({ id, text, words }) => ({
      message: `The text of ${id} (${languageName(text, 'en')}) does not contain ${quote(words, 'en')} exactly once; nothing was written.`,
      hint: `Give the first words of the second part, as they are in the document, with one --at for each language of the text. ${toViewIt.en(id)}`,
    }),
    fr: ({ id, text, words }) => ({
      message: `Le texte de ${id} (${languageName(text, 'fr')}) doit contenir une fois, et une seule, ${quote(words, 'fr')}\u00a0; rien n’a été enregistré.`,
      hint: `Indiquez les premiers mots de la seconde partie, tels qu’ils figurent dans le document, avec une option --at pour chaque langue du texte. ${toViewIt.fr(id)}`,
    }),
    ar: ({ id, text, words }) => ({
      message: `لا بد أن ترد العبارة ${quote(words, 'ar')} مرة واحدة لا أكثر في نص ${isolate(id, 'ar')} (${languageName(text, 'ar')})؛ لم يُحفظ شيء.`,
      hint: `اكتب الكلمات الأولى من الجزء الثاني كما وردت في الوثيقة، مع الخيار ${isolate('--at', 'ar')} لكل لغة من لغات النص. ${toViewIt.ar(id)}`,
    }),
  },
  'nothing-left': {
    en: ({ id }) => ({
      message: `Nothing would be left of the text of ${id}; nothing was written.`,
      hint: 'Give words that begin later in the text.',
    }),
    fr: ({ id }) => ({
      message: `Il ne resterait rien du texte de ${id}\u00a0; rien n’a été enregistré.`,
      hint: 'Indiquez des mots qui figurent plus loin dans le texte.',
    }),
    ar: ({ id }) => ({
      message: arabic`لن يبقى شيء من نص ${id}؛ لم يُحفظ شيء.`,
      hint: 'اكتب كلمات ترد في موضع لاحق من النص.',
    }),
  },
  'both-confirmed': {
    en: ({ id, other, entry }) => ({
      message: `Meetings took note of both ${id} and ${other}; nothing was written.`,
      hint: `Withdraw one confirmation first: mandates withdraw ${other} --entry ${entry} --reason "…"`,
    }),
    fr: ({ id, other, entry }) => ({
      message: `Des réunions ont pris note de ${id} et de ${other}\u00a0; rien n’a été enregistré.`,
      hint: `Annulez d’abord l’une des deux prises de note\u00a0: mandates withdraw ${other} --entry ${entry} --reason "…"`,
    }),
    ar: ({ id, other, entry }) => ({
      message: arabic`أُخذ العلم بإنجاز كل من ${id} و${other}؛ لم يُحفظ شيء.`,
      hint: arabic`اسحب أولا أحد قيدي أخذ العلم: ${`mandates withdraw ${other} --entry ${entry} --reason "…"`}`,
    }),
  },
  'deadlines-differ': {
    en: ({ id, other }) => ({
      message: `${id} and ${other} have different deadlines, and that of ${other} was moved; nothing was written.`,
      hint: `Give both the same deadline first: mandates edit ${id} ${other} --set-due …`,
    }),
    fr: ({ id, other }) => ({
      message: `${id} et ${other} ont des échéances différentes, et celle de ${other} a été reportée\u00a0; rien n’a été enregistré.`,
      hint: `Donnez d’abord la même échéance aux deux\u00a0: mandates edit ${id} ${other} --set-due …`,
    }),
    ar: ({ id, other }) => ({
      message: arabic`موعد ${id} غير موعد ${other} الذي مُدد؛ لم يُحفظ شيء.`,
      hint: arabic`حدد لهما أولا موعدا واحدا: ${`mandates edit ${id} ${other} --set-due …`}`,
    }),
  },
  'other-document': {
    en: ({ id, other }) => ({
      message: `${id} and ${other} are in different documents; nothing was written.`,
      hint: `Only mandates of one document can be joined. If one repeats the other, use mandates edit ${other} --set-renews ${id}`,
    }),
    fr: ({ id, other }) => ({
      message: `${id} et ${other} figurent dans des documents différents\u00a0; rien n’a été enregistré.`,
      hint: `Seuls les mandats d’un même document peuvent être réunis. Si l’un reconduit l’autre, utilisez mandates edit ${other} --set-renews ${id}`,
    }),
    ar: ({ id, other }) => ({
      message: arabic`التكليفان ${id} و${other} في وثيقتين مختلفتين؛ لم يُحفظ شيء.`,
      hint: arabic`لا تُدمج إلا تكليفات وثيقة واحدة. وإن كان أحدهما يكرر الآخر فاستخدم ${`mandates edit ${other} --set-renews ${id}`}`,
    }),
  },
}
