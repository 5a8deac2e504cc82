// The headings of columns in English, French and Arabic, and what each usually means. Texts are folded.
import type { Role } from '../roles.ts'

/** What a heading says: a role, or words that the cells below must decide. */
export type Heard = Role | 'action' | 'decision' | 'reference' | 'sources' | 'tally' | 'date'

/**
 * The first pattern that matches decides. Arabic is folded too: ة is ه, ى is ي, and alif has no hamza. `reference` and
 * `decision` may be symbols or texts, `action` a mandate or what was done.
 */
export const HEADINGS: readonly (readonly [heard: Heard, pattern: RegExp])[] = [
  [
    'updates.note',
    /timelines? (?:label|event)|(?:officer|staff|department|unit|office)(?:'s)? (?:comments?|remarks?|notes?)|timelines? (?:label|text|title|name|event)/,
  ],
  ['updates.date', /timelines? (?:from|date|start)/],
  ['title', /indicative activity/],
  [
    'document.meeting',
    /^(?:metadata|meeting|file|info|about) (?:title|name|venue|place|source)$|^(?:metadata|meeting) dates? (?:start|end|kind)$/,
  ],
  ['date', /^dates?(?: start)?$|^التاريخ$|^jour$/],
  [
    'note.internal',
    /internal (?:remark|note|comment)|not for circulation|(?:remarques?|observations?|notes?|commentaires?) internes?|usage interne|ملاحظات داخليه|للاستخدام الداخلي|غير للتداول/,
  ],
  ['internal', /^confidential|^restricted|^confidentiel|^سري/],
  [
    'number',
    /^(?:s\.? ?\/ ?n(?:o\.?)?|no\.?|n[°º]\.?|n o|nr\.?|#|num(?:ber|ero)?\.?|numero d'ordre|sl\.?(?: no\.?)?|sr\.?(?: no\.?)?|serial(?: no\.?)?|item no\.?|id|رقم|الرقم|م|ت|مسلسل|الرقم المسلسل|الرقم التسلسلي|no\.? d'ordre|action number|numero|rec\.?|action no\.?|rec(?:ommendation)? (?:no\.?|number|id))$/,
  ],
  [
    'document.title',
    /title of (?:the )?(?:resolution|decision|document)|(?:resolution|decision|document)(?:'s)? title|(?:intitule|titre) (?:de la |du |de l')?(?:resolution|decision|document)|(?:عنوان|موضوع|اسم) (?:القرار|المقرر|الوثيقه)|work ?package name/,
  ],
  [
    'document.date',
    /(?:meeting|session|adoption|council) date|date of (?:the )?(?:meeting|adoption|resolution|decision|session)|date adopted|adopted on|date d(?:e l)?'adoption|date (?:de la |du |de )?(?:reunion|session|decision|resolution|seance|conseil)|تاريخ (?:الاجتماع|الاعتماد|القرار|الدوره|الجلسه|المقرر|الصدور|صدور القرار|اعتماد القرار)/,
  ],
  [
    'updates.date',
    /last (?:change|changed|update|updated|modified|review)|date of (?:the )?(?:last )?(?:update|status|report|change)|(?:status|update|reporting) date|^updated(?: on)?$|^as of$|^completed(?: on)?$|date completed|completion date|mise? a jour|^maj$|date (?:d'|de l'|du )(?:etat|statut|execution|realisation|achevement)|actualise|تاريخ (?:اخر )?(?:التحديث|تحديث|الحاله|الانجاز|التنفيذ)|اخر تحديث/,
  ],
  [
    'percent',
    /^%|% ?(?:done|complete|realise|execution|d'avancement)?$|per ?cent|^progress \(?%|^pourcentage|^taux|نسبه/,
  ],
  [
    'tally',
    /^(?:budget|cost|votes?|cout|amount|montant|الميزانيه|التكلفه|length|year|annee|priority|priorite|الاولويه|risk|risque|sdgs?|relevant sdgs?)\b/,
  ],
  [
    'paragraph',
    /^(?:ops?|o\.p\.?|paras?|par|paragr(?:aphe?)?s?|§+|item|article|clause|alinea|point|الفقره|البند|فقره|بند|رقم (?:الفقره|البند))\.?$|paragraph|operative para|(?:agenda|item) (?:number|no\.?)|^para\.? ?(?:no\.?|n°|number)|numero (?:de|du) paragraphe|paragraphe/,
  ],
  [
    'contributing',
    /support|contribut|associe|other (?:units|departments|entities)|also responsible|partner|partenaire|appui|action entities|en collaboration|(?:الجهات|الجهه|الادارات|الاداره) (?:المساند|المشارك|الداعم|المعاون|الاخري)|الشركاء/,
  ],
  [
    'extra',
    /work ?package leads|^position|vote|^class$|first milestone|upcoming milestone|next steps?|prochaines? etapes?|الخطوات القادمه|الخطوه التاليه/,
  ],
  [
    'officer',
    /officer$|focal|point focal|points focaux|contact|desk|agent charge|fonctionnaire|نقطه الاتصال|جهه الاتصال|ضابط الاتصال|الموظف|منسق|staff/,
  ],
  [
    'departments',
    /^leads?\b|responsib|department|^dept|unit\b|owner|directorate|division|section|office\b(?!.{0,20}comment)|bureau|chef(?:s)? de file|responsable|service|structure|direction|departement|entit|pilote|charge[es]* d|action leads|assigned|الجهه|الجهات|الاداره|الادارات|المسؤول|القطاع|القسم|المنفذ/,
  ],
  [
    'target',
    /target|est(?:imated)?\.? ?compl|expected (?:date|completion)|planned (?:date|completion)|time ?frame|delivery date|date (?:prevue|cible|visee|previsionnelle)|cible|calendrier|الاطار الزمني|التاريخ المستهدف|التاريخ المتوقع|المده الزمنيه/,
  ],
  [
    'due',
    /deadline|\bdue\b|^(?:indicative )?time ?lines?$|^when$|echeance|delais?\b|date limite|date butoir|الموعد|استحقاق|الاجل|المهله|تاريخ (?:الانتهاء|التسليم)/,
  ],
  [
    'states',
    /member states?$|etats? membres?$|^pays$|^countr(?:y|ies)$|الدول(?:ه)? (?:العضو|الاعضاء)|^الدوله$/,
  ],
  [
    'updates.evidence',
    /evidence|justifica|attachment|proof|preuve|^pieces?\b|annexes?$|supporting document|verification|الادله|دليل|الاثبات|المستند|المرفق|الوثائق|وثائق/,
  ],
  [
    'actions.title',
    /actions? (?:required|to be taken|needed|item|planned|step)|required action|planned action|(?:mesures?|actions?) (?:a prendre|prevues?|requises?|a entreprendre)|activit(?:y|ies|es?)$|الاجراء(?:ات)? (?:المطلوب|المقترح|اللازم)|الانشطه|النشاط/,
  ],
  [
    'updates.note',
    /(?:actions?|measures?|steps?) taken|progress|remarks?|comments?|mesures? prises?|actions? (?:menees?|prises?|entreprises?|realisees?)|observations?|commentaires?|remarques?|^suivi\b|^notes?$|^updates?$|achievement|status.?info|narrative|explanation|justification|developments?|realisations?|avancees?|timelines?\.label|الاجراءات (?:المتخذ|التي)|الاجراء المتخذ|ملاحظات|ما تم|التقدم|التعليق|الملاحظات|ما انجز|ما نفذ|المستجدات/,
  ],
  [
    'updates.status',
    /status|^stat[eu]s?$|state of (?:impl|play)|\brag\b|avancement|^etats?\b|^statut|niveau d'execution|mise en oeuvre|^execution$|^fait$|^done\b|closed ?\?|^closed$|^clos\b|^complete\??$|^rating$|^grade$|^اللون$|^الحاله|حاله (?:التنفيذ|القرار|الانجاز)|^الوضع|موقف التنفيذ|مستوي التنفيذ|التنفيذ$|الانجاز$/,
  ],
  ['action', /^actions?$|^measures?$|^mesures?$|^الاجراء(?:ات)?$/],
  [
    'subjects',
    /theme|categor|^topics?$|^subjects?$|^sector|^area|thematique|^rubrique|^domaine|^axe$|^sujet|^secteur|^tags?$|^الموضوع|المحور|المجال|الموضوعات|^القضيه/,
  ],
  [
    'title',
    /title|mandate \(short\)|\bshort\b|^intitule|^titre|^objet$|^resume$|^summary|عنوان|^ملخص|مختصر|^name$|^indicative activity/,
  ],
  [
    'decision',
    /^(?:resolutions?|decisions?|recommendations?|recommandations?|القرار|المقرر|التوصيه|توصيه)$|^decisions? ?\/ ?resolutions?$|recommendation and|^resolutions? ?\/ ?decisions?$/,
  ],
  [
    'text',
    /\btexts?\b|provision|mandates?\b|libelle|dispositif|^mandats?\b|texte|verbatim|request|demande|requirement|commitment|engagement|promise|\bmessage$|description|نص\b|التكليف|تكليف|منطوق|الطلب|agenda item|^decision taken|wording|doc ?text|^task|^tache|المهمه|المطلوب|الالتزام|recommend/,
  ],
  [
    'document.symbol',
    /(?:resolution|decision|res|dec|document|doc|recommendation|resolutions)s?\.? ?(?:no|number|n°|ref(?:erence)?|symbol|code)\b|symbol|^cote\b|identifier|رقم (?:القرار|المقرر|الوثيقه)|رمز|^document$|^report$|^rapport$|^resolution\b|^decision\b|n° (?:de la )?(?:resolution|decision)/,
  ],
  [
    'document.meeting',
    /^meeting$|^session$|^reunion$|^seance$|^body$|^organe$|الدوره|الاجتماع|^instance/,
  ],
  ['reference', /^ref(?:s|erences?)?\.?$|^reference|المرجع|^references?/],
  ['sources', /^sources?$|links?\b|liens?\b|^url$|\burl$|رابط|المصدر/],
]

/** The roles whose headings are so common that two of them make a row a heading. */
export const TELLING: ReadonlySet<Heard> = new Set<Heard>([
  'text',
  'decision',
  'document.symbol',
  'paragraph',
  'departments',
  'due',
  'target',
  'updates.status',
  'updates.note',
  'updates.evidence',
  'updates.date',
  'action',
  'actions.title',
  'title',
  'number',
  'contributing',
  'percent',
  'states',
  'reference',
  'subjects',
  'document.title',
  'document.date',
  'officer',
])

/** The language that a heading names or is written for. */
export const HEADING_LANGUAGES: readonly (readonly [
  language: 'en' | 'fr' | 'ar',
  pattern: RegExp,
])[] = [
  ['en', /\(?english\)?|\(?anglais\)?|\(en\)|انجليزي|الانكليزي/],
  ['fr', /\(?fran[cç]ais\)?|\(?french\)?|\(fr\)|فرنسي/],
  ['ar', /\(?arab(?:ic|e)\)?|\(ar\)|عربي/],
]
