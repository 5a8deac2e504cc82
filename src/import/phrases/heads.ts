// The wording of document heads, by language: type, number, date and participants.
import type { ByLanguage } from '../../base/language.ts'

/** The type of a document. */
export type DocumentType = 'report' | 'resolution' | 'decision' | 'communique' | 'declaration'

/** The words for each type in all languages. The first one in a title decides. */
export const TYPES: readonly (readonly [type: DocumentType, pattern: RegExp])[] = [
  ['communique', /communiqu[ée]|(?<!\p{L})(?:ال)?بيان (?:ال)?ختامي/iu],
  ['declaration', /d[ée]claration|(?<!\p{L})(?:ال)?[اإ]علان(?!\p{L})/iu],
  [
    'report',
    /(?<!\p{L})(?:reports?|rapports?|compte[ -]rendu|procès-verbal|minutes|(?:summary )?record of|summary record|relevé de(?:s)? (?:décisions|conclusions)|conclusions of)(?!\p{L})|(?<!\p{L})(?:ال)?(?:تقرير|محضر)/iu,
  ],
  ['decision', /d[ée]cision|(?<!\p{L})(?:ال)?مقرر(?:ات)?(?!\p{L})/iu],
  ['resolution', /r[ée]solution|(?<!\p{L})(?:ال)?قرار(?:ات)?(?!\p{L})/iu],
]

const KIND =
  '(?:Resolution|Résolution|Decision|Décision|Recommendation|Recommandation|Regulation|Règlement|Directive|ا?ل?قرار|ا?ل?مقرر|ا?ل?توصية|ق)'
const NUMBER_WORD = '(?:No\\.?|Nos\\.|N[°ºo]\\.?|n[°º]|(?:ال)?رقم|Conf\\.)'
/** A number with its series: `1/46-POL`, `CIPM/107-6`, «1/46 - س», `12.3 (Rev. CoP19)`. */
const SERIES =
  '(?=\\S{0,30}\\d)(?:\\d{1,4}\\s?\\/\\s?\\d{1,3}\\s?-\\s?[\\u0621-\\u064a.]{1,6}(?![\\u0621-\\u064a])|[\\p{L}\\d]+(?:[/.-]+[\\p{L}\\d]+)*)'

/**
 * The headings of resolutions in a compilation. Group `number` is the number for citations, and `title` is a title
 * before it.
 */
export const HEADINGS_OF_RESOLUTIONS: readonly RegExp[] = [
  new RegExp(
    `^(?:\\d{1,3}[.)]\\s*)?${KIND}\\s*:?\\s*(?:${NUMBER_WORD}\\s*)?(?<number>${SERIES})(?:\\s?\\([^()]{1,24}\\))?(?=$|[\\s:.–—])`,
    'iu',
  ),
  // For example `GC(67)/RES/7`, `AG/RES. 2814 (XLIV-O/14)`, `EX.CL/Dec.813(XXV)`, `A/DEC.1/12/17`.
  /^(?<number>(?:\p{Lu}[\p{L}.]{0,12}(?:\(\d{1,3}\))?\/){1,4}(?:RES|DEC|DECL|REG|REC|Resolution|Decision)[./ ]{0,2}\d[\d/.]*(?:\s?\([^()]{1,20}\))?)(?=$|[\s:.–—])/iu,
  // For example `WHA66.4`, `A40-1`, `41 C/Resolution 12`.
  /^(?<number>\p{Lu}{2,5}\d{1,3}\.\d{1,3}|\p{Lu}\d{1,3}-\d{1,3}|\d{1,3} \p{Lu}{1,2}\/(?:Resolution|Decision|Résolution|Décision) \d{1,3}(?:\.[IVX\d]{1,4})*)(?=$|[\s:])/u,
  // For example `GSP/B27/DP04: Ethics`.
  /^(?<number>\p{Lu}{2,8}\/[\p{Lu}\d.]{1,8}\/(?:DP|DEC|DC|D|RES|R)[.-]?\d{1,3})(?=\s*[:–—]\s+\p{Lu})/u,
  // For example `15/4. Framework for …`.
  /^(?<number>\d{1,4}\/\d{1,4})\.\s+(?=\p{Lu})/u,
  // For example `DECISION ON THE REFORM Doc. Assembly/AU/4(XXXIII)`.
  /^(?<title>(?:DECISION|RESOLUTION|DECLARATION|DÉCISION|RÉSOLUTION)\s[^a-z]{3,160}?)\s+Doc\.?\s+(?<number>\p{Lu}[\p{L}.]{0,12}(?:\/[\p{L}\d.]{1,12}){1,4}(?:\([^()]{1,12}\))?)$/u,
]

/** The types of documents by the parts of a symbol: `HU/2026/RES.7`. */
export const TYPE_CODES: readonly (readonly [type: DocumentType, pattern: RegExp])[] = [
  ['resolution', /\/RES(?![\p{L}])/iu],
  ['decision', /\/DEC(?![\p{L}])/iu],
  ['declaration', /\/DECL(?![\p{L}])/iu],
  ['report', /\/REP(?![\p{L}])/iu],
]

/**
 * A resolution or decision named by its number: `Resolution No. 5/50-E`, `Decision GA/2025/07`, « Décision 12 CP 7.3 »,
 * «قرار رقم 5/50»; group 1 is the number.
 */
export const NUMBERED =
  /^(?:[Rr][eé]solution|R[EÉ]SOLUTION|[Dd][eé]cision|D[EÉ]CISION|[Dd][eé]lib[eé]ration|D[EÉ]LIB[EÉ]RATION|Recomm[ae]ndation|RECOMM[AE]NDATION|(?:ال)?قرار|(?:ال)?مقرر|(?:ال)?توصية)\s+(?:(?:[Nn][oOr°º])\.?\s*|رقم\s*)?((?=\S{0,40}\d)[(\p{Lu}\d][\p{L}\d]*(?:[/.-]+[\p{L}\d]+)*(?:\s\p{Lu}{2,5}\s\d[\p{L}\d.]*)?\)?(?:\s(?:لسنة|لعام)\s\d{4})?)(?:\s*\([^)]{1,20}\))?/u

/** Whether a line is only the number of a resolution or decision. */
export function isNumberAlone(text: string): boolean {
  return NUMBERED.exec(text)?.[0].length === text.length
}

/** A number before a title: `36/208. Assistance …`. */
export const BEFORE_TITLE = /^\d{1,4}\/\d{1,4}(?=\.\s+\p{L})/u

/** A line that is only the name of an organisation or its organ. */
export const BODY_NAME =
  /^(?:the )?(?:(?!(?:of|for|on|by|with|to|in)\s)[\p{L}'’-]+ ){0,6}(?:agency|assembly|association|authority|bank|board|bureau|centre|commission|committee|community|conference|congress|council|federation|forum|foundation|fund|institute|league|network|office|organi[sz]ation|society|trust|sub-?committee|union)(?:(?: of| for| on| to).{2,90})?$|^(?:l['’]|la |le )?(?:agence|assemblée|association|autorité|bureau|comité|commission|communauté|conférence|confédération|congrès|conseil|fédération|fondation|fonds|forum|institut|ligue|office|organisation|réseau|société|sous-comité|union)(?!\p{L})[^.:;]{0,100}$|^(?:ال)?(?:اتحاد|الاتحاد|أمانة|الأمانة|جامعة|جمعية|رابطة|سلطة|شبكة|صندوق|لجنة|مجلس|معهد|منتدى|منظمة|هيئة|وكالة)(?!\p{L})[^.:؛]{0,100}$/iu

/** Words that mark the date of the document. */
export const ADOPTED: ByLanguage<RegExp> = {
  en: /\b(?:adopted|done at)\b/i,
  fr: /adoptée?s?(?!\p{L})|fait à/iu,
  ar: /اعتمد|المعتمدة?|صدر/,
}

/** Words that mark the date of the meeting, as opposed to a date in the text. */
export const MET: ByLanguage<RegExp> = {
  en: /\b(?:adopted|met|held|convened|concluded|meeting)\b/i,
  fr: /adopté|réunie?s?(?!\p{L})|tenue?s?(?!\p{L})|séance/iu,
  ar: /(?<!\p{L})(?:[وف]?(?:ان)?عقد|[وف]?اعتمد|[وف]?اجتمع|الجلسة|(?:ال)?(?:منعقد|معقود|مجتمع))/u,
}

/** Words that mark a due day, which is not the date of the document. */
export const BY_A_DAY =
  /(?<!\p{L})(?:by|before|until|no later than|avant|au plus tard|d[’']ici|jusqu[’']au|قبل|بحلول|حتى)[^\d]{0,12}\d|(?<!\p{L})(?:be held|week of|se tiendra|sera tenue?|ستعقد|سيعقد)(?!\p{L})/iu

/** Words that introduce the list of participating States. */
export const ATTENDED: ByLanguage<RegExp> = {
  en: /attended|participat|present/i,
  fr: /participation|participé|assisté|présents/i,
  ar: /شارك|حضر|بمشاركة|بحضور/,
}

/** A line of an agenda, which names bodies and sessions that are only subjects of the document. */
export const AGENDA =
  /^(?:agenda|provisional|item\s+\d|ordre du jour|points?\s+\d|(?:ال)?بند|جدول)/iu

/** Words about the paper, its languages and its copies, which are no title. */
export const OF_THE_PAPER =
  /^(?:distr|original|copy|limited|english|arabic|french|anglais|arabe|français|copie|secrétariat|(?:general )?secretariat|(?:ال)?أمانة العامة|الأمانة|التوزيع|توزيع|الأصل|الاصل|العربية|الإنجليزية|الفرنسية)(?!\p{L})/iu

/** Words that mark a date as that of the distribution. */
export const DISTRIBUTED = /(?<!\p{L})(?:distr|(?:ال)?توزيع)/iu

/** Only an article, in a folded line, before the name of a body. */
export const ARTICLE = /^(?:the |le |la |les |l'|ان )?$/u

/**
 * Words in a folded line before the name of the body that made the document: `eleventh session of the`, `adopted by
 * the`.
 */
export const MADE_BY = new RegExp(
  [
    '(?:session|meeting|summit|conference|resolution|decision|report|communique|declaration|statement)s?(?: no\\.? \\S+| \\S*\\d\\S*)? of(?: the)?',
    '(?:adopted|issued) by(?: the)?',
    "(?:session|reunion|sommet|conference|resolution|decision|rapport|communique|declaration)s?(?: (?:final|extraordinaire|ordinaire|annuelle))? (?:du|de la|de l'|des)",
    "adoptee?s? par (?:le|la|les|l')",
    '(?:دوره|اجتماع|قمه|قرار|مقرر|تقرير|بيان|اعلان|اعتمده|اعتمدها|عن)',
    '(?:دوره|اجتماع|قمه|قرار|مقرر|تقرير|بيان|اعلان)(?:\\s+\\S+){0,4} ل',
  ]
    .map(source => `(?:${source})\\s*$`)
    .join('|'),
  'u',
)

/** The number of an annex at the beginning of a line. */
export const ANNEX =
  /^(?:annex(?:e|ure)?|appendi(?:x|ce)|(?:ال)?مرفق|(?:ال)?ملحق)\s+(?:(?:no\.?|n°|رقم)\s*)?([IVX]{1,5}|\d{1,2}|[A-Z])(?![\p{L}\d])/iu

/** Words before the place of the document. */
export const MADE_AT =
  /^(?:(?:done|adopted|issued|signed) (?:at|in) |(?:fait|adoptée?|signée?) à |(?:حرر|صدر|اعتمد) في )/iu
