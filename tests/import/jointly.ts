// Paragraphs with several addressees, in three languages: the whole text if the head of the secretariat is one of them,
// a part if others are asked after it, and nothing if it is only named. `gives` has whole texts.
import { all, type Sentence } from './sentences.ts'

/** A paragraph that is one mandate as a whole. */
function whole(text: string): [string, string] {
  return [text, text.replace(/^\d+[.-] /, '').replace(/\s?[;؛]$/, '')]
}

export const JOINTLY: readonly Sentence[] = [
  ...all('en', 'resolution', [
    whole(
      '3. Calls upon the Secretariat and Member States to trade lists of buoys by 1 June 2027;',
    ),
    whole('4. Calls upon Member States and the Secretariat to trade lists of buoys;'),
    whole('5. Invites the Secretariat and all other partners to keep the Day of Pilots each year;'),
    whole('6. Urges the Secretariat, the member States and regional centres to mend their nets;'),
    whole(
      '7. Invites the islands, the interested institutions and the Secretariat to honour them;',
    ),
    [
      '8. Invites the Secretariat to go on with its soundings and interested agencies to lend it boats;',
      'Invites the Secretariat to go on with its soundings',
    ],
    ['9. Calls upon Member States to work with the Secretariat and to trade lists of buoys;'],
    [
      '10. Calls upon Member States to tell each other and the Secretariat to what ports they sail;',
    ],
  ]),
  ...all('fr', 'resolution', [
    whole('3. Appelle le Secrétariat et les États membres à échanger les listes avant juin 2027 ;'),
    whole('4. Appelle les États membres et le Secrétariat à fêter la Journée des pilotes ;'),
    whole('5. Demande au Secrétaire général et aux États membres d’échanger les listes ;'),
    whole('6. Invite les îles, les institutions intéressées et le Secrétariat à les honorer ;'),
    [
      '7. Invite le Secrétariat à poursuivre ses sondages et les partenaires à lui prêter des bateaux ;',
      'Invite le Secrétariat à poursuivre ses sondages',
    ],
    ['8. Appelle les États membres à coopérer avec le Secrétariat et à échanger les listes ;'],
    [
      '9. Appelle au renforcement des liens entre les îles et le Secrétariat à travers des visites ;',
    ],
  ]),
  ...all('ar', 'resolution', [
    whole('3- يدعو الأمانة العامة والدول الأعضاء إلى تبادل قوائم العوامات بحلول عام 2027؛'),
    whole('4- يدعو الدول الأعضاء والأمانة العامة إلى الاحتفال بيوم المرشدين؛'),
    whole('5- يطلب إلى الأمانة العامة والدول الأعضاء أن تتبادل القوائم؛'),
    [
      '6- يدعو الأمانة العامة إلى مواصلة قياساتها والدول الأعضاء إلى إعارتها القوارب؛',
      'يدعو الأمانة العامة إلى مواصلة قياساتها',
    ],
    ['7- يدعو الدول الأعضاء إلى التعاون مع الأمانة العامة وتبادل القوائم؛'],
  ]),
]
