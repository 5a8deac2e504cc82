// More wordings in three languages: duties, decisions to request, others asked in the same sentence, and
// sentences that only look like a mandate. As in sentences.ts, `gives` has the first words of each mandate.
import { all, type Sentence } from './sentences.ts'

export const TURNS: readonly Sentence[] = [
  ...all('en', 'resolution', [
    [
      '3. Decides to request the Secretary-General to buy a second dredger;',
      'Decides to request the Secretary-General',
    ],
    [
      '4. Agrees that the Secretariat shall keep the register of buoys;',
      'Agrees that the Secretariat shall',
    ],
    [
      '5. Reiterates its request, made at the ninth session, that the Secretary-General publish the tide tables;',
      'Reiterates its request',
    ],
    [
      '6. Requests and urges the Secretary-General to answer the pilots within a month;',
      'Requests and urges the Secretary-General',
    ],
    [
      '7. Requests the Secretariat and invites the Chair of the Harbour Committee to organize, jointly, a course on knots;',
      'Requests the Secretariat and invites the Chair of the Harbour Committee to organize, jointly, a course on knots',
    ],
    [
      '8. Calls on the Executive Secretary to find new berths, and, mindful of the cost of paint, requests her to repair the old ones first;',
      'Calls on the Executive Secretary to find new berths',
      'requests her to repair',
    ],
    [
      '9. Invites the Secretariat to go on with its surveys and Member States to lend it their boats;',
      'Invites the Secretariat to go on with its surveys',
    ],
    [
      '10. Requests the Secretary-General to propose rules on lights; horns and bells; and flags, for the next session;',
      'Requests the Secretary-General to propose rules on lights; horns and bells; and flags, for the next session',
    ],
    [
      '11. Welcomes the Secretary-General’s report on wrecks, and requests him to mark the three largest;',
      'requests him to mark',
    ],
    [
      '12. The Executive Secretary shall send the charts to all ports by 1 May 2028.',
      'The Executive Secretary shall',
    ],
    ['13. Commends the Deputy Secretary-General and requests her to continue;'],
    ['14. Encourages members to request the Secretariat to visit their ports;'],
    ['15. Requests the Council to direct the Secretary-General, should the need arise;'],
    ['16. Notes that the Secretary-General requests members to pay on time;'],
  ]),
  ...all('en', 'report', [
    [
      '3. The Committee decided to ask the Secretariat to repaint the pier.',
      'The Committee decided to ask the Secretariat',
    ],
    [
      '4. It was agreed that the Secretariat should count the moorings twice a year.',
      'It was agreed that the Secretariat should',
    ],
    [
      '5. Ministers welcomed the Secretary-General’s offer and asked him to put it in writing.',
      'asked him to put it in writing',
    ],
    [
      '6. The Council took note of the Secretary-General’s draft and requested that he submit it to the pilots.',
      'requested that he submit it',
    ],
    ['7. The Secretariat is mandated to hire a diver.', 'The Secretariat is mandated to hire'],
    [
      '8. The Council noted that the Harbour Board had, at its spring meeting, asked the Secretariat to buy rope.',
    ],
    ['9. By its resolution 4/2, the Council requested the Secretary-General to survey the reef.'],
    [
      '10. One delegation was of the view that the Secretary-General should be requested to sell the boat.',
    ],
    [
      '11. The spokesperson of the shipowners said that her group could not request the Secretariat to do more.',
    ],
    ['12. Several ministers asked the Secretariat to translate the almanac.'],
    [
      '13. The Government of Aldermere requested the Secretary-General to send a mission, and urged the Secretariat to hurry.',
    ],
    ['14. The Council recalled that the Secretariat was requested to draw the chart in 2019.'],
  ]),
  ...all('fr', 'resolution', [
    [
      '3. Décide de demander au Secrétaire général une note sur les phares ;',
      'Décide de demander au Secrétaire général une note',
    ],
    [
      '4. Réaffirme sa demande tendant à ce que le Secrétaire général publie l’annuaire des marées ;',
      'Réaffirme sa demande',
    ],
    [
      '5. SE FELICITE du zèle du Secrétaire général et LE CHARGE de repeindre les balises ;',
      'LE CHARGE de repeindre',
    ],
    [
      '6. Instruit le Secrétaire exécutif de saisir les capitaineries ;',
      'Instruit le Secrétaire exécutif',
    ],
    [
      '7. Invite le Secrétariat à poursuivre ses relevés et les États membres à lui prêter leurs bateaux ;',
      'Invite le Secrétariat à poursuivre ses relevés',
    ],
    [
      '8. Confions à la Secrétaire générale le soin de baptiser la vedette et invitons les ports à s’y associer ;',
      'Confions à la Secrétaire générale le soin',
    ],
    ['9. Félicite le Secrétaire général adjoint et l’invite à poursuivre ses travaux ;'],
    ['10. Prie les capitaines de port d’aider le Secrétaire général à tenir le registre ;'],
  ]),
  ...all('fr', 'report', [
    [
      '3. Il a en outre été demandé au Secrétariat qu’il dresse la liste des pilotes.',
      'Il a en outre été demandé au Secrétariat',
    ],
    [
      '4. Le Comité a décidé de prier le Secrétaire général de louer une drague.',
      'Le Comité a décidé de prier',
    ],
    [
      '5. Les ministres ont donné mandat au Secrétariat exécutif de recruter un plongeur.',
      'Les ministres ont donné mandat',
    ],
    [
      '6. Plusieurs délégations ont estimé qu’il faudrait prier le Secrétaire général de vendre la vedette.',
    ],
    ['7. Le Gouvernement hôte a demandé au Secrétaire général de différer les travaux.'],
    ['8. Par sa résolution 4/2, le Conseil a prié le Secrétaire général de sonder la passe.'],
    ['9. Le conseil municipal a chargé le directeur général des services de balayer le quai.'],
  ]),
  ...all('ar', 'resolution', [
    ['3 - استمرار تكليف الأمين العام بالتشاور مع سلطات الموانئ؛', 'استمرار تكليف الأمين العام'],
    ['4 - يجدد طلبه بأن يتولى الأمين العام نشر جداول المد؛', 'يجدد طلبه بأن يتولى الأمين العام'],
    [
      '5 - كما يطلب من معالي الأمين العام تقديم بيان عن المنارات؛',
      'كما يطلب من معالي الأمين العام',
    ],
    ['6 - يوصي المدير العام بإيلاء عناية خاصة لصغار الربابنة؛', 'يوصي المدير العام'],
    ['7 - على الأمانة العامة موافاة المجلس بقائمة المرشدين؛', 'على الأمانة العامة موافاة'],
    ['8 - يدعو الدول الأعضاء إلى أن توافي الأمين العام بأسماء سفنها؛'],
    ['9 - يوصي الدول الأعضاء بصيانة أرصفتها، ويطلب منها موافاة المدير العام بتقارير عنها؛'],
  ]),
  ...all('ar', 'report', [
    ['3 - كلفت اللجنة الأمانة العامة بإعداد خريطة للشعاب.', 'كلفت اللجنة الأمانة العامة'],
    [
      '4 - طلب أصحاب المعالي الوزراء من الأمين العام مخاطبة الموانئ خلال شهرين.',
      'طلب أصحاب المعالي الوزراء',
    ],
    ['5 - وقررت اللجنة أن تطلب إلى الأمين العام شراء زورق.', 'وقررت اللجنة أن تطلب'],
    [
      '6 - وفي ختام المناقشات طلب المجلس من الأمين العام طلاء العوامات.',
      'وفي ختام المناقشات طلب المجلس',
    ],
    [
      '7 - وفي هذا السياق، كُلِّف الأمين العام بإعداد خطة للإنقاذ.',
      'وفي هذا السياق، كُلِّف الأمين العام',
    ],
    ['8 - وطلب الأمين العام إلى الدول الأعضاء تسديد رسوم الإرشاد.'],
    ['9 - ودعا الأمين العام الدول الأعضاء إلى صيانة منائرها.'],
    ['10 - وأوصت اللجنة بأن يطلب المجلس إلى الأمين العام بيع الزورق.'],
    [
      '11 - وطلبت حكومة ألدرمير إلى الأمين العام إيفاد بعثة، وطلبت إلى الأمانة العامة الإسراع في ذلك.',
    ],
    ['12 - ورأى أحد الوفود أنه ينبغي أن يُطلب إلى الأمين العام خفض النفقات.'],
  ]),
]
