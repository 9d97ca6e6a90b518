import { z } from 'zod';
import { defaultPurgeRules, type PurgeNote, type PurgeRules, purgeNote, purgeRules } from '#core/post/purge.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { readSetting, saveSetting } from './settings.ts';

const RULES = 'privacy-rules';
/** its change makes the step lasting */
export const PURGES = 'privacy-purges';
const REMEMBERED = 200;

export const readPurgeRules = (db: Db): PurgeRules => readSetting(db, RULES, purgeRules, defaultPurgeRules);

export const savePurgeRules = (writer: RowWriter, rules: PurgeRules): void => saveSetting(writer, RULES, rules);

/** 清除过的, newest first. */
export const listPurges = (db: Db): readonly PurgeNote[] => readSetting(db, PURGES, z.array(purgeNote), []);

export const addPurge = (writer: RowWriter, note: PurgeNote): void =>
  saveSetting(writer, PURGES, [note, ...listPurges(writer.db)].slice(0, REMEMBERED));
