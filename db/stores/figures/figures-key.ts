import { z } from 'zod';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { FIGURES_KEY } from '../../secret-settings.ts';
import { readSetting, saveSetting } from '../post/settings.ts';

const pair = z.object({ private: z.string(), public: z.string() }).nullable();

/** Both halves as base64 of DER; null before the first package. */
export const readFiguresKey = (db: Db): { readonly private: string; readonly public: string } | null =>
  readSetting<z.output<typeof pair>>(db, FIGURES_KEY, pair, null);

export const keepFiguresKey = (writer: RowWriter, key: { readonly private: string; readonly public: string }): void =>
  saveSetting(writer, FIGURES_KEY, key);
