// What a person is asked who goes through the mandates of a draft.
import type { ByLanguage } from '../base/language.ts'
import { isolate } from './isolate.ts'
import { counted, MANDATES, OF_MANDATES } from './plural.ts'

export const whatOfIt: ByLanguage<(place: number, all: number) => string> = {
  en: (place, all) => `Mandate ${place} of ${all}`,
  fr: (place, all) => `Mandat ${place} sur ${all}`,
  ar: (place, all) => `التكليف ${place} من ${all}`,
}

export const REVIEW_CHOICES = {
  accept: { en: 'accept it', fr: 'l’accepter', ar: 'قبوله' },
  title: {
    en: 'accept it under another title',
    fr: 'l’accepter sous un autre titre',
    ar: 'قبوله بعنوان آخر',
  },
  drop: { en: 'drop it', fr: 'l’écarter', ar: 'استبعاده' },
  split: { en: 'split it in two', fr: 'le partager en deux', ar: 'تقسيمه إلى اثنين' },
  join: { en: 'join it with the next', fr: 'le joindre au suivant', ar: 'ضمه إلى التالي' },
  why: { en: 'see why it was taken', fr: 'voir pourquoi il a été retenu', ar: 'بيان سبب أخذه' },
  rest: {
    en: 'accept it and all that follow',
    fr: 'l’accepter, ainsi que tous les suivants',
    ar: 'قبوله وكل ما يليه',
  },
  back: {
    en: 'go back to the one before',
    fr: 'revenir au précédent',
    ar: 'العودة إلى السابق',
  },
} satisfies Record<string, ByLanguage<string>>

export const LEAVE: ByLanguage<string> = {
  en: 'Leave before the end',
  fr: 'Quitter avant la fin',
  ar: 'الخروج قبل النهاية',
}

/** What becomes of the mandates that were accepted when the person leaves. */
export const LEAVING_CHOICES = {
  'go-on': {
    en: () => 'go on where you were',
    fr: () => 'reprendre où vous en étiez',
    ar: () => 'المتابعة من حيث توقفت',
  },
  keep: {
    en: accepted => `keep what was accepted (${counted(accepted, MANDATES, 'en')}), drop the rest`,
    fr: accepted =>
      `garder ce qui a été accepté (${counted(accepted, MANDATES, 'fr')}) et écarter le reste`,
    ar: accepted => `الإبقاء على ما قُبل (${counted(accepted, MANDATES, 'ar')}) واستبعاد الباقي`,
  },
  leave: {
    en: () => 'leave, and write nothing',
    fr: () => 'quitter sans rien enregistrer',
    ar: () => 'الخروج دون حفظ أي شيء',
  },
} satisfies Record<string, ByLanguage<(accepted: number) => string>>

export const TITLE: ByLanguage<string> = {
  en: 'Title, short and neutral',
  fr: 'Titre, court et neutre',
  ar: 'العنوان، موجزا ومحايدا',
}

export const TITLE_NEEDED: ByLanguage<string> = {
  en: 'A mandate needs a title.',
  fr: 'Un mandat doit porter un titre.',
  ar: 'لا بد للتكليف من عنوان.',
}

export const WHERE_TO_SPLIT: ByLanguage<string> = {
  en: 'The second begins with',
  fr: 'Le second commence par',
  ar: 'يبدأ الثاني بعبارة',
}

export const doesItRenew: ByLanguage<(id: string, percent: number) => string> = {
  en: (id, percent) => `Does it renew ${id}? They share ${percent}% of their words`,
  fr: (id, percent) =>
    `Renouvelle-t-il ${id}\u00a0? Ils ont ${percent}\u00a0% de leurs mots en commun`,
  ar: (id, percent) =>
    `هل يجدد ${isolate(id, 'ar')}؟ يشتركان في ${isolate(`${percent}%`, 'ar')} من كلماتهما`,
}

export const writeThem: ByLanguage<(count: number, file: string) => string> = {
  en: (count, file) => `Write ${counted(count, MANDATES, 'en')} to ${file}`,
  fr: (count, file) => `Enregistrer ${counted(count, MANDATES, 'fr')} dans ${file}`,
  ar: (count, file) => `حفظ ${counted(count, OF_MANDATES, 'ar')} في ${isolate(file, 'ar')}`,
}

export const YES_OR_NO = {
  yes: { en: 'yes', fr: 'oui', ar: 'نعم' },
  no: { en: 'no', fr: 'non', ar: 'لا' },
} satisfies Record<string, ByLanguage<string>>

export const NOTHING_WRITTEN: ByLanguage<string> = {
  en: 'Nothing was written.',
  fr: 'Rien n’a été enregistré.',
  ar: 'لم يُحفظ شيء.',
}
