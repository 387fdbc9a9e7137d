// Generated from schemas/sip.schema.json by `npm run generate`. Do not edit.
import type { Definition } from './shape.ts';

export const FORMAT: Readonly<Record<string, Definition>> = {
 "root": {
  "title": {
   "en": "A school development plan and self-evaluation, or a part of them",
   "cy": "Cynllun datblygu ysgol a hunanwerthuso, neu ran ohonynt"
  },
  "audience": "public",
  "fields": {
   "$schema": {
    "type": "plain",
    "title": {
     "en": "Schema",
     "cy": "Sgema"
    }
   },
   "sip": {
    "type": "plain",
    "title": {
     "en": "Version of the format",
     "cy": "Fersiwn y fformat"
    }
   },
   "edition": {
    "type": "plain",
    "title": {
     "en": "Edition of the guidance",
     "cy": "Argraffiad y canllawiau"
    }
   },
   "language": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of this file",
     "cy": "Iaith y ffeil hon"
    }
   },
   "files": {
    "type": "plain",
    "title": {
     "en": "More files",
     "cy": "Rhagor o ffeiliau"
    }
   },
   "lint": {
    "type": "object",
    "of": "lint",
    "title": {
     "en": "Settings",
     "cy": "Gosodiadau"
    }
   },
   "school": {
    "type": "object",
    "of": "school",
    "title": {
     "en": "School",
     "cy": "Ysgol"
    },
    "audience": "public"
   },
   "plan": {
    "type": "object",
    "of": "plan",
    "title": {
     "en": "Plan",
     "cy": "Cynllun"
    },
    "audience": "public"
   },
   "vision": {
    "type": "text",
    "title": {
     "en": "Vision",
     "cy": "Gweledigaeth"
    },
    "audience": "public"
   },
   "aims": {
    "type": "map",
    "of": "aim",
    "title": {
     "en": "Aims",
     "cy": "Nodau"
    }
   },
   "policies": {
    "type": "map",
    "of": "policy",
    "title": {
     "en": "Policies",
     "cy": "Polisïau"
    }
   },
   "national-priorities": {
    "type": "map",
    "of": "national-priority",
    "edition": "national-priorities",
    "title": {
     "en": "National priorities",
     "cy": "Blaenoriaethau cenedlaethol"
    }
   },
   "priorities": {
    "type": "map",
    "of": "priority",
    "title": {
     "en": "Priorities",
     "cy": "Blaenoriaethau"
    }
   },
   "strategy": {
    "type": "text",
    "title": {
     "en": "Strategy",
     "cy": "Strategaeth"
    },
    "audience": "public",
    "item": "strategy"
   },
   "community": {
    "type": "object",
    "of": "community",
    "title": {
     "en": "Community",
     "cy": "Cymuned"
    },
    "audience": "public"
   },
   "learning-strategy": {
    "type": "object",
    "of": "learning-strategy",
    "title": {
     "en": "Professional learning strategy",
     "cy": "Strategaeth dysgu proffesiynol"
    },
    "audience": "public"
   },
   "professional-learning": {
    "type": "map",
    "of": "professional-learning",
    "title": {
     "en": "Professional learning",
     "cy": "Dysgu proffesiynol"
    }
   },
   "inset": {
    "type": "object",
    "of": "inset",
    "title": {
     "en": "INSET",
     "cy": "HMS"
    },
    "audience": "public"
   },
   "resources": {
    "type": "object",
    "of": "resources",
    "title": {
     "en": "Resources",
     "cy": "Adnoddau"
    },
    "audience": "governors"
   },
   "grants": {
    "type": "map",
    "of": "grant",
    "title": {
     "en": "Grants",
     "cy": "Grantiau"
    }
   },
   "previous-targets": {
    "type": "years",
    "each": "map",
    "of": "previous-target",
    "title": {
     "en": "Previous targets",
     "cy": "Targedau blaenorol"
    },
    "audience": "public"
   },
   "does-not-apply": {
    "type": "labels",
    "of": "text",
    "edition": "items",
    "title": {
     "en": "Does not apply",
     "cy": "Nid yw’n berthnasol"
    },
    "audience": "public"
   },
   "self-evaluation": {
    "type": "object",
    "of": "self-evaluation",
    "title": {
     "en": "Self-evaluation",
     "cy": "Hunanwerthuso"
    },
    "audience": "governors"
   },
   "findings": {
    "type": "map",
    "of": "finding",
    "title": {
     "en": "Findings",
     "cy": "Canfyddiadau"
    }
   },
   "inspections": {
    "type": "map",
    "of": "inspection",
    "title": {
     "en": "Inspections",
     "cy": "Arolygiadau"
    }
   },
   "post-inspection-plan": {
    "type": "object",
    "of": "post-inspection-plan",
    "title": {
     "en": "Post-inspection action plan",
     "cy": "Cynllun gweithredu wedi arolygiad"
    },
    "audience": "governors"
   },
   "curriculum-statement": {
    "type": "object",
    "of": "curriculum-statement",
    "title": {
     "en": "Curriculum policy statement",
     "cy": "Datganiad polisi cwricwlwm"
    },
    "audience": "public"
   },
   "monitoring": {
    "type": "object",
    "of": "monitoring",
    "title": {
     "en": "Monitoring",
     "cy": "Monitro"
    },
    "audience": "public"
   },
   "calendar": {
    "type": "map",
    "of": "monitoring-event",
    "title": {
     "en": "Review calendar",
     "cy": "Calendr adolygu"
    }
   },
   "reviews": {
    "type": "map",
    "of": "review",
    "title": {
     "en": "Reviews",
     "cy": "Adolygiadau"
    }
   },
   "approvals": {
    "type": "map",
    "of": "approval",
    "title": {
     "en": "Approvals",
     "cy": "Cymeradwyaethau"
    }
   },
   "consultation": {
    "type": "list",
    "of": "consultation",
    "title": {
     "en": "Consultation",
     "cy": "Ymgynghori"
    },
    "audience": "public"
   },
   "meetings": {
    "type": "map",
    "of": "meeting",
    "title": {
     "en": "Meetings",
     "cy": "Cyfarfodydd"
    }
   },
   "decisions": {
    "type": "map",
    "of": "decision",
    "title": {
     "en": "Decisions",
     "cy": "Penderfyniadau"
    }
   },
   "support": {
    "type": "map",
    "of": "support",
    "title": {
     "en": "Support asked for",
     "cy": "Cefnogaeth y gofynnir amdani"
    }
   },
   "offers": {
    "type": "map",
    "of": "offer",
    "title": {
     "en": "Offers",
     "cy": "Cynigion"
    }
   },
   "collaboratives": {
    "type": "map",
    "of": "collaborative",
    "title": {
     "en": "Collaboratives",
     "cy": "Grwpiau cydweithredol"
    }
   },
   "outside-plans": {
    "type": "map",
    "of": "outside-plan",
    "title": {
     "en": "Plans from outside",
     "cy": "Cynlluniau o’r tu allan"
    }
   },
   "child-plans": {
    "type": "map",
    "of": "child-plan",
    "title": {
     "en": "Department and area plans",
     "cy": "Cynlluniau adrannau a meysydd"
    }
   },
   "people": {
    "type": "map",
    "of": "person",
    "title": {
     "en": "People",
     "cy": "Pobl"
    }
   },
   "figures": {
    "type": "map",
    "of": "figure",
    "title": {
     "en": "Figures",
     "cy": "Ffigurau"
    }
   },
   "log": {
    "type": "list",
    "of": "log-entry",
    "title": {
     "en": "Log",
     "cy": "Log"
    },
    "audience": "governors"
   },
   "confirmations": {
    "type": "list",
    "of": "confirmation",
    "title": {
     "en": "Confirmations",
     "cy": "Cadarnhadau"
    },
    "audience": "school"
   },
   "term-dates": {
    "type": "years",
    "each": "object",
    "of": "year-terms",
    "title": {
     "en": "Term dates",
     "cy": "Dyddiadau tymhorau"
    }
   }
  }
 },
 "lint": {
  "title": {
   "en": "Settings",
   "cy": "Gosodiadau"
  },
  "audience": "public",
  "fields": {
   "preset": {
    "type": "word",
    "words": {
     "statutory": {
      "en": "Law only",
      "cy": "Y gyfraith yn unig"
     },
     "recommended": {
      "en": "Law and advice",
      "cy": "Y gyfraith a chyngor"
     }
    },
    "title": {
     "en": "Preset",
     "cy": "Rhagosodiad"
    }
   },
   "rules": {
    "type": "plain",
    "title": {
     "en": "Rules",
     "cy": "Rheolau"
    }
   }
  }
 },
 "school": {
  "title": {
   "en": "School",
   "cy": "Ysgol"
  },
  "audience": "public",
  "fields": {
   "name": {
    "type": "title",
    "title": {
     "en": "Name of the school",
     "cy": "Enw’r ysgol"
    }
   },
   "kind": {
    "type": "word",
    "words": {
     "primary": {
      "en": "Primary",
      "cy": "Cynradd"
     },
     "secondary": {
      "en": "Secondary",
      "cy": "Uwchradd"
     },
     "all-age": {
      "en": "All-age",
      "cy": "Pob oed"
     },
     "special": {
      "en": "Special",
      "cy": "Arbennig"
     },
     "pru": {
      "en": "Pupil referral unit",
      "cy": "Uned cyfeirio disgyblion"
     },
     "nursery": {
      "en": "Nursery",
      "cy": "Meithrin"
     },
     "infant": {
      "en": "Infant",
      "cy": "Babanod"
     },
     "junior": {
      "en": "Junior",
      "cy": "Iau"
     }
    },
    "title": {
     "en": "Kind of school",
     "cy": "Math o ysgol"
    }
   },
   "language": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "The school’s language",
     "cy": "Iaith yr ysgol"
    }
   },
   "medium": {
    "type": "word",
    "words": {
     "welsh-medium": {
      "en": "Welsh-medium",
      "cy": "Cyfrwng Cymraeg"
     },
     "bilingual": {
      "en": "Bilingual or dual-stream",
      "cy": "Dwyieithog neu ddwy ffrwd"
     },
     "english-medium": {
      "en": "English-medium",
      "cy": "Cyfrwng Saesneg"
     }
    },
    "title": {
     "en": "Language medium",
     "cy": "Cyfrwng iaith"
    }
   },
   "ages": {
    "type": "title",
    "title": {
     "en": "Ages",
     "cy": "Oedrannau"
    }
   },
   "authority": {
    "type": "title",
    "title": {
     "en": "Local authority",
     "cy": "Awdurdod lleol"
    }
   },
   "place": {
    "type": "title",
    "title": {
     "en": "Place",
     "cy": "Lle"
    }
   },
   "religious-character": {
    "type": "title",
    "title": {
     "en": "Religious character",
     "cy": "Cymeriad crefyddol"
    }
   },
   "diocesan-authority": {
    "type": "title",
    "title": {
     "en": "Diocesan authority",
     "cy": "Awdurdod esgobaethol"
    }
   },
   "opened": {
    "type": "time",
    "title": {
     "en": "Opened",
     "cy": "Agorwyd"
    }
   },
   "strapline": {
    "type": "title",
    "title": {
     "en": "Strapline",
     "cy": "Arwyddair"
    }
   },
   "context": {
    "type": "text",
    "title": {
     "en": "Context",
     "cy": "Cyd-destun"
    }
   },
   "sites": {
    "type": "map",
    "of": "site",
    "title": {
     "en": "Sites",
     "cy": "Safleoedd"
    }
   }
  }
 },
 "site": {
  "title": {
   "en": "Site",
   "cy": "Safle"
  },
  "kind": "site",
  "audience": "public",
  "fields": {
   "title": {
    "type": "title",
    "title": {
     "en": "Name",
     "cy": "Enw"
    }
   },
   "text": {
    "type": "text",
    "title": {
     "en": "About it",
     "cy": "Amdano"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "plan": {
  "title": {
   "en": "Plan",
   "cy": "Cynllun"
  },
  "audience": "public",
  "fields": {
   "title": {
    "type": "title",
    "title": {
     "en": "Title",
     "cy": "Teitl"
    }
   },
   "called": {
    "type": "title",
    "title": {
     "en": "What the school calls it",
     "cy": "Enw’r ysgol arno"
    }
   },
   "stage": {
    "type": "word",
    "words": {
     "draft": {
      "en": "Draft",
      "cy": "Drafft"
     },
     "for-approval": {
      "en": "For approval",
      "cy": "I’w gymeradwyo"
     },
     "approved": {
      "en": "Approved",
      "cy": "Cymeradwywyd"
     }
    },
    "title": {
     "en": "Stage",
     "cy": "Cam"
    }
   },
   "years": {
    "type": "time",
    "title": {
     "en": "Years",
     "cy": "Blynyddoedd"
    }
   },
   "prepared": {
    "type": "time",
    "title": {
     "en": "Prepared",
     "cy": "Paratowyd"
    }
   },
   "revised": {
    "type": "time",
    "title": {
     "en": "Revised",
     "cy": "Diwygiwyd"
    }
   },
   "summary": {
    "type": "text",
    "title": {
     "en": "In plain words",
     "cy": "Mewn geiriau plaen"
    }
   },
   "short-term": {
    "type": "text",
    "title": {
     "en": "Short-term objectives",
     "cy": "Amcanion tymor byr"
    }
   },
   "longer-term": {
    "type": "text",
    "title": {
     "en": "Longer-term objectives",
     "cy": "Amcanion tymor hwy"
    }
   },
   "based-on": {
    "type": "text",
    "title": {
     "en": "Written under",
     "cy": "Yn seiliedig ar"
    }
   },
   "shared": {
    "type": "text",
    "title": {
     "en": "How it is shared",
     "cy": "Sut y caiff ei rannu"
    }
   }
  }
 },
 "aim": {
  "title": {
   "en": "Aim",
   "cy": "Nod"
  },
  "kind": "aim",
  "audience": "public",
  "fields": {
   "text": {
    "type": "text",
    "title": {
     "en": "Aim",
     "cy": "Nod"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "policy": {
  "title": {
   "en": "Policy",
   "cy": "Polisi"
  },
  "kind": "policy",
  "audience": "public",
  "fields": {
   "title": {
    "type": "title",
    "title": {
     "en": "Title",
     "cy": "Teitl"
    }
   },
   "agreed": {
    "type": "time",
    "title": {
     "en": "Agreed",
     "cy": "Cytunwyd"
    }
   },
   "review": {
    "type": "time",
    "title": {
     "en": "Review",
     "cy": "Adolygu"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "national-priority": {
  "title": {
   "en": "National priority",
   "cy": "Blaenoriaeth genedlaethol"
  },
  "kind": "national-priority",
  "audience": "public",
  "fields": {
   "how": {
    "type": "text",
    "title": {
     "en": "How account is taken",
     "cy": "Sut y rhoddir sylw iddi"
    },
    "item": "national-priorities"
   },
   "title": {
    "type": "title",
    "title": {
     "en": "Title",
     "cy": "Teitl"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "priority": {
  "title": {
   "en": "Priority",
   "cy": "Blaenoriaeth"
  },
  "kind": "priority",
  "audience": "public",
  "fields": {
   "title": {
    "type": "title",
    "title": {
     "en": "Title",
     "cy": "Teitl"
    }
   },
   "aiming-for": {
    "type": "text",
    "title": {
     "en": "What we are aiming for",
     "cy": "Yr hyn rydym yn anelu ato"
    }
   },
   "years": {
    "type": "time",
    "title": {
     "en": "Years",
     "cy": "Blynyddoedd"
    }
   },
   "lead": {
    "type": "people",
    "title": {
     "en": "Led by",
     "cy": "Arweinir gan"
    }
   },
   "link-governor": {
    "type": "people",
    "title": {
     "en": "Link governor",
     "cy": "Llywodraethwr cyswllt"
    }
   },
   "because": {
    "type": "references",
    "kinds": [
     "finding",
     "recommendation",
     "national-priority",
     "shared-priority",
     "previous-target",
     "outside-plan"
    ],
    "title": {
     "en": "Because",
     "cy": "Oherwydd"
    }
   },
   "because-in-words": {
    "type": "text",
    "title": {
     "en": "Because, in words",
     "cy": "Oherwydd, mewn geiriau"
    }
   },
   "evidence": {
    "type": "map",
    "of": "evidence",
    "title": {
     "en": "Evidence",
     "cy": "Tystiolaeth"
    }
   },
   "research": {
    "type": "text",
    "title": {
     "en": "Research",
     "cy": "Ymchwil"
    }
   },
   "expectations": {
    "type": "text",
    "title": {
     "en": "What we expect to see",
     "cy": "Yr hyn y disgwyliwn ei weld"
    }
   },
   "success-criteria": {
    "type": "text",
    "title": {
     "en": "Success criteria",
     "cy": "Meini prawf llwyddiant"
    }
   },
   "strategy": {
    "type": "text",
    "title": {
     "en": "Strategy",
     "cy": "Strategaeth"
    },
    "item": "strategy"
   },
   "targets": {
    "type": "map",
    "of": "target",
    "title": {
     "en": "Targets",
     "cy": "Targedau"
    }
   },
   "milestones": {
    "type": "map",
    "of": "milestone",
    "title": {
     "en": "Milestones",
     "cy": "Cerrig milltir"
    }
   },
   "actions": {
    "type": "map",
    "of": "action",
    "title": {
     "en": "Actions",
     "cy": "Camau gweithredu"
    }
   },
   "monitored": {
    "type": "time",
    "title": {
     "en": "Monitored",
     "cy": "Monitro"
    }
   },
   "monitored-by": {
    "type": "people",
    "title": {
     "en": "Monitored by",
     "cy": "Monitro gan"
    }
   },
   "status": {
    "type": "word",
    "words": {
     "planned": {
      "en": "Planned",
      "cy": "Wedi ei gynllunio"
     },
     "on-course": {
      "en": "On course",
      "cy": "Ar y trywydd iawn"
     },
     "needs-attention": {
      "en": "Needs attention",
      "cy": "Angen sylw"
     },
     "paused": {
      "en": "Paused",
      "cy": "Wedi ei oedi"
     },
     "adapted": {
      "en": "Adapted",
      "cy": "Wedi ei addasu"
     },
     "sustaining": {
      "en": "Sustaining",
      "cy": "Yn cynnal"
     },
     "met": {
      "en": "Met",
      "cy": "Wedi ei gyflawni"
     },
     "closed": {
      "en": "Closed",
      "cy": "Caewyd"
     }
    },
    "title": {
     "en": "Status",
     "cy": "Statws"
    }
   },
   "progress": {
    "type": "text",
    "title": {
     "en": "Progress",
     "cy": "Cynnydd"
    }
   },
   "next": {
    "type": "text",
    "title": {
     "en": "What happens next",
     "cy": "Beth sy’n digwydd nesaf"
    }
   },
   "closed-because": {
    "type": "text",
    "title": {
     "en": "Closed or paused because",
     "cy": "Caewyd neu oedwyd oherwydd"
    }
   },
   "step": {
    "type": "edition-word",
    "list": "steps",
    "title": {
     "en": "Step of the improvement process",
     "cy": "Cam o’r broses wella"
    }
   },
   "trial": {
    "type": "text",
    "title": {
     "en": "Trial",
     "cy": "Treial"
    }
   },
   "rollout": {
    "type": "text",
    "title": {
     "en": "Wider rollout",
     "cy": "Cyflwyno’n ehangach"
    }
   },
   "sustaining": {
    "type": "text",
    "title": {
     "en": "Sustaining",
     "cy": "Cynnal"
    }
   },
   "rating": {
    "type": "title",
    "title": {
     "en": "The school’s own rating",
     "cy": "Gradd yr ysgol ei hun"
    },
    "audience": "governors"
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "evidence": {
  "title": {
   "en": "Evidence",
   "cy": "Tystiolaeth"
  },
  "kind": "evidence",
  "audience": "governors",
  "fields": {
   "kind": {
    "type": "word",
    "words": {
     "observation": {
      "en": "Observation or learning walk",
      "cy": "Arsylwi neu daith ddysgu"
     },
     "learners-work": {
      "en": "Learners’ work",
      "cy": "Gwaith dysgwyr"
     },
     "learner-voice": {
      "en": "Learner voice",
      "cy": "Llais y dysgwr"
     },
     "assessment-data": {
      "en": "Assessment data",
      "cy": "Data asesu"
     },
     "contextual-data": {
      "en": "Contextual data",
      "cy": "Data cyd-destunol"
     },
     "staff-voice": {
      "en": "Staff voice",
      "cy": "Llais y staff"
     },
     "parent-voice": {
      "en": "Parent and carer voice",
      "cy": "Llais rhieni a gofalwyr"
     },
     "peer-review": {
      "en": "Peer review",
      "cy": "Adolygiad gan gymheiriaid"
     },
     "external-report": {
      "en": "External report",
      "cy": "Adroddiad allanol"
     },
     "professional-development-review": {
      "en": "Professional development review",
      "cy": "Adolygiad datblygiad proffesiynol"
     },
     "pupil-progress-meeting": {
      "en": "Learner progress meeting",
      "cy": "Cyfarfod cynnydd dysgwyr"
     },
     "other": {
      "en": "Other",
      "cy": "Arall"
     }
    },
    "title": {
     "en": "Kind",
     "cy": "Math"
    }
   },
   "text": {
    "type": "text",
    "title": {
     "en": "What it shows",
     "cy": "Beth mae’n ei ddangos"
    }
   },
   "nature": {
    "type": "word",
    "words": {
     "quantitative": {
      "en": "In numbers",
      "cy": "Mewn rhifau"
     },
     "qualitative": {
      "en": "In words",
      "cy": "Mewn geiriau"
     },
     "both": {
      "en": "Both",
      "cy": "Y ddau"
     }
    },
    "title": {
     "en": "In numbers or in words",
     "cy": "Mewn rhifau neu mewn geiriau"
    }
   },
   "assessment": {
    "type": "word",
    "words": {
     "summative": {
      "en": "Summative",
      "cy": "Crynodol"
     },
     "formative": {
      "en": "Formative",
      "cy": "Ffurfiannol"
     }
    },
    "title": {
     "en": "Assessment",
     "cy": "Asesu"
    }
   },
   "when": {
    "type": "time",
    "title": {
     "en": "When",
     "cy": "Pryd"
    }
   },
   "by": {
    "type": "people",
    "title": {
     "en": "Gathered by",
     "cy": "Casglwyd gan"
    }
   },
   "source": {
    "type": "title",
    "title": {
     "en": "Source",
     "cy": "Ffynhonnell"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "target": {
  "title": {
   "en": "Target",
   "cy": "Targed"
  },
  "kind": "target",
  "audience": "public",
  "fields": {
   "title": {
    "type": "text",
    "title": {
     "en": "Target",
     "cy": "Targed"
    },
    "item": "targets"
   },
   "outcome": {
    "type": "text",
    "title": {
     "en": "Expected outcome",
     "cy": "Deilliant disgwyliedig"
    },
    "item": "outcomes"
   },
   "measure": {
    "type": "text",
    "title": {
     "en": "Measure",
     "cy": "Mesur"
    }
   },
   "baseline": {
    "type": "amount",
    "title": {
     "en": "Baseline",
     "cy": "Llinell sylfaen"
    }
   },
   "aim": {
    "type": "amount",
    "title": {
     "en": "Aim",
     "cy": "Nod"
    }
   },
   "by": {
    "type": "time",
    "title": {
     "en": "By",
     "cy": "Erbyn"
    }
   },
   "readings": {
    "type": "list",
    "of": "reading",
    "title": {
     "en": "Readings",
     "cy": "Darlleniadau"
    }
   },
   "learners": {
    "type": "title",
    "title": {
     "en": "Learners",
     "cy": "Dysgwyr"
    }
   },
   "monitored": {
    "type": "time",
    "title": {
     "en": "Monitored",
     "cy": "Monitro"
    }
   },
   "monitored-by": {
    "type": "people",
    "title": {
     "en": "Monitored by",
     "cy": "Monitro gan"
    }
   },
   "status": {
    "type": "word",
    "words": {
     "planned": {
      "en": "Planned",
      "cy": "Wedi ei gynllunio"
     },
     "on-course": {
      "en": "On course",
      "cy": "Ar y trywydd iawn"
     },
     "needs-attention": {
      "en": "Needs attention",
      "cy": "Angen sylw"
     },
     "met": {
      "en": "Met",
      "cy": "Wedi ei gyflawni"
     },
     "partly-met": {
      "en": "Partly met",
      "cy": "Wedi ei gyflawni’n rhannol"
     },
     "not-met": {
      "en": "Not met",
      "cy": "Heb ei gyflawni"
     },
     "paused": {
      "en": "Paused",
      "cy": "Wedi ei oedi"
     },
     "closed": {
      "en": "Closed",
      "cy": "Caewyd"
     }
    },
    "title": {
     "en": "Status",
     "cy": "Statws"
    }
   },
   "progress": {
    "type": "text",
    "title": {
     "en": "Progress",
     "cy": "Cynnydd"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "reading": {
  "title": {
   "en": "Reading",
   "cy": "Darlleniad"
  },
  "audience": "public",
  "fields": {
   "when": {
    "type": "time",
    "title": {
     "en": "When",
     "cy": "Pryd"
    }
   },
   "value": {
    "type": "amount",
    "title": {
     "en": "Figure",
     "cy": "Ffigur"
    }
   },
   "text": {
    "type": "text",
    "title": {
     "en": "In words",
     "cy": "Mewn geiriau"
    }
   }
  }
 },
 "milestone": {
  "title": {
   "en": "Milestone",
   "cy": "Carreg filltir"
  },
  "kind": "milestone",
  "audience": "public",
  "fields": {
   "title": {
    "type": "text",
    "title": {
     "en": "Milestone",
     "cy": "Carreg filltir"
    }
   },
   "by": {
    "type": "time",
    "title": {
     "en": "By",
     "cy": "Erbyn"
    }
   },
   "target": {
    "type": "references",
    "kinds": [
     "target"
    ],
    "scope": "parent",
    "title": {
     "en": "Target",
     "cy": "Targed"
    }
   },
   "status": {
    "type": "word",
    "words": {
     "planned": {
      "en": "Planned",
      "cy": "Wedi ei gynllunio"
     },
     "reached": {
      "en": "Reached",
      "cy": "Wedi ei gyrraedd"
     },
     "partly-reached": {
      "en": "Partly reached",
      "cy": "Wedi ei gyrraedd yn rhannol"
     },
     "not-reached": {
      "en": "Not reached",
      "cy": "Heb ei gyrraedd"
     },
     "moved": {
      "en": "Moved",
      "cy": "Wedi ei symud"
     },
     "dropped": {
      "en": "Dropped",
      "cy": "Wedi ei ollwng"
     }
    },
    "title": {
     "en": "Status",
     "cy": "Statws"
    }
   },
   "text": {
    "type": "text",
    "title": {
     "en": "What was seen",
     "cy": "Yr hyn a welwyd"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "action": {
  "title": {
   "en": "Action",
   "cy": "Cam gweithredu"
  },
  "kind": "action",
  "audience": "public",
  "fields": {
   "title": {
    "type": "text",
    "title": {
     "en": "Action",
     "cy": "Cam gweithredu"
    }
   },
   "lead": {
    "type": "people",
    "title": {
     "en": "Led by",
     "cy": "Arweinir gan"
    }
   },
   "by": {
    "type": "time",
    "title": {
     "en": "By",
     "cy": "Erbyn"
    }
   },
   "status": {
    "type": "word",
    "words": {
     "planned": {
      "en": "Planned",
      "cy": "Wedi ei gynllunio"
     },
     "under-way": {
      "en": "Under way",
      "cy": "Ar waith"
     },
     "done": {
      "en": "Done",
      "cy": "Wedi ei wneud"
     },
     "paused": {
      "en": "Paused",
      "cy": "Wedi ei oedi"
     },
     "dropped": {
      "en": "Dropped",
      "cy": "Wedi ei ollwng"
     }
    },
    "title": {
     "en": "Status",
     "cy": "Statws"
    }
   },
   "target": {
    "type": "references",
    "kinds": [
     "target"
    ],
    "scope": "parent",
    "title": {
     "en": "Target",
     "cy": "Targed"
    }
   },
   "answers": {
    "type": "references",
    "kinds": [
     "cause"
    ],
    "title": {
     "en": "Answers",
     "cy": "Yn ateb"
    }
   },
   "cost": {
    "type": "money",
    "title": {
     "en": "Cost",
     "cy": "Cost"
    },
    "audience": "governors"
   },
   "funded-by": {
    "type": "references",
    "kinds": [
     "grant"
    ],
    "wordsToo": true,
    "title": {
     "en": "Funded by",
     "cy": "Ariennir gan"
    },
    "audience": "governors"
   },
   "release-days": {
    "type": "amount",
    "title": {
     "en": "Release days",
     "cy": "Diwrnodau rhyddhau"
    },
    "audience": "governors"
   },
   "progress": {
    "type": "text",
    "title": {
     "en": "Progress",
     "cy": "Cynnydd"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "community": {
  "title": {
   "en": "Community",
   "cy": "Cymuned"
  },
  "audience": "public",
  "fields": {
   "families": {
    "type": "text",
    "title": {
     "en": "Learners and their families",
     "cy": "Dysgwyr a’u teuluoedd"
    },
    "item": "learners-families"
   },
   "locality": {
    "type": "text",
    "title": {
     "en": "People who live and work locally",
     "cy": "Pobl sy’n byw ac yn gweithio’n lleol"
    },
    "item": "locality"
   }
  }
 },
 "learning-strategy": {
  "title": {
   "en": "Professional learning strategy",
   "cy": "Strategaeth dysgu proffesiynol"
  },
  "audience": "public",
  "fields": {
   "how": {
    "type": "text",
    "title": {
     "en": "Strategy",
     "cy": "Strategaeth"
    },
    "item": "learning-strategy"
   },
   "temporary-staff": {
    "type": "text",
    "title": {
     "en": "Staff placed temporarily",
     "cy": "Staff a leolir dros dro"
    },
    "item": "temporary-staff"
   },
   "expected-impact": {
    "type": "text",
    "title": {
     "en": "Expected impact",
     "cy": "Effaith ddisgwyliedig"
    }
   },
   "all-staff": {
    "type": "text",
    "title": {
     "en": "All staff",
     "cy": "Yr holl staff"
    }
   }
  }
 },
 "professional-learning": {
  "title": {
   "en": "Professional learning",
   "cy": "Dysgu proffesiynol"
  },
  "kind": "professional-learning",
  "audience": "public",
  "fields": {
   "title": {
    "type": "title",
    "title": {
     "en": "Title",
     "cy": "Teitl"
    }
   },
   "for": {
    "type": "references",
    "kinds": [
     "priority",
     "target"
    ],
    "all": true,
    "title": {
     "en": "For",
     "cy": "Ar gyfer"
    }
   },
   "answers": {
    "type": "references",
    "kinds": [
     "cause"
    ],
    "title": {
     "en": "Answers",
     "cy": "Yn ateb"
    }
   },
   "staff": {
    "type": "people",
    "title": {
     "en": "For whom",
     "cy": "I bwy"
    }
   },
   "when": {
    "type": "time",
    "title": {
     "en": "When",
     "cy": "Pryd"
    }
   },
   "inset": {
    "type": "references",
    "kinds": [
     "inset-day"
    ],
    "title": {
     "en": "INSET day",
     "cy": "Diwrnod HMS"
    }
   },
   "provider": {
    "type": "title",
    "title": {
     "en": "Provider",
     "cy": "Darparwr"
    }
   },
   "how": {
    "type": "text",
    "title": {
     "en": "How",
     "cy": "Sut"
    }
   },
   "expected-impact": {
    "type": "text",
    "title": {
     "en": "Expected impact",
     "cy": "Effaith ddisgwyliedig"
    }
   },
   "status": {
    "type": "word",
    "words": {
     "planned": {
      "en": "Planned",
      "cy": "Wedi ei gynllunio"
     },
     "under-way": {
      "en": "Under way",
      "cy": "Ar waith"
     },
     "done": {
      "en": "Done",
      "cy": "Wedi ei wneud"
     },
     "dropped": {
      "en": "Dropped",
      "cy": "Wedi ei ollwng"
     }
    },
    "title": {
     "en": "Status",
     "cy": "Statws"
    }
   },
   "impact": {
    "type": "text",
    "title": {
     "en": "Impact seen",
     "cy": "Effaith a welwyd"
    }
   },
   "cost": {
    "type": "money",
    "title": {
     "en": "Cost",
     "cy": "Cost"
    },
    "audience": "governors"
   },
   "funded-by": {
    "type": "references",
    "kinds": [
     "grant"
    ],
    "wordsToo": true,
    "title": {
     "en": "Funded by",
     "cy": "Ariennir gan"
    },
    "audience": "governors"
   },
   "release-days": {
    "type": "amount",
    "title": {
     "en": "Release days",
     "cy": "Diwrnodau rhyddhau"
    },
    "audience": "governors"
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "inset": {
  "title": {
   "en": "INSET",
   "cy": "HMS"
  },
  "audience": "public",
  "fields": {
   "how": {
    "type": "text",
    "title": {
     "en": "How INSET days help",
     "cy": "Sut mae diwrnodau HMS yn helpu"
    },
    "item": "inset"
   },
   "days": {
    "type": "map",
    "of": "inset-day",
    "title": {
     "en": "INSET days",
     "cy": "Diwrnodau HMS"
    }
   }
  }
 },
 "inset-day": {
  "title": {
   "en": "INSET day",
   "cy": "Diwrnod HMS"
  },
  "kind": "inset-day",
  "audience": "public",
  "fields": {
   "title": {
    "type": "title",
    "title": {
     "en": "Title",
     "cy": "Teitl"
    }
   },
   "when": {
    "type": "time",
    "title": {
     "en": "When",
     "cy": "Pryd"
    }
   },
   "purpose": {
    "type": "text",
    "title": {
     "en": "Purpose",
     "cy": "Diben"
    }
   },
   "for": {
    "type": "references",
    "kinds": [
     "priority"
    ],
    "all": true,
    "title": {
     "en": "For",
     "cy": "Ar gyfer"
    }
   },
   "staff": {
    "type": "people",
    "title": {
     "en": "Staff",
     "cy": "Staff"
    }
   },
   "impact": {
    "type": "text",
    "title": {
     "en": "Impact",
     "cy": "Effaith"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "resources": {
  "title": {
   "en": "Resources",
   "cy": "Adnoddau"
  },
  "audience": "governors",
  "fields": {
   "now": {
    "type": "text",
    "title": {
     "en": "This year",
     "cy": "Eleni"
    },
    "item": "resources-now"
   },
   "later": {
    "type": "text",
    "title": {
     "en": "Years 2 and 3",
     "cy": "Blynyddoedd 2 a 3"
    },
    "item": "resources-later"
   }
  }
 },
 "grant": {
  "title": {
   "en": "Grant",
   "cy": "Grant"
  },
  "kind": "grant",
  "audience": "governors",
  "fields": {
   "title": {
    "type": "title",
    "title": {
     "en": "Title",
     "cy": "Teitl"
    }
   },
   "financial-year": {
    "type": "year",
    "title": {
     "en": "Financial year",
     "cy": "Blwyddyn ariannol"
    }
   },
   "amount": {
    "type": "money",
    "title": {
     "en": "Amount",
     "cy": "Swm"
    }
   },
   "purpose": {
    "type": "text",
    "title": {
     "en": "Purpose",
     "cy": "Diben"
    }
   },
   "for": {
    "type": "references",
    "kinds": [
     "priority"
    ],
    "all": true,
    "title": {
     "en": "For",
     "cy": "Ar gyfer"
    }
   },
   "adjustments": {
    "type": "list",
    "of": "adjustment",
    "title": {
     "en": "Adjustments",
     "cy": "Addasiadau"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "adjustment": {
  "title": {
   "en": "Adjustment",
   "cy": "Addasiad"
  },
  "audience": "public",
  "fields": {
   "when": {
    "type": "time",
    "title": {
     "en": "When",
     "cy": "Pryd"
    }
   },
   "amount": {
    "type": "money",
    "title": {
     "en": "Amount",
     "cy": "Swm"
    }
   },
   "text": {
    "type": "text",
    "title": {
     "en": "Why",
     "cy": "Pam"
    }
   }
  }
 },
 "previous-target": {
  "title": {
   "en": "Previous target",
   "cy": "Targed blaenorol"
  },
  "kind": "previous-target",
  "audience": "public",
  "fields": {
   "title": {
    "type": "text",
    "title": {
     "en": "Target",
     "cy": "Targed"
    }
   },
   "met": {
    "type": "word",
    "words": {
     "fully": {
      "en": "Fully met",
      "cy": "Wedi ei gyflawni’n llawn"
     },
     "partly": {
      "en": "Partly met",
      "cy": "Wedi ei gyflawni’n rhannol"
     },
     "not-met": {
      "en": "Not met",
      "cy": "Heb ei gyflawni"
     },
     "unknown": {
      "en": "Not known",
      "cy": "Anhysbys"
     }
    },
    "title": {
     "en": "Met",
     "cy": "Cyflawnwyd"
    },
    "item": "previous-targets"
   },
   "extent": {
    "type": "text",
    "title": {
     "en": "To what extent",
     "cy": "I ba raddau"
    },
    "item": "previous-targets"
   },
   "why-not": {
    "type": "text",
    "title": {
     "en": "Why not fully",
     "cy": "Pam nad yn llawn"
    },
    "item": "previous-reasons"
   },
   "carried-into": {
    "type": "references",
    "kinds": [
     "priority",
     "target"
    ],
    "title": {
     "en": "Carried into",
     "cy": "Ymlaen i"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "self-evaluation": {
  "title": {
   "en": "Self-evaluation",
   "cy": "Hunanwerthuso"
  },
  "audience": "governors",
  "fields": {
   "year": {
    "type": "time",
    "title": {
     "en": "Year",
     "cy": "Blwyddyn"
    }
   },
   "summary": {
    "type": "text",
    "title": {
     "en": "Summary",
     "cy": "Crynodeb"
    }
   },
   "progress": {
    "type": "text",
    "title": {
     "en": "Are learners progressing?",
     "cy": "A yw dysgwyr yn gwneud cynnydd?"
    }
   },
   "needs": {
    "type": "text",
    "title": {
     "en": "Are all learners’ needs met?",
     "cy": "A ddiwallir anghenion pob dysgwr?"
    }
   },
   "how-well": {
    "type": "text",
    "title": {
     "en": "How well are we doing?",
     "cy": "Pa mor dda ydym ni’n gwneud?"
    }
   },
   "how-we-know": {
    "type": "text",
    "title": {
     "en": "How do we know?",
     "cy": "Sut ydym ni’n gwybod?"
    }
   },
   "how-to-improve": {
    "type": "text",
    "title": {
     "en": "How can we improve?",
     "cy": "Sut gallwn ni wella?"
    }
   },
   "involved": {
    "type": "people",
    "title": {
     "en": "Who took part",
     "cy": "Pwy gymerodd ran"
    }
   },
   "areas": {
    "type": "map",
    "of": "focus-area",
    "edition": "focus-areas",
    "title": {
     "en": "Focus areas",
     "cy": "Meysydd ffocws"
    }
   },
   "perspectives": {
    "type": "map",
    "of": "perspective",
    "title": {
     "en": "External perspectives",
     "cy": "Safbwyntiau allanol"
    }
   }
  }
 },
 "focus-area": {
  "title": {
   "en": "Focus area",
   "cy": "Maes ffocws"
  },
  "kind": "focus-area",
  "audience": "governors",
  "fields": {
   "summary": {
    "type": "text",
    "title": {
     "en": "Summary",
     "cy": "Crynodeb"
    }
   },
   "left-for-later": {
    "type": "labels",
    "of": "text",
    "edition": "themes",
    "title": {
     "en": "Themes left for later",
     "cy": "Themâu a adawyd at eto"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "perspective": {
  "title": {
   "en": "External perspective",
   "cy": "Safbwynt allanol"
  },
  "kind": "perspective",
  "audience": "governors",
  "fields": {
   "from": {
    "type": "title",
    "title": {
     "en": "From",
     "cy": "Gan"
    }
   },
   "kind": {
    "type": "word",
    "words": {
     "school": {
      "en": "Another school",
      "cy": "Ysgol arall"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "improvement-partner": {
      "en": "Improvement partner",
      "cy": "Partner gwella ysgol"
     },
     "diocese": {
      "en": "Diocesan authority",
      "cy": "Awdurdod esgobaethol"
     },
     "estyn": {
      "en": "Estyn",
      "cy": "Estyn"
     },
     "other": {
      "en": "Other",
      "cy": "Arall"
     }
    },
    "title": {
     "en": "Kind",
     "cy": "Math"
    }
   },
   "when": {
    "type": "time",
    "title": {
     "en": "When",
     "cy": "Pryd"
    }
   },
   "text": {
    "type": "text",
    "title": {
     "en": "What they said",
     "cy": "Beth ddywedon nhw"
    }
   },
   "about": {
    "type": "references",
    "kinds": [
     "finding",
     "priority"
    ],
    "title": {
     "en": "About",
     "cy": "Ynghylch"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "finding": {
  "title": {
   "en": "Finding",
   "cy": "Canfyddiad"
  },
  "kind": "finding",
  "audience": "governors",
  "fields": {
   "finding": {
    "type": "text",
    "title": {
     "en": "What was found",
     "cy": "Yr hyn a ganfuwyd"
    }
   },
   "kind": {
    "type": "word",
    "words": {
     "strength": {
      "en": "Strength",
      "cy": "Cryfder"
     },
     "improve": {
      "en": "Area for improvement",
      "cy": "Maes i’w wella"
     }
    },
    "title": {
     "en": "Kind",
     "cy": "Math"
    }
   },
   "theme": {
    "type": "edition-word",
    "list": "themes",
    "title": {
     "en": "Theme",
     "cy": "Thema"
    }
   },
   "causes": {
    "type": "map",
    "of": "cause",
    "title": {
     "en": "Root causes",
     "cy": "Achosion sylfaenol"
    }
   },
   "evidence": {
    "type": "map",
    "of": "evidence",
    "title": {
     "en": "Evidence",
     "cy": "Tystiolaeth"
    }
   },
   "expectations": {
    "type": "text",
    "title": {
     "en": "What we expected to see",
     "cy": "Yr hyn roeddem yn disgwyl ei weld"
    }
   },
   "involved": {
    "type": "people",
    "title": {
     "en": "Who took part",
     "cy": "Pwy gymerodd ran"
    }
   },
   "response": {
    "type": "text",
    "title": {
     "en": "Response",
     "cy": "Ymateb"
    }
   },
   "learners": {
    "type": "title",
    "title": {
     "en": "Learners",
     "cy": "Dysgwyr"
    }
   },
   "when": {
    "type": "time",
    "title": {
     "en": "When",
     "cy": "Pryd"
    }
   },
   "share": {
    "type": "text",
    "title": {
     "en": "What can be shared",
     "cy": "Yr hyn y gellir ei rannu"
    },
    "audience": "collaborative"
   },
   "left": {
    "type": "object",
    "of": "left",
    "title": {
     "en": "Left for now",
     "cy": "Gadawyd am y tro"
    }
   },
   "status": {
    "type": "word",
    "words": {
     "open": {
      "en": "Open",
      "cy": "Agored"
     },
     "closed": {
      "en": "Closed",
      "cy": "Caewyd"
     }
    },
    "title": {
     "en": "Status",
     "cy": "Statws"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "cause": {
  "title": {
   "en": "Root cause",
   "cy": "Achos sylfaenol"
  },
  "kind": "cause",
  "audience": "governors",
  "fields": {
   "why": {
    "type": "text",
    "title": {
     "en": "Why",
     "cy": "Pam"
    }
   },
   "learners": {
    "type": "title",
    "title": {
     "en": "Learners",
     "cy": "Dysgwyr"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "left": {
  "title": {
   "en": "Left for now",
   "cy": "Gadawyd am y tro"
  },
  "audience": "public",
  "fields": {
   "reason": {
    "type": "text",
    "title": {
     "en": "Reason",
     "cy": "Rheswm"
    }
   },
   "until": {
    "type": "time",
    "title": {
     "en": "Until",
     "cy": "Hyd at"
    }
   },
   "by": {
    "type": "people",
    "title": {
     "en": "Decided by",
     "cy": "Penderfynwyd gan"
    }
   }
  }
 },
 "inspection": {
  "title": {
   "en": "Inspection",
   "cy": "Arolygiad"
  },
  "kind": "inspection",
  "audience": "public",
  "fields": {
   "title": {
    "type": "title",
    "title": {
     "en": "Title",
     "cy": "Teitl"
    }
   },
   "kind": {
    "type": "word",
    "words": {
     "section-28": {
      "en": "Section 28 inspection (Estyn)",
      "cy": "Arolygiad adran 28 (Estyn)"
     },
     "interim-visit": {
      "en": "Interim visit (Estyn)",
      "cy": "Ymweliad interim (Estyn)"
     },
     "section-50": {
      "en": "Section 50 inspection (denominational)",
      "cy": "Arolygiad adran 50 (enwadol)"
     },
     "other": {
      "en": "Other",
      "cy": "Arall"
     }
    },
    "title": {
     "en": "Kind",
     "cy": "Math"
    }
   },
   "when": {
    "type": "time",
    "title": {
     "en": "When",
     "cy": "Pryd"
    }
   },
   "follow-up": {
    "type": "word",
    "words": {
     "none": {
      "en": "None",
      "cy": "Dim"
     },
     "estyn-review": {
      "en": "Estyn review",
      "cy": "Adolygiad Estyn"
     },
     "significant-improvement": {
      "en": "Significant improvement",
      "cy": "Angen gwelliant sylweddol"
     },
     "special-measures": {
      "en": "Special measures",
      "cy": "Mesurau arbennig"
     }
    },
    "title": {
     "en": "Follow-up",
     "cy": "Gweithgarwch dilynol"
    }
   },
   "recommendations": {
    "type": "map",
    "of": "recommendation",
    "title": {
     "en": "Recommendations",
     "cy": "Argymhellion"
    }
   },
   "summary": {
    "type": "text",
    "title": {
     "en": "Summary",
     "cy": "Crynodeb"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "recommendation": {
  "title": {
   "en": "Recommendation",
   "cy": "Argymhelliad"
  },
  "kind": "recommendation",
  "audience": "public",
  "fields": {
   "text": {
    "type": "text",
    "title": {
     "en": "Recommendation",
     "cy": "Argymhelliad"
    }
   },
   "status": {
    "type": "word",
    "words": {
     "open": {
      "en": "Open",
      "cy": "Agored"
     },
     "met": {
      "en": "Met",
      "cy": "Wedi ei gyflawni"
     },
     "closed": {
      "en": "Closed",
      "cy": "Caewyd"
     }
    },
    "title": {
     "en": "Status",
     "cy": "Statws"
    }
   },
   "progress": {
    "type": "text",
    "title": {
     "en": "Progress",
     "cy": "Cynnydd"
    }
   },
   "rating": {
    "type": "title",
    "title": {
     "en": "The school’s own rating",
     "cy": "Gradd yr ysgol ei hun"
    },
    "audience": "governors"
   },
   "left": {
    "type": "object",
    "of": "left",
    "title": {
     "en": "Left for now",
     "cy": "Gadawyd am y tro"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "post-inspection-plan": {
  "title": {
   "en": "Post-inspection action plan",
   "cy": "Cynllun gweithredu wedi arolygiad"
  },
  "audience": "governors",
  "fields": {
   "inspection": {
    "type": "references",
    "kinds": [
     "inspection"
    ],
    "title": {
     "en": "Inspection",
     "cy": "Arolygiad"
    }
   },
   "text": {
    "type": "text",
    "title": {
     "en": "What it holds",
     "cy": "Beth sydd ynddo"
    }
   },
   "sent": {
    "type": "time",
    "title": {
     "en": "Sent",
     "cy": "Anfonwyd"
    }
   },
   "for": {
    "type": "references",
    "kinds": [
     "priority"
    ],
    "all": true,
    "title": {
     "en": "Priorities",
     "cy": "Blaenoriaethau"
    }
   }
  }
 },
 "curriculum-statement": {
  "title": {
   "en": "Curriculum policy statement",
   "cy": "Datganiad polisi cwricwlwm"
  },
  "audience": "public",
  "fields": {
   "text": {
    "type": "text",
    "title": {
     "en": "Statement",
     "cy": "Datganiad"
    }
   },
   "prepared": {
    "type": "time",
    "title": {
     "en": "Prepared",
     "cy": "Paratowyd"
    }
   },
   "prepared-by": {
    "type": "people",
    "title": {
     "en": "Prepared by",
     "cy": "Paratowyd gan"
    }
   },
   "review": {
    "type": "time",
    "title": {
     "en": "Review",
     "cy": "Adolygu"
    }
   }
  }
 },
 "monitoring": {
  "title": {
   "en": "Monitoring",
   "cy": "Monitro"
  },
  "audience": "public",
  "fields": {
   "how": {
    "type": "text",
    "title": {
     "en": "How",
     "cy": "Sut"
    }
   },
   "every": {
    "type": "time",
    "title": {
     "en": "How often",
     "cy": "Pa mor aml"
    }
   },
   "by": {
    "type": "people",
    "title": {
     "en": "By",
     "cy": "Gan"
    }
   }
  }
 },
 "monitoring-event": {
  "title": {
   "en": "Calendar entry",
   "cy": "Cofnod calendr"
  },
  "kind": "monitoring-event",
  "audience": "governors",
  "fields": {
   "what": {
    "type": "text",
    "title": {
     "en": "What",
     "cy": "Beth"
    }
   },
   "when": {
    "type": "time",
    "title": {
     "en": "When",
     "cy": "Pryd"
    }
   },
   "by": {
    "type": "people",
    "title": {
     "en": "Who",
     "cy": "Pwy"
    }
   },
   "about": {
    "type": "references",
    "kinds": [
     "priority",
     "target"
    ],
    "all": true,
    "title": {
     "en": "About",
     "cy": "Ynghylch"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "review": {
  "title": {
   "en": "Review",
   "cy": "Adolygiad"
  },
  "kind": "review",
  "audience": "governors",
  "fields": {
   "kind": {
    "type": "word",
    "words": {
     "monitoring": {
      "en": "Monitoring in the year",
      "cy": "Monitro yn ystod y flwyddyn"
     },
     "annual": {
      "en": "Annual review",
      "cy": "Adolygiad blynyddol"
     },
     "after-inspection": {
      "en": "Review after an inspection",
      "cy": "Adolygiad wedi arolygiad"
     }
    },
    "title": {
     "en": "Kind",
     "cy": "Math"
    }
   },
   "when": {
    "type": "time",
    "title": {
     "en": "When",
     "cy": "Pryd"
    }
   },
   "by": {
    "type": "people",
    "title": {
     "en": "By",
     "cy": "Gan"
    }
   },
   "summary": {
    "type": "text",
    "title": {
     "en": "What was found",
     "cy": "Yr hyn a welwyd"
    }
   },
   "revised": {
    "type": "word",
    "words": {
     "changed": {
      "en": "The plan was revised",
      "cy": "Diwygiwyd y cynllun"
     },
     "no-change-needed": {
      "en": "No change was needed",
      "cy": "Nid oedd angen newid"
     }
    },
    "title": {
     "en": "Revised",
     "cy": "Diwygio"
    }
   },
   "inspection": {
    "type": "references",
    "kinds": [
     "inspection"
    ],
    "title": {
     "en": "Inspection",
     "cy": "Arolygiad"
    }
   },
   "about": {
    "type": "references",
    "kinds": [
     "priority",
     "target"
    ],
    "all": true,
    "title": {
     "en": "About",
     "cy": "Ynghylch"
    }
   },
   "minute": {
    "type": "title",
    "title": {
     "en": "Minute",
     "cy": "Cofnod"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "approval": {
  "title": {
   "en": "Approval",
   "cy": "Cymeradwyaeth"
  },
  "kind": "approval",
  "audience": "governors",
  "fields": {
   "what": {
    "type": "word-list",
    "words": {
     "priorities": {
      "en": "The priorities",
      "cy": "Y blaenoriaethau"
     },
     "plan": {
      "en": "The plan",
      "cy": "Y cynllun"
     },
     "support": {
      "en": "The support asked for",
      "cy": "Y gefnogaeth y gofynnir amdani"
     }
    },
    "title": {
     "en": "What",
     "cy": "Beth"
    }
   },
   "when": {
    "type": "time",
    "title": {
     "en": "When",
     "cy": "Pryd"
    }
   },
   "by": {
    "type": "title",
    "title": {
     "en": "By",
     "cy": "Gan"
    }
   },
   "minute": {
    "type": "title",
    "title": {
     "en": "Minute",
     "cy": "Cofnod"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "consultation": {
  "title": {
   "en": "Consultation",
   "cy": "Ymgynghoriad"
  },
  "audience": "public",
  "fields": {
   "who": {
    "type": "people",
    "title": {
     "en": "Who",
     "cy": "Pwy"
    }
   },
   "when": {
    "type": "time",
    "title": {
     "en": "When",
     "cy": "Pryd"
    }
   },
   "how": {
    "type": "text",
    "title": {
     "en": "How",
     "cy": "Sut"
    }
   },
   "result": {
    "type": "text",
    "title": {
     "en": "What came of it",
     "cy": "Beth ddaeth ohono"
    }
   }
  }
 },
 "meeting": {
  "title": {
   "en": "Meeting",
   "cy": "Cyfarfod"
  },
  "kind": "meeting",
  "audience": "governors",
  "fields": {
   "title": {
    "type": "title",
    "title": {
     "en": "Title",
     "cy": "Teitl"
    }
   },
   "when": {
    "type": "time",
    "title": {
     "en": "When",
     "cy": "Pryd"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "decision": {
  "title": {
   "en": "Decision",
   "cy": "Penderfyniad"
  },
  "kind": "decision",
  "audience": "governors",
  "fields": {
   "ask": {
    "type": "text",
    "title": {
     "en": "What is asked",
     "cy": "Yr hyn a ofynnir"
    }
   },
   "by": {
    "type": "time",
    "title": {
     "en": "By",
     "cy": "Erbyn"
    }
   },
   "about": {
    "type": "references",
    "kinds": [
     "priority",
     "target",
     "support",
     "finding",
     "action"
    ],
    "title": {
     "en": "About",
     "cy": "Ynghylch"
    }
   },
   "decided": {
    "type": "text",
    "title": {
     "en": "Decided",
     "cy": "Penderfynwyd"
    }
   },
   "when": {
    "type": "time",
    "title": {
     "en": "Decided on",
     "cy": "Dyddiad"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "support": {
  "title": {
   "en": "Support asked for",
   "cy": "Cefnogaeth y gofynnir amdani"
  },
  "kind": "support",
  "audience": "governors",
  "fields": {
   "title": {
    "type": "title",
    "title": {
     "en": "Title",
     "cy": "Teitl"
    }
   },
   "need": {
    "type": "text",
    "title": {
     "en": "Need",
     "cy": "Angen"
    }
   },
   "for": {
    "type": "references",
    "kinds": [
     "priority",
     "target"
    ],
    "all": true,
    "title": {
     "en": "For",
     "cy": "Ar gyfer"
    }
   },
   "from": {
    "type": "people",
    "title": {
     "en": "Asked of",
     "cy": "Gofynnwyd i"
    }
   },
   "considered": {
    "type": "text",
    "title": {
     "en": "Considered first",
     "cy": "Ystyriwyd yn gyntaf"
    }
   },
   "status": {
    "type": "word",
    "words": {
     "planned": {
      "en": "Planned",
      "cy": "Wedi ei gynllunio"
     },
     "asked": {
      "en": "Asked for",
      "cy": "Gofynnwyd"
     },
     "agreed": {
      "en": "Agreed",
      "cy": "Cytunwyd"
     },
     "received": {
      "en": "Received",
      "cy": "Derbyniwyd"
     },
     "dropped": {
      "en": "Dropped",
      "cy": "Wedi ei ollwng"
     }
    },
    "title": {
     "en": "Status",
     "cy": "Statws"
    }
   },
   "theme": {
    "type": "edition-word",
    "list": "themes",
    "title": {
     "en": "Theme",
     "cy": "Thema"
    }
   },
   "impact": {
    "type": "text",
    "title": {
     "en": "Impact",
     "cy": "Effaith"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "offer": {
  "title": {
   "en": "Offer",
   "cy": "Cynnig"
  },
  "kind": "offer",
  "audience": "collaborative",
  "fields": {
   "title": {
    "type": "title",
    "title": {
     "en": "Title",
     "cy": "Teitl"
    }
   },
   "text": {
    "type": "text",
    "title": {
     "en": "About it",
     "cy": "Amdano"
    }
   },
   "because": {
    "type": "references",
    "kinds": [
     "finding"
    ],
    "title": {
     "en": "Rests on",
     "cy": "Yn seiliedig ar"
    }
   },
   "theme": {
    "type": "edition-word",
    "list": "themes",
    "title": {
     "en": "Theme",
     "cy": "Thema"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "collaborative": {
  "title": {
   "en": "Collaborative",
   "cy": "Grŵp cydweithredol"
  },
  "kind": "collaborative",
  "audience": "collaborative",
  "fields": {
   "title": {
    "type": "title",
    "title": {
     "en": "Name",
     "cy": "Enw"
    }
   },
   "kind": {
    "type": "word",
    "words": {
     "vertical": {
      "en": "Vertical (ages 3 to 16)",
      "cy": "Fertigol (3 i 16 oed)"
     },
     "horizontal": {
      "en": "Horizontal (same age range)",
      "cy": "Llorweddol (yr un ystod oedran)"
     }
    },
    "title": {
     "en": "Kind",
     "cy": "Math"
    }
   },
   "members": {
    "type": "people",
    "title": {
     "en": "Members",
     "cy": "Aelodau"
    }
   },
   "purpose": {
    "type": "text",
    "title": {
     "en": "Purpose",
     "cy": "Diben"
    }
   },
   "shared-priorities": {
    "type": "map",
    "of": "shared-priority",
    "title": {
     "en": "Shared priorities",
     "cy": "Blaenoriaethau cyffredin"
    }
   },
   "activities": {
    "type": "map",
    "of": "joint-activity",
    "title": {
     "en": "Joint work",
     "cy": "Gwaith ar y cyd"
    }
   },
   "impact": {
    "type": "text",
    "title": {
     "en": "Impact on this school",
     "cy": "Effaith ar yr ysgol hon"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "shared-priority": {
  "title": {
   "en": "Shared priority",
   "cy": "Blaenoriaeth gyffredin"
  },
  "kind": "shared-priority",
  "audience": "collaborative",
  "fields": {
   "title": {
    "type": "title",
    "title": {
     "en": "Title",
     "cy": "Teitl"
    }
   },
   "text": {
    "type": "text",
    "title": {
     "en": "About it",
     "cy": "Amdani"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "joint-activity": {
  "title": {
   "en": "Joint activity",
   "cy": "Gweithgaredd ar y cyd"
  },
  "kind": "joint-activity",
  "audience": "collaborative",
  "fields": {
   "title": {
    "type": "title",
    "title": {
     "en": "Title",
     "cy": "Teitl"
    }
   },
   "when": {
    "type": "time",
    "title": {
     "en": "When",
     "cy": "Pryd"
    }
   },
   "success-measure": {
    "type": "text",
    "title": {
     "en": "Success measure",
     "cy": "Mesur llwyddiant"
    }
   },
   "for": {
    "type": "references",
    "kinds": [
     "priority",
     "shared-priority"
    ],
    "all": true,
    "title": {
     "en": "For",
     "cy": "Ar gyfer"
    }
   },
   "impact": {
    "type": "text",
    "title": {
     "en": "Impact",
     "cy": "Effaith"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "outside-plan": {
  "title": {
   "en": "Plan from outside",
   "cy": "Cynllun o’r tu allan"
  },
  "kind": "outside-plan",
  "audience": "governors",
  "fields": {
   "title": {
    "type": "title",
    "title": {
     "en": "Title",
     "cy": "Teitl"
    }
   },
   "kind": {
    "type": "word",
    "words": {
     "cluster": {
      "en": "Cluster or collaborative",
      "cy": "Clwstwr neu grŵp cydweithredol"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "diocese": {
      "en": "Diocesan authority",
      "cy": "Awdurdod esgobaethol"
     },
     "national": {
      "en": "National",
      "cy": "Cenedlaethol"
     },
     "other": {
      "en": "Other",
      "cy": "Arall"
     }
    },
    "title": {
     "en": "Whose",
     "cy": "Pwy piau"
    }
   },
   "years": {
    "type": "time",
    "title": {
     "en": "Years",
     "cy": "Blynyddoedd"
    }
   },
   "text": {
    "type": "text",
    "title": {
     "en": "What it asks of the school",
     "cy": "Yr hyn a ofynnir gan yr ysgol"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "child-plan": {
  "title": {
   "en": "Department or area plan",
   "cy": "Cynllun adran neu faes"
  },
  "kind": "child-plan",
  "audience": "school",
  "fields": {
   "title": {
    "type": "title",
    "title": {
     "en": "Title",
     "cy": "Teitl"
    }
   },
   "area": {
    "type": "title",
    "title": {
     "en": "Department or area",
     "cy": "Adran neu faes"
    }
   },
   "lead": {
    "type": "people",
    "title": {
     "en": "Led by",
     "cy": "Arweinir gan"
    }
   },
   "for": {
    "type": "references",
    "kinds": [
     "priority",
     "target"
    ],
    "all": true,
    "title": {
     "en": "For",
     "cy": "Ar gyfer"
    }
   },
   "text": {
    "type": "text",
    "title": {
     "en": "What it holds",
     "cy": "Beth sydd ynddo"
    }
   },
   "rating": {
    "type": "title",
    "title": {
     "en": "The school’s own rating",
     "cy": "Gradd yr ysgol ei hun"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "person": {
  "title": {
   "en": "Person or group",
   "cy": "Person neu grŵp"
  },
  "kind": "person",
  "audience": "public",
  "fields": {
   "title": {
    "type": "title",
    "title": {
     "en": "Role",
     "cy": "Rôl"
    }
   },
   "kind": {
    "type": "word",
    "words": {
     "staff": {
      "en": "Staff",
      "cy": "Staff"
     },
     "team": {
      "en": "Team",
      "cy": "Tîm"
     },
     "governor": {
      "en": "Governor",
      "cy": "Llywodraethwr"
     },
     "learners": {
      "en": "Learners",
      "cy": "Dysgwyr"
     },
     "authority": {
      "en": "Local authority officer",
      "cy": "Swyddog awdurdod lleol"
     },
     "partner": {
      "en": "Partner",
      "cy": "Partner"
     }
    },
    "title": {
     "en": "Kind",
     "cy": "Math"
    }
   },
   "name": {
    "type": "title",
    "title": {
     "en": "Name",
     "cy": "Enw"
    },
    "audience": "school"
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "figure": {
  "title": {
   "en": "Figure",
   "cy": "Ffigur"
  },
  "kind": "figure",
  "audience": "governors",
  "fields": {
   "title": {
    "type": "title",
    "title": {
     "en": "Title",
     "cy": "Teitl"
    }
   },
   "value": {
    "type": "amount",
    "title": {
     "en": "Now",
     "cy": "Nawr"
    }
   },
   "before": {
    "type": "amount",
    "title": {
     "en": "Before",
     "cy": "Cynt"
    }
   },
   "when": {
    "type": "time",
    "title": {
     "en": "When",
     "cy": "Pryd"
    }
   },
   "explanation": {
    "type": "text",
    "title": {
     "en": "What lies behind it",
     "cy": "Yr hyn sydd y tu ôl iddo"
    }
   },
   "groups": {
    "type": "labels",
    "of": "amount",
    "title": {
     "en": "By group",
     "cy": "Fesul grŵp"
    }
   },
   "number": {
    "type": "number",
    "title": {
     "en": "Number",
     "cy": "Rhif"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language of the words here",
     "cy": "Iaith y geiriau yma"
    }
   },
   "formerly": {
    "type": "ids",
    "title": {
     "en": "Former ids",
     "cy": "Enwau byr blaenorol"
    }
   },
   "accept": {
    "type": "accept",
    "title": {
     "en": "Accepted advice",
     "cy": "Cyngor a dderbyniwyd"
    },
    "audience": "school"
   },
   "note": {
    "type": "text",
    "title": {
     "en": "Note for the school",
     "cy": "Nodyn i’r ysgol"
    },
    "audience": "school"
   }
  }
 },
 "log-entry": {
  "title": {
   "en": "Log entry",
   "cy": "Cofnod log"
  },
  "audience": "governors",
  "fields": {
   "when": {
    "type": "time",
    "title": {
     "en": "When",
     "cy": "Pryd"
    }
   },
   "for": {
    "type": "references",
    "kinds": [
     "priority",
     "target",
     "action",
     "milestone",
     "professional-learning",
     "finding",
     "recommendation",
     "inset-day"
    ],
    "all": true,
    "title": {
     "en": "For",
     "cy": "Ar gyfer"
    }
   },
   "kind": {
    "type": "word",
    "words": {
     "observation": {
      "en": "Observation or learning walk",
      "cy": "Arsylwi neu daith ddysgu"
     },
     "learners-work": {
      "en": "Learners’ work",
      "cy": "Gwaith dysgwyr"
     },
     "learner-voice": {
      "en": "Learner voice",
      "cy": "Llais y dysgwr"
     },
     "assessment-data": {
      "en": "Assessment data",
      "cy": "Data asesu"
     },
     "contextual-data": {
      "en": "Contextual data",
      "cy": "Data cyd-destunol"
     },
     "staff-voice": {
      "en": "Staff voice",
      "cy": "Llais y staff"
     },
     "parent-voice": {
      "en": "Parent and carer voice",
      "cy": "Llais rhieni a gofalwyr"
     },
     "peer-review": {
      "en": "Peer review",
      "cy": "Adolygiad gan gymheiriaid"
     },
     "external-report": {
      "en": "External report",
      "cy": "Adroddiad allanol"
     },
     "professional-development-review": {
      "en": "Professional development review",
      "cy": "Adolygiad datblygiad proffesiynol"
     },
     "pupil-progress-meeting": {
      "en": "Learner progress meeting",
      "cy": "Cyfarfod cynnydd dysgwyr"
     },
     "other": {
      "en": "Other",
      "cy": "Arall"
     },
     "monitoring": {
      "en": "Monitoring",
      "cy": "Monitro"
     },
     "professional-learning": {
      "en": "Professional learning",
      "cy": "Dysgu proffesiynol"
     },
     "event": {
      "en": "Something that happened",
      "cy": "Rhywbeth a ddigwyddodd"
     }
    },
    "title": {
     "en": "Kind",
     "cy": "Math"
    }
   },
   "text": {
    "type": "text",
    "title": {
     "en": "What",
     "cy": "Beth"
    }
   },
   "by": {
    "type": "people",
    "title": {
     "en": "By",
     "cy": "Gan"
    }
   },
   "impact": {
    "type": "text",
    "title": {
     "en": "Impact",
     "cy": "Effaith"
    }
   },
   "audience": {
    "type": "word",
    "words": {
     "school": {
      "en": "The school",
      "cy": "Yr ysgol"
     },
     "governors": {
      "en": "Governors",
      "cy": "Llywodraethwyr"
     },
     "authority": {
      "en": "Local authority",
      "cy": "Awdurdod lleol"
     },
     "collaborative": {
      "en": "Collaborative",
      "cy": "Grŵp cydweithredol"
     },
     "public": {
      "en": "Everybody",
      "cy": "Pawb"
     }
    },
    "title": {
     "en": "Audience",
     "cy": "Cynulleidfa"
    }
   },
   "lang": {
    "type": "word",
    "words": {
     "cy": {
      "en": "Welsh",
      "cy": "Cymraeg"
     },
     "en": {
      "en": "English",
      "cy": "Saesneg"
     }
    },
    "title": {
     "en": "Language",
     "cy": "Iaith"
    }
   }
  }
 },
 "confirmation": {
  "title": {
   "en": "Confirmation",
   "cy": "Cadarnhad"
  },
  "audience": "school",
  "fields": {
   "of": {
    "type": "references",
    "kinds": [
     "priority",
     "target",
     "action",
     "professional-learning"
    ],
    "title": {
     "en": "Of",
     "cy": "O"
    }
   },
   "against": {
    "type": "references",
    "kinds": [
     "finding",
     "recommendation",
     "evidence",
     "cause"
    ],
    "title": {
     "en": "Against",
     "cy": "Yn erbyn"
    }
   },
   "when": {
    "type": "time",
    "title": {
     "en": "When",
     "cy": "Pryd"
    }
   },
   "by": {
    "type": "people",
    "title": {
     "en": "By",
     "cy": "Gan"
    }
   },
   "text": {
    "type": "text",
    "title": {
     "en": "In words",
     "cy": "Mewn geiriau"
    }
   }
  }
 },
 "year-terms": {
  "title": {
   "en": "Term dates of a year",
   "cy": "Dyddiadau tymhorau blwyddyn"
  },
  "audience": "public",
  "fields": {
   "autumn": {
    "type": "time",
    "title": {
     "en": "Autumn term",
     "cy": "Tymor yr hydref"
    }
   },
   "spring": {
    "type": "time",
    "title": {
     "en": "Spring term",
     "cy": "Tymor y gwanwyn"
    }
   },
   "summer": {
    "type": "time",
    "title": {
     "en": "Summer term",
     "cy": "Tymor yr haf"
    }
   }
  }
 }
};
