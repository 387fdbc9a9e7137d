import { each, everywhere } from '../case.ts';
import type { HostileClass } from '../case.ts';

const TO = ['javascript:pwned=1', 'JaVaScRiPt:pwned=1', 'java&#10;script:pwned=1', '&#106;avascript:pwned=1', '&#x6A&#x61vascript:pwned=1', 'java\\script:pwned=1', 'data:text/html,<script>pwned=1</script>', 'data:image/svg+xml;base64,PHN2Zz4=', 'vbscript:x', 'file:///etc/passwd', '//example.invalid/x', '\\\\\\\\example.invalid\\\\x', 'http://example.invalid/', 'ftp://example.invalid/', 'blob:https://example.invalid/x', 'https:example.invalid', 'https:/\\/example.invalid', 'https://example.org/"onmouseover="pwned=1', 'https://example.org/<script>', 'https://user:secret@example.org/', 'https://example.org/%0d%0aSet-Cookie:x', 'https://\u202egro.elpmaxe/', 'https://ex\u0430mple.org/', 'mailto:x@example.org?body=%0aBcc:y@example.org', 'mailto:/x', 'tel:999', 'ms-word:ofe|u|https://example.invalid/x', 'intent://x#Intent;end', 'view-source:https://example.org', '#top', '/etc/passwd', '?x=1', `https://example.org/${'a'.repeat(3_000)}`];

/** Addresses that run something, tell somebody, or look like another. */
export default {
  about: 'links and pictures',
  commands: [['render', 'governors', '--output', '-'], ['render', 'governors', '--format', 'md', '--output', '-'], ['trace', '--format', 'md'], ['diff', '../calm/', '.', '--format', 'md', '--audience', 'school'], ['trace', '--format', 'svg']],
  cases: each(Object.fromEntries(TO.map((to) => [to.slice(0, 60), to])), (to) => everywhere(`See [the policy](${to}), ![a picture](${to}), <${to}> and ${to}`)),
} satisfies HostileClass;
