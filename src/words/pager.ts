// The words around long output in a pager.
import type { ByLanguage } from '../base/language.ts'
import { isolate } from './isolate.ts'

/** The prompt of `less`, in ASCII, because widespread versions garble all other letters in a prompt. */
export const PAGER_PROMPT: ByLanguage<string> = {
  en: 'Space: next page, b: back, /: search, q: quit',
  fr: 'Espace : page suivante, b : retour, / : chercher, q : quitter',
  ar: '[Space] [b] [/] [q]',
}

export const PAGER_END: ByLanguage<string> = { en: '(end)', fr: '(fin)', ar: '(100%)' }

/** A line above the output, in languages whose letters the prompt cannot show. */
export const PAGER_GUIDE: ByLanguage<string | undefined> = {
  en: undefined,
  fr: undefined,
  ar: `للتنقل: ${isolate('Space', 'ar')} الصفحة التالية، ${isolate('b', 'ar')} السابقة، ${isolate('/', 'ar')} بحث، ${isolate('q', 'ar')} خروج`,
}

/** The remark below long output if no pager could be started. */
export const NO_PAGER: ByLanguage<string> = {
  en: 'The answer is longer than the screen. Scroll up to its beginning, or install less or set MANDATES_PAGER to read it page by page.',
  fr: 'Le résultat dépasse l’écran. Remontez jusqu’à son début ou, pour l’afficher page par page, installez less ou indiquez un autre programme dans MANDATES_PAGER.',
  ar: `النتيجة أطول من أن تتسع لها الطرفية. مرّر إلى أعلى لقراءتها من أولها؛ ولقراءتها صفحة صفحة ثبّت ${isolate('less', 'ar')} أو حدد برنامجا آخر في المتغير ${isolate('MANDATES_PAGER', 'ar')}.`,
}
