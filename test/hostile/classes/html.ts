import { ATTACKS } from '../../hostile-school.ts';
import { each, everywhere } from '../case.ts';
import type { HostileClass } from '../case.ts';

const MORE = [
  '</title><script>pwned=1</script>', '</style><script>pwned=1</script>', '</svg><script>pwned=1</script>', '--><script>pwned=1</script>', ']]><script>pwned=1</script>', '<ScRiPt>pwned=1</sCrIpT>', '<script\n>pwned=1</script\n>', '<<script>pwned=1;//<</script>',
  '<img src="x`' + '`onerror=pwned=1>', '<svg/onload=pwned=1>', '<a\u00a0href=javascript:pwned=1>x</a>', '<math><mtext></form><form><mglyph><style></math><img src onerror=pwned=1>', '<noscript><p title="</noscript><img src=x onerror=pwned=1>">', '<template><script>pwned=1</script></template>',
  '<link rel=stylesheet href=https://example.invalid/x.css>', '<object data=https://example.invalid/x>', '<embed src=https://example.invalid/x>', '<video src=x onerror=pwned=1>', '<details open ontoggle=pwned=1>', '<input onfocus=pwned=1 autofocus>', '<marquee onstart=pwned=1>', '<isindex action=javascript:pwned=1>', '<a id=constructor name=location>x</a>', '<p style="background:url(https://example.invalid/x)">', '&#x3c;script&#x3e;pwned=1&#x3c;/script&#x3e;', '&lt;img src=x onerror=pwned=1&gt;', '\\u003cscript\\u003epwned=1\\u003c/script\\u003e', '"onmouseover="pwned=1', "'-alert(1)-'", '`${alert(1)}`', '<?php system("x") ?>', '<%= 7*7 %>', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>', '<x:script xmlns:x="http://www.w3.org/1999/xhtml">pwned=1</x:script>',
];

/** Pages that do something. */
export default {
  about: 'HTML in words',
  commands: [['render', 'governors', '--output', '-'], ['render', 'governors', '--format', 'md', '--lang', 'both', '--output', '-'], ['diff', '../calm/', '.', '--format', 'html', '--audience', 'school'], ['trace', '--format', 'svg'], ['check', '--format', 'md'], ['check', '--format', 'junit']],
  must: 'be read',
  cases: each(Object.fromEntries([...ATTACKS.filter((attack) => attack.includes('<')), ...MORE].map((attack) => [attack, attack])), everywhere),
} satisfies HostileClass;
