import type { CommandSpec } from '../spec.ts';
import { folderArgument } from './check.ts';

export const render: CommandSpec = {
  name: 'render',
  summary: { en: 'make a report: governors', cy: 'gwneud adroddiad: governors' },
  details: {
    en: 'Without --output the file is reports/governors.LANG.html in the school’s folder. --lang both puts Welsh and English side by side. What is still to be written is marked in the report, and the exit code is 0; where a file could not be read the report says so on its first page, and the exit code is 1.\nWhat changed between two versions is a page too: sip diff approved --format html=changes.html',
    cy: 'Heb --output, y ffeil yw reports/governors.IAITH.html yn ffolder yr ysgol. Mae --lang both yn rhoi’r Gymraeg a’r Saesneg ochr yn ochr. Nodir yn yr adroddiad yr hyn sydd i’w ysgrifennu o hyd, a’r cod gorffen yw 0; os na ellid darllen ffeil, mae’r adroddiad yn dweud hynny ar ei dudalen gyntaf, a’r cod gorffen yw 1.\nMae’r hyn a newidiodd rhwng dwy fersiwn yn dudalen hefyd: sip diff approved --format html=changes.html',
  },
  args: [{ name: '<report>', about: { en: 'which report: governors', cy: 'pa adroddiad: governors' } }, folderArgument],
  options: [
    { flags: '--format <format>', about: { en: 'html, one file that needs nothing else, or md', cy: 'html, un ffeil nad oes arni angen dim arall, neu md' }, choices: ['html', 'md'] },
    { flags: '--output <file>', about: { en: 'where to write it; - is standard output', cy: 'ble i’w ysgrifennu; - yw’r allbwn safonol' } },
  ],
  shares: ['school', 'rev', 'stage', 'as-of', 'quiet'],
  both: true,
  load: () => import('./render.run.ts'),
};
