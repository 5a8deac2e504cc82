// The words for rules about the YAML in a file: what is unreadable or would be misread.
import { arabic, quote } from '../isolate.ts'
import type { RuleWords } from '../advice.ts'
import { syntaxAdvice } from './syntax.ts'

export const YAML_RULES: RuleWords<
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
  'yaml-syntax': {
    en: ({ code }) => syntaxAdvice(code, 'en'),
    fr: ({ code }) => syntaxAdvice(code, 'fr'),
    ar: ({ code }) => syntaxAdvice(code, 'ar'),
  },
  'tab-indent': {
    en: () => ({
      message: 'This line is indented with a tab, which YAML does not allow.',
      hint: 'Use spaces.',
    }),
    fr: () => ({
      message: 'Le retrait de cette ligne est fait avec une tabulation, ce que YAML n’admet pas.',
      hint: 'Utilisez des espaces.',
    }),
    ar: () => ({
      message: arabic`يبدأ هذا السطر بعلامة جدولة (${'Tab'})، وهي لا تجوز في ${'YAML'}.`,
      hint: 'استخدم مسافات بدلا منها.',
    }),
  },
  'too-deep': {
    en: ({ limit }) => ({
      message: `The lists and groups here are nested too deeply (at most ${limit} levels).`,
      hint: 'Records need about ten levels. Look for brackets that were not closed.',
    }),
    fr: ({ limit }) => ({
      message: `Les listes et les ensembles de champs sont ici trop imbriqués (${limit} niveaux au plus).`,
      hint: 'Une fiche n’exige qu’une dizaine de niveaux. Cherchez un crochet ou une accolade qui n’est pas fermé.',
    }),
    ar: ({ limit }) => ({
      message: arabic`القوائم ومجموعات الحقول متداخلة هنا أكثر مما يُقبل (الحد الأقصى ${limit}).`,
      hint: 'يكفي السجل نحو عشرة مستويات. ابحث عن أقواس لم تُغلق.',
    }),
  },
  'too-many-keys': {
    en: ({ limit }) => ({
      message: `This group has too many fields (at most ${limit}).`,
      hint: 'Put the records into several files.',
    }),
    fr: ({ limit }) => ({
      message: `Cet ensemble compte trop de champs (${limit} au plus).`,
      hint: 'Répartissez les fiches en plusieurs fichiers.',
    }),
    ar: ({ limit }) => ({
      message: arabic`في هذه المجموعة حقول أكثر مما يُقبل (الحد الأقصى ${limit}).`,
      hint: 'وزّع السجلات على عدة ملفات.',
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
      message: arabic`يبدأ هنا مستند ${'YAML'} ثان (سطر ${'---'}).`,
      hint: 'ضع كل وثيقة في ملف مستقل.',
    }),
  },
  'yaml-directive': {
    en: () => ({
      message: 'YAML directives (lines that begin with %) are not used in records.',
      hint: 'Remove the line.',
    }),
    fr: () => ({
      message:
        'Les directives YAML (lignes qui commencent par %) ne sont pas admises dans les fiches.',
      hint: 'Supprimez cette ligne.',
    }),
    ar: () => ({
      message: arabic`لا تُستخدم توجيهات ${'YAML'} (الأسطر التي تبدأ بعلامة ${'%'}) في السجلات.`,
      hint: 'احذف هذا السطر.',
    }),
  },
  'unknown-tag': {
    en: ({ tag }) => ({
      message: `The tag ${quote(tag, 'en')} is not used in records.`,
      hint: 'Remove the tag. Put a text that begins with “!” in quotation marks.',
    }),
    fr: ({ tag }) => ({
      message: `L’étiquette ${quote(tag, 'fr')} n’est pas admise dans les fiches.`,
      hint: 'Supprimez cette étiquette\u00a0; un texte qui commence par «\u00a0!\u00a0» se met entre guillemets droits.',
    }),
    ar: ({ tag }) => ({
      message: arabic`الوسم «${tag}» غير مستخدم في السجلات.`,
      hint: arabic`احذفه؛ أما النص الذي يبدأ بعلامة «${'!'}» فيوضع بين علامتي اقتباس.`,
    }),
  },
  'unusable-alias': {
    en: ({ alias }) => ({
      message: `The alias ${quote(`*${alias}`, 'en')} is not defined, refers to itself, or exceeds the limit of 100 aliases.`,
      hint: 'Write the value in full. Put a text that begins with “*” in quotation marks.',
    }),
    fr: ({ alias }) => ({
      message: `L’alias ${quote(`*${alias}`, 'fr')} n’est pas défini, renvoie à lui-même, ou dépasse la limite de 100 alias.`,
      hint: 'Écrivez la valeur\u00a0; un texte qui commence par «\u00a0*\u00a0» se met entre guillemets droits.',
    }),
    ar: ({ alias }) => ({
      message: arabic`الإحالة «${`*${alias}`}» لا تؤدي إلى شيء، أو تؤدي إلى نفسها، أو تجاوز عدد الإحالات المسموح به (100).`,
      hint: arabic`اكتب القيمة كاملة؛ أما النص الذي يبدأ بعلامة «${'*'}» فيوضع بين علامتي اقتباس.`,
    }),
  },
  'duplicate-key': {
    en: ({ key, firstLine }) => ({
      message: `${quote(key, 'en')} appears twice; the first time is on line ${firstLine}.`,
      hint: 'Keep one of the two. A merge of two correct versions can cause this.',
    }),
    fr: ({ key, firstLine }) => ({
      message: `${quote(key, 'fr')} figure ici pour la seconde fois\u00a0; la première est à la ligne ${firstLine}.`,
      hint: 'Gardez un seul de ces deux champs. Le doublon vient peut-être de la fusion de deux versions correctes.',
    }),
    ar: ({ key, firstLine }) => ({
      message: arabic`يرد الحقل «${key}» هنا للمرة الثانية؛ ورد أولا في السطر ${firstLine}.`,
      hint: 'أبق واحدا منهما. قد يكون السبب دمج نسختين سليمتين.',
    }),
  },
  'complex-key': {
    en: () => ({
      message: 'A list or a group of fields cannot be the name of a field.',
      hint: 'Put a text that begins with “[”, “{” or “?” in quotation marks.',
    }),
    fr: () => ({
      message: 'Une liste ou un ensemble de champs ne peut pas être le nom d’un champ.',
      hint: 'Mettez entre guillemets droits un texte qui commence par «\u00a0[\u00a0», «\u00a0{\u00a0» ou «\u00a0?\u00a0».',
    }),
    ar: () => ({
      message: 'لا يصلح أن تكون القائمة أو مجموعة الحقول اسما لحقل.',
      hint: arabic`ضع بين علامتي اقتباس كل نص يبدأ بإحدى العلامات «${'['}» أو «${'{'}» أو «${'?'}».`,
    }),
  },
  'cut-by-comment': {
    en: ({ kept, lost }) => ({
      message: `Only ${quote(kept, 'en')} is read: ${quote(lost, 'en')} begins a comment.`,
      hint: 'Put the whole text in quotation marks. If it is meant as a comment, put a space after “#”.',
    }),
    fr: ({ kept, lost }) => ({
      message: `Seul ${quote(kept, 'fr')} est lu\u00a0: ${quote(lost, 'fr')} commence un commentaire.`,
      hint: 'Mettez tout le texte entre guillemets droits, ou une espace après «\u00a0#\u00a0» si c’est un commentaire.',
    }),
    ar: ({ kept, lost }) => ({
      message: arabic`لا يُقرأ إلا «${kept}»، لأن «${lost}» يبدأ تعليقا.`,
      hint: arabic`ضع النص كله بين علامتي اقتباس، أو أضف مسافة بعد «${'#'}» إن كان تعليقا.`,
    }),
  },
}
