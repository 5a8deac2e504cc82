// Words before a date or session that is only mentioned, because something was done then or others aim at it.
import type { ByLanguage } from '../../base/language.ts'

/** Matched with the words before it. Each pattern is bounded. */
export const MENTIONED: ByLanguage<RegExp> = {
  en: /(?<!\b(?:be|being) )\b(?:adopted|taken|considered|submitted|presented|held|made|approved|endorsed|discussed|reached|established|contained|convened|issued|concluded|signed|launched|amended|revised|introduced|published|transmitted|(?<=\b(?:of|from|by) (?:the|his|her|its|their) (?:\p{L}{1,14} )?)(?:reports?|study) to the \p{L}{4,12})(?:(?! to (?!the |its |a |this ))[^,;.]){0,60}$/iu,
  fr: /(?<!(?:être|soit|soient|sera|seront) )(?<!\p{L})(?:adopté|pris|examiné|présenté|tenu|soumis|approuvé|réuni|conclu|signé|modifié|établi|publié|transmis)e?s?(?!\p{L})(?:(?! (?:de|à) (?:(?:la|le|les|lui|leur|y|en) )?\p{L}{2,14}(?:er|ir|re) )[^,;.]){0,60}$/iu,
  ar: /(?:(?:ال)?(?:معتمد|متخذ|صادر|مقدم|منعقد|معقود|مبرم|موقع)ة?(?!\p{L})|(?:التي|الذي) (?:اتخذ|قدم|عقد|اعتمد|انعقد|صدر)\p{L}{0,4})[^،؛.]{0,50}$/u,
}

/** Words that make a year the target of others: `so that members attain the targets by 2035`. */
export const AIM: ByLanguage<RegExp> = {
  en: /\b(?:so that|targets?|goals?|objectives?)\b[^;.]{0,80}$/iu,
  fr: /(?<!\p{L})(?:afin que|pour que|cibles?|objectifs?)(?!\p{L})[^;.]{0,80}$/iu,
  ar: /(?:بحيث|لكي|الاهداف|اهداف|الغايات|غايات)(?!\p{L})[^؛.]{0,80}$/u,
}
