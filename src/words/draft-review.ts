// The questions in the review of a draft.
import type { ByLanguage } from '../base/language.ts'
import { arabic, isolate } from './isolate.ts'
import { counted, MANDATES, OF_MANDATES } from './plural.ts'

export const placeInDraft: ByLanguage<(place: number, all: number) => string> = {
  en: (place, all) => `Mandate ${place} of ${all}`,
  fr: (place, all) => `Mandat ${place} sur ${all}`,
  ar: (place, all) => `التكليف ${place} من ${all}`,
}

/** The choices with their keys. Arabic keyboards have the same digits as the others. */
export const DRAFT_CHOICES = {
  accept: {
    keys: { en: 'a', fr: 'a', ar: '1' },
    label: { en: 'accept it', fr: 'accepter', ar: 'قبوله' },
  },
  title: {
    keys: { en: 't', fr: 't', ar: '2' },
    label: {
      en: 'accept it under another title',
      fr: 'accepter sous un autre titre',
      ar: 'قبوله بعنوان آخر',
    },
  },
  drop: {
    keys: { en: 'd', fr: 'e', ar: '3' },
    label: { en: 'drop it', fr: 'écarter', ar: 'استبعاده' },
  },
  split: {
    keys: { en: 's', fr: 'c', ar: '4' },
    label: { en: 'split it in two', fr: 'couper en deux', ar: 'تقسيمه إلى اثنين' },
  },
  join: {
    keys: { en: 'j', fr: 'j', ar: '5' },
    label: {
      en: 'join it with the next one',
      fr: 'joindre au suivant',
      ar: 'ضمه إلى التالي',
    },
  },
  why: {
    keys: { en: 'w', fr: 'v', ar: '6' },
    label: {
      en: 'see why it was included',
      fr: 'voir pourquoi le mandat a été retenu',
      ar: 'بيان سبب استخراجه',
    },
  },
  rest: {
    keys: { en: 'r', fr: 'r', ar: '7' },
    label: {
      en: 'accept it and all that follow',
      fr: 'accepter avec tout le reste',
      ar: 'قبوله مع كل ما يليه',
    },
  },
  back: {
    keys: { en: 'b', fr: 'p', ar: '8' },
    label: {
      en: 'go back to the previous one',
      fr: 'revenir au précédent',
      ar: 'العودة إلى السابق',
    },
  },
} satisfies Record<string, Record<'keys' | 'label', ByLanguage<string>>>

export const LEAVE: ByLanguage<string> = {
  en: 'Stop before the end?',
  fr: 'Quitter avant la fin\u00a0?',
  ar: 'أتريد الخروج قبل النهاية؟',
}

/** The choices for the accepted mandates when the user leaves. */
export const LEAVING_CHOICES = {
  'go-on': {
    keys: { en: 'g', fr: 'c', ar: '1' },
    label: {
      en: () => 'go back to where you were',
      fr: () => 'continuer où vous en étiez',
      ar: () => 'المتابعة من حيث توقفت',
    },
  },
  keep: {
    keys: { en: 'k', fr: 'a', ar: '2' },
    label: {
      en: accepted =>
        `keep what was accepted (${counted(accepted, MANDATES, 'en')}), drop the rest`,
      fr: accepted =>
        `garder ce qui a été accepté (${counted(accepted, MANDATES, 'fr')}) et écarter le reste`,
      ar: accepted => `الإبقاء على ما قُبل (${counted(accepted, MANDATES, 'ar')}) واستبعاد الباقي`,
    },
  },
  leave: {
    keys: { en: 'l', fr: 'q', ar: '3' },
    label: {
      en: () => 'stop without writing',
      fr: () => 'quitter sans rien enregistrer',
      ar: () => 'الخروج دون حفظ أي شيء',
    },
  },
} satisfies Record<
  string,
  { keys: ByLanguage<string>; label: ByLanguage<(accepted: number) => string> }
>

export const TITLE: ByLanguage<string> = {
  en: 'Title, short and neutral',
  fr: 'Titre, court et neutre',
  ar: 'العنوان (موجز ومحايد)',
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

export const renewalQuestion: ByLanguage<(id: string, percent: number) => string> = {
  en: (id, percent) => `Does it renew ${id}? ${percent}% of their words are the same.`,
  fr: (id, percent) =>
    `Ce mandat reconduit-il le mandat ${id}\u00a0? Les deux textes ont ${percent}\u00a0% de leurs mots en commun.`,
  ar: (id, percent) =>
    arabic`هل هذا تجديد للتكليف ${id}؟ نسبة الكلمات المشتركة بينهما ${`${percent}%`}.`,
}

export const writeThem: ByLanguage<(count: number, file: string) => string> = {
  en: (count, file) => `Write ${counted(count, MANDATES, 'en')} to ${file}?`,
  fr: (count, file) => `Enregistrer ${counted(count, MANDATES, 'fr')} dans ${file}\u00a0?`,
  ar: (count, file) => `أتريد حفظ ${counted(count, OF_MANDATES, 'ar')} في ${isolate(file, 'ar')}؟`,
}
