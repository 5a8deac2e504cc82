// The words of shell completion: its installation, and the descriptions of candidates.
import type { ByLanguage } from '../base/language.ts'

export const COMPLETION_WORDS = {
  shell: {
    en: 'the shell: bash, zsh, fish or powershell',
    fr: 'le shell\u00a0: bash, zsh, fish ou powershell',
    ar: 'مفسر الأوامر (shell): bash أو zsh أو fish أو powershell',
  },
} satisfies Record<string, ByLanguage<string>>

/** The comment at the beginning of each script. */
export const SCRIPT_REMARK: ByLanguage<string> = {
  en: 'Completes commands, options and ids of `mandates` with the Tab key. Install it with:',
  fr: 'Complète, avec la touche Tab, les commandes, les options et les références de `mandates`. Installation\u00a0:',
  ar: 'إكمال أوامر `mandates` وخياراته ومراجعه بمفتاح TAB. طريقة التثبيت:',
}

export const INSTALL_TITLE: ByLanguage<string> = {
  en: 'To turn it on in every new shell:',
  fr: 'Pour activer la complétion dans chaque nouveau shell\u00a0:',
  ar: 'لتفعيله في كل جلسة جديدة لمفسر الأوامر:',
}

export const TODAY: ByLanguage<string> = { en: 'today', fr: 'aujourd’hui', ar: 'اليوم' }

export const YESTERDAY: ByLanguage<string> = { en: 'yesterday', fr: 'hier', ar: 'أمس' }
