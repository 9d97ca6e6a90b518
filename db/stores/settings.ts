import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { type Contact, contactFields } from '#core/boards/notice.ts';
import { type DutyRules, defaultDutyRules, dutyRules } from '#core/duty/duty.ts';
import type { Db } from '../db.ts';
import type { RowWriter } from '../row-writer.ts';
import { setting } from '../schema/index.ts';

const readSetting = <T>(db: Db, name: string, shape: z.ZodType<T>, otherwise: T): T => {
  const row = db.select().from(setting).where(eq(setting.id, name)).get();
  return row ? shape.parse(row.value) : otherwise;
};

const saveSetting = (writer: RowWriter, name: string, value: unknown): void => {
  const known = writer.db.select().from(setting).where(eq(setting.id, name)).get();
  if (known) writer.update('setting', name, { value });
  else writer.insert('setting', { id: name, value });
};

const rulesSetting = z.object({ rules: dutyRules, reason: z.string() });

export const readDutyRules = (db: Db): DutyRules =>
  readSetting(db, 'duty-rules', rulesSetting, { rules: defaultDutyRules, reason: '' }).rules;

/** The reason the secretary gives for loosening a rule is kept with it. */
export const saveDutyRules = (writer: RowWriter, rules: DutyRules, reason: string): void =>
  saveSetting(writer, 'duty-rules', { rules, reason });

export const readContacts = (db: Db): readonly Contact[] => readSetting(db, 'contacts', z.array(contactFields), []);

export const saveContacts = (writer: RowWriter, contacts: readonly Contact[]): void => saveSetting(writer, 'contacts', contacts);
