// Invented documents in the style of different organisations, typed and scanned, with the mandates in each: the
// citation, the first words and the last words.
import type { Language } from '../../src/base/language.ts'

export interface InventedDocument {
  readonly about: string
  readonly language: Language
  readonly text: string
  readonly mandates: readonly (readonly [paragraph: string, first: string, last: string])[]
}

export const DOCUMENTS: readonly InventedDocument[] = [
  {
    about: 'a resolution with a number and a series, as foreign ministers adopt them',
    language: 'en',
    text: `RESOLUTION NO. 5/12-MAR
ON THE SAFETY OF FERRIES

The Council of Ministers of the Union of Lighthouse States, meeting in its twelfth session in Port Clarion,

Guided by the principles of the Charter;

Recalling all previous resolutions of the Council, in particular Resolution No. 4/11-MAR, which requested the Secretary General to visit the ferry ports;

Having considered the report of the Secretary General on the subject (Document No. ULS/12/SG.3);

1. Expresses its deep concern at the number of accidents;
2. Calls upon Member States to inspect their ferries and to inform the General Secretariat of the results;
3. Commends the efforts of the Secretary General, and urges him to continue his contacts with the shipowners;
4. Mandates the Secretary General to hold a workshop on life-saving equipment in coordination with the host country;
5. Requests the Secretary General to follow up the implementation of this resolution and submit a report thereon to the 13th session of the Council.
`,
    mandates: [
      ['3', 'urges him to continue', 'with the shipowners'],
      ['4', 'Mandates the Secretary General', 'with the host country'],
      ['5', 'Requests the Secretary General to follow up', 'session of the Council'],
    ],
  },
  {
    about: 'a decision in capitals of a union whose secretariat is a commission',
    language: 'en',
    text: `DECISION ON THE COASTAL FUND
Doc. Assembly/AU/9(XXI)

The Assembly of the African Union,

1. TAKES NOTE of the Report of the Commission on the Coastal Fund;
2. COMMENDS the Commission for its work and ENCOURAGES Member States to contribute to the Fund;
3. REQUESTS the Commission, in close collaboration with the Regional Economic Communities, to:
i) Finalise the statutes of the Fund;
ii) Mobilise resources for its first three years;
4. FURTHER REQUESTS the Chairperson of the Commission to report on the implementation of this Decision to the Ordinary Session of the Assembly in January 2027.
`,
    mandates: [
      ['3 i)', 'Finalise the statutes', 'of the Fund'],
      ['3 ii)', 'Mobilise resources', 'first three years'],
      ['4', 'FURTHER REQUESTS the Chairperson', 'January 2027'],
    ],
  },
  {
    about: 'a decision told in one sentence, with a list of what was decided',
    language: 'en',
    text: `The Health Assembly, having considered the report on clean harbours, decided:

(1) to note the progress made;

(2) to request the Director-General to publish the guidance on ballast water by 31 December 2027;

(3) to invite Member States to test it;

(4) to request the Director-General to report to the next Health Assembly.

Sixth plenary meeting
`,
    mandates: [
      ['(2)', 'to request the Director-General to publish', '31 December 2027'],
      ['(4)', 'to request the Director-General to report', 'Health Assembly'],
    ],
  },
  {
    about: 'lines broken and words cut as a PDF gives them, a page turned inside a sentence',
    language: 'en',
    text: `4.   Stresses the need for up-to-date charts of all straits, and re-
quests the Secretary-General, within the limits of the resources avail-
able, to establish a unit for hydrography in the Secre-
tariat;
5.   Requests the Secretary-General to circulate to the Member States, at least
six weeks before each session, the charts that were completed in the period under

                                        - 3 -

A/12/L.7

review, together with a list of those that are in hand;
6.   Invites the Governments that have not yet done so to send their soundings
to the Secretary-General by 1 March 2027;
7.   Decides to remain seized of the matter.
`,
    mandates: [
      ['4', 'requests the Secretary-General', 'in the Secretariat'],
      ['5', 'Requests the Secretary-General to circulate', 'that are in hand'],
    ],
  },
  {
    about: 'numbers that start again in each part of a budget resolution',
    language: 'en',
    text: `The General Assembly,

Having considered the reports of the Secretary-General,

I
Conference services

1. Takes note of the report;

2. Requests the Secretary-General to reduce the delay of translations;

II
Buildings

1. Notes the state of the roof;

2. Requests the Secretary-General to submit a plan for its repair at the first part of its resumed eighty-second session;

3. Decides to revert to this question.
`,
    mandates: [
      ['I.2', 'Requests the Secretary-General to reduce', 'of translations'],
      ['II.2', 'Requests the Secretary-General to submit', 'session'],
    ],
  },
  {
    about: 'a communiqué in the first person plural',
    language: 'en',
    text: `JOINT COMMUNIQUÉ OF THE FOREIGN MINISTERS

12. We welcomed the progress of the pilot scheme and tasked the Secretary-General to extend it to all islands.

13. We encourage our businesses to join.

14. We request the Secretariat to publish a yearly overview, and look forward to its first edition.
`,
    mandates: [
      ['12', 'tasked the Secretary-General', 'to all islands'],
      ['14', 'We request the Secretariat', 'first edition'],
    ],
  },
  {
    about: 'a lettered list of the contents of one report, and one of tasks',
    language: 'en',
    text: `7. Requests the Executive Director to include in the next report information on:
(a) The number of buoys;
(b) Their state;
(c) The cost of their repair;

8. Requests the Executive Director:
(a) To buy two launches;
(b) To train their crews;
(c) To report on both to the Board at its ninetieth session;

9. Calls upon the shipowners:
(a) To equip their ships;
(b) To inform the Executive Director.
`,
    mandates: [
      ['7', 'Requests the Executive Director to include', 'cost of their repair'],
      ['8(a)', 'To buy', 'two launches'],
      ['8(b)', 'To train', 'their crews'],
      ['8(c)', 'To report on both', 'ninetieth session'],
    ],
  },
  {
    about: 'a French resolution with a list, capitals and small words',
    language: 'fr',
    text: `Résolution 12/4 : Avis de tempête

Le Conseil des ministres,

Rappelant sa résolution 11/2, dans laquelle il priait le Secrétaire général d’étudier la question,

Ayant examiné le rapport du Secrétaire général,

1. Prend note avec satisfaction dudit rapport ;

2. Prie instamment les États membres de s’équiper et de faire part de leurs besoins au Secrétaire général ;

3. Prie le Secrétaire général :

a) De mettre en place, d’ici au 30 juin 2027, un réseau de stations ;

b) D’informer sans délai les ports de toute tempête ;

c) De faire rapport au Conseil à sa treizième session ;

4. Décide d’inscrire la question à l’ordre du jour de sa treizième session.
`,
    mandates: [
      ['3 a)', 'De mettre en place', 'réseau de stations'],
      ['3 b)', 'D’informer sans délai', 'toute tempête'],
      ['3 c)', 'De faire rapport', 'treizième session'],
    ],
  },
  {
    about: 'a French report of a meeting, with bullets and a page turned inside one',
    language: 'fr',
    text: `RAPPORT DE LA RÉUNION DU GROUPE DES PORTS

1. Le Groupe s’est réuni le 3 mars 2026 à Port-Clarion.
2. Le Secrétaire général a rappelé que les États avaient demandé au Secrétariat de traduire les cartes.
3. Le Groupe a pris note de l’état des travaux. À cet égard, il a demandé au Secrétaire général :
- d’achever la traduction des cartes de la zone nord avant la fin de

l’année ;
- de préparer une note sur les coûts ;
- de rendre compte à la prochaine réunion du Conseil des ministres.
4. Il a appelé les États membres à verser leurs contributions.
`,
    mandates: [
      ['3 bullet 1', 'd’achever la traduction', 'fin de l’année'],
      ['3 bullet 2', 'de préparer', 'les coûts'],
      ['3 bullet 3', 'de rendre compte', 'Conseil des ministres'],
    ],
  },
  {
    about: 'a French declaration in the first person plural',
    language: 'fr',
    text: `Nous, chefs d’État et de gouvernement des États des phares, réunis à Port-Clarion,

1. Saluons l’ouverture du musée de la mer ;
2. Mandatons la Secrétaire générale pour négocier un accord avec le pays hôte ;
3. Demandons à la Secrétaire générale de nous faire rapport à notre prochain Sommet ;
4. Invitons les États membres à enrichir les collections.
`,
    mandates: [
      ['2', 'Mandatons la Secrétaire générale', 'le pays hôte'],
      ['3', 'Demandons à la Secrétaire générale', 'prochain Sommet'],
    ],
  },
  {
    about: 'an Arabic resolution with a list',
    language: 'ar',
    text: `قرار رقم 7/12 بشأن سلامة العبارات

إن مجلس الوزراء المجتمع في دورته الثانية عشرة،

إذ يستذكر قراره 6/11 الذي طلب فيه من الأمين العام زيارة الموانئ،

وبعد الاطلاع على تقرير الأمين العام بشأن هذا الموضوع،

1- يعرب عن قلقه البالغ إزاء عدد الحوادث؛

2- يدعو الدول الأعضاء إلى تفتيش عباراتها وإبلاغ الأمانة العامة بالنتائج؛

3- يطلب من الأمين العام ما يلي:

(أ) عقد ورشة عمل حول معدات الإنقاذ؛

(ب) إعداد دليل للقباطنة في موعد أقصاه 30 يونيو 2027؛

4- يطلب أيضا من الأمين العام متابعة تنفيذ هذا القرار وتقديم تقرير بشأنه إلى الدورة القادمة لمجلس الوزراء.
`,
    mandates: [
      ['3(أ)', 'عقد ورشة عمل', 'معدات الإنقاذ'],
      ['3(ب)', 'إعداد دليل', '2027'],
      ['4', 'يطلب أيضا من الأمين العام', 'لمجلس الوزراء'],
    ],
  },
  {
    about: 'an Arabic decision whose clauses are nouns',
    language: 'ar',
    text: `قرار بشأن متاحف البحر

إن مجلس الجامعة على المستوى الوزاري، بعد اطلاعه على مذكرة الأمانة العامة، يقرر:

1- التأكيد على أهمية المتاحف.

2- الطلب إلى الأمانة العامة إعداد قائمة بالمتاحف في الدول الأعضاء.

3- دعوة الدول الأعضاء إلى موافاة الأمانة العامة ببياناتها.

4- تكليف الأمين العام بمتابعة الموضوع ورفع تقرير إلى الدورة المقبلة.
`,
    mandates: [
      ['2', 'الطلب إلى الأمانة العامة', 'الدول الأعضاء'],
      ['4', 'تكليف الأمين العام', 'الدورة المقبلة'],
    ],
  },
  {
    about: 'a presidential statement of paragraphs without numbers',
    language: 'fr',
    text: `« Le Conseil réaffirme son attachement à la liberté de navigation.

« Le Conseil se félicite des efforts du Secrétaire général et le prie de le tenir informé de l’évolution de la situation.

« Le Conseil demande aux parties de coopérer avec la Représentante spéciale du Secrétaire général et l’invite à poursuivre ses bons offices.

« Le Conseil demeurera saisi de la question. »
`,
    mandates: [['unnumbered', 'le prie de le tenir informé', 'de la situation']],
  },
]
