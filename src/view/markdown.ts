// Text that stays text in Markdown.
import type { Language } from '../base/language.ts'
import { spokenText } from './direction.ts'

/** `text` with every character escaped that Markdown or HTML would act on. */
export function markdownText(text: string, language: Language): string {
  return spokenText(text, language)
    .replace(/[\\`*_{}[\]|~#!]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2')
    .replace(/\b(https?|mailto|javascript|data):/gi, '$1&#58;')
}
