// Rules about a file as a whole: whether it can be read, and whether it is YAML.
import type { ByLanguage } from '../../base/language.ts'
import type { RuleValues } from '../../base/problem.ts'
import { isolate, quote } from '../isolate.ts'
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
    ar: 'يبدو أنه بترميز UTF-16.',
  },
  'utf-32': {
    en: 'It looks like UTF-32.',
    fr: 'Il semble être en UTF-32.',
    ar: 'يبدو أنه بترميز UTF-32.',
  },
  'not-utf-8': {
    en: 'It may be Latin-1 or Windows-1252.',
    fr: 'Il est peut-être en Latin-1 ou Windows-1252.',
    ar: 'قد يكون بترميز Latin-1 أو Windows-1252.',
  },
}

export const FILE_RULES: RuleWords<
  | 'not-a-file'
  | 'unreadable-file'
  | 'file-too-large'
  | 'not-utf8'
  | 'lone-carriage-return'
  | 'empty-file'
  | 'conflict-markers'
  | 'yaml-syntax'
  | 'tab-indent'
  | 'too-deep'
  | 'too-many-keys'
  | 'several-documents'
  | 'yaml-directive'
  | 'unknown-tag'
  | 'unusable-alias'
  | 'duplicate-key'
  | 'complex-key'
  | 'cut-by-comment'
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
        reason === 'ENOENT'
          ? 'هذا الملف مفقود.'
          : `تتعذر قراءة هذا الملف (${isolate(reason, 'ar')}).`,
      hint: reason === 'ENOENT' ? 'أضفه أو استعده من git.' : 'تحقق من صلاحيات القراءة.',
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
      message: `هذا الملف أكبر من اللازم (${bytes} بايت؛ الحد الأقصى ${limit}).`,
      hint: 'ضع كل وثيقة في ملف مستقل.',
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
      message: `هذا الملف ليس بترميز UTF-8. ${ENCODINGS[encoding].ar}`,
      hint: 'احفظه من جديد بترميز UTF-8.',
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
      message: 'ينتهي سطر بعلامة CR وحدها، وتعدها YAML مسافة.',
      hint: 'احفظ الملف بنهايات أسطر عادية (LF أو CRLF).',
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
      hint: 'أبق الصحيح من الجانبين، واحذف أسطر العلامات < و= و>، ثم احفظ في git.',
    }),
  },
  'yaml-syntax': {
    en: ({ reason }) => ({
      message: `This is not valid YAML: ${reason}`,
      hint: 'Often a text holds “: ” or begins with a special character: put it in quotation marks.',
    }),
    fr: ({ reason }) => ({
      message: `Ceci n’est pas du YAML valide\u00a0: ${reason}`,
      hint: 'Souvent, un texte contient «\u00a0:\u00a0» ou commence par un caractère spécial\u00a0: mettez-le entre guillemets droits.',
    }),
    ar: ({ reason }) => ({
      message: `صيغة YAML غير صحيحة: ${isolate(reason, 'ar')}`,
      hint: 'كثيرا ما يكون السبب نصا يحوي نقطتين بعدهما مسافة أو يبدأ بعلامة خاصة: ضعه بين علامتي اقتباس.',
    }),
  },
  'tab-indent': {
    en: () => ({
      message: 'This line is indented with a tab, which YAML does not allow.',
      hint: 'Use spaces.',
    }),
    fr: () => ({
      message: 'Cette ligne est en retrait par une tabulation, ce que YAML n’admet pas.',
      hint: 'Utilisez des espaces.',
    }),
    ar: () => ({
      message: 'هذا السطر مزاح بعلامة جدولة، وهذا غير جائز في YAML.',
      hint: 'استعمل المسافات.',
    }),
  },
  'too-deep': {
    en: ({ limit }) => ({
      message: `Lists and maps stand in each other too deeply here (at most ${limit} levels).`,
      hint: 'Records need about ten. Look for brackets that were never closed.',
    }),
    fr: ({ limit }) => ({
      message: `Les listes et les tables sont ici trop imbriquées (${limit} niveaux au plus).`,
      hint: 'Une fiche en demande une dizaine. Cherchez des crochets jamais fermés.',
    }),
    ar: ({ limit }) => ({
      message: `القوائم والخرائط متداخلة هنا أكثر من اللازم (الحد الأقصى ${limit}).`,
      hint: 'يكفي السجل نحو عشرة مستويات. ابحث عن أقواس لم تُغلق.',
    }),
  },
  'too-many-keys': {
    en: ({ limit }) => ({
      message: `This map has too many keys (at most ${limit}).`,
      hint: 'Put the records into several files.',
    }),
    fr: ({ limit }) => ({
      message: `Cette table a trop de clés (${limit} au plus).`,
      hint: 'Répartissez les fiches en plusieurs fichiers.',
    }),
    ar: ({ limit }) => ({
      message: `في هذه الخريطة مفاتيح أكثر من اللازم (الحد الأقصى ${limit}).`,
      hint: 'وزع السجلات على عدة ملفات.',
    }),
  },
  'several-documents': {
    en: () => ({
      message: 'A second YAML document begins here (a line of ---).',
      hint: 'Put each document into a file of its own.',
    }),
    fr: () => ({
      message: 'Un second document YAML commence ici (une ligne de ---).',
      hint: 'Placez chaque document dans un fichier distinct.',
    }),
    ar: () => ({
      message: `يبدأ هنا مستند YAML ثان (سطر ${isolate('---', 'ar')}).`,
      hint: 'ضع كل وثيقة في ملف مستقل.',
    }),
  },
  'yaml-directive': {
    en: () => ({
      message: 'YAML directives (lines that begin with %) are not used in records.',
      hint: 'Take the line out.',
    }),
    fr: () => ({
      message: 'Les directives YAML (lignes qui commencent par %) n’ont pas cours dans les fiches.',
      hint: 'Retirez cette ligne.',
    }),
    ar: () => ({
      message: 'لا تستعمل توجيهات YAML (الأسطر التي تبدأ بعلامة %) في السجلات.',
      hint: 'احذف هذا السطر.',
    }),
  },
  'unknown-tag': {
    en: ({ tag }) => ({
      message: `The tag ${quote(tag, 'en')} is not used in records.`,
      hint: 'Take it out; a text that begins with ! belongs in quotation marks.',
    }),
    fr: ({ tag }) => ({
      message: `L’étiquette ${quote(tag, 'fr')} n’a pas cours dans les fiches.`,
      hint: 'Retirez-la\u00a0; un texte qui commence par «\u00a0!\u00a0» se met entre guillemets droits.',
    }),
    ar: ({ tag }) => ({
      message: `الوسم ${quote(tag, 'ar')} غير مستعمل في السجلات.`,
      hint: 'احذفه؛ أما النص الذي يبدأ بعلامة ! فيوضع بين علامتي اقتباس.',
    }),
  },
  'unusable-alias': {
    en: ({ alias }) => ({
      message: `The alias ${quote(`*${alias}`, 'en')} leads nowhere, into itself, or is one of too many.`,
      hint: 'Write the value out; a text that begins with * belongs in quotation marks.',
    }),
    fr: ({ alias }) => ({
      message: `L’alias ${quote(`*${alias}`, 'fr')} ne mène nulle part, à lui-même, ou est de trop.`,
      hint: 'Écrivez la valeur\u00a0; un texte qui commence par * se met entre guillemets droits.',
    }),
    ar: ({ alias }) => ({
      message: `الإحالة ${quote(`*${alias}`, 'ar')} لا تقود إلى شيء أو تقود إلى نفسها أو زاد عددها.`,
      hint: 'اكتب القيمة كاملة؛ أما النص الذي يبدأ بعلامة * فيوضع بين علامتي اقتباس.',
    }),
  },
  'duplicate-key': {
    en: ({ key, firstLine }) => ({
      message: `${quote(key, 'en')} stands here for the second time; the first is on line ${firstLine}.`,
      hint: 'Keep one of the two. A merge of two good versions can do this.',
    }),
    fr: ({ key, firstLine }) => ({
      message: `${quote(key, 'fr')} figure ici pour la seconde fois\u00a0; la première est à la ligne ${firstLine}.`,
      hint: 'N’en gardez qu’un. La fusion de deux bonnes versions peut en être la cause.',
    }),
    ar: ({ key, firstLine }) => ({
      message: `يرد ${quote(key, 'ar')} هنا للمرة الثانية؛ ورد أولا في السطر ${firstLine}.`,
      hint: 'أبق واحدا منهما. قد يكون السبب دمج نسختين سليمتين.',
    }),
  },
  'complex-key': {
    en: () => ({
      message: 'A list or a map cannot be the name of a field.',
      hint: 'Put a text that begins with [ or { or ? in quotation marks.',
    }),
    fr: () => ({
      message: 'Une liste ou une table ne peut pas être le nom d’un champ.',
      hint: 'Mettez entre guillemets droits un texte qui commence par «\u00a0[\u00a0», «\u00a0{\u00a0» ou «\u00a0?\u00a0».',
    }),
    ar: () => ({
      message: 'لا يصلح أن تكون القائمة أو الخريطة اسما لحقل.',
      hint: 'ضع بين علامتي اقتباس كل نص يبدأ بإحدى العلامات [ أو { أو ?.',
    }),
  },
  'cut-by-comment': {
    en: ({ kept, lost }) => ({
      message: `Only ${quote(kept, 'en')} is read: ${quote(lost, 'en')} begins a comment.`,
      hint: 'Put the whole text in quotation marks, or a space after # if a comment is meant.',
    }),
    fr: ({ kept, lost }) => ({
      message: `Seul ${quote(kept, 'fr')} est lu\u00a0: ${quote(lost, 'fr')} commence un commentaire.`,
      hint: 'Mettez tout le texte entre guillemets droits, ou une espace après # si c’est un commentaire.',
    }),
    ar: ({ kept, lost }) => ({
      message: `لا يُقرأ إلا ${quote(kept, 'ar')}، لأن ${quote(lost, 'ar')} يبدأ تعليقا.`,
      hint: 'ضع النص كله بين علامتي اقتباس، أو أضف مسافة بعد # إن كان تعليقا.',
    }),
  },
}
