import type { CommandSpec } from '../spec.ts';

export const trace: CommandSpec = {
  name: 'trace',
  summary: {
    en: 'follow the thread from findings to priorities, targets, professional learning and impact',
    cy: 'dilyn yr edefyn o ganfyddiadau i flaenoriaethau, targedau, dysgu proffesiynol ac effaith',
  },
  details: {
    en: 'ID is the path of one thing, such as a priority, reading, its target, reading/T1, or a recommendation, estyn-2025/R1. Without it, the whole plan.\nWhere the thread breaks, it says so: that is something still to do, and the exit code stays 0.',
    cy: 'ID yw llwybr un peth, fel blaenoriaeth, reading, ei tharged, reading/T1, neu argymhelliad, estyn-2025/R1. Hebddo, y cynllun cyfan.\nLle mae’r edefyn yn torri, dywedir hynny: rhywbeth i’w wneud eto ydyw, ac mae’r cod gorffen yn dal yn 0.',
  },
  args: [{ name: '[id]', about: { en: 'what to follow; without it, the whole plan', cy: 'beth i’w ddilyn; hebddo, y cynllun cyfan' } }],
  options: [
    {
      flags: '--format <name[=file]>',
      about: {
        en: 'how to show it: tree, matrix, md, json, mermaid or svg; with =FILE into a file; may be given several times',
        cy: 'sut i’w ddangos: tree, matrix, md, json, mermaid neu svg; gyda =FFEIL i ffeil; gellir ei roi sawl gwaith',
      },
      repeatable: true,
    },
  ],
  shares: ['school', 'rev', 'as-of'],
  load: () => import('./trace.run.ts'),
};
