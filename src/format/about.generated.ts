// Generated from schemas/sip.schema.json by `npm run generate`. Do not edit.
import type { Said } from '../language/said.ts';

export const ABOUT: Readonly<Record<string, { readonly about: Said; readonly fields: Readonly<Record<string, Said>> }>> = {
 "root": {
  "about": {
   "en": "Every file is a part of one whole. Nothing is required here: what law wants is checked on the whole plan.",
   "cy": "Mae pob ffeil yn rhan o un cyfan. Nid oes dim yn ofynnol yma: gwirir yr hyn y mae’r gyfraith yn ei fynnu ar y cynllun cyfan."
  },
  "fields": {
   "$schema": {
    "en": "For editors: where this schema is.",
    "cy": "Ar gyfer golygyddion: ble mae’r sgema hwn."
   },
   "sip": {
    "en": "The version of the format: 1.",
    "cy": "Fersiwn y fformat: 1."
   },
   "edition": {
    "en": "The edition of the guidance the plan was written under. Without it, the current one.",
    "cy": "Argraffiad y canllawiau yr ysgrifennwyd y cynllun o dano. Hebddo, yr un cyfredol."
   },
   "profile": {
    "en": "What a local authority expects beside the guidance: the id of a profile, or the path of a profile file of your own. Only in sip.yaml.",
    "cy": "Yr hyn y mae awdurdod lleol yn ei ddisgwyl ochr yn ochr â’r canllawiau: enw byr proffil, neu lwybr ffeil broffil eich hun. Dim ond yn sip.yaml."
   },
   "language": {
    "en": "The language of plain words in this file, where it differs from the school’s.",
    "cy": "Iaith geiriau plaen y ffeil hon, lle mae’n wahanol i iaith yr ysgol."
   },
   "files": {
    "en": "More files to read, by path or pattern. Only in sip.yaml.",
    "cy": "Rhagor o ffeiliau i’w darllen, yn ôl llwybr neu batrwm. Dim ond yn sip.yaml."
   },
   "lint": {
    "en": "Settings for advice. Only in sip.yaml.",
    "cy": "Gosodiadau cyngor. Dim ond yn sip.yaml."
   },
   "school": {
    "en": "Who the school is.",
    "cy": "Pwy yw’r ysgol."
   },
   "plan": {
    "en": "What this plan is: its years, its stage, when it was prepared.",
    "cy": "Beth yw’r cynllun hwn: ei flynyddoedd, ei gam, pryd y’i paratowyd."
   },
   "vision": {
    "en": "The school’s vision.",
    "cy": "Gweledigaeth yr ysgol."
   },
   "aims": {
    "en": "The aims and objectives the governing body has set.",
    "cy": "Y nodau a’r amcanion a osododd y corff llywodraethu."
   },
   "policies": {
    "en": "Agreed policies. With the plan they are the strategic framework.",
    "cy": "Polisïau y cytunwyd arnynt. Gyda’r cynllun, nhw yw’r fframwaith strategol."
   },
   "national-priorities": {
    "en": "How account was taken of each national priority, by its id: progression, poverty.",
    "cy": "Sut y rhoddwyd sylw i bob blaenoriaeth genedlaethol, yn ôl ei henw byr: progression, poverty."
   },
   "priorities": {
    "en": "The school improvement priorities: this year’s in detail, years 2 and 3 in outline.",
    "cy": "Blaenoriaethau gwella’r ysgol: rhai eleni’n fanwl, blynyddoedd 2 a 3 yn amlinellol."
   },
   "strategy": {
    "en": "How the governing body means to meet the targets, in short.",
    "cy": "Sut y mae’r corff llywodraethu’n bwriadu cyflawni’r targedau, yn gryno."
   },
   "community": {
    "en": "Working with learners, their families and people who live and work locally.",
    "cy": "Gweithio gyda dysgwyr, eu teuluoedd a phobl sy’n byw ac yn gweithio’n lleol."
   },
   "learning-strategy": {
    "en": "How the school develops its staff to meet the targets.",
    "cy": "Sut y mae’r ysgol yn datblygu ei staff i gyflawni’r targedau."
   },
   "professional-learning": {
    "en": "Professional learning, each item under a short id.",
    "cy": "Dysgu proffesiynol, pob eitem o dan enw byr."
   },
   "inset": {
    "en": "Training days for staff.",
    "cy": "Diwrnodau hyfforddi i staff."
   },
   "resources": {
    "en": "Staff, funding and other resources, now and in years 2 and 3.",
    "cy": "Staff, cyllid ac adnoddau eraill, yn awr ac ym mlynyddoedd 2 a 3."
   },
   "grants": {
    "en": "Grants, by stream and financial year.",
    "cy": "Grantiau, fesul ffrwd a blwyddyn ariannol."
   },
   "previous-targets": {
    "en": "Targets of earlier years, under their school year: 2025-26.",
    "cy": "Targedau blynyddoedd cynharach, o dan eu blwyddyn ysgol: 2025-26."
   },
   "does-not-apply": {
    "en": "Something law asks for that does not apply to this school, by its id, with the reason.",
    "cy": "Rhywbeth y mae’r gyfraith yn gofyn amdano nad yw’n berthnasol i’r ysgol hon, yn ôl ei enw byr, gyda’r rheswm."
   },
   "self-evaluation": {
    "en": "How the school looked at itself, and who looked with it.",
    "cy": "Sut yr edrychodd yr ysgol arni ei hun, a phwy edrychodd gyda hi."
   },
   "findings": {
    "en": "What self-evaluation found: strengths and areas for improvement.",
    "cy": "Yr hyn a ganfu’r hunanwerthuso: cryfderau a meysydd i’w gwella."
   },
   "inspections": {
    "en": "Inspections and visits, with their recommendations.",
    "cy": "Arolygiadau ac ymweliadau, gyda’u hargymhellion."
   },
   "post-inspection-plan": {
    "en": "The action plan after an inspection that asks for one. It may stand inside this plan.",
    "cy": "Y cynllun gweithredu wedi arolygiad sy’n gofyn am un. Gall fod o fewn y cynllun hwn."
   },
   "curriculum-statement": {
    "en": "A pupil referral unit’s written statement. It is a duty of its own and no part of the plan in law.",
    "cy": "Datganiad ysgrifenedig uned cyfeirio disgyblion. Mae’n ddyletswydd ar wahân ac nid yw’n rhan o’r cynllun yn gyfreithiol."
   },
   "monitoring": {
    "en": "How the plan as a whole is kept under review.",
    "cy": "Sut y cedwir y cynllun cyfan dan adolygiad."
   },
   "calendar": {
    "en": "Who looks at what, and when.",
    "cy": "Pwy sy’n edrych ar beth, a phryd."
   },
   "reviews": {
    "en": "Reviews of the plan: in the year, yearly, after an inspection.",
    "cy": "Adolygiadau o’r cynllun: yn ystod y flwyddyn, yn flynyddol, wedi arolygiad."
   },
   "approvals": {
    "en": "What the governing body has approved.",
    "cy": "Yr hyn a gymeradwyodd y corff llywodraethu."
   },
   "annual-reports": {
    "en": "The governing body’s annual reports to parents and carers.",
    "cy": "Adroddiadau blynyddol y corff llywodraethu i rieni a gofalwyr."
   },
   "consultation": {
    "en": "Who was consulted.",
    "cy": "Pwy yr ymgynghorwyd â nhw."
   },
   "meetings": {
    "en": "Meetings of the governing body, past and to come.",
    "cy": "Cyfarfodydd y corff llywodraethu, a fu ac a ddaw."
   },
   "decisions": {
    "en": "What governors are asked to decide.",
    "cy": "Yr hyn y gofynnir i lywodraethwyr ei benderfynu."
   },
   "support": {
    "en": "External support and professional learning the school needs.",
    "cy": "Cefnogaeth allanol a dysgu proffesiynol sydd eu hangen ar yr ysgol."
   },
   "offers": {
    "en": "Strengths the school can share.",
    "cy": "Cryfderau y gall yr ysgol eu rhannu."
   },
   "collaboratives": {
    "en": "The groups of schools that the school works with.",
    "cy": "Y grwpiau o ysgolion y mae’r ysgol yn gweithio gyda nhw."
   },
   "outside-plans": {
    "en": "Plans of a cluster, an authority or a diocese.",
    "cy": "Cynlluniau clwstwr, awdurdod neu esgobaeth."
   },
   "child-plans": {
    "en": "Plans by department or area of learning.",
    "cy": "Cynlluniau fesul adran neu faes dysgu."
   },
   "people": {
    "en": "Roles, teams and groups that the plan names, under short ids.",
    "cy": "Rolau, timau a grwpiau y mae’r cynllun yn eu henwi, o dan enwau byr."
   },
   "figures": {
    "en": "Figures that give context.",
    "cy": "Ffigurau sy’n rhoi cyd-destun."
   },
   "log": {
    "en": "Evidence and events during the year, each saying what it is for.",
    "cy": "Tystiolaeth a digwyddiadau yn ystod y flwyddyn, pob un yn dweud ar gyfer beth y mae."
   },
   "confirmations": {
    "en": "Who looked again at a link, and when.",
    "cy": "Pwy edrychodd eto ar gyswllt, a phryd."
   },
   "term-dates": {
    "en": "The school’s own term dates, by school year, where they differ from the usual ones.",
    "cy": "Dyddiadau tymhorau’r ysgol ei hun, fesul blwyddyn ysgol, lle maent yn wahanol i’r rhai arferol."
   }
  }
 },
 "lint": {
  "about": {
   "en": "Settings for advice. Only in sip.yaml.",
   "cy": "Gosodiadau cyngor. Dim ond yn sip.yaml."
  },
  "fields": {
   "preset": {
    "en": "statutory (law only), recommended, or thorough (every question the guidance asks).",
    "cy": "statutory (y gyfraith yn unig), recommended (argymhellir) neu thorough (pob cwestiwn y mae’r canllawiau’n ei ofyn)."
   },
   "rules": {
    "en": "How loud a rule is, by its name: silent, info, warning or error.",
    "cy": "Pa mor uchel yw rheol, yn ôl ei henw."
   },
   "personal-data": {
    "en": "Sentences that look like personal data and name nobody, by the mark that the message gives, each with the reason.",
    "cy": "Brawddegau sy’n edrych fel data personol ond nad ydynt yn enwi neb, yn ôl y nod y mae’r neges yn ei roi, pob un gyda’r rheswm."
   }
  }
 },
 "acceptance": {
  "about": {
   "en": "A reason, and until when.",
   "cy": "Rheswm, a hyd at pryd."
  },
  "fields": {
   "reason": {
    "en": "Why the school has set this advice aside. Required.",
    "cy": "Pam mae’r ysgol wedi rhoi’r cyngor hwn o’r neilltu. Rhaid ei roi."
   },
   "until": {
    "en": "When to look at it again.",
    "cy": "Pryd i edrych arno eto."
   }
  }
 },
 "school": {
  "about": {
   "en": "Who the school is.",
   "cy": "Pwy yw’r ysgol."
  },
  "fields": {
   "name": {
    "en": "The school’s name.",
    "cy": "Enw’r ysgol."
   },
   "kind": {
    "en": "Primary, secondary, all-age, special, pru, nursery, infant or junior.",
    "cy": "primary (cynradd), secondary (uwchradd), all-age (pob oed), special (arbennig), pru (uned cyfeirio disgyblion), nursery (meithrin), infant (babanod) neu junior (iau)."
   },
   "language": {
    "en": "The language that plain words in the files are in: cy or en.",
    "cy": "Iaith y geiriau plaen yn y ffeiliau: cy neu en."
   },
   "medium": {
    "en": "The medium the school teaches in.",
    "cy": "Y cyfrwng y mae’r ysgol yn addysgu ynddo."
   },
   "ages": {
    "en": "The ages of the learners, such as 3 to 11.",
    "cy": "Oedrannau’r dysgwyr, er enghraifft 3 i 11."
   },
   "authority": {
    "en": "The local authority.",
    "cy": "Yr awdurdod lleol."
   },
   "place": {
    "en": "Where the school is.",
    "cy": "Ble mae’r ysgol."
   },
   "religious-character": {
    "en": "The school’s religious character, if it has one.",
    "cy": "Cymeriad crefyddol yr ysgol, os oes un ganddi."
   },
   "diocesan-authority": {
    "en": "The diocesan authority that works with the school.",
    "cy": "Yr awdurdod esgobaethol sy’n gweithio gyda’r ysgol."
   },
   "federation": {
    "en": "The federation the school belongs to, if it does. Its schools stay schools of their own under one governing body, and each has a plan of its own.",
    "cy": "Y ffederasiwn y mae’r ysgol yn perthyn iddo, os yw. Mae ei ysgolion yn parhau’n ysgolion ar wahân o dan un corff llywodraethu, ac mae gan bob un ei chynllun ei hun."
   },
   "federated-with": {
    "en": "The other schools of the federation, one or a list.",
    "cy": "Ysgolion eraill y ffederasiwn, un neu restr."
   },
   "opened": {
    "en": "When the school opened, for a new school: its first plan has no previous targets.",
    "cy": "Pryd agorodd yr ysgol, os yw’n newydd: nid oes targedau blaenorol yn ei chynllun cyntaf."
   },
   "strapline": {
    "en": "The school’s motto or strapline.",
    "cy": "Arwyddair neu linell fachog yr ysgol."
   },
   "context": {
    "en": "What a reader must know of the school to understand the plan.",
    "cy": "Yr hyn y mae angen i ddarllenydd ei wybod am yr ysgol er mwyn deall y cynllun."
   },
   "sites": {
    "en": "The sites of a school or unit that has several.",
    "cy": "Safleoedd ysgol neu uned sydd â sawl un."
   }
  }
 },
 "site": {
  "about": {
   "en": "One site of a school or unit that has several.",
   "cy": "Un safle o ysgol neu uned sydd â sawl un."
  },
  "fields": {
   "title": {
    "en": "What the site is called.",
    "cy": "Beth yw enw’r safle."
   },
   "text": {
    "en": "What is done there.",
    "cy": "Beth a wneir yno."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "plan": {
  "about": {
   "en": "What this plan is: its years, its stage, when it was prepared.",
   "cy": "Beth yw’r cynllun hwn: ei flynyddoedd, ei gam, pryd y’i paratowyd."
  },
  "fields": {
   "title": {
    "en": "The title of the plan.",
    "cy": "Teitl y cynllun."
   },
   "called": {
    "en": "What the school calls the document, such as school improvement plan.",
    "cy": "Beth mae’r ysgol yn galw’r ddogfen, er enghraifft cynllun gwella ysgol."
   },
   "stage": {
    "en": "draft, for-approval or approved. In a draft, what law still wants is a list of things to do; later it is an error.",
    "cy": "draft (drafft), for-approval (i’w gymeradwyo) neu approved (cymeradwywyd). Mewn drafft, rhestr o bethau i’w gwneud yw’r hyn y mae’r gyfraith yn dal i’w fynnu; wedyn mae’n wall."
   },
   "years": {
    "en": "The three school years the plan covers, such as 2026-27 to 2028-29. The first is the current year.",
    "cy": "Y tair blwyddyn ysgol y mae’r cynllun yn eu cwmpasu, er enghraifft 2026-27 hyd 2028-29. Y gyntaf yw’r flwyddyn gyfredol."
   },
   "prepared": {
    "en": "The date the plan was last prepared as a whole. The yearly review is counted from here.",
    "cy": "Y dyddiad y paratowyd y cynllun yn gyfan ddiwethaf. O’r fan hon y cyfrifir yr adolygiad blynyddol."
   },
   "revised": {
    "en": "The date the plan was last revised. A typing correction is not a revision.",
    "cy": "Y dyddiad y diwygiwyd y cynllun ddiwethaf. Nid yw cywiro teipio yn ddiwygiad."
   },
   "summary": {
    "en": "The plan in a sentence or two that anybody can read.",
    "cy": "Y cynllun mewn brawddeg neu ddwy y gall unrhyw un eu darllen."
   },
   "short-term": {
    "en": "What the plan is to reach this year.",
    "cy": "Yr hyn y mae’r cynllun i’w gyflawni eleni."
   },
   "longer-term": {
    "en": "What the plan is to reach over the three years.",
    "cy": "Yr hyn y mae’r cynllun i’w gyflawni dros y tair blynedd."
   },
   "based-on": {
    "en": "The law or guidance the school says the plan was written under.",
    "cy": "Y gyfraith neu’r canllawiau y dywed yr ysgol fod y cynllun wedi ei ysgrifennu o danynt."
   },
   "shared": {
    "en": "How staff, governors, families and others come by the plan.",
    "cy": "Sut y mae staff, llywodraethwyr, teuluoedd ac eraill yn cael gafael ar y cynllun."
   }
  }
 },
 "aim": {
  "about": {
   "en": "An aim of the school, set by the governing body.",
   "cy": "Nod gan yr ysgol, wedi ei osod gan y corff llywodraethu."
  },
  "fields": {
   "text": {
    "en": "The aim.",
    "cy": "Y nod."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "policy": {
  "about": {
   "en": "An agreed policy that is part of the strategic framework.",
   "cy": "Polisi y cytunwyd arno sy’n rhan o’r fframwaith strategol."
  },
  "fields": {
   "title": {
    "en": "Its title.",
    "cy": "Ei deitl."
   },
   "agreed": {
    "en": "When it was agreed.",
    "cy": "Pryd y cytunwyd arno."
   },
   "review": {
    "en": "When it is due for review.",
    "cy": "Pryd y mae i’w adolygu."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "national-priority": {
  "about": {
   "en": "How account was taken of a national priority.",
   "cy": "Sut y rhoddwyd sylw i flaenoriaeth genedlaethol."
  },
  "fields": {
   "how": {
    "en": "How account is taken of it, or why not.",
    "cy": "Sut y rhoddir sylw iddi, neu pam lai."
   },
   "title": {
    "en": "Its name, where it is not one of the known sets.",
    "cy": "Ei henw, lle nad yw’n un o’r setiau hysbys."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "priority": {
  "about": {
   "en": "A school improvement priority.",
   "cy": "Blaenoriaeth gwella ysgol."
  },
  "fields": {
   "title": {
    "en": "The priority in a few words.",
    "cy": "Y flaenoriaeth mewn ychydig eiriau."
   },
   "aiming-for": {
    "en": "What the priority is to change, in a sentence or two.",
    "cy": "Yr hyn y mae’r flaenoriaeth i’w newid, mewn brawddeg neu ddwy."
   },
   "years": {
    "en": "The school years it runs in: 2026-27, or 2026-27 to 2028-29. Without it, the current year.",
    "cy": "Y blynyddoedd ysgol y mae’n rhedeg ynddynt: 2026-27, neu 2026-27 hyd 2028-29. Hebddo, y flwyddyn gyfredol."
   },
   "lead": {
    "en": "Who leads it.",
    "cy": "Pwy sy’n ei harwain."
   },
   "link-governor": {
    "en": "The governor who follows it.",
    "cy": "Y llywodraethwr sy’n ei dilyn."
   },
   "because": {
    "en": "The findings, recommendations, national or shared priorities it answers.",
    "cy": "Y canfyddiadau, yr argymhellion, neu’r blaenoriaethau cenedlaethol neu gyffredin y mae’n eu hateb."
   },
   "because-in-words": {
    "en": "The reason for it in words, where no finding stands behind it.",
    "cy": "Y rheswm drosti mewn geiriau, lle nad oes canfyddiad y tu ôl iddi."
   },
   "evidence": {
    "en": "Evidence of need that stands in the plan itself.",
    "cy": "Tystiolaeth o’r angen sydd yn y cynllun ei hun."
   },
   "research": {
    "en": "Research or proven practice it rests on.",
    "cy": "Ymchwil neu arfer profedig y mae’n seiliedig arno."
   },
   "expectations": {
    "en": "What good looks like, agreed before evidence is gathered.",
    "cy": "Sut olwg sydd ar waith da, wedi ei gytuno cyn casglu tystiolaeth."
   },
   "expectations-agreed": {
    "en": "When that was agreed.",
    "cy": "Pryd y cytunwyd ar hynny."
   },
   "success-criteria": {
    "en": "How the school will know the priority has succeeded.",
    "cy": "Sut y bydd yr ysgol yn gwybod bod y flaenoriaeth wedi llwyddo."
   },
   "strategy": {
    "en": "How the targets will be met, in short.",
    "cy": "Sut y cyflawnir y targedau, yn gryno."
   },
   "targets": {
    "en": "What is to be reached, each with its expected outcome for learners.",
    "cy": "Yr hyn sydd i’w gyrraedd, pob un gyda’i ddeilliant disgwyliedig i ddysgwyr."
   },
   "milestones": {
    "en": "Steps on the way, each with a date.",
    "cy": "Camau ar y ffordd, pob un gyda dyddiad."
   },
   "actions": {
    "en": "What will be done, by whom and by when.",
    "cy": "Yr hyn a wneir, gan bwy ac erbyn pryd."
   },
   "monitored": {
    "en": "How often it is looked at: each half-term.",
    "cy": "Pa mor aml yr edrychir arni: bob hanner tymor."
   },
   "monitored-by": {
    "en": "Who looks at it.",
    "cy": "Pwy sy’n edrych arni."
   },
   "status": {
    "en": "Where it stands. Pausing, adapting and sustaining are honoured states.",
    "cy": "Ble mae arni. Mae oedi, addasu a chynnal yn gyflyrau i’w parchu."
   },
   "progress": {
    "en": "How far on it is, in words.",
    "cy": "Pa mor bell ymlaen ydyw, mewn geiriau."
   },
   "next": {
    "en": "The next step, in a line.",
    "cy": "Y cam nesaf, mewn llinell."
   },
   "closed-because": {
    "en": "Why it was closed, paused or adapted.",
    "cy": "Pam y’i caewyd, ei hoedi neu ei haddasu."
   },
   "step": {
    "en": "Where it is in the ten-step improvement process of the guidance.",
    "cy": "Ble mae hi ym mhroses wella ddeg cam y canllawiau."
   },
   "trial": {
    "en": "What is tried on a small scale first, and what was learnt.",
    "cy": "Yr hyn a dreialir ar raddfa fach yn gyntaf, a’r hyn a ddysgwyd."
   },
   "evaluation": {
    "en": "What came of a trial or of early work, held against the success criteria.",
    "cy": "Yr hyn a ddaeth o dreial neu o waith cynnar, o’i ddal yn erbyn y meini prawf llwyddiant."
   },
   "rollout": {
    "en": "How it is brought to the whole school.",
    "cy": "Sut y’i cyflwynir i’r ysgol gyfan."
   },
   "sustaining": {
    "en": "How the improvement is kept when the priority ends.",
    "cy": "Sut y cedwir y gwelliant pan ddaw’r flaenoriaeth i ben."
   },
   "rating": {
    "en": "A judgement in the school’s own words. It is kept as written, and never computed or compared.",
    "cy": "Barn yng ngeiriau’r ysgol. Fe’i cedwir fel y mae, ac ni chaiff byth ei chyfrifo na’i chymharu."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "evidence": {
  "about": {
   "en": "Something seen, heard, read or counted.",
   "cy": "Rhywbeth a welwyd, a glywyd, a ddarllenwyd neu a gyfrifwyd."
  },
  "fields": {
   "kind": {
    "en": "What kind of evidence it is.",
    "cy": "Pa fath o dystiolaeth ydyw."
   },
   "text": {
    "en": "What it shows.",
    "cy": "Beth mae’n ei ddangos."
   },
   "nature": {
    "en": "Whether it counts or describes, where the kind does not say.",
    "cy": "A yw’n cyfrif neu’n disgrifio, lle nad yw’r math yn dweud."
   },
   "assessment": {
    "en": "For assessment data: summative or formative.",
    "cy": "Ar gyfer data asesu: summative (crynodol) neu formative (ffurfiannol)."
   },
   "origin": {
    "en": "For data: the school’s own, or external, such as personalised assessments and qualifications.",
    "cy": "Ar gyfer data: school (data’r ysgol ei hun), neu external (allanol), er enghraifft asesiadau personol a chymwysterau."
   },
   "when": {
    "en": "When it was gathered.",
    "cy": "Pryd y’i casglwyd."
   },
   "by": {
    "en": "Who gathered it.",
    "cy": "Pwy a’i casglodd."
   },
   "source": {
    "en": "Where it can be found again.",
    "cy": "Ble mae dod o hyd iddo eto."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "target": {
  "about": {
   "en": "What is to be reached, and what follows from it for learners.",
   "cy": "Yr hyn sydd i’w gyrraedd, a’r hyn sy’n dilyn i ddysgwyr."
  },
  "fields": {
   "title": {
    "en": "What is to be reached, in a sentence.",
    "cy": "Yr hyn sydd i’w gyrraedd, mewn brawddeg."
   },
   "outcome": {
    "en": "What gets better for learners when the target is met.",
    "cy": "Yr hyn sy’n gwella i ddysgwyr pan gyflawnir y targed."
   },
   "measure": {
    "en": "What is measured or looked at.",
    "cy": "Yr hyn a fesurir neu yr edrychir arno."
   },
   "baseline": {
    "en": "Where it stood at the start.",
    "cy": "Ble’r oedd ar y dechrau."
   },
   "aim": {
    "en": "The figure to reach.",
    "cy": "Y ffigur i’w gyrraedd."
   },
   "by": {
    "en": "By when.",
    "cy": "Erbyn pryd."
   },
   "readings": {
    "en": "Where it stood later, one entry each time.",
    "cy": "Ble’r oedd yn ddiweddarach, un cofnod bob tro."
   },
   "learners": {
    "en": "Which learners, as a group.",
    "cy": "Pa ddysgwyr, fel grŵp."
   },
   "monitored": {
    "en": "How often it is looked at: each half-term.",
    "cy": "Pa mor aml yr edrychir arno: bob hanner tymor."
   },
   "monitored-by": {
    "en": "Who looks at it.",
    "cy": "Pwy sy’n edrych arno."
   },
   "status": {
    "en": "Where it stands.",
    "cy": "Ble mae arno."
   },
   "progress": {
    "en": "How far on it is, in words.",
    "cy": "Pa mor bell ymlaen ydyw, mewn geiriau."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "reading": {
  "about": {
   "en": "Where a target stood on a day.",
   "cy": "Ble’r oedd targed ar ddiwrnod penodol."
  },
  "fields": {
   "when": {
    "en": "When it was read.",
    "cy": "Pryd y’i darllenwyd."
   },
   "value": {
    "en": "What it was.",
    "cy": "Beth ydoedd."
   },
   "text": {
    "en": "What it means.",
    "cy": "Beth mae’n ei olygu."
   }
  }
 },
 "milestone": {
  "about": {
   "en": "A step on the way, with a date.",
   "cy": "Cam ar y ffordd, gyda dyddiad."
  },
  "fields": {
   "title": {
    "en": "What will have been reached.",
    "cy": "Yr hyn a fydd wedi ei gyrraedd."
   },
   "by": {
    "en": "By when.",
    "cy": "Erbyn pryd."
   },
   "target": {
    "en": "The target it leads to, where the priority has several.",
    "cy": "Y targed y mae’n arwain ato, lle mae sawl un gan y flaenoriaeth."
   },
   "status": {
    "en": "Whether it was reached.",
    "cy": "A gafodd ei chyrraedd."
   },
   "text": {
    "en": "What was seen when it was looked at.",
    "cy": "Yr hyn a welwyd wrth edrych."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "action": {
  "about": {
   "en": "Something that will be done.",
   "cy": "Rhywbeth a wneir."
  },
  "fields": {
   "title": {
    "en": "What will be done.",
    "cy": "Yr hyn a wneir."
   },
   "lead": {
    "en": "Who does it or sees to it.",
    "cy": "Pwy sy’n ei wneud neu’n gofalu amdano."
   },
   "by": {
    "en": "By when.",
    "cy": "Erbyn pryd."
   },
   "status": {
    "en": "Where it stands.",
    "cy": "Ble mae arno."
   },
   "target": {
    "en": "The target it serves, where the priority has several.",
    "cy": "Y targed y mae’n ei wasanaethu, lle mae sawl un gan y flaenoriaeth."
   },
   "answers": {
    "en": "The root causes it answers.",
    "cy": "Yr achosion sylfaenol y mae’n eu hateb."
   },
   "cost": {
    "en": "What it costs: an amount, words, unknown or none.",
    "cy": "Faint mae’n ei gostio: swm, geiriau, anhysbys neu dim."
   },
   "funded-by": {
    "en": "The grants that pay for it.",
    "cy": "Y grantiau sy’n talu amdano."
   },
   "release-days": {
    "en": "Supply or release days it needs.",
    "cy": "Diwrnodau cyflenwi neu ryddhau sydd eu hangen."
   },
   "progress": {
    "en": "How far on it is.",
    "cy": "Pa mor bell ymlaen ydyw."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "community": {
  "about": {
   "en": "Working with learners, their families and people who live and work locally.",
   "cy": "Gweithio gyda dysgwyr, eu teuluoedd a phobl sy’n byw ac yn gweithio’n lleol."
  },
  "fields": {
   "families": {
    "en": "How the school works with learners and their families to meet the targets this year.",
    "cy": "Sut y mae’r ysgol yn gweithio gyda dysgwyr a’u teuluoedd i gyflawni’r targedau eleni."
   },
   "locality": {
    "en": "How the school works with people who live and work locally to meet the targets this year.",
    "cy": "Sut y mae’r ysgol yn gweithio gyda phobl sy’n byw ac yn gweithio’n lleol i gyflawni’r targedau eleni."
   }
  }
 },
 "learning-strategy": {
  "about": {
   "en": "How the school develops its staff to meet the targets.",
   "cy": "Sut y mae’r ysgol yn datblygu ei staff i gyflawni’r targedau."
  },
  "fields": {
   "how": {
    "en": "How professional learning in the current year helps staff to meet the targets.",
    "cy": "Sut y mae dysgu proffesiynol yn y flwyddyn gyfredol yn helpu staff i gyflawni’r targedau."
   },
   "temporary-staff": {
    "en": "How staff who are placed at the school temporarily are part of it.",
    "cy": "Sut y mae staff a leolir dros dro yn yr ysgol yn rhan ohoni."
   },
   "expected-impact": {
    "en": "What professional learning is expected to change for learners.",
    "cy": "Yr hyn y disgwylir i ddysgu proffesiynol ei newid i ddysgwyr."
   },
   "all-staff": {
    "en": "How teaching assistants and others who do not teach are part of it.",
    "cy": "Sut y mae cynorthwywyr addysgu ac eraill nad ydynt yn addysgu yn rhan ohoni."
   },
   "development-review": {
    "en": "How the plan informs professional development review: the link only, and nothing of any review.",
    "cy": "Sut y mae’r cynllun yn llywio adolygiadau datblygiad proffesiynol: y cyswllt yn unig, a dim o gynnwys unrhyw adolygiad."
   }
  }
 },
 "professional-learning": {
  "about": {
   "en": "Professional learning, planned or done.",
   "cy": "Dysgu proffesiynol, wedi ei gynllunio neu ei wneud."
  },
  "fields": {
   "title": {
    "en": "What it is.",
    "cy": "Beth ydyw."
   },
   "for": {
    "en": "The priorities or targets it serves, or all.",
    "cy": "Y blaenoriaethau neu’r targedau y mae’n eu gwasanaethu, neu all am bob un."
   },
   "answers": {
    "en": "The root causes it answers.",
    "cy": "Yr achosion sylfaenol y mae’n eu hateb."
   },
   "staff": {
    "en": "Who takes part; temporary staff are named here too.",
    "cy": "Pwy sy’n cymryd rhan; enwir staff dros dro yma hefyd."
   },
   "when": {
    "en": "When it happens.",
    "cy": "Pryd y mae’n digwydd."
   },
   "inset": {
    "en": "The INSET days it takes place on.",
    "cy": "Y diwrnodau HMS y mae’n digwydd arnynt."
   },
   "provider": {
    "en": "Who gives it.",
    "cy": "Pwy sy’n ei ddarparu."
   },
   "how": {
    "en": "What is done: coaching, enquiry, a course.",
    "cy": "Beth a wneir: hyfforddi, ymholi, cwrs."
   },
   "expected-impact": {
    "en": "What it is expected to change for learners.",
    "cy": "Yr hyn y disgwylir iddo ei newid i ddysgwyr."
   },
   "status": {
    "en": "Where it stands.",
    "cy": "Ble mae arno."
   },
   "impact": {
    "en": "What it changed.",
    "cy": "Yr hyn a newidiodd."
   },
   "cost": {
    "en": "What it costs.",
    "cy": "Faint mae’n ei gostio."
   },
   "funded-by": {
    "en": "The grants that pay for it.",
    "cy": "Y grantiau sy’n talu amdano."
   },
   "release-days": {
    "en": "Supply or release days it needs.",
    "cy": "Diwrnodau cyflenwi neu ryddhau sydd eu hangen."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "inset": {
  "about": {
   "en": "Training days for staff.",
   "cy": "Diwrnodau hyfforddi i staff."
  },
  "fields": {
   "how": {
    "en": "How INSET days support this year’s priorities.",
    "cy": "Sut y mae diwrnodau HMS yn cefnogi blaenoriaethau eleni."
   },
   "days": {
    "en": "Each INSET day, under a short id.",
    "cy": "Pob diwrnod HMS, o dan enw byr."
   }
  }
 },
 "inset-day": {
  "about": {
   "en": "A day when staff are in school for training.",
   "cy": "Diwrnod pan fydd staff yn yr ysgol ar gyfer hyfforddiant."
  },
  "fields": {
   "title": {
    "en": "What the day is called.",
    "cy": "Beth yw enw’r diwrnod."
   },
   "when": {
    "en": "The date of the day.",
    "cy": "Dyddiad y diwrnod."
   },
   "purpose": {
    "en": "What the day is for.",
    "cy": "Beth yw diben y diwrnod."
   },
   "for": {
    "en": "The priorities it serves, or all.",
    "cy": "Y blaenoriaethau y mae’n eu gwasanaethu, neu all am bob un."
   },
   "staff": {
    "en": "Who takes part.",
    "cy": "Pwy sy’n cymryd rhan."
   },
   "impact": {
    "en": "What followed from it.",
    "cy": "Beth ddilynodd ohono."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "resources": {
  "about": {
   "en": "Staff, funding and other resources, now and in years 2 and 3.",
   "cy": "Staff, cyllid ac adnoddau eraill, yn awr ac ym mlynyddoedd 2 a 3."
  },
  "fields": {
   "now": {
    "en": "How current staff, money and other resources are used to meet this year’s targets.",
    "cy": "Sut y defnyddir y staff, yr arian a’r adnoddau eraill presennol i gyflawni targedau eleni."
   },
   "later": {
    "en": "The staff, money and other resources expected for years 2 and 3.",
    "cy": "Y staff, yr arian a’r adnoddau eraill a ddisgwylir ar gyfer blynyddoedd 2 a 3."
   }
  }
 },
 "grant": {
  "about": {
   "en": "A grant for one financial year (April to March).",
   "cy": "Grant ar gyfer un flwyddyn ariannol (Ebrill i Fawrth)."
  },
  "fields": {
   "title": {
    "en": "The name of the grant.",
    "cy": "Enw’r grant."
   },
   "financial-year": {
    "en": "April to March, such as 2026-27.",
    "cy": "Ebrill i Fawrth, er enghraifft 2026-27."
   },
   "amount": {
    "en": "How much.",
    "cy": "Faint."
   },
   "purpose": {
    "en": "What it is for.",
    "cy": "Beth yw ei ddiben."
   },
   "for": {
    "en": "The priorities it serves, or all.",
    "cy": "Y blaenoriaethau y mae’n eu gwasanaethu, neu all am bob un."
   },
   "adjustments": {
    "en": "Changes to the amount during the year.",
    "cy": "Newidiadau i’r swm yn ystod y flwyddyn."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "adjustment": {
  "about": {
   "en": "A change to a grant.",
   "cy": "Newid i grant."
  },
  "fields": {
   "when": {
    "en": "When.",
    "cy": "Pryd."
   },
   "amount": {
    "en": "How much more or less.",
    "cy": "Faint yn fwy neu’n llai."
   },
   "text": {
    "en": "Why.",
    "cy": "Pam."
   }
  }
 },
 "previous-target": {
  "about": {
   "en": "A target of an earlier year, and to what extent it was met.",
   "cy": "Targed blwyddyn gynharach, ac i ba raddau y’i cyflawnwyd."
  },
  "fields": {
   "title": {
    "en": "What was to be reached.",
    "cy": "Yr hyn oedd i’w gyrraedd."
   },
   "met": {
    "en": "To what extent it was met: fully, partly, not-met, or unknown.",
    "cy": "I ba raddau y’i cyflawnwyd: fully (yn llawn), partly (yn rhannol), not-met (heb ei gyflawni), neu unknown (anhysbys)."
   },
   "extent": {
    "en": "To what extent it was met, in words.",
    "cy": "I ba raddau y’i cyflawnwyd, mewn geiriau."
   },
   "why-not": {
    "en": "A brief explanation where it was not fully met.",
    "cy": "Esboniad byr lle na chyflawnwyd ef yn llawn."
   },
   "carried-into": {
    "en": "The priority or target that takes it on.",
    "cy": "Y flaenoriaeth neu’r targed sy’n ei gario ymlaen."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "self-evaluation": {
  "about": {
   "en": "How the school looked at itself, and who looked with it.",
   "cy": "Sut yr edrychodd yr ysgol arni ei hun, a phwy edrychodd gyda hi."
  },
  "fields": {
   "year": {
    "en": "The school year that was looked at.",
    "cy": "Y flwyddyn ysgol yr edrychwyd arni."
   },
   "summary": {
    "en": "How well the school is doing, in short.",
    "cy": "Pa mor dda y mae’r ysgol yn ei wneud, yn gryno."
   },
   "progress": {
    "en": "To what extent learners progress in the ways the principles of progression describe.",
    "cy": "I ba raddau y mae dysgwyr yn symud ymlaen fel y disgrifia egwyddorion cynnydd."
   },
   "needs": {
    "en": "To what extent all learners’ needs are met, with high expectations for all.",
    "cy": "I ba raddau y diwallir anghenion pob dysgwr, gyda disgwyliadau uchel i bawb."
   },
   "how-well": {
    "en": "The first of the three questions.",
    "cy": "Y cyntaf o’r tri chwestiwn."
   },
   "how-we-know": {
    "en": "The second of the three questions.",
    "cy": "Yr ail o’r tri chwestiwn."
   },
   "how-to-improve": {
    "en": "The third of the three questions.",
    "cy": "Y trydydd o’r tri chwestiwn."
   },
   "involved": {
    "en": "Who took part in self-evaluation.",
    "cy": "Pwy gymerodd ran yn yr hunanwerthuso."
   },
   "areas": {
    "en": "The focus areas of the guidance, by their ids.",
    "cy": "Meysydd ffocws y canllawiau, yn ôl eu henwau byr."
   },
   "perspectives": {
    "en": "Who from outside looked with the school: other schools, the authority, a partner.",
    "cy": "Pwy o’r tu allan a edrychodd gyda’r ysgol: ysgolion eraill, yr awdurdod, partner."
   }
  }
 },
 "focus-area": {
  "about": {
   "en": "A focus area of self-evaluation.",
   "cy": "Maes ffocws hunanwerthuso."
  },
  "fields": {
   "summary": {
    "en": "What was found in this area, in short.",
    "cy": "Yr hyn a welwyd yn y maes hwn, yn gryno."
   },
   "left-for-later": {
    "en": "Themes not looked at this year, with a word on when.",
    "cy": "Themâu na chawsant sylw eleni, gyda gair am pryd."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "perspective": {
  "about": {
   "en": "Somebody from outside who looked with the school.",
   "cy": "Rhywun o’r tu allan a edrychodd gyda’r ysgol."
  },
  "fields": {
   "from": {
    "en": "Who: another school, the authority, an improvement partner.",
    "cy": "Pwy: ysgol arall, yr awdurdod, partner gwella."
   },
   "kind": {
    "en": "Who they are.",
    "cy": "Pwy ydyn nhw."
   },
   "when": {
    "en": "When they looked.",
    "cy": "Pryd yr edrychon nhw."
   },
   "text": {
    "en": "What they saw and said.",
    "cy": "Beth welson nhw a’i ddweud."
   },
   "about": {
    "en": "The findings or priorities it bears on.",
    "cy": "Y canfyddiadau neu’r blaenoriaethau y mae’n berthnasol iddynt."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "finding": {
  "about": {
   "en": "A strength or an area for improvement, with its evidence and its causes.",
   "cy": "Cryfder neu faes i’w wella, gyda’i dystiolaeth a’i achosion."
  },
  "fields": {
   "finding": {
    "en": "What was found, in a sentence or two.",
    "cy": "Yr hyn a ganfuwyd, mewn brawddeg neu ddwy."
   },
   "kind": {
    "en": "strength, or improve for an area for improvement.",
    "cy": "strength (cryfder), neu improve (maes i’w wella)."
   },
   "theme": {
    "en": "The theme of the guidance it belongs to.",
    "cy": "Thema’r canllawiau y mae’n perthyn iddi."
   },
   "causes": {
    "en": "Why it is so, not only what is so. There may be several, for different learners.",
    "cy": "Pam mae hi felly, nid yn unig beth sydd felly. Gall fod sawl un, ar gyfer gwahanol ddysgwyr."
   },
   "evidence": {
    "en": "What the finding rests on.",
    "cy": "Yr hyn y mae’r canfyddiad yn seiliedig arno."
   },
   "expectations": {
    "en": "What was agreed beforehand that good would look like.",
    "cy": "Yr hyn y cytunwyd arno ymlaen llaw am sut olwg fyddai ar waith da."
   },
   "expectations-agreed": {
    "en": "When that was agreed.",
    "cy": "Pryd y cytunwyd ar hynny."
   },
   "involved": {
    "en": "Who looked at the evidence.",
    "cy": "Pwy edrychodd ar y dystiolaeth."
   },
   "response": {
    "en": "What was done at once.",
    "cy": "Beth a wnaed ar unwaith."
   },
   "learners": {
    "en": "Which learners it is about, as a group.",
    "cy": "Pa ddysgwyr sydd dan sylw, fel grŵp."
   },
   "when": {
    "en": "When it was found.",
    "cy": "Pryd y’i canfuwyd."
   },
   "share": {
    "en": "For a strength: what other schools could learn from it.",
    "cy": "Ar gyfer cryfder: beth allai ysgolion eraill ei ddysgu ohono."
   },
   "left": {
    "en": "A decision to leave it for now, with the reason.",
    "cy": "Penderfyniad i’w adael am y tro, gyda’r rheswm."
   },
   "status": {
    "en": "open, or closed when it no longer holds.",
    "cy": "open (agored), neu closed (caewyd) pan nad yw’n wir mwyach."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "cause": {
  "about": {
   "en": "Why it is so.",
   "cy": "Pam mae hi felly."
  },
  "fields": {
   "why": {
    "en": "Why it is so.",
    "cy": "Pam mae hi felly."
   },
   "learners": {
    "en": "For which learners this is the cause, as a group.",
    "cy": "I ba ddysgwyr y mae hwn yn achos, fel grŵp."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "left": {
  "about": {
   "en": "A decision to leave it for now, with the reason.",
   "cy": "Penderfyniad i’w adael am y tro, gyda’r rheswm."
  },
  "fields": {
   "reason": {
    "en": "Why no priority answers it now.",
    "cy": "Pam nad oes blaenoriaeth yn ei ateb yn awr."
   },
   "until": {
    "en": "When to look again.",
    "cy": "Pryd i edrych eto."
   },
   "by": {
    "en": "Who decided.",
    "cy": "Pwy benderfynodd."
   }
  }
 },
 "inspection": {
  "about": {
   "en": "An inspection or visit.",
   "cy": "Arolygiad neu ymweliad."
  },
  "fields": {
   "title": {
    "en": "What it is called.",
    "cy": "Beth yw ei enw."
   },
   "kind": {
    "en": "section-28, interim-visit, section-50 or other. Only a section 28 inspection asks for a review of the plan.",
    "cy": "section-28, interim-visit (ymweliad interim), section-50 neu other (arall). Dim ond arolygiad adran 28 sy’n gofyn am adolygu’r cynllun."
   },
   "when": {
    "en": "When it took place.",
    "cy": "Pryd y bu."
   },
   "follow-up": {
    "en": "Whether Estyn follows it up.",
    "cy": "A yw Estyn yn ei ddilyn."
   },
   "recommendations": {
    "en": "What the inspection recommends: R1, R2.",
    "cy": "Yr hyn y mae’r arolygiad yn ei argymell: R1, R2."
   },
   "summary": {
    "en": "What it said, in short.",
    "cy": "Beth ddywedodd, yn gryno."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "recommendation": {
  "about": {
   "en": "A recommendation of an inspection.",
   "cy": "Argymhelliad gan arolygiad."
  },
  "fields": {
   "text": {
    "en": "What is recommended.",
    "cy": "Yr hyn a argymhellir."
   },
   "status": {
    "en": "Where it stands.",
    "cy": "Ble mae arno."
   },
   "progress": {
    "en": "How far on it is, in words.",
    "cy": "Pa mor bell ymlaen ydyw, mewn geiriau."
   },
   "rating": {
    "en": "A judgement in words. It is kept as written, and never computed or compared.",
    "cy": "Barn mewn geiriau. Fe’i cedwir fel y mae, ac ni chaiff byth ei chyfrifo na’i chymharu."
   },
   "left": {
    "en": "A decision to leave it for now, with the reason.",
    "cy": "Penderfyniad i’w adael am y tro, gyda’r rheswm."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "post-inspection-plan": {
  "about": {
   "en": "The action plan after an inspection that asks for one. It may stand inside this plan.",
   "cy": "Y cynllun gweithredu wedi arolygiad sy’n gofyn am un. Gall fod o fewn y cynllun hwn."
  },
  "fields": {
   "inspection": {
    "en": "The inspection it answers.",
    "cy": "Yr arolygiad y mae’n ei ateb."
   },
   "text": {
    "en": "What it holds, or where it is.",
    "cy": "Beth sydd ynddo, neu ble mae."
   },
   "sent": {
    "en": "When it was sent.",
    "cy": "Pryd yr anfonwyd ef."
   },
   "for": {
    "en": "The priorities of this plan that carry it.",
    "cy": "Blaenoriaethau’r cynllun hwn sy’n ei gario."
   }
  }
 },
 "curriculum-statement": {
  "about": {
   "en": "A pupil referral unit’s written statement. It is a duty of its own and no part of the plan in law.",
   "cy": "Datganiad ysgrifenedig uned cyfeirio disgyblion. Mae’n ddyletswydd ar wahân ac nid yw’n rhan o’r cynllun yn gyfreithiol."
  },
  "fields": {
   "text": {
    "en": "What it says, or where it is.",
    "cy": "Beth mae’n ei ddweud, neu ble mae."
   },
   "prepared": {
    "en": "When it was prepared.",
    "cy": "Pryd y’i paratowyd."
   },
   "prepared-by": {
    "en": "The local authority, the management committee and the teacher in charge, jointly.",
    "cy": "Yr awdurdod lleol, y pwyllgor rheoli a’r athro neu’r athrawes â gofal, ar y cyd."
   },
   "review": {
    "en": "When it is due for review.",
    "cy": "Pryd y mae i’w adolygu."
   }
  }
 },
 "monitoring": {
  "about": {
   "en": "How the plan as a whole is kept under review.",
   "cy": "Sut y cedwir y cynllun cyfan dan adolygiad."
  },
  "fields": {
   "how": {
    "en": "How the plan is monitored, evaluated and reviewed.",
    "cy": "Sut y caiff y cynllun ei fonitro, ei werthuso a’i adolygu."
   },
   "every": {
    "en": "How often: each term.",
    "cy": "Pa mor aml: bob tymor."
   },
   "by": {
    "en": "Who.",
    "cy": "Pwy."
   }
  }
 },
 "monitoring-event": {
  "about": {
   "en": "Something in the review calendar.",
   "cy": "Rhywbeth yn y calendr adolygu."
  },
  "fields": {
   "what": {
    "en": "What is looked at.",
    "cy": "Yr hyn yr edrychir arno."
   },
   "when": {
    "en": "When, or how often.",
    "cy": "Pryd, neu pa mor aml."
   },
   "by": {
    "en": "Who looks.",
    "cy": "Pwy sy’n edrych."
   },
   "about": {
    "en": "What it is about, or all.",
    "cy": "Beth sydd dan sylw, neu all am bob un."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "review": {
  "about": {
   "en": "A review of the plan, with or without a revision.",
   "cy": "Adolygiad o’r cynllun, gyda diwygiad neu hebddo."
  },
  "fields": {
   "kind": {
    "en": "monitoring (in the year), annual, or after-inspection.",
    "cy": "monitoring (yn ystod y flwyddyn), annual (blynyddol), neu after-inspection (wedi arolygiad)."
   },
   "when": {
    "en": "The date of the review.",
    "cy": "Dyddiad yr adolygiad."
   },
   "by": {
    "en": "Who reviewed it.",
    "cy": "Pwy a’i hadolygodd."
   },
   "summary": {
    "en": "What the review found.",
    "cy": "Yr hyn a welodd yr adolygiad."
   },
   "revised": {
    "en": "changed when the plan was revised, no-change-needed when not.",
    "cy": "changed pan ddiwygiwyd y cynllun, no-change-needed pan na wnaed."
   },
   "inspection": {
    "en": "The inspection it follows.",
    "cy": "Yr arolygiad y mae’n ei ddilyn."
   },
   "about": {
    "en": "What was looked at, or all.",
    "cy": "Yr hyn yr edrychwyd arno, neu all am bob un."
   },
   "minute": {
    "en": "Where it is minuted.",
    "cy": "Ble mae wedi ei gofnodi."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "approval": {
  "about": {
   "en": "An approval by the governing body.",
   "cy": "Cymeradwyaeth gan y corff llywodraethu."
  },
  "fields": {
   "what": {
    "en": "What was approved: priorities, plan, support.",
    "cy": "Yr hyn a gymeradwywyd: priorities (blaenoriaethau), plan (cynllun), support (cefnogaeth)."
   },
   "when": {
    "en": "The date of the approval.",
    "cy": "Dyddiad y gymeradwyaeth."
   },
   "by": {
    "en": "The body that approved it.",
    "cy": "Y corff a’i cymeradwyodd."
   },
   "minute": {
    "en": "Where it is minuted.",
    "cy": "Ble mae wedi ei gofnodi."
   },
   "seal": {
    "en": "What was approved, as a number that only the same content has. sip approve writes it, sip verify reads it.",
    "cy": "Yr hyn a gymeradwywyd, fel rhif nad oes ond yr un cynnwys yn ei roi. sip approve sy’n ei ysgrifennu, sip verify sy’n ei ddarllen."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "annual-report": {
  "about": {
   "en": "An annual report of the governing body to parents and carers.",
   "cy": "Adroddiad blynyddol gan y corff llywodraethu i rieni a gofalwyr."
  },
  "fields": {
   "title": {
    "en": "What it is called.",
    "cy": "Beth yw ei enw."
   },
   "when": {
    "en": "When it was given to parents and carers.",
    "cy": "Pryd y’i rhoddwyd i rieni a gofalwyr."
   },
   "text": {
    "en": "What it says of progress against the plan and the agreed policies.",
    "cy": "Yr hyn y mae’n ei ddweud am gynnydd yn erbyn y cynllun a’r polisïau y cytunwyd arnynt."
   },
   "where": {
    "en": "Where it can be read.",
    "cy": "Ble y gellir ei ddarllen."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "consultation": {
  "about": {
   "en": "Who was consulted on the plan, and what came of it.",
   "cy": "Pwy yr ymgynghorwyd â nhw am y cynllun, a beth ddaeth ohono."
  },
  "fields": {
   "who": {
    "en": "Who was consulted.",
    "cy": "Pwy yr ymgynghorwyd â nhw."
   },
   "when": {
    "en": "When.",
    "cy": "Pryd."
   },
   "how": {
    "en": "How.",
    "cy": "Sut."
   },
   "result": {
    "en": "What changed because of it.",
    "cy": "Beth newidiodd o’i herwydd."
   }
  }
 },
 "meeting": {
  "about": {
   "en": "A meeting of the governing body or management committee.",
   "cy": "Cyfarfod o’r corff llywodraethu neu’r pwyllgor rheoli."
  },
  "fields": {
   "title": {
    "en": "What it is called.",
    "cy": "Beth yw ei enw."
   },
   "when": {
    "en": "The date.",
    "cy": "Y dyddiad."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "decision": {
  "about": {
   "en": "Something governors are asked to decide.",
   "cy": "Rhywbeth y gofynnir i lywodraethwyr ei benderfynu."
  },
  "fields": {
   "ask": {
    "en": "What governors are asked to decide.",
    "cy": "Yr hyn y gofynnir i lywodraethwyr ei benderfynu."
   },
   "by": {
    "en": "By when.",
    "cy": "Erbyn pryd."
   },
   "about": {
    "en": "What it is about.",
    "cy": "Beth sydd dan sylw."
   },
   "decided": {
    "en": "What was decided.",
    "cy": "Yr hyn a benderfynwyd."
   },
   "when": {
    "en": "When it was decided.",
    "cy": "Pryd y’i penderfynwyd."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "support": {
  "about": {
   "en": "External support or professional learning the school needs.",
   "cy": "Cefnogaeth allanol neu ddysgu proffesiynol sydd ei angen ar yr ysgol."
  },
  "fields": {
   "title": {
    "en": "What is needed.",
    "cy": "Yr hyn sydd ei angen."
   },
   "need": {
    "en": "Why, and what it would change.",
    "cy": "Pam, a beth fyddai’n ei newid."
   },
   "for": {
    "en": "The priorities or targets it serves.",
    "cy": "Y blaenoriaethau neu’r targedau y mae’n eu gwasanaethu."
   },
   "from": {
    "en": "Who is asked: a collaborative, the local authority, another school.",
    "cy": "I bwy y gofynnir: grŵp cydweithredol, yr awdurdod lleol, ysgol arall."
   },
   "considered": {
    "en": "How existing collaboratives could meet the need.",
    "cy": "Sut y gallai grwpiau cydweithredol presennol ddiwallu’r angen."
   },
   "status": {
    "en": "Where it stands.",
    "cy": "Ble mae arno."
   },
   "theme": {
    "en": "The theme it belongs to.",
    "cy": "Y thema y mae’n perthyn iddi."
   },
   "impact": {
    "en": "What it changed.",
    "cy": "Yr hyn a newidiodd."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "offer": {
  "about": {
   "en": "A strength the school can share.",
   "cy": "Cryfder y gall yr ysgol ei rannu."
  },
  "fields": {
   "title": {
    "en": "What can be shared.",
    "cy": "Yr hyn y gellir ei rannu."
   },
   "text": {
    "en": "How others could use it.",
    "cy": "Sut y gallai eraill ei ddefnyddio."
   },
   "because": {
    "en": "The strength it rests on.",
    "cy": "Y cryfder y mae’n seiliedig arno."
   },
   "theme": {
    "en": "The theme it belongs to.",
    "cy": "Y thema y mae’n perthyn iddi."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "collaborative": {
  "about": {
   "en": "A group of schools that the school works with.",
   "cy": "Grŵp o ysgolion y mae’r ysgol yn gweithio gyda nhw."
  },
  "fields": {
   "title": {
    "en": "What it is called.",
    "cy": "Beth yw ei enw."
   },
   "kind": {
    "en": "vertical (across ages) or horizontal (the same age range).",
    "cy": "vertical (fertigol, ar draws oedrannau) neu horizontal (llorweddol, yr un ystod oedran)."
   },
   "members": {
    "en": "Who belongs to it.",
    "cy": "Pwy sy’n perthyn iddo."
   },
   "purpose": {
    "en": "What it is for.",
    "cy": "Beth yw ei ddiben."
   },
   "agreement": {
    "en": "How its members have agreed to work together.",
    "cy": "Sut y mae ei aelodau wedi cytuno i gydweithio."
   },
   "shared-priorities": {
    "en": "What the schools work on together.",
    "cy": "Yr hyn y mae’r ysgolion yn gweithio arno gyda’i gilydd."
   },
   "activities": {
    "en": "What the schools do together.",
    "cy": "Yr hyn y mae’r ysgolion yn ei wneud gyda’i gilydd."
   },
   "impact": {
    "en": "What joint work changed here.",
    "cy": "Yr hyn a newidiodd gwaith ar y cyd yma."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "shared-priority": {
  "about": {
   "en": "A priority that a collaborative shares.",
   "cy": "Blaenoriaeth y mae grŵp cydweithredol yn ei rhannu."
  },
  "fields": {
   "title": {
    "en": "The shared priority.",
    "cy": "Y flaenoriaeth gyffredin."
   },
   "text": {
    "en": "What it is.",
    "cy": "Beth ydyw."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "joint-activity": {
  "about": {
   "en": "Something schools do together.",
   "cy": "Rhywbeth y mae ysgolion yn ei wneud gyda’i gilydd."
  },
  "fields": {
   "title": {
    "en": "What is done.",
    "cy": "Yr hyn a wneir."
   },
   "when": {
    "en": "When.",
    "cy": "Pryd."
   },
   "success-measure": {
    "en": "How it will be known to have worked.",
    "cy": "Sut y bydd yn hysbys ei fod wedi gweithio."
   },
   "for": {
    "en": "The priorities it serves.",
    "cy": "Y blaenoriaethau y mae’n eu gwasanaethu."
   },
   "impact": {
    "en": "What it changed.",
    "cy": "Yr hyn a newidiodd."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "outside-plan": {
  "about": {
   "en": "A plan of a cluster, an authority or a diocese that stands beside the school’s own.",
   "cy": "Cynllun clwstwr, awdurdod neu esgobaeth sy’n sefyll ochr yn ochr ag un yr ysgol."
  },
  "fields": {
   "title": {
    "en": "Its title.",
    "cy": "Ei deitl."
   },
   "kind": {
    "en": "Whose plan it is.",
    "cy": "Cynllun pwy ydyw."
   },
   "years": {
    "en": "The years it covers.",
    "cy": "Y blynyddoedd y mae’n eu cwmpasu."
   },
   "text": {
    "en": "What it means for the school.",
    "cy": "Beth mae’n ei olygu i’r ysgol."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "child-plan": {
  "about": {
   "en": "A plan of a department or an area of learning under this one.",
   "cy": "Cynllun adran neu faes dysgu o dan yr un hwn."
  },
  "fields": {
   "title": {
    "en": "Its title.",
    "cy": "Ei deitl."
   },
   "area": {
    "en": "The department or area of learning.",
    "cy": "Yr adran neu’r maes dysgu."
   },
   "lead": {
    "en": "Who leads it.",
    "cy": "Pwy sy’n ei arwain."
   },
   "for": {
    "en": "The priorities it serves.",
    "cy": "Y blaenoriaethau y mae’n eu gwasanaethu."
   },
   "text": {
    "en": "What it holds.",
    "cy": "Beth sydd ynddo."
   },
   "rating": {
    "en": "A judgement in words, kept as written.",
    "cy": "Barn mewn geiriau, fel yr ysgrifennwyd."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "person": {
  "about": {
   "en": "A role, a team or a group that acts in the plan.",
   "cy": "Rôl, tîm neu grŵp sy’n gweithredu yn y cynllun."
  },
  "fields": {
   "title": {
    "en": "The role or the name of the group.",
    "cy": "Y rôl neu enw’r grŵp."
   },
   "kind": {
    "en": "What they are.",
    "cy": "Beth ydyn nhw."
   },
   "name": {
    "en": "A name, only if the school chooses.",
    "cy": "Enw, dim ond os yw’r ysgol yn dewis."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "figure": {
  "about": {
   "en": "A figure that gives context, never a judgement on its own.",
   "cy": "Ffigur sy’n rhoi cyd-destun, byth yn farn ar ei ben ei hun."
  },
  "fields": {
   "title": {
    "en": "What it counts.",
    "cy": "Yr hyn y mae’n ei gyfrif."
   },
   "value": {
    "en": "The figure.",
    "cy": "Y ffigur."
   },
   "before": {
    "en": "What it was before.",
    "cy": "Beth ydoedd o’r blaen."
   },
   "when": {
    "en": "When it holds.",
    "cy": "Pryd y mae’n berthnasol."
   },
   "explanation": {
    "en": "What a reader must know beside the figure.",
    "cy": "Yr hyn y mae angen i ddarllenydd ei wybod ochr yn ochr â’r ffigur."
   },
   "groups": {
    "en": "The figure for year groups or other groups.",
    "cy": "Y ffigur ar gyfer grwpiau blwyddyn neu grwpiau eraill."
   },
   "number": {
    "en": "Where this stands among its siblings: 1 comes first. Without numbers the order in the file counts.",
    "cy": "Ble mae hwn yn sefyll ymysg ei gymheiriaid: 1 sydd gyntaf. Heb rifau, y drefn yn y ffeil sy’n cyfrif."
   },
   "audience": {
    "en": "Who may see this: school, governors, authority, collaborative or public.",
    "cy": "Pwy sy’n cael gweld hwn: school (yr ysgol), governors (llywodraethwyr), authority (yr awdurdod), collaborative (y grŵp cydweithredol) neu public (pawb)."
   },
   "lang": {
    "en": "cy or en, where it differs from the school’s own language.",
    "cy": "cy neu en, lle mae’n wahanol i iaith arferol yr ysgol."
   },
   "formerly": {
    "en": "The short ids this had before, so that its history can be followed.",
    "cy": "Yr enwau byr oedd gan hwn o’r blaen, fel bod modd dilyn ei hanes."
   },
   "accept": {
    "en": "Advice that the school has looked at and set aside here, by the name of the rule, each with a reason.",
    "cy": "Cyngor y mae’r ysgol wedi ei ystyried a’i roi o’r neilltu yma, yn ôl enw’r rheol, gyda rheswm am bob un."
   },
   "note": {
    "en": "A note for the school alone. No report for anybody else shows it.",
    "cy": "Nodyn i’r ysgol yn unig. Nid yw mewn unrhyw adroddiad i neb arall."
   }
  }
 },
 "log-entry": {
  "about": {
   "en": "Evidence or an event, kept during the year.",
   "cy": "Tystiolaeth neu ddigwyddiad, a gedwir yn ystod y flwyddyn."
  },
  "fields": {
   "when": {
    "en": "When it happened.",
    "cy": "Pryd y digwyddodd."
   },
   "for": {
    "en": "What it is about.",
    "cy": "Beth sydd dan sylw."
   },
   "kind": {
    "en": "What kind of entry it is.",
    "cy": "Pa fath o gofnod ydyw."
   },
   "text": {
    "en": "What was seen or done.",
    "cy": "Yr hyn a welwyd neu a wnaed."
   },
   "by": {
    "en": "Who saw or did it.",
    "cy": "Pwy a’i gwelodd neu a’i gwnaeth."
   },
   "impact": {
    "en": "What it changed.",
    "cy": "Yr hyn a newidiodd."
   },
   "audience": {
    "en": "Who may see this.",
    "cy": "Pwy sy’n cael gweld hwn."
   },
   "lang": {
    "en": "cy or en.",
    "cy": "cy neu en."
   }
  }
 },
 "confirmation": {
  "about": {
   "en": "Somebody looked again at a link and found it still holds, or read words in both languages and found that they say the same. Without against: and read-in-both:, both of the whole thing.",
   "cy": "Edrychodd rhywun eto ar gyswllt a chael ei fod yn dal yn wir, neu ddarllenodd eiriau yn y ddwy iaith a chael eu bod yn dweud yr un peth. Heb against: a read-in-both:, y ddau am y peth cyfan."
  },
  "fields": {
   "of": {
    "en": "What was looked at again.",
    "cy": "Yr hyn yr edrychwyd arno eto."
   },
   "against": {
    "en": "What it was held against.",
    "cy": "Yr hyn y’i cymharwyd ag ef."
   },
   "read-in-both": {
    "en": "The fields whose words were read in both languages, with / between names: strategy, left/reason. Without of:, from the left edge: vision, community/families.",
    "cy": "Y meysydd y darllenwyd eu geiriau yn y ddwy iaith, gyda / rhwng enwau: strategy, left/reason. Heb of:, o’r ymyl chwith: vision, community/families."
   },
   "when": {
    "en": "When.",
    "cy": "Pryd."
   },
   "by": {
    "en": "Who looked.",
    "cy": "Pwy edrychodd."
   },
   "text": {
    "en": "What they said.",
    "cy": "Beth ddywedon nhw."
   }
  }
 },
 "year-terms": {
  "about": {
   "en": "Three terms.",
   "cy": "Tri thymor."
  },
  "fields": {
   "autumn": {
    "en": "From and to: 2026-09-01 to 2026-12-18.",
    "cy": "O a hyd: 2026-09-01 hyd 2026-12-18."
   },
   "spring": {
    "en": "From and to.",
    "cy": "O a hyd."
   },
   "summer": {
    "en": "From and to.",
    "cy": "O a hyd."
   }
  }
 }
};
