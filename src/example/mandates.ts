// The mandates of the example in three languages: five requests on each of six subjects.
import type { ByLanguage } from '../base/language.ts'
import type { MandateKind } from '../base/vocabulary.ts'

/** A subject, in the form that follows "on", « concernant », «بشأن». */
export interface Subject {
  readonly name: ByLanguage<string>
  /** The leading department, and the contributing one. */
  readonly departments: readonly [lead: string, other: string]
}

export const SUBJECTS: readonly Subject[] = [
  {
    name: {
      en: 'the maintenance of lighthouses',
      fr: 'l’entretien des phares',
      ar: 'صيانة المنارات',
    },
    departments: ['maritime', 'science'],
  },
  {
    name: { en: 'the safety of ferries', fr: 'la sécurité des bacs', ar: 'سلامة العبّارات' },
    departments: ['maritime', 'legal'],
  },
  {
    name: { en: 'storm warnings', fr: 'les avis de tempête', ar: 'الإنذار بالعواصف' },
    departments: ['science', 'maritime'],
  },
  {
    name: { en: 'marine litter', fr: 'les déchets marins', ar: 'النفايات البحرية' },
    departments: ['science', 'legal'],
  },
  {
    name: {
      en: 'the rights of seafarers',
      fr: 'les droits des gens de mer',
      ar: 'حقوق البحارة',
    },
    departments: ['legal', 'maritime'],
  },
  {
    name: { en: 'museums of the sea', fr: 'les musées de la mer', ar: 'المتاحف البحرية' },
    departments: ['culture', 'science'],
  },
]

/** A sentence about a subject. */
type About = ByLanguage<(subject: string) => string>

export interface Request {
  readonly kind: MandateKind
  readonly title: About
  /** The operative paragraph in each language. */
  readonly text: About
  readonly actions: readonly ByLanguage<string>[]
  /** What the Member States are asked for, if anything. */
  readonly measures?: readonly { readonly id: string; readonly title: ByLanguage<string> }[]
}

export const REQUESTS: readonly Request[] = [
  {
    kind: 'recurring',
    title: {
      en: subject => `Yearly report on ${subject}`,
      fr: subject => `Rapport annuel concernant ${subject}`,
      ar: subject => `تقرير سنوي بشأن ${subject}`,
    },
    text: {
      en: subject =>
        `Requests the Secretary-General to report on ${subject} to each regular session of the Council.`,
      fr: subject =>
        `Prie le Secrétaire général de présenter au Conseil, à chacune de ses sessions ordinaires, un rapport concernant ${subject}.`,
      ar: subject =>
        `يطلب من الأمين العام أن يقدم إلى المجلس، في كل دورة من دوراته العادية، تقريرا بشأن ${subject}.`,
    },
    actions: [
      {
        en: 'Ask the Member States for their contributions',
        fr: 'Recueillir les contributions des États membres',
        ar: 'طلب مساهمات الدول الأعضاء',
      },
      { en: 'Prepare the report', fr: 'Établir le rapport', ar: 'إعداد التقرير' },
    ],
  },
  {
    kind: 'one-off',
    title: {
      en: subject => `Note verbale on ${subject}`,
      fr: subject => `Note verbale concernant ${subject}`,
      ar: subject => `مذكرة شفوية بشأن ${subject}`,
    },
    text: {
      en: subject =>
        `Also requests the Secretary-General to circulate a note verbale inviting the Member States to inform the Secretariat of their laws on ${subject} and to name a focal point.`,
      fr: subject =>
        `Prie également le Secrétaire général de diffuser une note verbale invitant les États membres à communiquer au Secrétariat leur législation concernant ${subject} et à désigner un point focal.`,
      ar: subject =>
        `يطلب أيضا من الأمين العام تعميم مذكرة شفوية تدعو الدول الأعضاء إلى موافاة الأمانة العامة بتشريعاتها بشأن ${subject} وإلى تسمية جهة تنسيق.`,
    },
    actions: [
      { en: 'Draft the note verbale', fr: 'Rédiger la note verbale', ar: 'صياغة المذكرة الشفوية' },
      {
        en: 'Circulate it to the Member States',
        fr: 'Diffuser la note auprès des États membres',
        ar: 'تعميم المذكرة على الدول الأعضاء',
      },
    ],
    measures: [
      {
        id: 'laws',
        title: {
          en: 'Text of national laws',
          fr: 'Texte des lois nationales',
          ar: 'نصوص التشريعات الوطنية',
        },
      },
      {
        id: 'focal-point',
        title: {
          en: 'Designation of a focal point',
          fr: 'Désignation d’un point focal',
          ar: 'تسمية جهة تنسيق',
        },
      },
    ],
  },
  {
    kind: 'one-off',
    title: {
      en: subject => `Meeting of experts on ${subject}`,
      fr: subject => `Réunion d’experts concernant ${subject}`,
      ar: subject => `اجتماع خبراء بشأن ${subject}`,
    },
    text: {
      en: subject =>
        `Further requests the Secretary-General to convene a meeting of experts on ${subject} within nine months.`,
      fr: subject =>
        `Prie en outre le Secrétaire général de convoquer, dans un délai de neuf mois, une réunion d’experts concernant ${subject}.`,
      ar: subject =>
        `يطلب كذلك من الأمين العام عقد اجتماع خبراء بشأن ${subject} في غضون تسعة أشهر.`,
    },
    actions: [
      { en: 'Find a host', fr: 'Trouver un pays hôte', ar: 'إيجاد بلد مضيف' },
      { en: 'Hold the meeting', fr: 'Tenir la réunion', ar: 'عقد الاجتماع' },
      {
        en: 'Publish its conclusions',
        fr: 'Publier les conclusions de la réunion',
        ar: 'نشر استنتاجات الاجتماع',
      },
    ],
  },
  {
    kind: 'continuing',
    title: {
      en: subject => `Contacts with other organisations on ${subject}`,
      fr: subject => `Contacts avec d’autres organisations concernant ${subject}`,
      ar: subject => `اتصالات مع منظمات أخرى بشأن ${subject}`,
    },
    text: {
      en: subject =>
        `Requests the Secretary-General to continue to raise ${subject} with the heads of other organisations.`,
      fr: subject =>
        `Invite le Secrétaire général à continuer d’évoquer auprès des chefs d’autres organisations la question suivante\u00a0: ${subject}.`,
      ar: subject =>
        `يدعو الأمين العام إلى مواصلة إثارة مسألة ${subject} مع رؤساء المنظمات الأخرى.`,
    },
    actions: [
      {
        en: 'Raise the question with counterparts',
        fr: 'Évoquer la question auprès d’autres organisations',
        ar: 'إثارة المسألة مع النظراء',
      },
    ],
  },
  {
    kind: 'one-off',
    title: {
      en: subject => `Study on ${subject}`,
      fr: subject => `Étude concernant ${subject}`,
      ar: subject => `دراسة بشأن ${subject}`,
    },
    text: {
      en: subject =>
        `Requests the Secretary-General to prepare a study on ${subject} and to submit it to the twelfth session of the Council.`,
      fr: subject =>
        `Charge le Secrétaire général de réaliser une étude concernant ${subject} et de la soumettre au Conseil à sa douzième session.`,
      ar: subject =>
        `يكلف الأمين العام بإعداد دراسة بشأن ${subject} وعرضها على المجلس في دورته الثانية عشرة.`,
    },
    actions: [
      { en: 'Collect the data', fr: 'Rassembler les données', ar: 'جمع البيانات' },
      { en: 'Write the study', fr: 'Rédiger l’étude', ar: 'إعداد الدراسة' },
    ],
  },
]
