// Who else is asked in a document: somebody who could be the head of a secretariat under a title that nothing here knows.
import type { Language } from '../base/language.ts'
import { clausesOf, type Style } from './clauses.ts'
import { folded, spelled } from './fold.ts'
import type { Compiled } from './phrases/compiled.ts'
import type { Unit } from './structure.ts'

/** Somebody who is asked, and is not known to be ours. */
export interface Other {
  readonly who: string
  readonly line: number
}

/** Titles that the head of a secretariat may have, with the name of what it is the head of. */
const COULD_BE: Readonly<Record<Language, RegExp>> = {
  en: /^(?:\p{Lu}[\p{L}&'-]{0,20}\s){0,4}?(?:Secretary|Secretariat|Director|Bureau|Office|Commission|Commissioner|President|Administrator|Registrar|Executive|Rector|Governor|Warden|Superintendent|Coordinator|Manager|Treasurer|Agency|Institute|CEO|\p{Lu}{2,8}(?=\sto\s))(?!\p{L})(?:[\s-]General|\sand\sCEO|\sDirector)?(?:\s(?:of|for)\s(?:the\s)?\p{Lu}[\p{L}&'-]{0,20}(?:\s(?:(?:of|for|and|on|the)\s){0,2}\p{Lu}[\p{L}&'-]{0,20}){0,4})?/u,
  fr: /^(?:[Ss]ecrétaire|[Ss]ecrétariat|[Dd]irecteur|[Dd]irectrice|[Bb]ureau|[Oo]ffice|[Cc]ommission|[Cc]ommissaire|[Pp]résident|[Aa]dministrateur|[Gg]reffier|[Rr]ecteur|[Gg]ouverneur|[Gg]ardien|[Cc]oordonnateur|[Aa]gence|[Ii]nstitut)e?s?(?!\p{L})(?:\s(?:général|exécutif|permanent|exécutive)e?)?(?:\s(?:du|de la|de l'|des)\s?\p{L}[\p{L}'-]{0,20}(?:\s(?:(?:du|de|des|la|pour|et)\s){0,2}\p{Lu}[\p{L}'-]{0,20}){0,4})?/u,
  ar: /^(?:ال)?(?:امين|امانة|مدير|مكتب|مفوض|رئيس|مسجل|وكالة|معهد|عميد|محافظ)(?:ة|ية)?(?!\p{L})(?:\sال\p{L}{2,14}){0,2}(?:\sلل?\p{L}{2,14}(?:\sال\p{L}{2,14}){0,2})?/u,
}

/** Officers of a body, who are never its secretariat. */
const OFFICERS =
  /^(?:President of the (?:Council|Assembly|General|Security|Committee|Conference|Republic)|présidente? (?:du conseil|de l'assemblée|du comité|de la république)|رئيس (?:ال)?(?:مجلس|لجنة|جمعية|جمهورية))/iu

/** Everybody in a text without a mandate who is asked and could be the one. */
export function othersIn({ text: said, line }: Unit, style: Style, words: Compiled): Other[] {
  const { language } = words.phrases
  const { text } = folded(said)
  return clausesOf(text, words, style).flatMap(({ strength, form, verbEnd, end }) => {
    if (strength === null || form === 'pronoun') return []
    const after = text.slice(verbEnd, Math.min(end, verbEnd + REACH))
    const lead = words.leading.exec(after)?.[0] ?? ''
    const who = COULD_BE[language].exec(after.slice(lead.length))?.[0].trim()
    return who === undefined || OFFICERS.test(who) ? [] : [{ who: spelled(who, said), line }]
  })
}

/** How much of a clause is read for whom it asks. */
const REACH = 240
