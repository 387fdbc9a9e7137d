import type { CommandSpec, OptionSpec } from '../spec.ts';

/** `--format NAME[=FILE]`, the same for the three commands that check. */
export const formatOption: OptionSpec = {
  flags: '--format <name[=file]>',
  about: {
    en: 'how to say it: text, md, json, sarif, junit, github, gitlab or azure; with =FILE into a file; may be given several times',
    cy: 'sut i’w ddweud: text, md, json, sarif, junit, github, gitlab neu azure; gyda =FFEIL i ffeil; gellir ei roi sawl gwaith',
  },
  repeatable: true,
};

/** Text shows the loudest twenty by itself. */
export const allOption: OptionSpec = { flags: '--all', about: { en: 'show all there is, and not only the first twenty', cy: 'dangos y cyfan, ac nid yr ugain cyntaf yn unig' } };

/** One rule and nothing else: for a hook, or to work through one thing at a time. */
export const onlyOption: OptionSpec = {
  flags: '--only <rule>',
  about: {
    en: 'only this rule or statutory item, and what cannot be read; personal-data stands for all rules on people; may be given several times',
    cy: 'y rheol neu’r eitem statudol hon yn unig, a’r hyn na ellir ei ddarllen; mae personal-data yn sefyll dros bob rheol am bobl; gellir ei roi sawl gwaith',
  },
  repeatable: true,
};

/** Only what a branch has to do with. */
export const sinceOption: OptionSpec = {
  flags: '--changed-since <revision>',
  about: {
    en: 'only problems that are new since this branch left the revision, or that stand on something changed since',
    cy: 'dim ond problemau sy’n newydd ers i’r gangen hon adael y fersiwn, neu sydd ar rywbeth a newidiwyd ers hynny',
  },
};

/** Only what is new since the school took note of its advice. */
export const baselineOption: OptionSpec = {
  flags: '--baseline [file]',
  about: {
    en: 'take note of today’s advice by rule and item, in sip-baseline.json; from then on show what is new only, and exit with 1 from a new warning on; law and what may tell of people is never taken note of',
    cy: 'nodi cyngor heddiw fesul rheol ac eitem, yn sip-baseline.json; o hynny ymlaen dangos yr hyn sy’n newydd yn unig, a gorffen ag 1 o rybudd newydd ymlaen; ni nodir byth y gyfraith na’r hyn a allai sôn am bobl',
  },
};

/** Nothing is taken off or added by itself: a check that writes would surprise. */
export const updateOption: OptionSpec = {
  flags: '--update-baseline',
  about: {
    en: 'take what was dealt with off the baseline, and take note of what is new',
    cy: 'tynnu’r hyn y deliwyd ag ef o’r nodiadau, a nodi’r hyn sy’n newydd',
  },
};

export const folderArgument = { name: '[folder]', about: { en: 'the school’s folder; without it, this one', cy: 'ffolder yr ysgol; hebddo, yr un hwn' } } as const;

export const check: CommandSpec = {
  name: 'check',
  summary: { en: 'check the law, the thread and the advice', cy: 'gwirio’r gyfraith, yr edefyn a’r cyngor' },
  details: {
    en: 'In a draft, what the law still wants is a list of things to do and the exit code is 0. Once the plan is for approval, it is an error, or a warning where the law is known less surely.',
    cy: 'Mewn drafft, rhestr o bethau i’w gwneud yw’r hyn y mae’r gyfraith yn dal i’w fynnu, a’r cod gorffen yw 0. Pan fydd y cynllun i’w gymeradwyo, mae’n wall, neu’n rhybudd lle mae’r gyfraith yn llai sicr.',
  },
  args: [folderArgument],
  options: [formatOption, allOption, onlyOption, sinceOption, baselineOption, updateOption],
  shares: ['school', 'rev', 'stage', 'as-of', 'fail-on', 'quiet'],
  load: async () => (await import('./check.run.ts')).checkAs('check'),
};
