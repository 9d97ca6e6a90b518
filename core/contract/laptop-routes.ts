import { z } from 'zod';
import { accountName, newPassphrase } from '../post/account.ts';
import { postFields } from '../post/post.ts';
import { id } from './id.ts';
import type * as result from './results.ts';
import { lockedTask } from './route.ts';

const nothing = z.object({});
/** what the host calls a folder that the person may use */
export const folderToken = z.string().max(100);

/** 本机: what works before a post is open. */
export const laptopRoutes = {
  'laptop.state': lockedTask(nothing).returns<result.LaptopState>(),
  'laptop.create': lockedTask(
    z.object({
      post: postFields,
      passphrase: newPassphrase,
      /** the secretary's, as the log tells it; 书记 unless given */
      userName: accountName.optional(),
      /** an empty folder to create it in; the laptop's data folder unless given */ folder: folderToken.optional(),
      sample: z.boolean().optional(),
    }),
  ).returns<{
    session: result.Session;
    recoveryCode: string;
  }>(),
  'laptop.unlock': lockedTask(z.object({ postId: id<'post'>(), passphrase: z.string().max(200) })).returns<result.Session>(),
  /** opens with the printed recovery code and gives a secretary a new passphrase; `userName` says which, where there are several */
  'laptop.recover': lockedTask(
    z.object({ postId: id<'post'>(), recoveryCode: z.string().max(80), passphrase: newPassphrase, userName: accountName.optional() }),
  ).returns<result.Session>(),
  'laptop.openSample': lockedTask(nothing).returns<result.Session>(),
  'laptop.lock': lockedTask(nothing).returns<null>(),
  /** registers a post folder that lies elsewhere on this laptop */
  'laptop.addFolder': lockedTask(z.object({ folder: folderToken })).returns<result.KnownPost>(),
  /** restores a backup file into a new post folder; nothing existing is touched */
  'laptop.restore': lockedTask(
    z.object({ fileName: z.string().max(255), base64: z.base64().max(400_000_000), passphrase: z.string().max(200) }),
  ).returns<result.Session>(),
  'laptop.savePreferences': lockedTask(
    z.object({ size: z.int().min(90).max(175), theme: z.enum(['light', 'dark', 'system']), contrast: z.enum(['normal', 'high']) }),
  ).returns<result.Preferences>(),
  /** folders to write to or open from: sticks, documents, desktop */
  'laptop.folders': lockedTask(nothing).returns<readonly result.ExportTarget[]>(),
  /** a folder the person named; refused when it is no folder or lies outside home and mounted drives */
  'laptop.nameFolder': lockedTask(z.object({ path: z.string().min(1, '请填写文件夹').max(1000) })).returns<result.ExportTarget>(),
} as const;
