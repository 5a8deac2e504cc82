// The language of a document: one of the three, or the name of another, so that the reason for no mandates is clear.
import { expect, test } from 'vitest'
import { detectLanguage } from '../../src/import/language.ts'

test.each([
  [
    'en',
    'Requests the Secretary-General to report on the buoys to the Council at its next session;',
  ],
  [
    'fr',
    'Prie le Secrétaire général de faire rapport au Conseil sur les bouées à sa prochaine session ;',
  ],
  ['ar', 'يطلب إلى الأمين العام أن يقدم تقريرا عن العوامات إلى المجلس في دورته القادمة'],
])('%s', (language, text) => {
  expect(detectLanguage(text)).toEqual({ language })
})

test.each([
  [
    'es',
    'Pide al Secretario General que presente un informe sobre las boyas a la Asamblea en su próximo período de sesiones;',
  ],
  [
    'pt',
    'Solicita ao Secretário-Geral que apresente à Assembleia um relatório sobre as boias na próxima sessão;',
  ],
  [
    'it',
    'Chiede al Segretario generale di presentare alla prossima sessione del Consiglio una relazione sulle boe e sui fari;',
  ],
  [
    'de',
    'Ersucht den Generalsekretär, dem Rat auf der nächsten Tagung über die Bojen und die Leuchttürme zu berichten;',
  ],
  [
    'tr',
    'Genel Sekreterden fenerler ile ilgili bir rapor hazırlamasını ve bunu üye devletler için yayımlamasını talep eder;',
  ],
  [
    'id',
    'Meminta Sekretaris Jenderal untuk menyampaikan laporan dengan data dari negara anggota dan yang lain dalam sidang ini',
  ],
  ['ru', 'Просит Генерального секретаря представить доклад о маяках на следующей сессии;'],
  [
    'uk',
    'Просить Генерального секретаря подати доповідь про маяки на наступній сесії і їхній стан;',
  ],
  ['zh', '请秘书长向理事会下届会议提交关于灯塔和浮标情况的报告并通报会员国相关信息'],
  [
    'fa',
    'از دبیرکل درخواست می‌کند که گزارشی درباره فانوس‌های دریایی به شورا در نشست آینده ارائه دهد',
  ],
  [
    'ur',
    'سیکرٹری جنرل سے درخواست کرتا ہے کہ وہ اگلے اجلاس میں کونسل کو رپورٹ پیش کریں اور ملکوں کو آگاہ کریں',
  ],
])('%s is another', (other, text) => {
  expect(detectLanguage(text)).toEqual({ language: undefined, other })
})

test('the language of a very short text is unknown', () => {
  expect(detectLanguage('HU/2019/7')).toEqual({ language: undefined, other: undefined })
  expect(detectLanguage('')).toEqual({ language: undefined, other: undefined })
})
