// Finds the language of the texts of a tracker.
import { isLanguage, type LanguageTag } from '../base/language.ts'
import { detectLanguage } from '../import/language.ts'
import type { Remarks } from './desk.ts'

const SCRIPTS: readonly (readonly [tag: string, pattern: RegExp])[] = [
  ['th', /\p{Script=Thai}{8}/u],
  ['el', /\p{Script=Greek}{8}/u],
  ['he', /\p{Script=Hebrew}{6}/u],
  ['hi', /\p{Script=Devanagari}{6}/u],
]

/**
 * Returns a function for the language of texts.
 *
 * @param whole all texts of the tracker, for those that are too short
 * @param usual the language to suppose where nothing shows it
 */
export function languageFinder(
  whole: string,
  usual: LanguageTag,
  remarks: Remarks,
): (texts: string) => LanguageTag {
  const found = (text: string): string | undefined => {
    const script = SCRIPTS.find(([, pattern]) => pattern.test(text))?.[0]
    if (script !== undefined) return script
    const detected = detectLanguage(text)
    return detected.language ?? detected.other
  }
  return texts => {
    const tag = found(texts) ?? found(whole) ?? usual
    if (!isLanguage(tag)) remarks.add('other-language', '', tag)
    return tag
  }
}
