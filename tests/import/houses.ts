// Sentences of organisations of many kinds: organs with any name, heads with any title, and the heads of
// others. As in sentences.ts, `gives` has the first words of each mandate.
import { all, type Sentence } from './sentences.ts'

export const HOUSES: readonly Sentence[] = [
  ...all('en', 'report', [
    ['3. The PLBC asked the Secretariat to count the piers.', 'The PLBC asked the Secretariat'],
    ['4. The Authority instructed the Executive Secretary to sail.', 'The Authority instructed'],
    [
      '5. Heads of State and Government directed the Managing Director to buy a tug.',
      'Heads of State and Government directed',
    ],
    [
      '6. The Plenary requested the International Bureau to print the stamps.',
      'The Plenary requested the International Bureau',
    ],
    ['7. The Board directed the President and CEO to sign the lease.', 'The Board directed'],
    ['8. The Trustees asked staff to repaint the mast.', 'The Trustees asked staff'],
    [
      '9. The Council requested Management to revise the tariff.',
      'The Council requested Management',
    ],
    [
      '10. The Committee asked the Director to write to the pilots.',
      'The Committee asked the Director',
    ],
    [
      '11. The Meeting requested H.E. the Secretary-General to visit the light.',
      'The Meeting requested H.E. the Secretary-General',
    ],
    [
      '12. The Council asked His Excellency Mr. Olan Brisk, Secretary-General, to speak at the launch.',
    ],
    [
      '13. The Committee asked the outgoing Executive Director to hand over the keys.',
      'The Committee asked the outgoing Executive Director',
    ],
    ['14. The UNDP requested the Secretariat to share its charts.'],
    ['15. The USA asked the Secretariat to explain the costs.'],
    ['16. The Committee asked the Director of the Harbour School to teach knots.'],
    ['17. The Board asked the Regional Director to count the boats.'],
    [
      '18. The Board was shown the charts, and the Executive Director was directed to print them.',
      'the Executive Director was directed',
    ],
  ]),
  ...all('en', 'resolution', [
    ['3. SC 7 directs its Secretariat to keep the list of knots.', 'SC 7 directs its Secretariat'],
    [
      '4. Requests the Director General of ICESCO and the General Secretariat to hold a seminar on tides;',
      'Requests the Director General of ICESCO and the General Secretariat',
    ],
    ['5. Requests the Director-General of the World Health Organization to send doctors;'],
    ['6. Invites the Secretary-General of the League of Arab States to attend;'],
    ['7. Requests the UN Secretary-General to appoint an envoy;'],
    ['8. Calls upon the Executive Director of the Institute of Northern Tides to answer;'],
    ['9. Requests the Secretary General of TIDEX to report;'],
    [
      '10. Requests the Platform’s secretariat to keep a register of seals;',
      'Requests the Platform’s secretariat',
    ],
    ['11. Direct the Executive Director to register the name.', 'Direct the Executive Director'],
    [
      'RESOLVED, that the Board directs the Executive Director to publish the minutes.',
      'the Board directs the Executive Director',
    ],
    [
      'RESOLVED FURTHER, that the Executive Director is directed to pay the crew.',
      'RESOLVED FURTHER, that the Executive Director is directed',
    ],
    [
      '12. Mandates H.E. the Secretary General to sign the treaty of the straits;',
      'Mandates H.E. the Secretary General',
    ],
  ]),
  ...all('fr', 'report', [
    ['3. Le CPLB a demandé au directeur de compter les jetées.', 'Le CPLB a demandé au directeur'],
    [
      '4. L’Autorité a chargé le Bureau international de vérifier les cartes.',
      'L’Autorité a chargé',
    ],
    [
      '5. Les Chefs d’État et de gouvernement ont demandé au Secrétaire permanent de convoquer les pilotes.',
      'Les Chefs d’État et de gouvernement ont demandé',
    ],
    [
      '6. Le Conseil a prié Son Excellence le Secrétaire général de visiter le phare.',
      'Le Conseil a prié Son Excellence le Secrétaire général',
    ],
    ['7. L’UE a demandé au Secrétariat d’expliquer le retard.'],
    ['8. Le Comité a demandé au directeur de l’école navale d’enseigner les nœuds.'],
    ['9. Le Comité a invité le Secrétaire général de l’Organisation arabe des marins à écrire.'],
    [
      '10. Il est décidé de confier au Secrétariat la garde du journal.',
      'Il est décidé de confier au Secrétariat',
    ],
  ]),
  ...all('fr', 'resolution', [
    ['3. Le CFNP charge le Secrétariat de publier la liste.', 'Le CFNP charge le Secrétariat'],
    [
      '4. Prie le Directeur général de l’Organisation mondiale de la santé d’envoyer des médecins ;',
    ],
    ['5. Invite le Secrétaire général de la Ligue des États arabes à assister à la réunion ;'],
    [
      '6. Demande au Directeur général de l’UNESCO et au Secrétariat général de tenir un séminaire ;',
      'Demande au Directeur général de l’UNESCO et au Secrétariat général',
    ],
  ]),
  ...all('ar', 'report', [
    ['3 - وطلبت السلطة من المدير إحصاء الأرصفة.', 'وطلبت السلطة من المدير'],
    ['4 - وكلف المجلس المكتب الدولي بمراجعة الخرائط.', 'وكلف المجلس المكتب الدولي'],
    [
      '5 - وطلب الاجتماع من معالي الأمين العام زيارة المنارة.',
      'وطلب الاجتماع من معالي الأمين العام',
    ],
  ]),
  ...all('ar', 'resolution', [
    ['3 - يطلب من المدير العام لمنظمة الصحة العالمية إيفاد أطباء؛'],
    ['7 - يدعو المدير العام لمنظمة البحارة إلى الكتابة؛'],
    ['8 - يدعو الأمين العام للمنظمة إلى الكتابة؛', 'يدعو الأمين العام للمنظمة'],
    ['4 - يدعو الأمين العام لجامعة الدول العربية إلى حضور الحفل؛'],
    [
      '5 - يطلب من المدير العام للإيسيسكو والأمانة العامة عقد ندوة عن المد؛',
      'يطلب من المدير العام للإيسيسكو والأمانة العامة',
    ],
    ['6 - يكلف الرئيس التنفيذي بشراء قاطرة؛', 'يكلف الرئيس التنفيذي'],
  ]),
]

/** Wordings of tasks in communiqués, minutes and plans. */
export const PROSE: readonly Sentence[] = [
  ...all('en', 'report', [
    [
      '3. Action: Secretariat to send the list to the ports by 3 June.',
      'Secretariat to send the list',
    ],
    ['4. Decision 2: the Secretariat to draw a chart of the shoals.', 'Secretariat to draw'],
    ['5. Send the list of wrecks to the ports (Action: Secretariat).', 'Send the list of wrecks'],
    [
      '6. It was agreed that a chart would be drawn by the Secretariat.',
      'It was agreed that a chart',
    ],
    [
      '7. The Board approved a plan under which the Secretariat will open two stations.',
      'the Secretariat will open',
    ],
    ['8. The Meeting called for the Secretariat to print the rules.', 'The Meeting called for'],
    [
      '9. The Board gave the Executive Director the mandate to rent a boat.',
      'The Board gave the Executive Director',
    ],
    [
      '10. The Council expressed the wish that the Secretary-General continue his visits.',
      'The Council expressed the wish',
    ],
    ['11. It is the duty of the Secretariat to keep the log.', 'It is the duty of the Secretariat'],
    ['12. One keeper thought that the Secretariat should keep a log.'],
    [
      '15. The Committee agreed that: (a) the Secretariat will send the log; (b) members will pay; and (c) the Secretary-General will sail in spring.',
      'the Secretariat will send the log',
      'the Secretary-General will sail',
    ],
    ['16. The Committee noted that: (a) the Secretariat will send the log; (b) members will pay.'],
    ['13. The Secretariat should be congratulated on its log.'],
    ['14. The Secretariat thanked the ports and would answer them.'],
  ]),
  ...all('en', 'resolution', [
    [
      '3. Requests that a chart be submitted by the Secretary-General at the next session;',
      'Requests that a chart be submitted',
    ],
    [
      '4. Stresses the need for the Secretariat to keep the log;',
      'Stresses the need for the Secretariat',
    ],
    [
      '5. Reiterates the request made to the Secretary-General in the spring to draw a chart;',
      'Reiterates the request made to the Secretary-General',
    ],
    [
      '6. Urges all ports, in particular the Secretariat, to keep a log;',
      'Urges all ports, in particular the Secretariat',
    ],
    ['7. Welcomes the plan of the Secretariat to keep a log;'],
  ]),
  ...all('fr', 'report', [
    ['3. L’Assemblée a chargé le Secrétariat de dresser une carte.', 'L’Assemblée a chargé'],
    [
      '4. Il a été convenu que le Secrétariat enverrait la liste aux ports.',
      'Il a été convenu que le Secrétariat',
    ],
    ['5. Il appartient au Secrétariat de tenir le journal.', 'Il appartient au Secrétariat'],
    [
      '6. Le Conseil a souhaité que le Secrétaire général poursuive ses visites.',
      'Le Conseil a souhaité que le Secrétaire général',
    ],
    [
      '7. Mandat a été donné au Secrétaire général de louer un bateau.',
      'Mandat a été donné au Secrétaire général',
    ],
    [
      '8. Suite à donner : le Secrétariat enverra la liste aux ports.',
      'Secrétariat enverra la liste',
    ],
    [
      '9. Le Comité a sollicité du Secrétariat une carte des écueils.',
      'Le Comité a sollicité du Secrétariat',
    ],
    [
      '11. Le Comité est convenu que : a) le Secrétariat enverra le journal ; b) les membres paieront.',
      'le Secrétariat enverra le journal',
    ],
    ['10. Le Secrétariat a dressé la carte.'],
  ]),
  ...all('fr', 'resolution', [
    ['3. Requiert que le Secrétariat dresse une carte ;', 'Requiert que le Secrétariat'],
    [
      '4. Demande qu’une carte soit présentée par le Secrétaire général au printemps ;',
      'Demande qu’une carte soit présentée',
    ],
    [
      '5. Le Secrétaire général est chargé de l’exécution de la présente décision.',
      'Le Secrétaire général est chargé',
    ],
  ]),
  ...all('ar', 'report', [
    ['3 - الإجراء: الأمانة تعمم القائمة على الموانئ.', 'الأمانة تعمم القائمة'],
    ['4 - أخذ المجلس علما بتقرير الأمين العام، ودعاه إلى مواصلة زياراته.', 'ودعاه إلى مواصلة'],
    ['5 - وأوصت اللجنة بأن تقوم الأمانة برسم خريطة.', 'وأوصت اللجنة بأن تقوم الأمانة'],
    [
      '6 - وطلبت اللجنة، خلال اجتماعها في الميناء، من الأمين العام استئجار قارب.',
      'وطلبت اللجنة، خلال اجتماعها',
    ],
    ['7 - وعلى الأمانة أن تمسك السجل.', 'وعلى الأمانة أن تمسك'],
    [
      '9 - اتفق المجلس على ما يلي: (أ) تتولى الأمانة إرسال السجل؛ (ب) يدفع الأعضاء.',
      'تتولى الأمانة إرسال السجل',
    ],
    ['8 - ورسمت الأمانة الخريطة.'],
  ]),
  ...all('ar', 'resolution', [
    ['3 - تقوم الأمانة العامة برسم خريطة للشعاب.', 'تقوم الأمانة العامة برسم'],
    ['4 - يؤكد ضرورة أن تمسك الأمانة العامة السجل؛', 'يؤكد ضرورة أن تمسك الأمانة العامة'],
    ['5 - يطلب أن تقدم خريطة من قبل الأمانة العامة في الربيع؛', 'يطلب أن تقدم خريطة'],
  ]),
]
