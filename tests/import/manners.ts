// Invented sentences in the style of minutes and reports of many organisations, with the mandates of each.
import { all, type Sentence } from './sentences.ts'

export const MANNERS: readonly Sentence[] = [
  ...all('en', 'report', [
    [
      '3. The Sub-Committee could not agree on the tone, and asked the Secretariat to tune the bell again.',
      'asked the Secretariat to tune',
    ],
    [
      '4. They invited the foundries to lower their prices and requested the Secretariat to compare them.',
      'requested the Secretariat to compare',
    ],
    [
      '5. It was understood that the Secretariat would oil the hinges before winter.',
      'It was understood that the Secretariat',
    ],
    [
      '6. As regards the ropes, the Secretary-General was authorised and requested to buy new ones.',
      'As regards the ropes, the Secretary-General',
    ],
    [
      '7. In the meantime, the Secretariat was instructed to count the ladders.',
      'In the meantime, the Secretariat was instructed',
    ],
    ['8. A founder said that the Secretariat would count the ladders.'],
    [
      'After a long discussion, the Committee requested the Secretariat to sell the old bell.',
      'After a long discussion, the Committee requested',
    ],
    ['12. The Director was requested to pay the ringers.', 'The Director was requested'],
    [
      '13. The Council agreed that: (a) the tower would close; (b) the list would be kept by the Secretariat.',
      'the list would be kept',
    ],
    [
      '10. The Council agreed that no bell be sold in winter and that the Secretariat count the ropes.',
      'that the Secretariat count the ropes',
    ],
    [
      'Recommendation 4. That the Director-General write to the ringers.',
      'That the Director-General write',
    ],
    ['Recommendation 5: The Secretariat should buy a ladder.', 'The Secretariat should buy'],
    [
      'Decision: The new bell is accepted. Action: Secretariat to hang it. Action: the founders to send a bill.',
      'Secretariat to hang it',
    ],
    ['11. The Council noted that the bells were old and that the Secretariat has counted them.'],
    [
      '9. The Council noted that the Foundry had invited the ringers and asked the Secretariat for a bell.',
    ],
  ]),
  ...all('en', 'resolution', [
    [
      '3. Requires the Secretary-General to open the tower every Sunday;',
      'Requires the Secretary-General',
    ],
    [
      '4. Leaves it to the Secretary-General to choose the colour of the ropes;',
      'Leaves it to the Secretary-General',
    ],
    [
      '6. Grants authority to the Secretary-General to sell the old bell;',
      'Grants authority to the Secretary-General',
    ],
    ['5. Requires the foundries to tell the Secretary-General the weight of each bell;'],
  ]),
  ...all('fr', 'report', [
    [
      '3. Ils ont invité les gouvernements à réparer les clochers et ont demandé au Secrétaire général de les compter.',
      'ont demandé au Secrétaire général',
    ],
    [
      '4. En ce qui concerne les cordes, le Secrétaire général a été autorisé et invité à en acheter.',
      'En ce qui concerne les cordes, le Secrétaire général',
    ],
    [
      '5. Il a été entendu que le Secrétariat graisserait les gonds avant l’hiver.',
      'Il a été entendu que le Secrétariat',
    ],
    [
      '6. Le sous-comité s’est réuni deux fois et a prié le Secrétariat de compter les échelles.',
      'a prié le Secrétariat',
    ],
    ['7. Un fondeur a dit que le Secrétariat compterait les échelles.'],
    [
      'Après avoir entendu les fondeurs, le Comité a prié le Secrétariat de vendre la vieille cloche.',
      'Après avoir entendu les fondeurs, le Comité a prié',
    ],
    [
      '9. Le Comité a conclu ce qui suit : a) la tour sera fermée ; b) la liste sera tenue par le Secrétariat.',
      'la liste sera tenue',
    ],
    [
      '8. Le Comité a décidé que nulle cloche ne serait vendue et que le Secrétariat compterait les cordes.',
      'que le Secrétariat compterait',
    ],
    ['Recommandation 4. Que le Secrétariat écrive aux sonneurs.', 'Que le Secrétariat écrive'],
    ['4.2 (Action : le Secrétariat suspendra la nouvelle cloche.)', 'Secrétariat suspendra'],
  ]),
  ...all('fr', 'resolution', [
    [
      '7. Souhaite être informé chaque année par le Secrétaire général du nombre des cloches ;',
      'Souhaite être informé',
    ],
    [
      '5. Donne pouvoir à la Directrice générale pour vendre la vieille cloche ;',
      'Donne pouvoir à la Directrice générale',
    ],
    [
      '6. Précise que les sonneurs seront payés au printemps et que le Secrétaire général en rendra compte ;',
      'que le Secrétaire général en rendra compte',
    ],
    [
      '3. Missionne le Secrétaire général pour choisir la couleur des cordes ;',
      'Missionne le Secrétaire général',
    ],
    [
      '4. Crée une commission des clochers, à charge pour le Secrétariat de la convoquer au printemps ;',
      'le Secrétariat de la convoquer',
    ],
  ]),
  ...all('ar', 'report', [
    [
      '3 - ولذلك التمس المجلس من الأمانة العامة ضبط الأجراس من جديد.',
      'ولذلك التمس المجلس من الأمانة العامة',
    ],
    ['4 - ورُئي أن تعد الأمانة العامة قائمة بالسلالم.', 'ورُئي أن تعد الأمانة العامة'],
    ['5 - وينبغي للأمانة العامة أن تشتري حبالا جديدة.', 'وينبغي للأمانة العامة'],
    [
      'بعد نقاش طويل، طلبت اللجنة إلى الأمانة العامة بيع الجرس القديم.',
      'طلبت اللجنة إلى الأمانة العامة بيع',
    ],
    ['3-1 كُلفت الأمانة العامة بعد الأجراس.', 'كُلفت الأمانة العامة بعد'],
    [
      '7 - واتفق المجلس على أن تباع الحبال القديمة، وأن تتحمل الأمانة العامة ثمن الجديدة.',
      'أن تتحمل الأمانة العامة',
    ],
    ['التوصية 4: أن تكتب الأمانة العامة إلى القارعين.', 'أن تكتب الأمانة العامة'],
    ['6 - وقال أحد الصناع إن الأمانة العامة تعد قائمة بالسلالم.'],
  ]),
  ...all('ar', 'resolution', [
    ['4 - قيام الأمانة العامة بطباعة القائمة؛', 'قيام الأمانة العامة'],
    ['3 - تشكيل لجنة للأبراج، على أن تعد الأمانة العامة وثائقها؛', 'تعد الأمانة العامة وثائقها'],
  ]),
]
