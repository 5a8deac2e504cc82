// The words for rules about a file as a whole.
import type { ByLanguage } from '../../base/language.ts'
import type { RuleValues } from '../../base/problem.ts'
import { arabic } from '../isolate.ts'
import { numeral } from '../plural.ts'
import { megabytes } from '../size.ts'
import type { RuleWords } from '../advice.ts'

const ODD_FILES: Record<RuleValues['not-a-file']['found'], ByLanguage<string>> = {
  folder: { en: 'a folder', fr: 'un dossier', ar: 'مجلد' },
  pipe: { en: 'a pipe', fr: 'un tube', ar: 'أنبوب' },
  device: { en: 'a device', fr: 'un périphérique', ar: 'جهاز' },
  'broken-link': { en: 'a broken link', fr: 'un lien rompu', ar: 'رابط لا يؤدي إلى أي ملف' },
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
      hint: 'Put the record itself here, or remove this.',
    }),
    fr: ({ found }) => ({
      message: `Cet élément est ${ODD_FILES[found].fr}, et non un fichier.`,
      hint: 'Placez ici la fiche elle-même, ou supprimez cet élément.',
    }),
    ar: ({ found }) => ({
      message: `هذا ${ODD_FILES[found].ar} وليس ملفا.`,
      hint: 'ضع السجل نفسه هنا، أو أزل ما في هذا الموضع.',
    }),
  },
  'unreadable-file': {
    en: ({ reason }) => ({
      message:
        reason === 'ENOENT' ? 'This file is missing.' : `This file cannot be read (${reason}).`,
      hint: reason === 'ENOENT' ? 'Add it, or restore it from git.' : 'Check its permissions.',
    }),
    fr: ({ reason }) => ({
      message:
        reason === 'ENOENT'
          ? 'Ce fichier est introuvable.'
          : `Ce fichier ne peut pas être lu (${reason}).`,
      hint:
        reason === 'ENOENT'
          ? 'Ajoutez ce fichier, ou récupérez-le dans git.'
          : 'Vérifiez les droits d’accès.',
    }),
    ar: ({ reason }) => ({
      message:
        reason === 'ENOENT' ? 'هذا الملف مفقود.' : arabic`تتعذر قراءة هذا الملف (${reason}).`,
      hint: reason === 'ENOENT' ? arabic`أضفه أو استعده من ${'git'}.` : 'تحقق من صلاحيات القراءة.',
    }),
  },
  'file-too-large': {
    en: ({ bytes, limit }) => ({
      message: `This file is too large (${megabytes(bytes, 'en')}; limit: ${megabytes(limit, 'en')}).`,
      hint: 'Put each document into a file of its own.',
    }),
    fr: ({ bytes, limit }) => ({
      message: `Ce fichier est trop volumineux (${megabytes(bytes, 'fr')}\u00a0; limite\u00a0: ${megabytes(limit, 'fr')}).`,
      hint: 'Placez chaque document dans un fichier distinct.',
    }),
    ar: ({ bytes, limit }) => ({
      message: `حجم هذا الملف أكبر مما يُقبل (${megabytes(bytes, 'ar')}؛ الحد الأقصى ${megabytes(limit, 'ar')}).`,
      hint: 'ضع كل وثيقة في ملف مستقل.',
    }),
  },
  'too-many-pieces': {
    en: ({ limit }) => ({
      message: `This file is too complex (more than ${numeral(limit, 'en')} words, marks and lines).`,
      hint: 'Put each document into a file of its own.',
    }),
    fr: ({ limit }) => ({
      message: `Ce fichier est trop complexe (plus de ${numeral(limit, 'fr')} mots, signes et lignes).`,
      hint: 'Placez chaque document dans un fichier distinct.',
    }),
    ar: ({ limit }) => ({
      message: arabic`هذا الملف أعقد مما يُقبل (أكثر من ${numeral(limit, 'ar')} كلمة وعلامة وسطر).`,
      hint: 'ضع كل وثيقة في ملف مستقل.',
    }),
  },
  'too-many-faults': {
    en: ({ limit, rest }) => ({
      message: {
        'not-read': `More than ${limit} problems were found. The rest of this file was not checked.`,
        'unknown-fields': `More than ${limit} problems were found. Unknown fields after this place are not listed.`,
      }[rest],
      hint: 'Correct these problems first, and check again.',
    }),
    fr: ({ limit, rest }) => ({
      message: {
        'not-read': `Plus de ${limit} problèmes ont été relevés\u00a0; la suite du fichier n’a pas été examinée.`,
        'unknown-fields': `Plus de ${limit} problèmes ont été relevés\u00a0; les champs inconnus qui suivent ne sont pas énumérés.`,
      }[rest],
      hint: 'Corrigez d’abord ces problèmes, puis vérifiez de nouveau.',
    }),
    ar: ({ limit, rest }) => ({
      message: {
        'not-read': arabic`سبق هذا الموضع أكثر من ${limit} مشكلة، ولم يُفحص ما بعده.`,
        'unknown-fields': arabic`سبق هذا الموضع أكثر من ${limit} مشكلة، ولا تُسرد الحقول غير المعروفة بعده.`,
      }[rest],
      hint: 'صحح هذه المشكلات أولا، ثم أعد الفحص.',
    }),
  },
  'not-utf8': {
    en: ({ encoding }) => ({
      message: `This file is not in UTF-8. ${ENCODINGS[encoding].en}`,
      hint: 'Save it again as UTF-8.',
    }),
    fr: ({ encoding }) => ({
      message: `Ce fichier n’est pas en UTF-8. ${ENCODINGS[encoding].fr}`,
      hint: 'Enregistrez ce fichier de nouveau en UTF-8.',
    }),
    ar: ({ encoding }) => ({
      message: arabic`هذا الملف ليس بترميز ${'UTF-8'}. ` + ENCODINGS[encoding].ar,
      hint: arabic`احفظه من جديد بترميز ${'UTF-8'}.`,
    }),
  },
  'lone-carriage-return': {
    en: () => ({
      message: 'A line ends with a carriage return only, which YAML reads as a space.',
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
    en: () => ({ message: 'This file is empty.', hint: 'Fill it in, or remove it.' }),
    fr: () => ({
      message: 'Ce fichier est vide.',
      hint: 'Remplissez ce fichier, ou supprimez-le.',
    }),
    ar: () => ({ message: 'هذا الملف فارغ.', hint: 'املأه أو أزله.' }),
  },
  'conflict-markers': {
    en: () => ({
      message: 'An unresolved merge conflict begins here.',
      hint: 'Keep what is correct from each side, delete the lines that begin with <, = and >, then commit.',
    }),
    fr: () => ({
      message: 'Un conflit de fusion non résolu commence ici.',
      hint: 'Gardez les valeurs exactes des deux versions, supprimez les lignes qui commencent par <, = et >, puis enregistrez le résultat dans git (commit).',
    }),
    ar: () => ({
      message: 'يبدأ هنا تعارض دمج لم يُحل.',
      hint: arabic`أبق الصحيح من الجانبين، واحذف أسطر العلامات ${'<'} و${'='} و${'>'}، ثم أودع الملف في ${'git'}.`,
    }),
  },
}
