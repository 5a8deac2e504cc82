// What is said when the program itself is wrong.
import type { ByLanguage } from '../base/language.ts'

export const BUG: ByLanguage<{ message: string; hint: string }> = {
  en: {
    message: 'This is a bug in mandates, not your mistake.',
    hint: 'Run the command again with --debug and report what it prints.',
  },
  fr: {
    message: 'C’est une erreur du programme mandates, non la vôtre.',
    hint: 'Relancez la commande avec --debug et signalez ce qu’elle affiche.',
  },
  ar: {
    message: 'هذا خطأ في برنامج mandates وليس خطأ منك.',
    hint: 'أعد الأمر مع --debug وأبلغ عما يعرضه.',
  },
}
