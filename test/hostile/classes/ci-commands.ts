import { each, everywhere, misplaced } from '../case.ts';
import type { HostileClass } from '../case.ts';

const COMMANDS: Record<string, string> = {
  'an error of GitHub': '::error file=x,line=1::boom',
  'a variable of GitHub': '::set-env name=PATH::/tmp',
  'an output of GitHub': '::set-output name=a::b',
  'a mask': '::add-mask::e',
  'commands switched off': '::stop-commands::x',
  'a group': '::group::x\n::endgroup::',
  'after spaces': '   ::error::boom',
  'after a line end': 'x\n::error::boom',
  'after a carriage return': 'x\r::error::boom',
  'after a line separator': 'x\u2028::error::boom',
  'after %0A': 'x%0A::error::boom',
  'the old way of GitHub': '##[add-path]/tmp',
  'a command of Azure': '##vso[task.setvariable variable=x]y',
  'a command of Azure in capitals': '##VSO[task.complete result=Succeeded]',
  'a command of Azure in the middle': 'x ##vso[task.uploadfile]/etc/passwd',
  'a command of TeamCity': "##teamcity[buildStatus status='SUCCESS']",
  'a section of GitLab': 'section_start:1:x\\e[0K',
  'an expression of GitHub': '${{ github.token }}',
  'a variable of Azure': '$(System.AccessToken)',
  'an end of a file of variables': 'EOF\nPATH=/tmp\nEOF',
  'a property that ends': 'x,title=y::z',
};

/** Lines that a runner of jobs takes for orders. */
export default {
  about: 'what runners of jobs act on',
  commands: [['check', '--all'], ['check', '--format', 'github'], ['check', '--format', 'azure'], ['check', '--format', 'md'], ['check', '--format', 'junit'], ['trace'], ['status'], ['render', 'governors', '--format', 'md', '--output', '-'], ['diff', '../calm/', '.', '--audience', 'school']],
  cases: [...each(Object.fromEntries(Object.entries(COMMANDS).map(([name, text]) => [`${name}, everywhere`, text])), everywhere, { must: 'be read' }), ...each(Object.fromEntries(Object.entries(COMMANDS).map(([name, text]) => [`${name}, where it is told of`, text])), misplaced, { must: 'be refused' })],
} satisfies HostileClass;
