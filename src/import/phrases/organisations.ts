// The organisations that documents name, by language. The head of one organisation is never the head of another.
import type { ByLanguage } from '../../base/language.ts'

export interface Organisation {
  /** The names, without articles. Each is the source of a regular expression. */
  readonly names: ByLanguage<string>
  readonly acronyms: readonly string[]
  /** The organs that speak for it, by which its documents are recognised. */
  readonly organs?: string
}

/** One organisation: its acronyms, its names in three languages, and its organs. */
function named(
  acronyms: string,
  en: string,
  fr: string,
  ar: string,
  organs?: string,
): Organisation {
  const list = acronyms === '' ? [] : acronyms.split(' ')
  return { acronyms: list, names: { en, fr, ar }, ...(organs !== undefined && { organs }) }
}

/** A name comes before any other name that is its beginning. */
export const ORGANISATIONS: readonly Organisation[] = [
  named(
    'UNEP PNUE',
    'United Nations Environment(?: Programme)?',
    'Programme des Nations Unies pour l’environnement',
    'برنامج الأمم المتحدة للبيئة',
    'United Nations Environment Assembly|Assemblée des Nations Unies pour l’environnement|جمعية الأمم المتحدة للبيئة',
  ),
  named(
    'UN-Habitat ONU-Habitat',
    'United Nations Human Settlements Programme|Habitat',
    'Programme des Nations Unies pour les établissements humains|Habitat',
    'برنامج الأمم المتحدة للمستوطنات البشرية|الموئل',
    'United Nations Habitat Assembly|Assemblée des Nations Unies pour l’habitat|جمعية موئل الأمم المتحدة',
  ),
  named(
    'UNDP PNUD',
    'United Nations Development Programme',
    'Programme des Nations Unies pour le développement',
    'برنامج الأمم المتحدة الإنمائي',
  ),
  named(
    'UNODC ONUDC',
    'United Nations Office on Drugs and Crime',
    'Office des Nations Unies contre la drogue et le crime',
    'مكتب الأمم المتحدة المعني بالمخدرات والجريمة',
    'Commission on Narcotic Drugs|Commission des stupéfiants|لجنة المخدرات',
  ),
  named(
    'UNHCR HCR',
    'United Nations High Commissioner for Refugees',
    'Haut[- ]Commissariat des Nations Unies pour les réfugiés',
    'مفوضية الأمم المتحدة لشؤون اللاجئين',
  ),
  named(
    'UNICEF',
    "United Nations Children[’']s Fund",
    'Fonds des Nations Unies pour l’enfance',
    'منظمة الأمم المتحدة للطفولة',
  ),
  named(
    'UNFPA FNUAP',
    'United Nations Population Fund',
    'Fonds des Nations Unies pour la population',
    'صندوق الأمم المتحدة للسكان',
  ),
  named(
    'UNIDO ONUDI',
    'United Nations Industrial Development Organi[sz]ation',
    'Organisation des Nations Unies pour le développement industriel',
    'منظمة الأمم المتحدة للتنمية الصناعية',
  ),
  named(
    'UNESCO',
    'United Nations Educational, Scientific and Cultural Organi[sz]ation',
    'Organisation des Nations Unies pour l’éducation, la science et la culture',
    'منظمة الأمم المتحدة للتربية والعلم والثقافة|اليونسكو',
  ),
  named(
    'FAO',
    'Food and Agriculture Organi[sz]ation',
    'Organisation des Nations Unies pour l’alimentation et l’agriculture',
    'منظمة الأغذية والزراعة',
  ),
  named(
    'UNCTAD CNUCED',
    'United Nations Conference on Trade and Development',
    'Conférence des Nations Unies sur le commerce et le développement',
    'مؤتمر الأمم المتحدة للتجارة والتنمية',
  ),
  named(
    'UNRWA',
    'United Nations Relief and Works Agency',
    'Office de secours et de travaux des Nations Unies',
    'وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين|الأونروا',
  ),
  named(
    'UN ONU',
    'United Nations(?! (?:Environment|Human|Development|Office|High|Children|Population|Industrial|Educational|Conference|Relief|Framework|Convention|Habitat))',
    'Organisation des Nations Unies(?! pour)|Nations Unies(?! pour)',
    '(?:منظمة )?الأمم المتحدة',
    '(?<!health |maritime |of the )general assembly|security council|economic and social council|human rights council|assemblée générale|conseil de sécurité|conseil économique et social|conseil des droits de l’homme|الجمعية العامة|مجلس الأمن|المجلس الاقتصادي والاجتماعي،|مجلس حقوق الإنسان',
  ),
  named(
    'WHO OMS',
    'World Health Organi[sz]ation',
    'Organisation mondiale de la santé',
    'منظمة الصحة العالمية',
    'World Health Assembly|Assemblée mondiale de la santé|جمعية الصحة',
  ),
  named(
    'ILO OIT BIT',
    'International Labour (?:Organi[sz]ation|Office)',
    'Organisation internationale du Travail|Bureau international du Travail',
    'منظمة العمل الدولية',
  ),
  named(
    'WIPO OMPI',
    'World Intellectual Property Organi[sz]ation',
    'Organisation mondiale de la propriété intellectuelle',
    'المنظمة العالمية للملكية الفكرية',
  ),
  named('UPU', 'Universal Postal Union', 'Union postale universelle', 'الاتحاد البريدي العالمي'),
  named(
    'ITU UIT',
    'International Telecommunication Union',
    'Union internationale des télécommunications',
    'الاتحاد الدولي للاتصالات',
  ),
  named(
    'IMO OMI',
    'International Maritime Organi[sz]ation',
    'Organisation maritime internationale',
    'المنظمة البحرية الدولية',
  ),
  named(
    'ICAO OACI',
    'International Civil Aviation Organi[sz]ation',
    'Organisation de l’aviation civile internationale',
    'منظمة الطيران المدني الدولي',
  ),
  named(
    'WMO OMM',
    'World Meteorological Organi[sz]ation',
    'Organisation météorologique mondiale',
    'المنظمة العالمية للأرصاد الجوية',
  ),
  named(
    'WTO OMC',
    'World Trade Organi[sz]ation',
    'Organisation mondiale du commerce',
    'منظمة التجارة العالمية',
  ),
  named(
    'IAEA AIEA',
    'International Atomic Energy Agency',
    'Agence internationale de l’énergie atomique',
    'الوكالة الدولية للطاقة الذرية',
  ),
  named(
    'IOM OIM',
    'International Organi[sz]ation for Migration',
    'Organisation internationale pour les migrations',
    'المنظمة الدولية للهجرة',
  ),
  named(
    'WFP PAM',
    'World Food Programme',
    'Programme alimentaire mondial',
    'برنامج الأغذية العالمي',
  ),
  named(
    'IFAD FIDA',
    'International Fund for Agricultural Development',
    'Fonds international de développement agricole',
    'الصندوق الدولي للتنمية الزراعية',
  ),
  named(
    'IMF FMI',
    'International Monetary Fund',
    'Fonds monétaire international',
    'صندوق النقد الدولي',
  ),
  named(
    'OPCW OIAC',
    'Organi[sz]ation for the Prohibition of Chemical Weapons',
    'Organisation pour l’interdiction des armes chimiques',
    'منظمة حظر الأسلحة الكيميائية',
  ),
  named(
    'INTERPOL',
    'International Criminal Police Organi[sz]ation|Interpol',
    'Organisation internationale de police criminelle|Interpol',
    'المنظمة الدولية للشرطة الجنائية|الإنتربول',
  ),
  named(
    'OECD OCDE',
    'Organi[sz]ation for Economic Co-?operation and Development',
    'Organisation de coopération et de développement économiques',
    'منظمة التعاون (?:الاقتصادي|والتنمية)',
  ),
  named(
    'OIC OCI',
    'Organi[sz]ation of (?:the )?Islamic (?:Co-?operation|Conference)|Islamic Conference',
    'Organisation de la (?:coopération|conférence) islamique|Conférence islamique',
    'منظمة التعاون الإسلامي|منظمة المؤتمر الإسلامي|المؤتمر الإسلامي',
  ),
  named(
    'ICESCO ISESCO',
    'Islamic (?:World )?Educational, Scientific and Cultural Organi[sz]ation',
    'Organisation (?:islamique|du monde islamique) pour l’éducation',
    '(?:ال)?منظمة (?:الإسلامية|العالم الإسلامي) للتربية|الإيسيسكو|الايسيسكو',
  ),
  named(
    'IsDB IDB BID',
    'Islamic Development Bank',
    'Banque islamique de développement',
    'البنك الإسلامي للتنمية',
  ),
  named(
    'ALECSO',
    'Arab League Educational, Cultural and Scientific Organi[sz]ation',
    'Organisation arabe pour l’éducation',
    'المنظمة العربية للتربية والثقافة والعلوم|الألكسو',
  ),
  named(
    'LAS LEA',
    'League of Arab States|Arab League',
    'Ligue des États arabes|Ligue arabe',
    '(?:ال)?جامعة (?:الدول )?العربية',
  ),
  named(
    'GCC CCG',
    'Gulf Cooperation Council|Co-?operation Council for the Arab States of the Gulf',
    'Conseil de coopération du Golfe|Conseil de coopération des États arabes du Golfe',
    'مجلس التعاون(?: لدول الخليج العربية| الخليجي)?',
  ),
  named('AMU UMA', 'Arab Maghreb Union', 'Union du Maghreb arabe', 'اتحاد المغرب العربي'),
  named(
    'AU UA OAU OUA',
    'African Union|Organi[sz]ation of African Unity',
    'Union africaine|Organisation de l’unité africaine',
    'الاتحاد الأفريقي|منظمة الوحدة الأفريقية',
  ),
  named(
    'ECOWAS CEDEAO',
    'Economic Community of West African States',
    'Communauté économique des États de l’Afrique de l’Ouest',
    'الجماعة الاقتصادية لدول غرب أفريقيا|الإيكواس',
  ),
  named(
    'ECCAS CEEAC',
    'Economic Community of Central African States',
    'Communauté économique des États de l’Afrique centrale',
    'الجماعة الاقتصادية لدول وسط أفريقيا',
  ),
  named('EAC CAE', 'East African Community', 'Communauté d’Afrique de l’Est', 'جماعة شرق أفريقيا'),
  named(
    'SADC',
    'Southern African Development Community',
    'Communauté de développement de l’Afrique australe',
    'الجماعة الإنمائية للجنوب الأفريقي',
  ),
  named(
    'COMESA',
    'Common Market for Eastern and Southern Africa',
    'Marché commun de l’Afrique orientale et australe',
    'الكوميسا|السوق المشتركة لشرق',
  ),
  named(
    'IGAD',
    'Intergovernmental Authority on Development',
    'Autorité intergouvernementale pour le développement',
    'الهيئة الحكومية الدولية المعنية بالتنمية|الإيجاد',
  ),
  named(
    'EU UE',
    'European (?:Union|Commission)',
    'Union européenne|Commission européenne',
    'الاتحاد الأوروبي|المفوضية الأوروبية',
  ),
  named('', 'Council of Europe', 'Conseil de l’Europe', 'مجلس أوروبا'),
  named(
    'OSCE',
    'Organi[sz]ation for Security and Co-?operation in Europe',
    'Organisation pour la sécurité et la coopération en Europe',
    'منظمة الأمن والتعاون في أوروبا',
  ),
  named(
    'NATO OTAN',
    'North Atlantic Treaty Organi[sz]ation',
    'Organisation du traité de l’Atlantique Nord',
    'حلف شمال الأطلسي|الناتو',
  ),
  named(
    'OAS OEA',
    'Organi[sz]ation of American States',
    'Organisation des États américains',
    'منظمة الدول الأمريكية',
  ),
  named(
    'OIF',
    '(?:International )?Organi[sz]ation of (?:La |the )?Francophonie|Francophonie',
    'Organisation internationale de la Francophonie|Francophonie',
    'المنظمة الدولية للفرانكوفونية|الفرانكوفونية',
  ),
  named('', 'Commonwealth', 'Commonwealth', 'الكومنولث'),
  named(
    'ASEAN ANASE',
    'Association of South-?East Asian Nations',
    'Association des nations de l’Asie du Sud-Est',
    'رابطة أمم جنوب شرق آسيا|الآسيان',
  ),
  named(
    'SAARC',
    'South Asian Association for Regional Co-?operation',
    'Association sud-asiatique de coopération régionale',
    'رابطة جنوب آسيا للتعاون الإقليمي',
  ),
  named('CARICOM', 'Caribbean Community', 'Communauté des Caraïbes', '(?:ال)?جماعة الكاريبية'),
  named('PIF', 'Pacific Islands Forum', 'Forum des îles du Pacifique', 'منتدى جزر المحيط الهادئ'),
  named(
    'ECO',
    'Economic Cooperation Organi[sz]ation',
    'Organisation de coopération économique',
    'منظمة التعاون الاقتصادي',
  ),
  named(
    'SCO OCS',
    'Shanghai Cooperation Organi[sz]ation',
    'Organisation de coopération de Shanghai',
    'منظمة شنغهاي للتعاون',
  ),
  named(
    'OPEC',
    'Organi[sz]ation of the Petroleum Exporting Countries',
    'Organisation des pays exportateurs de pétrole',
    'منظمة البلدان المصدرة للبترول|أوبك',
  ),
]

/** Acronyms of States and of groups of States, which speak as members and never as organs. */
export const MEMBERS: ReadonlySet<string> = new Set(
  'EU UE UK USA US UAE EAU DRC RDC NGO NGOs ONG EUROZONE AOSIS GRULAC WEOG CELAC SIDS LDC LDCs PMA'.split(
    ' ',
  ),
)
