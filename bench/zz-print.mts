import { writeFileSync } from 'node:fs';
import { startHost } from '/work/main/bench/parts/host.ts';
const { host, line } = startHost('/tmp/print-home');
await line.call('laptop.openSample', {});
for (const document of JSON.parse(process.argv[2]!)) {
  const file = await line.call('paper.file', { document, format: 'pdf' });
  writeFileSync(`/tmp/look-${document.kind}.pdf`, Buffer.from(file.base64, 'base64'));
  console.log(document.kind, file.pages);
}
await host.close();
