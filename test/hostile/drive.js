// Runs the built program many times in one process, as told by the process that started it. What the program prints is handed back;
// whatever reaches the real streams beside that is a fault, and the other side sees it.
import { run } from '../../dist/main.js';

process.on('message', async ({ folder, argv, environment, input }) => {
  process.chdir(folder);
  let out = '';
  let err = '';
  const began = performance.now();
  const world = {
    folder,
    environment,
    today: '2026-11-23',
    terminal: { columns: 100, colour: false, piped: true, interactive: false },
    program: process.argv.slice(0, 2),
    input: async () => Buffer.from(input, 'base64'),
  };
  const streams = { stdout: async (text) => void (out += text), stderr: async (text) => void (err += text) };
  let code;
  try {
    code = await run(argv, world, streams);
  } catch (error) {
    code = `thrown: ${error instanceof Error ? error.stack : String(error)}`;
  }
  process.send({ code, out, err, milliseconds: performance.now() - began, memory: process.memoryUsage().rss });
});
process.send('ready');
