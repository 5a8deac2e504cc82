// Invented sentences in three languages, with the request of each to the head of a secretariat. A paragraph is written as
// in a resolution or a report. `gives` has the first words of each mandate, and is empty if there is none.
import type { Language } from '../../src/base/language.ts'

export interface Sentence {
  readonly language: Language
  /** In the present, as an organ speaks, or in a report. */
  readonly style: 'resolution' | 'report'
  readonly text: string
  readonly gives: readonly string[]
}

export function all(
  language: Language,
  style: Sentence['style'],
  sentences: readonly (readonly [text: string, ...gives: string[]])[],
): Sentence[] {
  return sentences.map(([text, ...gives]) => ({ language, style, text, gives }))
}

export const SENTENCES: readonly Sentence[] = [
  ...all('en', 'resolution', [
    [
      '5. Requests the Secretary-General to convene the harbour masters before the end of 2027;',
      'Requests the Secretary-General to convene',
    ],
    [
      '6. Further requests the Director-General, in consultation with the Member States and within existing resources, to prepare a plan of work;',
      'Further requests the Director-General',
    ],
    [
      '7. Welcomes the offer of Aldermere to host the conference and requests the Executive Secretary to make the arrangements;',
      'requests the Executive Secretary to make',
    ],
    [
      '8. Reiterates its request to the Secretary-General to submit the study on tides;',
      'Reiterates its request',
    ],
    [
      '9. Once again calls upon the Secretariat to update the register of pilots;',
      'Once again calls upon the Secretariat',
    ],
    [
      '10. Expresses its appreciation to the Secretary-General and requests him to continue his good offices;',
      'requests him to continue',
    ],
    [
      '11. Decides to establish a fund for buoys, and authorizes the Secretary-General to open an account for it;',
      'authorizes the Secretary-General',
    ],
    [
      '12. Requests both the Secretary-General and the Chair of the Committee to attend the launch;',
      'Requests both the Secretary-General',
    ],
    [
      '13. Also requests the Member States and the Secretariat to exchange charts regularly;',
      'Also requests the Member States and the Secretariat',
    ],
    [
      '14. Tasks the Secretary-General with preparing a note on lighthouses;',
      'Tasks the Secretary-General with',
    ],
    [
      '15. Requests that the Secretary-General submit his findings at its next session;',
      'Requests that the Secretary-General submit',
    ],
    [
      '16. Resolves that the Secretary-General be requested to open an office in Port Clarion;',
      'Resolves that the Secretary-General be requested',
    ],
    [
      '17. Stresses the importance of pilots, and in this regard urges the Executive Director to complete their training by June 2027;',
      'in this regard urges the Executive Director',
    ],
    [
      '18. Invites the High Commissioner, bearing in mind the limited resources of small islands, to visit them every year;',
      'Invites the High Commissioner',
    ],
    [
      '19. Requests the Secretary General to report to it, on a yearly basis, on the state of the buoys, and calls upon all States to repair theirs;',
      'Requests the Secretary General to report',
    ],
    [
      '20. Takes note of the annual report and instructs the Secretary-General to publish it, requests him also to send it to all ports, and decides to remain seized of the matter;',
      'instructs the Secretary-General to publish',
      'requests him also to send',
    ],
    [
      '21. The Secretary-General is requested to inform all harbours of this decision.',
      'The Secretary-General is requested',
    ],
    [
      '21bis. Requests the Office of the High Commissioner to prepare a summary of the debate;',
      'Requests the Office of the High Commissioner',
    ],
    ['OP7. Requests the High Commissioner to brief the Council;', 'Requests the High Commissioner'],
    ['22. Requests Member States to send their comments to the Secretary-General by 1 June 2027;'],
    ['23. Welcomes the report that the Secretary-General was asked to prepare;'],
    ['24. Commends the Secretary-General for his efforts to mark the wrecks;'],
    ['25. Urges the Special Representative of the Secretary-General to meet the fishers;'],
    ['26. Requests the Deputy Secretary-General to chair the group;'],
    ['27. Invites the Chair of the Committee to brief the Secretary-General on its work;'],
    [
      '28. Also recalls its decision of 2019 on wrecks and the meeting that requested the Secretary-General to mark them;',
    ],
    ['29. Takes note of the request made to the Secretariat to translate the charts;'],
    [
      '30. Calls upon States to assist the Secretary-General in his task and to respond to his requests;',
    ],
    [
      'Recalling its resolution 4/12, in which it requested the Secretary-General to draw up a register,',
    ],
    ['Noting with appreciation that the Secretariat has been invited to take part in the regatta,'],
  ]),
  ...all('en', 'report', [
    [
      '5. The Council asked the Secretary-General to circulate the draft by 15 May 2026.',
      'The Council asked the Secretary-General',
    ],
    [
      '6. The meeting also requested the General Secretariat to follow up the matter and to report to the next session.',
      'The meeting also requested the General Secretariat',
    ],
    [
      '7. The Group heard three experts. It further invited the Director General to look for funds.',
      'It further invited the Director General',
    ],
    [
      '8. The Ministers entrusted the Secretary General with the task of following up this declaration.',
      'The Ministers entrusted the Secretary General',
    ],
    [
      '9. We request the Secretary-General to follow up the implementation of this communiqué.',
      'We request the Secretary-General',
    ],
    [
      '10. The Committee took note of the budget and requested the Secretariat to publish it.',
      'requested the Secretariat to publish',
    ],
    [
      '11. The Secretariat was requested to place the item on the agenda of the next meeting.',
      'The Secretariat was requested',
    ],
    [
      '12. To that end, the Conference mandated the Secretary-General to open consultations with the ports.',
      'To that end, the Conference mandated',
    ],
    ['13. The delegation of Borealia requested the Secretariat to explain the delay.'],
    ['14. The Secretary-General requested the Member States to pay their contributions.'],
    ['15. The Committee requested its Chair to write to the Secretary-General.'],
    [
      '16. The Council recalled its decision of 2021, in which it had requested the Secretariat to buy a launch.',
    ],
    ['17. One representative asked the Secretary-General for the cost of the buoys.'],
  ]),
  ...all('fr', 'resolution', [
    [
      '5. Prie le Secrétaire général de convoquer les capitaines de port avant la fin de 2027 ;',
      'Prie le Secrétaire général de convoquer',
    ],
    [
      '6. Prie également la Directrice exécutive, dans la limite des ressources disponibles, d’établir un plan de travail ;',
      'Prie également la Directrice exécutive',
    ],
    [
      '7. Accueille avec satisfaction l’offre de Dunmare d’accueillir la conférence et prie la Secrétaire exécutive de prendre les dispositions nécessaires ;',
      'prie la Secrétaire exécutive',
    ],
    [
      '8. Demande au Secrétaire général de soumettre l’étude sur les marées ;',
      'Demande au Secrétaire général',
    ],
    [
      '9. Demande de nouveau au Secrétariat de tenir à jour le registre des pilotes ;',
      'Demande de nouveau au Secrétariat',
    ],
    [
      '10. Remercie le Secrétaire général de ses efforts et le prie de les poursuivre ;',
      'le prie de les poursuivre',
    ],
    [
      '11. Charge le Directeur général de négocier un accord de siège ;',
      'Charge le Directeur général',
    ],
    [
      '12. Décide de créer un fonds pour les bouées et autorise le Secrétaire général à ouvrir un compte ;',
      'autorise le Secrétaire général',
    ],
    [
      '13. Invite le Secrétaire général, ainsi que les États membres, à faire connaître la présente résolution ;',
      'Invite le Secrétaire général',
    ],
    [
      '14. Souligne l’importance des pilotes et, à cet égard, engage la Secrétaire générale à achever leur formation d’ici à juin 2027 ;',
      'à cet égard, engage la Secrétaire générale',
    ],
    [
      '15. Prend note du rapport, demande au Secrétaire général de le publier, lui demande également de l’envoyer à tous les ports et décide de rester saisie de la question ;',
      'demande au Secrétaire général de le publier',
      'lui demande également de l’envoyer',
    ],
    [
      '16. Exhorte le Secrétariat général à accélérer la traduction des cartes ;',
      'Exhorte le Secrétariat général',
    ],
    [
      '17. Demande que le Secrétaire général lui présente ses conclusions à sa prochaine session ;',
      'Demande que le Secrétaire général',
    ],
    [
      '18. Renouvelle sa demande au Secrétaire général de désigner un coordonnateur ;',
      'Renouvelle sa demande',
    ],
    [
      '19. Prie les États membres de communiquer leurs observations au Secrétaire général avant le 1er juin 2027 ;',
    ],
    ['20. Se félicite du rapport que le Secrétaire général avait été prié d’établir ;'],
    ['21. Exprime sa reconnaissance au Secrétaire général pour ses bons offices ;'],
    ['22. Engage le Représentant spécial du Secrétaire général à rencontrer les pêcheurs ;'],
    ['23. Prie le Secrétaire général adjoint de présider le groupe ;'],
    ['24. Prend note de la demande adressée au Secrétariat de traduire les cartes ;'],
    ['25. Demande aux parties de coopérer étroitement avec le Secrétaire général ;'],
    [
      'Rappelant sa résolution 4/12, dans laquelle elle a prié le Secrétaire général d’établir un registre,',
    ],
  ]),
  ...all('fr', 'report', [
    [
      '5. Le Conseil a demandé au Secrétaire général de diffuser le projet au plus tard le 15 mai 2026.',
      'Le Conseil a demandé au Secrétaire général',
    ],
    [
      '6. La réunion a également chargé le Secrétariat général d’assurer le suivi de la question.',
      'La réunion a également chargé',
    ],
    [
      '7. Le Groupe a entendu trois experts. Il a en outre invité la Directrice générale à rechercher des fonds.',
      'Il a en outre invité',
    ],
    [
      '8. Nous demandons au Secrétaire général de suivre l’application de la présente déclaration.',
      'Nous demandons au Secrétaire général',
    ],
    [
      '9. Le Secrétariat a été prié d’inscrire la question à l’ordre du jour de la prochaine réunion.',
      'Le Secrétariat a été prié',
    ],
    [
      '10. Les ministres ont pris note du budget et ont prié le Secrétariat de le publier.',
      'ont prié le Secrétariat',
    ],
    ['11. La délégation de Borealia a demandé au Secrétariat d’expliquer le retard.'],
    ['12. Le Secrétaire général a demandé aux États membres de verser leurs contributions.'],
    [
      '13. Le Conseil a rappelé sa décision de 2021, par laquelle il avait prié le Secrétariat d’acheter une vedette.',
    ],
    ['14. Le Comité a prié son Président d’écrire au Secrétaire général.'],
  ]),
  ...all('ar', 'resolution', [
    [
      '5 - يطلب إلى الأمين العام أن يدعو مديري الموانئ إلى الاجتماع قبل نهاية عام 2027؛',
      'يطلب إلى الأمين العام',
    ],
    [
      '6 - تطلب أيضا إلى المديرة التنفيذية أن تعد خطة عمل في حدود الموارد المتاحة؛',
      'تطلب أيضا إلى المديرة التنفيذية',
    ],
    [
      '7 - ترحب بعرض ألدرمير استضافة المؤتمر، وتطلب إلى الأمين التنفيذي اتخاذ الترتيبات اللازمة؛',
      'وتطلب إلى الأمين التنفيذي',
    ],
    [
      '8 - يطلب من الأمين العام متابعة تنفيذ هذا القرار وتقديم تقرير بشأنه إلى الدورة القادمة؛',
      'يطلب من الأمين العام',
    ],
    ['9 - تعرب عن تقديرها للأمين العام وتطلب إليه أن يواصل مساعيه الحميدة؛', 'وتطلب إليه أن يواصل'],
    ['10 - يكلف الأمين العام بإعداد دراسة عن المد والجزر؛', 'يكلف الأمين العام'],
    ['11 - يدعو الأمانة العامة إلى تحديث سجل المرشدين؛', 'يدعو الأمانة العامة'],
    [
      '12 - تشجع الأمين العام على إتمام تدريب المرشدين بحلول حزيران/يونيه 2027؛',
      'تشجع الأمين العام',
    ],
    ['13 - يقرر إنشاء صندوق للعوامات، ويأذن للأمين العام بفتح حساب له؛', 'ويأذن للأمين العام'],
    [
      '14 - تحيط علما بالتقرير، وتطلب إلى الأمين العام نشره، وتهيب بجميع الدول إصلاح عواماتها؛',
      'وتطلب إلى الأمين العام نشره',
    ],
    [
      '15 - يطلب كذلك إلى الأمين العام، بالتشاور مع الدول الأعضاء، أن يعين منسقا؛',
      'يطلب كذلك إلى الأمين العام',
    ],
    [
      '16 - يطلب المجلس إلى الأمين العام أن يوافيه بنتائجه في دورته القادمة؛',
      'يطلب المجلس إلى الأمين العام',
    ],
    ['17 - يطلب إلى الدول الأعضاء موافاة الأمين العام بتعليقاتها قبل 1 حزيران/يونيه 2027؛'],
    ['18 - يحث الممثل الخاص للأمين العام على لقاء الصيادين؛'],
    ['19 - يعرب عن امتنانه للأمين العام على مساعيه الحميدة؛'],
    ['20 - يرحب بالتقرير الذي طلب إلى الأمين العام إعداده؛'],
    ['21 - يهيب بالأطراف أن تتعاون تعاونا وثيقا مع الأمين العام؛'],
    ['وإذ تشير إلى قرارها 4/12 الذي طلبت فيه إلى الأمين العام إعداد سجل،'],
  ]),
  ...all('ar', 'report', [
    [
      '5 - وطلب الاجتماع إلى الأمانة العامة متابعة المسألة وتقديم تقرير إلى الدورة القادمة.',
      'وطلب الاجتماع إلى الأمانة العامة',
    ],
    ['6 - كلف المجلس الأمين العام بتعميم المشروع على الدول الأعضاء.', 'كلف المجلس الأمين العام'],
    ['7 - نطلب إلى الأمين العام متابعة تنفيذ هذا الإعلان.', 'نطلب إلى الأمين العام'],
    ['8 - وأشار الأمين العام إلى أن الدول الأعضاء طلبت مزيدا من الوقت.'],
  ]),
]
