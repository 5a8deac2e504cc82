// The documents, the commands and the sheet of an officer's week.
/** The sheet that is exported, filled in and applied. */
export const SHEET = 'fiches.csv'

/** What is typed into a sheet, by mandate and by column. */
type Cells = Readonly<Record<string, Readonly<Record<string, string>>>>

export interface FilledSheet {
  /** A line for the reader of the transcript. */
  readonly what: string
  readonly cells: Cells
}

interface Day {
  readonly title: string
  readonly today: string
  readonly steps: readonly (string | FilledSheet)[]
}

export const DECISION = `UD/BC/2026/DEC.2

DÉCISION SUR LES BACS ET LES PASSEURS

Adoptée par le Bureau de coordination le 12 mars 2026

Le Bureau de coordination,

1. Prie le Secrétaire général de recenser les bacs qui relient les rives des deltas ;

2. Prie le Secrétaire général de proposer un tarif commun pour les passeurs ;

3. Remercie le Gouvernement hôte.
`

export const RESOLUTION = `UD/CM/2026/RES.7

RÉSOLUTION SUR LA PROTECTION DES DELTAS

Adoptée par le Conseil des ministres des deltas à sa septième session, le 25 juin 2026

Le Conseil des ministres des deltas,

Rappelant sa résolution UD/CM/2024/RES.3 relative aux digues,

Préoccupé par le recul des rives et par la salinisation des terres arables,

1. Salue le travail accompli par le Secrétariat ;

2. Prie le Secrétaire général de dresser un inventaire des digues fragiles et de le tenir à jour ;

3. Prie le Secrétaire général de réunir avant la fin de l'année un groupe d'experts sur la salinisation des terres ;

4. Prie le Secrétaire général de publier chaque année un annuaire des crues ;

5. Demande au Secrétaire général d'écrire aux États membres pour connaître leurs besoins en stations de mesure ;

6. Demande au Secrétaire général de proposer au Conseil, à sa huitième session, un barème de contributions au Fonds des rives ;

7. Invite le Secrétaire général à conclure un accord de coopération avec l'Institut des marées ;

8. Charge le Secrétaire général d'ouvrir un concours d'affiches destiné aux écoles des deltas ;

9. Prie le Secrétaire général de préparer un modèle de loi sur l'extraction du sable ;

10. Prie également le Secrétaire général :

(a) De recenser les ports menacés par l'envasement ;

(b) De chiffrer le coût de leur dragage ;

(c) De soumettre au Conseil, à sa huitième session, un plan de dragage ;

11. Prie le Secrétaire général de former trente techniciens à l'entretien des écluses ;

12. Prie le Secrétaire général de traduire le Guide des rives dans les langues de l'Union ;

13. Demande au Secrétaire général de consulter les organisations de pêcheurs sur la période de repos biologique ;

14. Encourage les États membres à échanger leurs relevés, et prie le Secrétaire général de les rassembler dans une base commune ;

15. Prie le Secrétaire général d'envoyer une mission d'évaluation dans le delta de l'Orne Blanche ;

16. Prie le Secrétaire général d'établir un système d'alerte rapide aux crues ;

17. Prie le Secrétaire général de nommer un point focal pour la Journée des deltas ;

18. Prie le Secrétaire général d'organiser, avant le 31 mars 2027, un colloque sur le patrimoine fluvial ;

19. Prie le Secrétaire général de faire paraître, tous les ans, un annuaire des crues ;

20. Prie le Secrétaire général de négocier avec les banques de développement le financement des digues ;

21. Prie le Secrétaire général de présenter à la huitième session du Conseil un rapport sur la migration des jeunes des deltas ;

22. Prie le Secrétaire général de mettre en ligne les cartes des zones inondables ;

23. Prie le Secrétaire général d'assister les États membres qui révisent leur code de l'eau ;

24. Prie le Secrétaire général de transmettre au Président de la République hôte l'expression de sa gratitude pour son accueil ;

25. Prie le Secrétaire général de suivre l'application de la présente résolution et d'en rendre compte à sa huitième session ;

26. Décide de rester saisi de la question.
`

/** The titles, departments and deadlines of the first thirteen mandates. */
const FILLED: Cells = {
  '2': {
    set_title: 'Inventaire des digues fragiles',
    set_department: 'Service de l’eau',
    set_due: '31 décembre 2026',
  },
  '3': { set_title: 'Groupe d’experts sur la salinisation', set_department: 'Service de l’eau' },
  '4': { set_title: 'Annuaire des crues', set_department: 'Service de l’eau' },
  '5': {
    set_title: 'Besoins en stations de mesure',
    set_department: 'Service de l’eau',
    set_due: '30/10/2026',
  },
  '6': { set_title: 'Barème de contributions au Fonds des rives', set_department: 'Finances' },
  '7': {
    set_title: 'Accord avec l’Institut des marées',
    set_department: 'Affaires juridiques',
    set_due: 'CM-8',
  },
  '8': {
    set_title: 'Concours d’affiches des écoles',
    set_department: 'Culture et éducation',
    set_due: '15 avril 2027',
  },
  '9': {
    set_title: 'Modèle de loi sur l’extraction du sable',
    set_department: 'Affaires juridiques',
    set_due: '1er mars 2027',
  },
  '10a': {
    set_title: 'Recensement des ports envasés',
    set_department: 'Service de l’eau',
    set_due: '31/01/2027',
  },
  '10b': {
    set_title: 'Coût du dragage',
    set_department: 'Finances, Service de l’eau',
    set_due: '31/01/2027',
  },
  '10c': { set_title: 'Plan de dragage', set_department: 'Service de l’eau' },
  '11': {
    set_title: 'Formation de techniciens des écluses',
    set_department: 'Service de l’eau',
    set_due: '30 juin 2027',
  },
  '12': {
    set_title: 'Traduction du Guide des rives',
    set_department: 'Culture et éducation',
    set_due: '30 juin 2027',
  },
}

const SLIPS: Cells = {
  ...FILLED,
  '8': { ...FILLED['8'], set_department: 'Culture et éduction' },
  '9': { ...FILLED['9'], set_due: '30 février 2027' },
}

const RES = 'UD-CM-2026-RES-7'

export const WEEK: readonly Day[] = [
  {
    title: 'En mai : les fiches, et un premier rapport',
    today: '2026-05-18',
    steps: [
      'init records --name "Union des deltas" --acronym UD --languages fr --reports-to CM',
      'body rename CM --name "Conseil des ministres des deltas"',
      'body add BC --name "Bureau de coordination"',
      'meeting add CM-7 --body CM --name "Septième session du Conseil" --from 2026-06-24 --to 2026-06-25',
      'meeting add CM-8 --body CM --name "Huitième session du Conseil" --from 2027-06-08 --to 2027-06-09',
      'department add eau --name "Service de l’eau"',
      'department add droit --name "Affaires juridiques"',
      'department add culture --name "Culture et éducation"',
      'department add finances --name "Finances"',
      'officer add lea --name "Léa Morin" --email lea@deltas.example --department eau',
      'officer add paul --name "Paul Aubry" --email paul@deltas.example --department eau',
      'import decision.txt --write --no-input',
      'edit --document UD-BC-2026-DEC-2 --set-department eau --set-officer lea',
      'edit DEC-2/1 --set-title "Recensement des bacs"',
      'edit DEC-2/2 --set-title "Tarif commun des passeurs"',
      'summary --for CM-7 --final --symbol UD/CM/7/2026/3',
    ],
  },
  {
    title: 'Lundi 6 juillet : la résolution, et une feuille',
    today: '2026-07-06',
    steps: [
      'meeting hold CM-7',
      'import resolution.txt --meeting CM-7 --write --no-input',
      `export --output fiches.csv --editable title,department,due --document ${RES}`,
      { what: 'Dans un tableur, avec deux fautes de frappe :', cells: SLIPS },
      'apply fiches.csv --write',
      {
        what: 'Les deux fautes corrigées :',
        cells: { '8': FILLED['8'] ?? {}, '9': FILLED['9'] ?? {} },
      },
      'apply fiches.csv --write',
    ],
  },
  {
    title: 'Mardi 7 juillet : l’autre moitié par commandes, et les premières nouvelles',
    today: '2026-07-07',
    steps: [
      'edit --no-department --search banques --set-department finances',
      'edit --no-department --search "code de l\'eau" --set-department droit',
      'edit --no-department --search patrimoine --search Journée --search jeunes --set-department culture',
      'edit --no-department --set-department eau',
      'edit --no-due --document UD-CM-2026-RES-7 --set-due CM-8',
      'edit RES-7/13 --set-title "Consultation des pêcheurs"',
      'edit RES-7/14 --set-title "Base commune des relevés"',
      'edit RES-7/15 --set-title "Mission dans l’Orne Blanche"',
      'edit RES-7/16 --set-title "Alerte rapide aux crues"',
      'edit RES-7/17 --set-title "Point focal pour la Journée des deltas"',
      'edit RES-7/18 --set-title "Colloque sur le patrimoine fluvial"',
      'edit RES-7/20 --set-title "Financement des digues"',
      'edit RES-7/21 --set-title "Rapport sur la migration des jeunes"',
      'edit RES-7/22 --set-title "Cartes des zones inondables"',
      'edit RES-7/23 --set-title "Appui à la révision des codes de l’eau"',
      'edit RES-7/25 --set-title "Suivi de la résolution"',
      'edit --document UD-CM-2026-RES-7 --set-officer lea --quiet',
      'list --columns id,title,departments,due',
      'update RES-7/3 --status implemented --date 2026-07-06 --evidence letter:UD/L/112 --note "Le groupe d’experts s’est réuni"',
      'update RES-7/5 --status in-progress --evidence letter:UD/L/131 --note "Tous les États membres ont été consultés"',
      'update RES-7/12 --status in-progress --note "Le prestataire a été choisi"',
    ],
  },
  {
    title: 'Mercredi 8 juillet : les erreurs de la veille',
    today: '2026-07-08',
    steps: [
      'correct RES-7/3 --status in-progress --note "Les experts ont été invités" --reason "Le groupe ne se réunira qu’en octobre"',
      'correct RES-7/5 --evidence letter:UD/L/113 --reason "La lettre porte un autre numéro"',
      'withdraw RES-7/12 --move-to RES-7/22 --reason "Cette information concerne le mandat 22"',
      'show RES-7/3 --history',
    ],
  },
  {
    title:
      'Jeudi 9 juillet : un mandat de trop, un doublon, un paragraphe double, une session déplacée',
    today: '2026-07-09',
    steps: [
      'remove RES-7/24 --reason "Formule de politesse, qui n’appelle aucune suite"',
      'join RES-7/4 RES-7/19 --dry-run',
      'join RES-7/4 RES-7/19',
      'split RES-7/2 --at "et de le tenir à jour" --title "Mise à jour de l’inventaire des digues"',
      'show RES-7/19',
      'meeting move CM-8 --from 2027-05-25 --to 2027-05-26 --reason "Le pays hôte a demandé d’autres dates"',
      'list --due-at CM-8 --columns id,title,due',
    ],
  },
  {
    title: 'Vendredi 10 juillet : un nouveau nom, une passation, les rapports',
    today: '2026-07-10',
    steps: [
      'department rename eau --name "Direction des eaux"',
      'undo --yes',
      'department rename eau --name "Direction de l’eau"',
      'officer handover lea paul --date 2026-07-10',
      'list --officer paul --internal --columns id,title,officer',
      'check',
      'summary --for CM-7 --as-of 2026-05-18 --final --symbol UD/CM/7/2026/3',
      'summary --for CM-8 --final --symbol UD/CM/8/2027/2',
      'log',
    ],
  },
]
