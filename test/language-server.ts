import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface Place {
  readonly line: number;
  readonly character: number;
}
export interface Remark {
  readonly message: string;
  readonly range: { readonly start: Place; readonly end: Place };
}
export interface Offer {
  readonly label: string;
  readonly insertText?: string;
  readonly textEdit?: { readonly newText: string };
  readonly documentation?: string | { readonly value: string };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** The language server that VS Code's YAML extension runs, over its pipes, with a folder's own editor settings. */
export class LanguageServer {
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly waiting = new Map<number, (message: Message) => void>();
  private readonly remarks = new Map<string, Remark[]>();
  private readonly listeners = new Set<() => void>();
  private readonly versions = new Map<string, number>();
  private pending = Buffer.alloc(0);
  private id = 0;

  private constructor(
    readonly folder: string,
    private readonly settings: Readonly<Record<string, unknown>>,
  ) {
    const home = dirname(createRequire(import.meta.url).resolve('yaml-language-server/package.json'));
    this.child = spawn(process.execPath, [join(home, 'bin', 'yaml-language-server'), '--stdio'], { cwd: folder });
    this.child.stdout.on('data', (data: Buffer) => this.read(data));
  }

  /** @param settings the flat settings of an editor, as `.vscode/settings.json` holds them */
  static async start(folder: string, settings: Readonly<Record<string, unknown>>): Promise<LanguageServer> {
    const server = new LanguageServer(folder, settings);
    const uri = pathToFileURL(folder).href;
    await server.ask('initialize', {
      processId: process.pid,
      rootUri: uri,
      rootPath: folder,
      workspaceFolders: [{ uri, name: 'school' }],
      capabilities: {
        textDocument: { completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } }, hover: { contentFormat: ['markdown'] }, publishDiagnostics: {} },
        workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true } },
      },
    });
    server.tell('initialized', {});
    server.tell('workspace/didChangeConfiguration', { settings: { yaml: server.yaml() } });
    return server;
  }

  /** `yaml.a.b` becomes `{a: {b}}`, as the editor hands it over. */
  private yaml(): Record<string, unknown> {
    const yaml: Record<string, unknown> = { schemaStore: { enable: false }, validate: true, hover: true, completion: true };
    for (const [key, value] of Object.entries(this.settings)) {
      const [first, ...rest] = key.split('.');
      if (first !== 'yaml') continue;
      let at = yaml;
      for (const step of rest.slice(0, -1)) at = (at[step] ??= {}) as Record<string, unknown>;
      at[rest.at(-1)!] = value;
    }
    return yaml;
  }

  /** Opens a file, or gives it a new text, and waits for what the server has to say of it. */
  async show(path: string, text: string): Promise<readonly Remark[]> {
    const uri = this.uri(path);
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    this.remarks.delete(uri);
    if (version === 1) this.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version, text } });
    else this.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
    return new Promise((resolve) => {
      const look = () => {
        const found = this.remarks.get(uri);
        if (!found) return;
        this.listeners.delete(look);
        resolve(found);
      };
      this.listeners.add(look);
    });
  }

  async complete(path: string, position: Place): Promise<readonly Offer[]> {
    const result = (await this.ask('textDocument/completion', { textDocument: { uri: this.uri(path) }, position })) as { items: Offer[] } | null;
    return result?.items ?? [];
  }

  async hover(path: string, position: Place): Promise<string> {
    const result = (await this.ask('textDocument/hover', { textDocument: { uri: this.uri(path) }, position })) as { contents: string | { value: string } } | null;
    return typeof result?.contents === 'string' ? result.contents : (result?.contents.value ?? '');
  }

  async stop(): Promise<void> {
    await this.ask('shutdown', null);
    this.tell('exit', null);
    this.child.kill();
  }

  private uri(path: string): string {
    return pathToFileURL(join(this.folder, path)).href;
  }

  private ask(method: string, params: unknown): Promise<unknown> {
    const id = ++this.id;
    this.send({ jsonrpc: '2.0', id, method, params });
    return new Promise((resolve, reject) => this.waiting.set(id, ({ result, error }) => (error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result))));
  }

  private tell(method: string, params: unknown): void {
    this.send({ jsonrpc: '2.0', method, params });
  }

  private send(message: unknown): void {
    const body = Buffer.from(JSON.stringify(message), 'utf8');
    this.child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.child.stdin.write(body);
  }

  private read(data: Buffer): void {
    this.pending = Buffer.concat([this.pending, data]);
    for (;;) {
      const end = this.pending.indexOf('\r\n\r\n');
      const length = /Content-Length: (\d+)/i.exec(this.pending.subarray(0, Math.max(end, 0)).toString())?.[1];
      if (end === -1 || length === undefined || this.pending.length < end + 4 + Number(length)) return;
      const body = this.pending.subarray(end + 4, end + 4 + Number(length)).toString('utf8');
      this.pending = this.pending.subarray(end + 4 + Number(length));
      this.take(JSON.parse(body) as Message);
    }
  }

  private take(message: Message): void {
    if (message.method === undefined) {
      this.waiting.get(message.id!)?.(message);
      this.waiting.delete(message.id!);
    } else if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as { uri: string; diagnostics: Remark[] };
      this.remarks.set(uri, diagnostics);
      for (const look of [...this.listeners]) look();
    } else if (message.id !== undefined) this.send({ jsonrpc: '2.0', id: message.id, result: this.answer(message) });
  }

  /** What an editor answers: its settings, section by section. */
  private answer({ method, params }: Message): unknown {
    if (method !== 'workspace/configuration') return null;
    return (params as { items: { section: string }[] }).items.map(({ section }) => (section === 'yaml' ? this.yaml() : section === 'editor' ? { tabSize: 2, detectIndentation: false } : {}));
  }
}
