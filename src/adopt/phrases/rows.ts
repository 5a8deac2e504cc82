// How rows look that are no mandates, and how texts begin that ask for something. Texts are folded.

/** Lines of sums under or between the rows. */
export const TOTAL =
  /^(?:grand total|sub-?total|totals?|totaux|sous-total|total general|المجموع|الاجمالي|اجمالي|جمله)\b/u

/** Remarks and paging lines. */
export const REMARK =
  /^(?:\*|note ?:|notes ?:|nb ?:|n\.b\.|remarque|source ?:|legend|legende|key ?:|page \d|showing \d|affichage|ملاحظ|المصدر|الصفحه|مفتاح)/u

/** Recitals, which give reasons and ask for nothing. */
export const RECITAL =
  /^(?:recalling|noting|considering|reaffirming|recognizing|recognising|bearing in mind|having (?:considered|examined|regard|heard)|guided by|mindful|aware|convinced|concerned|emphasizing|pursuant to|in accordance with the|proceeding from|taking into account|rappelant|considerant|notant|reaffirmant|ayant (?:examine|a l'esprit|entendu|pris)|conscient|convaincu|se referant|s'inspirant|preoccupe|tenant compte|اذ )/u

/** Thanks and courtesies. */
const THANKS =
  /^(?:(?:also |further )?(?:thanks|thank|commends|appreciates|expresses (?:its |his |their )?(?:deep |sincere |profound |high |great )?(?:appreciation|gratitude|thanks|condolences)|welcomes|congratulates|applauds)|(?:also |further )?(?:remercie|felicite|exprime (?:sa|ses|son) (?:profonde? |vifs? |haute )?(?:gratitude|remerciements?|appreciation|reconnaissance)|se felicite)|(?:يشكر|تشكر|يعرب عن (?:شكره|تقديره|امتنانه|بالغ)|يثني|تثني|يشيد|تشيد|يرحب|ترحب|يهني))/u
const GIVES_THANKS =
  /\b(?:unanimous thanks|wishe?s? to (?:give|express) (?:its |their )?(?:\w+ )?(?:thanks|gratitude|appreciation)|acclaim)/u

/** Notes that are taken, and matters that are kept in view. */
export const TAKES_NOTE =
  /^(?:(?:also |further )?(?:takes? note|notes with|noted\b|receives? the (?:minutes|report)|that (?:the )?(?:council|committee) (?:receives?|notes?) the (?:minutes|report))|(?:prend (?:acte|note))|(?:يحيط علما|تحيط علما|اخذ علما|ياخذ علما))/u
export const SEIZED =
  /^(?:decides to remain (?:actively )?seized|remains? (?:actively )?seized|decide de (?:rester|demeurer) saisi|يقرر (?:ابقاء|ان يبقي)|(?:يبقي|تبقي) (?:المساله|الموضوع|هذه المساله) قيد)/u

export function isThanks(folded: string): boolean {
  return THANKS.test(folded) || GIVES_THANKS.test(folded.slice(0, 400))
}

/** How a text begins that asks: a verb of a resolution, or a task. */
export const ASKS =
  /^(?:(?:that )?(?:(?:the )?(?:council|committee|conference|meeting|summit) )?(?:also |further |urgently |strongly )?(?:requests?|mandates?|calls? (?:up)?on|invites?|urges?|directs?|instructs?|decides?|entrusts?|appeals?|encourages?|recommends?|asks?|tasks?|appoints?|establish(?:es)?|approves?|adopts?|ensure|develop|prepare|submit|convene|organi[sz]e|publish|undertake|strengthen|review|report|continue|consider|ratify|accede|take|provide|implement|promote|improve|create|carry out|draft|circulate|open|hold)\b|(?:prie|demande|charge|invite|decide|engage|exhorte|appelle|mandate|recommande|encourage|autorise|confie|adopter|ouvrir|publier|organiser|preparer|elaborer|realiser|effectuer|convoquer|etablir|mettre|assurer|renforcer|presenter|diffuser)\b|(?:يطلب|تطلب|يدعو|تدعو|يكلف|تكلف|يقرر|تقرر|يحث|تحث|يناشد|يوصي|توصي|تعيين|عقد|رفع|اطلاق|انشاء|اعداد|تحديث|تنظيم|تعميم|القيام|اعتماد|نشر|متابعه|تقديم|تنفيذ|دعوه|مواصله))/u

/** No text at all: the sign that people put into an empty cell. */
export const NOTHING =
  /^(?:[-–—.…/\\]{1,5}|n\/?a\.?|nil|none|null|~|tbd|tba|tbc|to be (?:determined|confirmed|decided)|not set|neant|n\.? ?d\.?|s\.?o\.?|a (?:definir|determiner|confirmer|preciser)|لا يوجد|لا شيء|لم يحدد|غير محدد|يحدد لاحقا|aucune?)$/u

/** As soon as possible is no day. */
export const NO_DAY =
  /^(?:asap|as soon as possible|des que possible|au plus (?:vite|tot)|urgent|immediate(?:ly)?|في اقرب وقت.{0,10}|فورا)$/u

/** Evidence that says there is none. */
export const NO_EVIDENCE =
  /^(?:no (?:copy|evidence|document|reference)|not (?:found|available)|pas de|aucune?|introuvable|غير متوفر|لا توجد?)/u

/** Owners that are no department. */
export const EVERYBODY =
  /^(?:all (?:the )?(?:departments|units|directorates|divisions|sections|staff|concerned(?: departments)?)|all|(?:tous|toutes) les (?:departements|unites|directions|services|structures)|tous|(?:جميع|كافه|كل) (?:الادارات|الجهات|الاقسام|الوحدات|القطاعات)(?: المعنيه)?)$/u
export const MEMBERS =
  /^(?:(?:the |all )?member states|ms|(?:les |tous les )?etats membres|(?:جميع )?الدول الاعضاء)$/u
/** A text addressed to the Member States alone. */
export const ASKS_MEMBERS =
  /^(?:also |further )?(?:calls? (?:up)?on|urges?|invites?|requests?|appeals? to|encourages?|(?:prie|demande aux|invite|exhorte|appelle|engage)|(?:يدعو|يحث|يناشد|يطلب من|تدعو|تحث)) (?:all |the |les |instamment les |جميع )*(?:member states|etats membres|الدول الاعضاء)/u

/** The words before a date that is still to come. */
export const LATER =
  /(?:by|until|till|before|planned for|scheduled for|due|expected(?: on| in)?|prevue?s?(?: pour)?(?: le)?|avant(?: le)?|d'ici(?: au| le)?|jusqu'au|قبل|حتي|المقرر|بحلول)\s{0,2}(?:the |end of |le |يوم )?$/u

/** The day of a report: “as at 15 May 2026”. */
export const AS_OF =
  /(?:as (?:at|of)|updated?(?: on)?|situation (?:as (?:at|of|on)|au)|status (?:as )?(?:at|of|on)|last (?:refreshed|updated?|modified)|date of (?:the )?report|refreshed|position at|etat au|arretee? au|(?:mis|mise) a jour(?: le| au)?|au|situation a la date du|date du rapport|الوضع (?:حتي|في)|حتي (?:تاريخ)?|تاريخ (?:التقرير|التحديث)|بتاريخ|اخر تحديث|محدث(?:ه)? (?:في|بتاريخ|حتي))\s{0,3}:?\s{0,3}$/u
