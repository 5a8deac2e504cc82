// What completion in a shell says: how it is installed, and the words that stand beside candidates.
import type { ByLanguage } from '../base/language.ts'

export const COMPLETION_WORDS = {
  shell: {
    en: 'the shell: bash, zsh, fish or powershell',
    fr: 'le shell : bash, zsh, fish ou powershell',
    ar: 'الصدفة: bash أو zsh أو fish أو powershell',
  },
} satisfies Record<string, ByLanguage<string>>

/** At the head of each script. */
export const SCRIPT_REMARK: ByLanguage<string> = {
  en: 'Completes the commands, options and ids of `mandates` on TAB. Install it with:',
  fr: 'Complète avec TAB les commandes, les options et les références de `mandates`. Installation :',
  ar: 'إكمال أوامر `mandates` وخياراته ومراجعه بمفتاح TAB. طريقة التثبيت:',
}

export const INSTALL_TITLE: ByLanguage<string> = {
  en: 'To have it in every new shell:',
  fr: 'Pour en disposer dans chaque nouveau shell :',
  ar: 'لتفعيله في كل صدفة جديدة:',
}

export const TODAY: ByLanguage<string> = { en: 'today', fr: 'aujourd’hui', ar: 'اليوم' }

export const YESTERDAY: ByLanguage<string> = { en: 'yesterday', fr: 'hier', ar: 'أمس' }
