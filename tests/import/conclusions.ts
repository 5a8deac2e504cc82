// Invented sentences in the style of conclusions, communiqués and minutes, with the mandates of each.
import { all, type Sentence } from './sentences.ts'

export const CONCLUSIONS: readonly Sentence[] = [
  ...all('en', 'report', [
    [
      '3. The Heads of Government also agreed that the Secretariat should paint the bridges.',
      'The Heads of Government also agreed that the Secretariat',
    ],
    [
      '4. The Heads of Government asked that a list of ferries be drawn up by the Secretariat.',
      'The Heads of Government asked that a list',
    ],
    [
      '5. The Committee was of the view that the Secretariat should mend the nets.',
      'The Committee was of the view that the Secretariat',
    ],
    [
      '6. The Ministers looked forward to the Secretariat finishing the chart before spring.',
      'The Ministers looked forward to the Secretariat finishing',
    ],
    [
      '7. The Council instructed that the Secretariat hang the bell and that the working group ring it.',
      'The Council instructed that the Secretariat hang the bell',
    ],
    [
      '8. The delegation of Aldermere, as chair of the group, opened the item and requested that the Secretariat explain the bell.',
    ],
    ['9. One member liked the bell. It asked the Secretariat to ring it.'],
    [
      '10. The Council heard the Director of the foundry. It asked the Secretariat to ring the bell.',
      'It asked the Secretariat to ring',
    ],
    [
      'The ladders are old. Action 2.1: Secretariat to count the ladders (by spring). Action 2.2: members to send theirs.',
      'Secretariat to count the ladders',
    ],
    ['AP 3: Chair and Secretariat to write the letter.', 'Secretariat to write'],
    ['AP 4: Secretariat & Chair to write the letter.', 'Secretariat & Chair to write'],
    ['[ACTION] Secretariat: write the letter.', 'Secretariat: write'],
    ['11. The Council asked the founders for a bell.'],
    [
      'Decision: The Council accepted the bell and requested the Secretariat to hang it.',
      'requested the Secretariat to hang',
    ],
    ['Outcome 3: The Secretariat, with the ringers, will hang the bell.', 'Secretariat, with'],
    ['Outcome 4: Secretariat to hang the bell.', 'Secretariat to hang'],
    ['12. The Council requested the Registry to list the bells.', 'The Council requested'],
    ['14. The Working Party asked the Secretariat to list the bells.', 'The Working Party asked'],
    ['15. The Secretariat was given the task of listing the bells.', 'The Secretariat was given'],
    ['- Secretariat to list the bells', 'Secretariat to list'],
    ['- The Secretariat to the Convention on Bells'],
    ['13. XA requested the Secretariat to shorten the list.'],
  ]),
  ...all('fr', 'resolution', [
    ['3. Il est demandé au Secrétariat de compter les cloches.', 'Il est demandé au Secrétariat'],
    [
      '4. Convenons que le Secrétaire général présentera la liste des cloches ;',
      'Convenons que le Secrétaire général',
    ],
    ['5. Convenons que les fondeurs présenteront la liste des cloches ;'],
    ['6. Prescrit au Secrétaire général de compter les cloches ;', 'Prescrit au Secrétaire'],
    [
      '7. Le Secrétaire général est habilité à vendre les cloches.',
      'Le Secrétaire général est habilité',
    ],
    [
      '8. Le Secrétaire général est chargé de l’exécution de la présente décision.',
      'Le Secrétaire général est chargé',
    ],
  ]),
  ...all('fr', 'report', [
    [
      'Abordant la question des ponts, le Conseil a relevé des progrès. Il a exhorté le Secrétaire général à les repeindre.',
      'Il a exhorté le Secrétaire général',
    ],
    [
      'Sur les ponts, le Conseil a adopté le plan proposé et a chargé le Secrétariat de les repeindre.',
      'a chargé le Secrétariat',
    ],
    [
      '3. Le Comité a estimé que le Secrétariat devrait repeindre les ponts.',
      'Le Comité a estimé que le Secrétariat',
    ],
    [
      '5. Le Secrétaire général a reçu mandat de vendre les cloches.',
      'Le Secrétaire général a reçu',
    ],
    ['- Secrétariat : compter les cloches', 'Secrétariat : compter'],
    [
      '4. Le porte-parole des fondeurs salue les travaux. Il estime que le Secrétaire général devrait les visiter.',
    ],
  ]),
  ...all('ar', 'resolution', [
    ['3 - التأكيد على الأمين العام بضرورة عد الأجراس؛', 'التأكيد على الأمين العام'],
    ['4 - مطالبة الأمين العام بعد السلالم؛', 'مطالبة الأمين العام بعد'],
    [
      '5 - ويؤكد على أهمية قيام الأمانة العامة بشراء الحبال؛',
      'ويؤكد على أهمية قيام الأمانة العامة',
    ],
    ['6 - ويطلب إلى الأمين العام أن يعد السلالم؛', 'ويطلب إلى الأمين العام'],
    ['7 - مطالبة الصناع بعد السلالم؛'],
    ['8 - توجيه الأمانة العامة إلى عد الحبال؛', 'توجيه الأمانة العامة'],
    ['9 - توجيه الشكر إلى الأمانة العامة؛'],
  ]),
  ...all('ar', 'report', [
    ['3 - رجت اللجنة من الأمين العام مخاطبة الصناع.', 'رجت اللجنة من الأمين العام'],
    ['4 - ورأت اللجنة أن على الأمانة العامة أن تعد السلالم.', 'ورأت اللجنة أن على الأمانة العامة'],
    [
      '5 - واتفقت اللجنة على أن الأمانة العامة ستشتري حبالا جديدة.',
      'واتفقت اللجنة على أن الأمانة العامة ستشتري',
    ],
    ['6 - ودُعي الأمين العام إلى شراء حبال جديدة.', 'ودُعي الأمين العام إلى'],
    ['7 - واتفقت اللجنة على أن الحبال قديمة.'],
    ['8 - وشدد الوزراء على أن تعمل الأمانة العامة على شراء الحبال.', 'وشدد الوزراء على أن'],
    ['9 - وأوكل الوزراء إلى الأمانة العامة مهمة عد الأجراس.', 'وأوكل الوزراء إلى'],
    ['10 - وشدد الوزراء على أن الحبال قديمة.'],
  ]),
]
