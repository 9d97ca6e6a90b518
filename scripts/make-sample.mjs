// Writes resources/sample/花名册.xlsx from core/sample, byte for byte the same each time: `node scripts/make-sample.mjs`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// The archive stores the time of writing as local time; a fixed one keeps the file the same on every machine and day.
process.env.TZ = 'UTC';
Date.now = () => Date.UTC(2022, 0, 6);

const { rosterTable, rosterWidths } = await import('#core/roster/import/roster-table.ts');
const { samplePersonFields } = await import('#core/sample/sample-people.ts');
const { writeWorkbook } = await import('#host/spreadsheet/write-workbook.ts');

const file = fileURLToPath(new URL('../resources/sample/花名册.xlsx', import.meta.url));
writeFileSync(
  file,
  await writeWorkbook([{ name: '花名册', rows: rosterTable(samplePersonFields), widths: rosterWidths(samplePersonFields) }]),
);
console.log(`${file}: ${samplePersonFields.length} people`);
