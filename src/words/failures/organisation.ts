// Refusals of changes of the calendar and the organisation: nothing was written, and why.
import type { Explanations } from '../explanation.ts'
import { arabic, commaList, isolate, quote } from '../isolate.ts'

export const ORGANISATION_FAILURES: Explanations<
  | 'days-reversed'
  | 'meeting-not-begun'
  | 'meeting-was-held'
  | 'not-postponed'
  | 'successor-needed'
  | 'successor-circle'
  | 'department-closed'
  | 'renamed-later'
  | 'heir-left'
  | 'not-suspended'
  | 'subject-in-use'
  | 'invalid-code'
  | 'name-in-which-language'
> = {
  'days-reversed': {
    en: ({ from, to }) => ({
      message: `The last day (${to}) is before the first (${from}); nothing was written.`,
      hint: 'Give the days in their order.',
    }),
    fr: ({ from, to }) => ({
      message: `Le dernier jour (${to}) précède le premier (${from})\u00a0; rien n’a été enregistré.`,
      hint: 'Indiquez les jours dans l’ordre.',
    }),
    ar: ({ from, to }) => ({
      message: arabic`اليوم الأخير (${to}) سابق لليوم الأول (${from})؛ لم يُحفظ شيء.`,
      hint: 'اكتب اليومين بالترتيب.',
    }),
  },
  'meeting-not-begun': {
    en: ({ meeting, date }) => ({
      message: `${meeting} begins on ${date} only; nothing was written.`,
      hint: `If its days have changed: mandates meeting move ${meeting}`,
    }),
    fr: ({ meeting, date }) => ({
      message: `La réunion ${meeting} ne commence que le ${date}\u00a0; rien n’a été enregistré.`,
      hint: `Si ses dates ont changé\u00a0: mandates meeting move ${meeting}`,
    }),
    ar: ({ meeting, date }) => ({
      message: arabic`موعد انعقاد ${meeting} هو ${date} ولم يحل بعد؛ لم يُحفظ شيء.`,
      hint: arabic`إن تغير الموعد: ${`mandates meeting move ${meeting}`}`,
    }),
  },
  'meeting-was-held': {
    en: ({ meeting }) => ({
      message: `${meeting} is recorded as held; nothing was written.`,
      hint: 'A meeting that was held can be neither postponed nor cancelled. To take the last change back: mandates undo',
    }),
    fr: ({ meeting }) => ({
      message: `La réunion ${meeting} figure comme tenue\u00a0; rien n’a été enregistré.`,
      hint: 'Une réunion tenue ne peut être ni reportée ni annulée. Pour défaire la dernière modification\u00a0: mandates undo',
    }),
    ar: ({ meeting }) => ({
      message: arabic`سبق تسجيل انعقاد ${meeting}؛ لم يُحفظ شيء.`,
      hint: arabic`لا يُؤجل ولا يُلغى اجتماع انعقد. للتراجع عن آخر تعديل: ${'mandates undo'}`,
    }),
  },
  'not-postponed': {
    en: ({ meeting, from }) => ({
      message: `${meeting} was planned for ${from}, which is not earlier; nothing was written.`,
      hint: `To bring a meeting forward: mandates meeting move ${meeting}`,
    }),
    fr: ({ meeting, from }) => ({
      message: `La réunion ${meeting} était prévue le ${from}, qui n’est pas antérieur\u00a0; rien n’a été enregistré.`,
      hint: `Pour avancer une réunion\u00a0: mandates meeting move ${meeting}`,
    }),
    ar: ({ meeting, from }) => ({
      message: arabic`كان موعد انعقاد ${meeting} هو ${from}، وهو ليس سابقا للموعد الجديد؛ لم يُحفظ شيء.`,
      hint: arabic`لتقديم موعد اجتماع: ${`mandates meeting move ${meeting}`}`,
    }),
  },
  'successor-needed': {
    en: ({ id, by }) => ({
      message: `${id} is in charge of ${commaList(by, 'en')}; nothing was written.`,
      hint: 'Name the department that takes over with --successor.',
    }),
    fr: ({ id, by }) => ({
      message: `Le département ${id} est chargé de ${commaList(by, 'fr')}\u00a0; rien n’a été enregistré.`,
      hint: 'Indiquez avec --successor le département qui prend le relais.',
    }),
    ar: ({ id, by }) => ({
      message: arabic`لا تزال لدى الإدارة ${id} أعمال: ${commaList(by, 'ar')}؛ لم يُحفظ شيء.`,
      hint: arabic`حدد بالخيار ${'--successor'} الإدارة التي تتولى هذه الأعمال.`,
    }),
  },
  'successor-circle': {
    en: ({ id, successor }) => ({
      message:
        id === successor
          ? `${id} cannot succeed itself; nothing was written.`
          : `${successor} cannot succeed ${id}, because ${id} succeeds ${successor}; nothing was written.`,
      hint: 'Name another department.',
    }),
    fr: ({ id, successor }) => ({
      message:
        id === successor
          ? `Le département ${id} ne peut pas succéder à lui-même\u00a0; rien n’a été enregistré.`
          : `Le département ${successor} ne peut pas succéder à ${id}, qui lui succède déjà\u00a0; rien n’a été enregistré.`,
      hint: 'Indiquez un autre département.',
    }),
    ar: ({ id, successor }) => ({
      message:
        id === successor
          ? arabic`لا يمكن أن تحل الإدارة ${id} محل نفسها؛ لم يُحفظ شيء.`
          : arabic`لا يمكن أن تحل الإدارة ${successor} محل الإدارة ${id}، لأن الإدارة ${id} هي التي تحل محل الأولى؛ لم يُحفظ شيء.`,
      hint: 'حدد إدارة أخرى.',
    }),
  },
  'department-closed': {
    en: ({ id, date }) => ({
      message: `${id} is closed from ${date}; nothing was written.`,
      hint: 'Name a department that is not closed.',
    }),
    fr: ({ id, date }) => ({
      message: `Le département ${id} est fermé à partir du ${date}\u00a0; rien n’a été enregistré.`,
      hint: 'Indiquez un département qui n’est pas fermé.',
    }),
    ar: ({ id, date }) => ({
      message: arabic`أُلغيت الإدارة ${id} اعتبارا من ${date}؛ لم يُحفظ شيء.`,
      hint: 'حدد إدارة لم تُلغ.',
    }),
  },
  'renamed-later': {
    en: ({ id, date }) => ({
      message: `${id} was already renamed on ${date}; nothing was written.`,
      hint: 'Give a later day with --date. To change the spelling of the present name: --correct',
    }),
    fr: ({ id, date }) => ({
      message: `Le département ${id} a déjà changé de nom le ${date}\u00a0; rien n’a été enregistré.`,
      hint: 'Indiquez une date ultérieure avec --date. Pour rectifier le nom actuel\u00a0: --correct',
    }),
    ar: ({ id, date }) => ({
      message: arabic`سبق تغيير اسم الإدارة ${id} في ${date}؛ لم يُحفظ شيء.`,
      hint: arabic`حدد تاريخا لاحقا بالخيار ${'--date'}. ولتصويب الاسم الحالي: ${'--correct'}`,
    }),
  },
  'heir-left': {
    en: ({ id, date }) => ({
      message: `${id} left on ${date}; nothing was written.`,
      hint: 'Name an officer who is still in post.',
    }),
    fr: ({ id, date }) => ({
      message: `${id} a quitté ses fonctions le ${date}\u00a0; rien n’a été enregistré.`,
      hint: 'Indiquez une personne encore en fonction.',
    }),
    ar: ({ id, date }) => ({
      message: arabic`انتهت مهام ${id} في ${date}؛ لم يُحفظ شيء.`,
      hint: 'حدد موظفا لا يزال في منصبه.',
    }),
  },
  'not-suspended': {
    en: ({ state, date }) => ({
      message: `${state} was not suspended on ${date}; nothing was written.`,
      hint: 'Check the State and the date.',
    }),
    fr: ({ state, date }) => ({
      message: `L’État ${state} n’était pas suspendu le ${date}\u00a0; rien n’a été enregistré.`,
      hint: 'Vérifiez l’État et la date.',
    }),
    ar: ({ state, date }) => ({
      message: arabic`لم تكن عضوية الدولة ${state} معلقة في ${date}؛ لم يُحفظ شيء.`,
      hint: 'تحقق من الدولة والتاريخ.',
    }),
  },
  'subject-in-use': {
    en: ({ id, by }) => ({
      message: `The subject ${id} is that of ${commaList(by, 'en')}; nothing was written.`,
      hint: 'Give these mandates another subject first: mandates edit --set-subject',
    }),
    fr: ({ id, by }) => ({
      message: `Des mandats relèvent du thème ${id} (${commaList(by, 'fr')})\u00a0; rien n’a été enregistré.`,
      hint: 'Donnez-leur d’abord un autre thème\u00a0: mandates edit --set-subject',
    }),
    ar: ({ id, by }) => ({
      message: arabic`تندرج في الموضوع ${id} تكليفات: ${commaList(by, 'ar')}؛ لم يُحفظ شيء.`,
      hint: arabic`غيّر موضوع هذه التكليفات أولا: ${'mandates edit --set-subject'}`,
    }),
  },
  'invalid-code': {
    en: ({ found }) => ({
      message: `${quote(found, 'en')} is not a country code; nothing was written.`,
      hint: 'Use the two capital letters of ISO 3166-1, for example TR.',
    }),
    fr: ({ found }) => ({
      message: `${quote(found, 'fr')} n’est pas un code de pays\u00a0; rien n’a été enregistré.`,
      hint: 'Utilisez les deux lettres majuscules de la norme ISO 3166-1, par exemple TR.',
    }),
    ar: ({ found }) => ({
      message: `القيمة ${quote(found, 'ar')} ليست رمز بلد؛ لم يُحفظ شيء.`,
      hint: arabic`استخدم حرفين كبيرين وفق ${'ISO 3166-1'}، مثل ${'TR'}.`,
    }),
  },
  'name-in-which-language': {
    en: ({ found }) => ({
      message: `${quote(found, 'en')} names no language; nothing was written.`,
      hint: 'Begin with the code of a language, for example fr=Département',
    }),
    fr: ({ found }) => ({
      message: `${quote(found, 'fr')} ne désigne pas une langue\u00a0; rien n’a été enregistré.`,
      hint: 'Commencez par le code d’une langue, par exemple fr=Département',
    }),
    ar: ({ found }) => ({
      message: `لا توجد لغة رمزها ${quote(found, 'ar')}؛ لم يُحفظ شيء.`,
      hint: `ابدأ برمز لغة، مثل ${isolate('fr=Département', 'ar')}`,
    }),
  },
}
