// The words for a bug in the program.
import type { ByLanguage } from '../base/language.ts'
import { arabic } from './isolate.ts'

export const BUG: ByLanguage<{ message: string; hint: string }> = {
  en: {
    message: 'This is a bug in mandates, not your mistake.',
    hint: 'Run the command again with --debug and report what it prints.',
  },
  fr: {
    message: 'L’erreur vient du programme mandates, et non de vous.',
    hint: 'Relancez la commande avec --debug et signalez ce qu’elle affiche.',
  },
  ar: {
    message: 'هذا خطأ في برنامج mandates وليس خطأ ارتكبته.',
    hint: arabic`أعد الأمر مع الخيار ${'--debug'} وأبلغ المسؤول عن البرنامج بما يعرضه.`,
  },
}
