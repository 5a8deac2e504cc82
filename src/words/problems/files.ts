// Rules about a file as a whole: whether there is a text to read.
import type { ByLanguage } from '../../base/language.ts'
import type { RuleValues } from '../../base/problem.ts'
import { arabic } from '../isolate.ts'
import type { RuleWords } from '../advice.ts'

const ODD_FILES: Record<RuleValues['not-a-file']['found'], ByLanguage<string>> = {
  folder: { en: 'a folder', fr: 'un dossier', ar: 'مجلد' },
  pipe: { en: 'a pipe', fr: 'un tube', ar: 'أنبوب' },
  device: { en: 'a device', fr: 'un périphérique', ar: 'جهاز' },
  'broken-link': { en: 'a broken link', fr: 'un lien rompu', ar: 'رابط معطوب' },
  'link-outside': {
    en: 'a link that leads out of the records folder',
    fr: 'un lien qui sort du dossier des fiches',
    ar: 'رابط يخرج من مجلد السجلات',
  },
}

const ENCODINGS: Record<RuleValues['not-utf8']['encoding'], ByLanguage<string>> = {
  'utf-16': {
    en: 'It looks like UTF-16.',
    fr: 'Il semble être en UTF-16.',
    ar: arabic`يبدو أنه بترميز ${'UTF-16'}.`,
  },
  'utf-32': {
    en: 'It looks like UTF-32.',
    fr: 'Il semble être en UTF-32.',
    ar: arabic`يبدو أنه بترميز ${'UTF-32'}.`,
  },
  'not-utf-8': {
    en: 'It may be Latin-1 or Windows-1252.',
    fr: 'Il est peut-être en Latin-1 ou Windows-1252.',
    ar: arabic`قد يكون بترميز ${'Latin-1'} أو ${'Windows-1252'}.`,
  },
}

export const FILE_RULES: RuleWords<
  | 'not-a-file'
  | 'unreadable-file'
  | 'file-too-large'
  | 'too-many-pieces'
  | 'too-many-faults'
  | 'not-utf8'
  | 'lone-carriage-return'
  | 'empty-file'
  | 'conflict-markers'
> = {
  'not-a-file': {
    en: ({ found }) => ({
      message: `This is ${ODD_FILES[found].en}, not a file.`,
      hint: 'Put the record itself here, or take this away.',
    }),
    fr: ({ found }) => ({
      message: `Ceci est ${ODD_FILES[found].fr}, non un fichier.`,
      hint: 'Placez ici la fiche elle-même, ou retirez ceci.',
    }),
    ar: ({ found }) => ({
      message: `هذا ${ODD_FILES[found].ar} وليس ملفا.`,
      hint: 'ضع السجل نفسه هنا، أو أزل هذا.',
    }),
  },
  'unreadable-file': {
    en: ({ reason }) => ({
      message:
        reason === 'ENOENT' ? 'This file is missing.' : `This file cannot be read (${reason}).`,
      hint: reason === 'ENOENT' ? 'Add it, or get it back from git.' : 'Check who may read it.',
    }),
    fr: ({ reason }) => ({
      message:
        reason === 'ENOENT' ? 'Ce fichier manque.' : `Ce fichier ne peut pas être lu (${reason}).`,
      hint:
        reason === 'ENOENT' ? 'Ajoutez-le, ou reprenez-le de git.' : 'Vérifiez qui peut le lire.',
    }),
    ar: ({ reason }) => ({
      message:
        reason === 'ENOENT' ? 'هذا الملف مفقود.' : arabic`تتعذر قراءة هذا الملف (${reason}).`,
      hint: reason === 'ENOENT' ? arabic`أضفه أو استعده من ${'git'}.` : 'تحقق من صلاحيات القراءة.',
    }),
  },
  'file-too-large': {
    en: ({ bytes, limit }) => ({
      message: `This file is too large (${bytes} bytes; at most ${limit}).`,
      hint: 'Put each document into a file of its own.',
    }),
    fr: ({ bytes, limit }) => ({
      message: `Ce fichier est trop grand (${bytes} octets\u00a0; ${limit} au plus).`,
      hint: 'Placez chaque document dans un fichier distinct.',
    }),
    ar: ({ bytes, limit }) => ({
      message: arabic`هذا الملف أكبر من اللازم (${bytes} بايت؛ الحد الأقصى ${limit}).`,
      hint: 'ضع كل وثيقة في ملف مستقل.',
    }),
  },
  'too-many-pieces': {
    en: ({ limit }) => ({
      message: `This file is made of too many pieces (words, marks and lines; at most ${limit}).`,
      hint: 'Put each document into a file of its own.',
    }),
    fr: ({ limit }) => ({
      message: `Ce fichier est fait de trop de morceaux (mots, signes et lignes\u00a0; ${limit} au plus).`,
      hint: 'Placez chaque document dans un fichier distinct.',
    }),
    ar: ({ limit }) => ({
      message: arabic`يتألف هذا الملف من أجزاء أكثر من اللازم (كلمات وعلامات وأسطر؛ الحد الأقصى ${limit}).`,
      hint: 'ضع كل وثيقة في ملف مستقل.',
    }),
  },
  'too-many-faults': {
    en: ({ limit, rest }) => ({
      message: {
        'not-read': `More than ${limit} problems stand above; what comes after this place was not looked at.`,
        'unknown-fields': `More than ${limit} problems stand above; unknown fields after this place are not listed.`,
      }[rest],
      hint: 'Correct those first, and check again.',
    }),
    fr: ({ limit, rest }) => ({
      message: {
        'not-read': `Plus de ${limit} problèmes précèdent\u00a0; ce qui suit n’a pas été examiné.`,
        'unknown-fields': `Plus de ${limit} problèmes précèdent\u00a0; les champs inconnus qui suivent ne sont pas énumérés.`,
      }[rest],
      hint: 'Corrigez-les d’abord, puis vérifiez de nouveau.',
    }),
    ar: ({ limit, rest }) => ({
      message: {
        'not-read': arabic`سبق هذا الموضع أكثر من ${limit} مشكلة، ولم يُفحص ما بعده.`,
        'unknown-fields': arabic`سبق هذا الموضع أكثر من ${limit} مشكلة، ولا تُسرد الحقول غير المعروفة بعده.`,
      }[rest],
      hint: 'صحح ما سبق أولا، ثم أعد الفحص.',
    }),
  },
  'not-utf8': {
    en: ({ encoding }) => ({
      message: `This file is not in UTF-8. ${ENCODINGS[encoding].en}`,
      hint: 'Save it again as UTF-8.',
    }),
    fr: ({ encoding }) => ({
      message: `Ce fichier n’est pas en UTF-8. ${ENCODINGS[encoding].fr}`,
      hint: 'Enregistrez-le de nouveau en UTF-8.',
    }),
    ar: ({ encoding }) => ({
      message: arabic`هذا الملف ليس بترميز ${'UTF-8'}. ` + ENCODINGS[encoding].ar,
      hint: arabic`احفظه من جديد بترميز ${'UTF-8'}.`,
    }),
  },
  'lone-carriage-return': {
    en: () => ({
      message: 'A line ends with a carriage return alone, which YAML takes for a space.',
      hint: 'Save the file with ordinary line ends (LF or CRLF).',
    }),
    fr: () => ({
      message: 'Une ligne se termine par un retour chariot seul, que YAML prend pour une espace.',
      hint: 'Enregistrez le fichier avec des fins de ligne ordinaires (LF ou CRLF).',
    }),
    ar: () => ({
      message: arabic`ينتهي سطر بعلامة ${'CR'} وحدها، وتعدها ${'YAML'} مسافة.`,
      hint: arabic`احفظ الملف بنهايات أسطر عادية (${'LF'} أو ${'CRLF'}).`,
    }),
  },
  'empty-file': {
    en: () => ({ message: 'This file is empty.', hint: 'Fill it in, or take it away.' }),
    fr: () => ({ message: 'Ce fichier est vide.', hint: 'Remplissez-le, ou retirez-le.' }),
    ar: () => ({ message: 'هذا الملف فارغ.', hint: 'املأه أو أزله.' }),
  },
  'conflict-markers': {
    en: () => ({
      message: 'An unresolved merge conflict begins here.',
      hint: 'Keep what is right of both sides, take out the lines of <, = and >, and commit.',
    }),
    fr: () => ({
      message: 'Un conflit de fusion non résolu commence ici.',
      hint: 'Gardez ce qui est juste des deux côtés, retirez les lignes de <, = et >, puis validez.',
    }),
    ar: () => ({
      message: 'يبدأ هنا تعارض دمج لم يُحل.',
      hint: arabic`أبق الصحيح من الجانبين، واحذف أسطر العلامات ${'<'} و${'='} و${'>'}، ثم احفظ في ${'git'}.`,
    }),
  },
}
