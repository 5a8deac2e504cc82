// The words for a final report that is kept in the records.
import type { ByLanguage, Sentence } from '../base/language.ts'
import { arabic } from './isolate.ts'

/** The remark after a final report, by what was kept. */
export const KEPT: Record<
  'first' | 'further' | 'same',
  Sentence<[file: string, number: number]>
> = {
  first: {
    en: file => `What this final report says is kept in ${file}.`,
    fr: file => `Le contenu de cette version finale est conservé dans ${file}.`,
    ar: file => arabic`حُفظ مضمون هذا التقرير النهائي في ${file}.`,
  },
  further: {
    en: (file, number) =>
      `This final report differs from the last one to the same meeting. It is kept in ${file} as issue ${number}; the earlier ones stay.`,
    fr: (file, number) =>
      `Cette version finale diffère de la précédente, destinée à la même réunion. Son contenu est conservé dans ${file} (édition ${number})\u00a0; les éditions antérieures restent conservées.`,
    ar: (file, number) =>
      arabic`يختلف هذا التقرير النهائي عن سابقه المقدم إلى الاجتماع نفسه، فحُفظ في ${file}، ورقم إصداره ${number}، وتبقى الإصدارات السابقة.`,
  },
  same: {
    en: file => `This final report says the same as the one that is kept in ${file}.`,
    fr: file => `Cette version finale a le même contenu que celle qui est conservée dans ${file}.`,
    ar: file => arabic`مضمون هذا التقرير النهائي هو مضمون التقرير المحفوظ في ${file}.`,
  },
}

/** The remark after a final report on some mandates only. */
export const NOT_KEPT: ByLanguage<string> = {
  en: 'This final report is limited by a filter. It is not kept, because later reports are compared with reports on all mandates.',
  fr: 'Cette version finale est limitée par un filtre. Elle n’est pas conservée, car les rapports ultérieurs sont comparés à des rapports sur tous les mandats.',
  ar: 'هذا التقرير النهائي مقصور على بعض التكليفات. ولا يُحفظ، لأن التقارير اللاحقة تُقارن بتقارير تشمل جميع التكليفات.',
}
