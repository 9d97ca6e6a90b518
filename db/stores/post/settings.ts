import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { type Contact, contactFields } from '#core/boards/notice.ts';
import { type DutyRules, defaultDutyRules, dutyRules, type RuleReason, ruleReason } from '#core/duty/duty.ts';
import { loosenedRules } from '#core/duty/loosened-rules.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { setting } from '../../schema/index.ts';

export const readSetting = <T>(db: Db, name: string, shape: z.ZodType<T>, otherwise: T): T => {
  const row = db.select().from(setting).where(eq(setting.id, name)).get();
  return row ? shape.parse(row.value) : otherwise;
};

export const saveSetting = (writer: RowWriter, name: string, value: unknown): void => {
  const known = writer.db.select().from(setting).where(eq(setting.id, name)).get();
  if (known) writer.update('setting', name, { value });
  else writer.insert('setting', { id: name, value });
};

/** `reason` is what older versions kept for all rules together. */
const rulesSetting = z.object({ rules: dutyRules, reason: z.string(), reasons: z.array(ruleReason).default([]) });

type RulesSetting = z.output<typeof rulesSetting>;

/** Rules as stored; throws when the row is damaged. */
export const parseRulesSetting = (stored: unknown): RulesSetting => rulesSetting.parse(stored);

const readRulesSetting = (db: Db): RulesSetting =>
  readSetting<RulesSetting>(db, 'duty-rules', rulesSetting, { rules: defaultDutyRules, reason: '', reasons: [] });

export const readDutyRules = (db: Db): DutyRules => readRulesSetting(db).rules;

export const readRuleReasons = (db: Db): readonly RuleReason[] => readRulesSetting(db).reasons;

/** The reasons the secretary gives for easing rules are kept with them, as long as a rule stays easier than it comes. */
export const saveDutyRules = (writer: RowWriter, rules: DutyRules, given: readonly RuleReason[]): void => {
  const { reason, reasons } = readRulesSetting(writer.db);
  const eased = loosenedRules(defaultDutyRules, rules);
  const fresh = new Set(given.map(({ rule }) => rule));
  const kept = reasons.filter(({ rule }) => eased.includes(rule) && !fresh.has(rule));
  saveSetting(writer, 'duty-rules', { rules, reason, reasons: [...kept, ...given] });
};

export const readContacts = (db: Db): readonly Contact[] => readSetting(db, 'contacts', z.array(contactFields), []);

export const saveContacts = (writer: RowWriter, contacts: readonly Contact[]): void => saveSetting(writer, 'contacts', contacts);
