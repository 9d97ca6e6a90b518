import { readDayFigures } from '#db/stores/figures/site-figures/read-day-figures.ts';
import { readSiteFigures } from '#db/stores/figures/site-figures/read-site-figures.ts';
import { figureSheets } from '../../figures/figure-sheets.ts';
import type { SomeCommands, SomeQueries, SomeTasks } from '../../handlers.ts';
import { lockedFailure } from '../../session.ts';
import { writeWorkbook } from '../../spreadsheet/write-workbook.ts';
import { makeKey, previewPackage, writePackage } from './figures-package.ts';

export const figuresQueries: SomeQueries<'figures'> = {
  'figures.site': ({ db, now }, { from, to }) => readSiteFigures(db, from, to, now),
  'figures.days': ({ db, now }, { from, to }) => readDayFigures(db, from, to, now),
  'figures.preview': (context, span) => previewPackage(context, span),
};

export const figuresCommands: SomeCommands<'figures'> = {
  'figures.makeKey': (context) => makeKey(context),
};

export const figuresTasks: SomeTasks<'figures'> = {
  'figures.workbook': async ({ session }, { from, to }) => {
    if (!session) throw lockedFailure();
    const { db } = session.open.database;
    const now = session.open.now();
    const bytes = await writeWorkbook(figureSheets(readSiteFigures(db, from, to, now), readDayFigures(db, from, to, now)));
    return {
      fileName: `数据 ${from}至${to}.xlsx`,
      mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      base64: Buffer.from(bytes).toString('base64'),
    };
  },
  'figures.write': (context, input) => writePackage(context, input),
};
