// The words for a final report that is kept in the records.
import type { Sentence } from '../base/language.ts'
import { arabic } from './isolate.ts'

/** The remark after a final report, by what was kept. */
export const KEPT: Record<
  'first' | 'further' | 'same',
  Sentence<[file: string, number: number]>
> = {
  first: {
    en: file => `What this final report says is kept in ${file}.`,
    fr: file => `Le contenu de ce rapport final est conservé dans ${file}.`,
    ar: file => arabic`حُفظ مضمون هذا التقرير النهائي في ${file}.`,
  },
  further: {
    en: (file, number) =>
      `This final report differs from the last one to the same meeting. It is kept in ${file} as issue ${number}; the earlier ones stay.`,
    fr: (file, number) =>
      `Ce rapport final diffère du précédent à la même réunion. Il est conservé dans ${file} comme édition ${number}\u00a0; les éditions antérieures restent.`,
    ar: (file, number) =>
      arabic`يختلف هذا التقرير النهائي عن سابقه المقدم إلى الاجتماع نفسه، فحُفظ في ${file}، ورقم إصداره ${number}، وتبقى الإصدارات السابقة.`,
  },
  same: {
    en: file => `This final report says the same as the one that is kept in ${file}.`,
    fr: file => `Ce rapport final dit la même chose que celui qui est conservé dans ${file}.`,
    ar: file => arabic`مضمون هذا التقرير النهائي هو مضمون التقرير المحفوظ في ${file}.`,
  },
}
