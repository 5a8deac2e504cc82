// One resolution in each language, as typed in Word: with automatic numbers, notes, a table and long lines.
import {
  AlignmentType,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import type { ByLanguage, Language } from '../../src/base/language.ts'

/** A paragraph: its level in the list, if any, and whether it has a footnote. */
interface Piece {
  readonly text: string
  readonly level?: 0 | 1
  readonly note?: string
  readonly heading?: boolean
}

export interface OneDocument {
  readonly symbol: string
  readonly pieces: readonly Piece[]
  /** The citations of its mandates, and their last words. */
  readonly mandates: readonly (readonly [paragraph: string, end: string])[]
}

const LONG = {
  en: 'and in that report to describe the state of each lantern, the names of the keepers, the dates on which the oil was delivered, and all other matters that the harbour masters of the Union may wish to see put before the ministers of the Member States',
  fr: 'et d’y décrire l’état de chaque lanterne, les noms des gardiens, les dates auxquelles l’huile a été livrée et toutes les autres questions que les capitaines des ports de l’Union souhaiteraient voir soumises aux ministres des États membres',
  ar: 'وأن يبين فيه حالة كل مصباح وأسماء الحراس وتواريخ تسليم الزيت وسائر المسائل التي قد يود مديرو موانئ الاتحاد عرضها على وزراء الدول الأعضاء',
} satisfies ByLanguage<string>

/** Paragraphs without a request, so that the list continues over a page break. */
function filling(language: Language): Piece[] {
  const texts = {
    en: 'Welcomes the work of the pilots of the Northern Isles, who have kept their boats at sea through the winter storms, and notes that the beacons of the outer reefs were seen from every ship that passed',
    fr: 'Salue le travail des pilotes des îles du Nord, qui ont maintenu leurs bateaux en mer pendant les tempêtes de l’hiver, et note que les balises des récifs ont été vues de chaque navire qui passait',
    ar: 'يرحب بعمل مرشدي جزر الشمال الذين أبقوا قواربهم في البحر خلال عواصف الشتاء ويلاحظ أن منارات الشعاب كانت ترى من كل سفينة مرت بها',
  } satisfies ByLanguage<string>
  const end = language === 'ar' ? '؛' : language === 'fr' ? '\u00a0;' : ';'
  return Array.from({ length: 14 }, () => ({ text: `${texts[language]}${end}`, level: 0 }))
}

export const ONE_DOCUMENT: ByLanguage<OneDocument> = {
  en: {
    symbol: 'UL/2027/12',
    pieces: [
      { text: 'Resolution on the lanterns of the harbours', heading: true },
      { text: 'The Council of the Union of Lighthouses,' },
      {
        text: 'Recalling its resolution UL/2026/3, in which it requested the Secretary-General to count the lanterns,',
      },
      ...filling('en'),
      {
        text: `Requests the Secretary-General to report to the Council at its next session on the lanterns, ${LONG.en};`,
        level: 0,
        note: 'See document UL/2026/14.',
      },
      { text: 'Also requests the Secretary-General:', level: 0 },
      {
        text: `To paint the buoys of the Member States before 30 June 2028, ${LONG.en};`,
        level: 1,
      },
      { text: 'To publish a chart of the reefs;', level: 1 },
      {
        text: 'Calls upon Member States to tell the Secretary-General of every lantern that went out;',
        level: 0,
      },
      { text: 'Decides to remain seized of the matter.', level: 0 },
    ],
    mandates: [
      ['15', 'Member States'],
      ['16(a)', 'Member States'],
      ['16(b)', 'chart of the reefs'],
    ],
  },
  fr: {
    symbol: 'UL/2027/12',
    pieces: [
      { text: 'Résolution sur les lanternes des ports', heading: true },
      { text: 'Le Conseil de l’Union des phares,' },
      {
        text: 'Rappelant sa résolution UL/2026/3, dans laquelle il a prié le Secrétaire général de compter les lanternes,',
      },
      ...filling('fr'),
      {
        text: `Prie le Secrétaire général de faire rapport au Conseil, à sa prochaine session, sur les lanternes, ${LONG.fr}\u00a0;`,
        level: 0,
        note: 'Voir le document UL/2026/14.',
      },
      { text: 'Prie également le Secrétaire général\u00a0:', level: 0 },
      {
        text: `De repeindre les bouées des États membres avant le 30 juin 2028, ${LONG.fr}\u00a0;`,
        level: 1,
      },
      { text: 'De publier une carte des récifs\u00a0;', level: 1 },
      {
        text: 'Demande aux États membres d’informer le Secrétaire général de toute lanterne éteinte\u00a0;',
        level: 0,
      },
      { text: 'Décide de rester saisi de la question.', level: 0 },
    ],
    mandates: [
      ['15', 'États membres'],
      ['16(a)', 'États membres'],
      ['16(b)', 'carte des récifs'],
    ],
  },
  ar: {
    symbol: 'UL/2027/12',
    pieces: [
      { text: 'قرار بشأن مصابيح الموانئ', heading: true },
      { text: 'إن مجلس اتحاد المنارات،' },
      { text: 'إذ يشير إلى قراره السابق الذي طلب فيه إلى الأمين العام أن يحصي المصابيح،' },
      ...filling('ar'),
      {
        text: `يطلب إلى الأمين العام أن يقدم إلى المجلس في دورته القادمة تقريرا عن المصابيح ${LONG.ar}؛`,
        level: 0,
        note: 'انظر الوثيقة السابقة.',
      },
      { text: 'يطلب أيضا إلى الأمين العام:', level: 0 },
      { text: `أن يطلي عوامات الدول الأعضاء قبل 30 حزيران/يونيه 2028 ${LONG.ar}؛`, level: 1 },
      { text: 'أن ينشر خريطة للشعاب؛', level: 1 },
      { text: 'يدعو الدول الأعضاء إلى إبلاغ الأمين العام بكل مصباح انطفأ؛', level: 0 },
      { text: 'يقرر أن يبقي المسألة قيد نظره.', level: 0 },
    ],
    mandates: [
      ['15', 'الدول الأعضاء'],
      ['16(أ)', 'الدول الأعضاء'],
      ['16(ب)', 'خريطة للشعاب'],
    ],
  },
}

/** The resolution as a Word document with automatic numbers. */
export async function asDocx(language: Language): Promise<Buffer> {
  const { symbol, pieces } = ONE_DOCUMENT[language]
  const notes = pieces.flatMap(({ note }) => (note === undefined ? [] : [note]))
  const bidirectional = language === 'ar'
  const run = (text: string): TextRun => new TextRun({ text, rightToLeft: bidirectional })
  let noted = 0
  const body = pieces.map(({ text, level, note, heading }) => {
    const reference = note === undefined ? [] : [new FootnoteReferenceRun(++noted)]
    return new Paragraph({
      bidirectional,
      children: [run(text), ...reference],
      ...(heading ? { heading: HeadingLevel.HEADING_1 } : {}),
      ...(level === undefined ? {} : { numbering: { reference: 'list', level } }),
    })
  })
  const cell = (text: string): TableCell =>
    new TableCell({ children: [new Paragraph({ bidirectional, children: [run(text)] })] })
  const letters = language === 'ar' ? LevelFormat.ARABIC_ALPHA : LevelFormat.LOWER_LETTER
  const document = new Document({
    numbering: {
      config: [
        {
          reference: 'list',
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
            {
              level: 1,
              format: letters,
              text: '(%2)',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 1000, hanging: 500 } } },
            },
          ],
        },
      ],
    },
    footnotes: Object.fromEntries(
      notes.map((note, index) => [index + 1, { children: [new Paragraph(note)] }]),
    ),
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph(symbol)] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] }),
            ],
          }),
        },
        children: [
          ...body,
          new Table({ rows: [new TableRow({ children: [cell('2027'), cell('2028')] })] }),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

/** The resolution as HTML, Markdown and text, with typed labels. */
export function asTyped(language: Language, format: 'html' | 'md' | 'txt'): string {
  const { symbol, pieces } = ONE_DOCUMENT[language]
  const letters = language === 'ar' ? 'أبتث' : 'abcd'
  let [number, letter] = [0, 0]
  const lines = pieces.map(({ text, level, heading }) => {
    if (level === 0) [number, letter] = [number + 1, 0]
    const label = level === 0 ? `${number}. ` : level === 1 ? `(${letters[letter++]}) ` : ''
    if (format === 'html')
      return heading
        ? `<h1>${text}</h1>`
        : `<p>${label}${text.replace(/^(\S+) /, '<i>$1</i> ')}</p>`
    const marked = format === 'md' && label === '' && heading ? `# ${text}` : `${label}${text}`
    return format === 'txt' ? folded(marked) : marked
  })
  if (format !== 'html') return [symbol, ...lines].join('\n\n') + '\n'
  return `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"></head><body><p>${symbol}</p>${lines.join('\n')}</body></html>`
}

/** A paragraph in lines of seventy letters, as in mail programs. */
function folded(text: string): string {
  return text.replaceAll(/(.{50,70}) /g, '$1\n')
}
