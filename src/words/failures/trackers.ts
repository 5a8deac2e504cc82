// Failures of trackers to adopt, and of their maps.
import type { TrackerLack } from '../../base/failures.ts'
import type { ByLanguage, Language } from '../../base/language.ts'
import type { Explanations } from '../explanation.ts'
import { andList, isolate } from '../isolate.ts'
import { counted, ERRORS } from '../plural.ts'
import { problemLines } from './changes.ts'

const LACKS: Readonly<Record<TrackerLack, ByLanguage<string>>> = {
  meanings: { en: 'the meaning of words', fr: 'le sens de certains mots', ar: 'معاني كلمات' },
  documents: { en: 'dates of documents', fr: 'la date de documents', ar: 'تواريخ وثائق' },
  days: { en: 'dates of statuses', fr: 'la date d’états', ar: 'تواريخ حالات' },
  texts: { en: 'texts of mandates', fr: 'le texte de mandats', ar: 'نصوص تكليفات' },
}

export const TRACKER_FAILURES: Explanations<'tracker-empty' | 'tracker-open' | 'map-unreadable'> = {
  'tracker-empty': {
    en: ({ file }) => ({
      message: `${file} contains no table or list of mandates.`,
      hint: 'A table needs a row of headings, with a column for the text of the mandates.',
    }),
    fr: ({ file }) => ({
      message: `Le fichier ${file} ne contient ni tableau ni liste de mandats.`,
      hint: 'Donnez au tableau une ligne d’en-tête, avec une colonne pour le texte des mandats.',
    }),
    ar: ({ file }) => ({
      message: `ليس في الملف ${isolate(file, 'ar')} جدول أو قائمة تكليفات.`,
      hint: 'ضع في الجدول صفا للعناوين، وعمودا لنص التكليفات.',
    }),
  },
  'tracker-open': {
    en: ({ file, lacks }) => ({
      message: `${file} leaves questions open: ${lackList(lacks, 'en')}; nothing was written.`,
      hint: `To answer them in a file: mandates adopt ${file} --map map.yaml`,
    }),
    fr: ({ file, lacks }) => ({
      message: `Le fichier ${file} laisse des questions ouvertes (${lackList(lacks, 'fr')})\u00a0; rien n’a été enregistré.`,
      hint: `Pour y répondre dans un fichier\u00a0: mandates adopt ${file} --map lecture.yaml`,
    }),
    ar: ({ file, lacks }) => ({
      message: `في الملف ${isolate(file, 'ar')} أسئلة بلا إجابة (${lackList(lacks, 'ar')})؛ لم يُحفظ شيء.`,
      hint: `للإجابة في ملف: ${isolate(`mandates adopt ${file} --map map.yaml`, 'ar')}`,
    }),
  },
  'map-unreadable': {
    en: ({ file, problems }) => ({
      message: `${file} has ${counted(problems.length, ERRORS, 'en')}; nothing was written.`,
      lines: problemLines(problems, 'en'),
      hint: 'Correct the file, or delete it to get a new one.',
    }),
    fr: ({ file, problems }) => ({
      message: `Le fichier ${file} comporte ${counted(problems.length, ERRORS, 'fr')}\u00a0; rien n’a été enregistré.`,
      lines: problemLines(problems, 'fr'),
      hint: 'Corrigez le fichier, ou supprimez-le pour en obtenir un nouveau.',
    }),
    ar: ({ file, problems }) => ({
      message: `في الملف ${isolate(file, 'ar')} ${counted(problems.length, ERRORS, 'ar')}؛ لم يُحفظ شيء.`,
      lines: problemLines(problems, 'ar'),
      hint: 'صحح الملف، أو احذفه للحصول على ملف جديد.',
    }),
  },
}

function lackList(lacks: readonly TrackerLack[], language: Language): string {
  return andList(
    lacks.map(lack => LACKS[lack][language]),
    language,
  )
}
