// What stands at the head of a document, by language: what kind it is, its number, its day, who was there.
import type { ByLanguage } from '../../base/language.ts'

/** What a document is. */
export type DocumentType = 'report' | 'resolution' | 'decision' | 'communique' | 'declaration'

/** The words for each kind, in all languages: the one that comes first in a title tells. */
export const TYPES: readonly (readonly [type: DocumentType, pattern: RegExp])[] = [
  ['communique', /communiqu[ée]|(?<!\p{L})(?:ال)?بيان (?:ال)?ختامي/iu],
  ['declaration', /d[ée]claration|(?<!\p{L})(?:ال)?[اإ]علان(?!\p{L})/iu],
  ['report', /(?<!\p{L})(?:reports?|rapports?)(?!\p{L})|(?<!\p{L})(?:ال)?تقرير/iu],
  ['decision', /d[ée]cision|(?<!\p{L})(?:ال)?مقرر(?!\p{L})/iu],
  ['resolution', /r[ée]solution|(?<!\p{L})(?:ال)?قرار(?!\p{L})/iu],
]

/** What the parts of a symbol mean: `HU/2026/RES.7`. */
export const TYPE_CODES: readonly (readonly [type: DocumentType, pattern: RegExp])[] = [
  ['resolution', /\/RES(?![\p{L}])/iu],
  ['decision', /\/DEC(?![\p{L}])/iu],
  ['declaration', /\/DECL(?![\p{L}])/iu],
  ['report', /\/REP(?![\p{L}])/iu],
]

/** A resolution or decision that is called by its number: `Resolution No. 5/50-E`, «قرار رقم 5/50»; group 1 is the number. */
export const NUMBERED =
  /^(?:Resolution|Résolution|RESOLUTION|Decision|Décision|DECISION|(?:ال)?قرار|(?:ال)?مقرر)\s+(?:(?:No|Nr|n[°ºo])\.?\s*|رقم\s*)?(\d[\p{L}\d]*(?:[/.-]+[\p{L}\d]+)*)(?:\s*\([^)]{1,20}\))?/iu

/** What says that a day is that on which the document was made. */
export const ADOPTED: ByLanguage<RegExp> = {
  en: /\b(?:adopted|done at)\b/i,
  fr: /adoptée?s?(?!\p{L})|fait à/iu,
  ar: /اعتمد|المعتمدة?|صدر/,
}

/** What says that a day is that of the meeting, and not one that its text speaks of. */
export const MET: ByLanguage<RegExp> = {
  en: /\b(?:adopted|met|held|convened|concluded|meeting)\b/i,
  fr: /adopté|réuni|tenue?(?!\p{L})|séance/iu,
  ar: /عقد|اعتمد|اجتمع|الجلسة|المعقود/,
}

/** What says that the States named after it were there. */
export const ATTENDED: ByLanguage<RegExp> = {
  en: /attended|participat|present/i,
  fr: /participation|participé|assisté|présents/i,
  ar: /شارك|حضر|بمشاركة|بحضور/,
}
