import { randomUUID } from 'node:crypto';
import type { PackagePreview, WrittenPackage } from '#core/contract/figures-routes.ts';
import type { ParsedInputOf } from '#core/contract/routes.ts';
import { composePackage } from '#core/figures/package/compose-package.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { addExportRun } from '#db/stores/exports.ts';
import { keepFiguresKey, readFiguresKey } from '#db/stores/figures/figures-key.ts';
import { readDayFigures } from '#db/stores/figures/site-figures/read-day-figures.ts';
import { readSiteFigures } from '#db/stores/figures/site-figures/read-site-figures.ts';
import { readPost } from '#db/stores/post/post.ts';
import { listPeople } from '#db/stores/roster/roster.ts';
import { legalFileName } from '#paper/file-name.ts';
import { writeSafely } from '../../export/write-safely.ts';
import { fingerprintOf, makeFiguresKey, signPackage } from '../../figures/package-signature.ts';
import type { CommandContext, TaskContext } from '../../handlers.ts';
import { lockedFailure } from '../../session.ts';

interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const compose = (db: Db, { from, to }: Span, now: LocalTime) =>
  composePackage({
    post: readPost(db),
    figures: readSiteFigures(db, from, to, now),
    days: readDayFigures(db, from, to, now),
    madeAt: now,
    names: listPeople(db).map((person) => person.name),
  });

export const previewPackage = ({ db, now }: Pick<CommandContext, 'db' | 'now'>, span: Span): PackagePreview => {
  const key = readFiguresKey(db);
  return { ...compose(db, span, now), fingerprint: key && fingerprintOf(key.public) };
};

/** A key that is there is kept: sheets with its fingerprint have been handed over. */
export const makeKey = ({ db, writer, about }: CommandContext): { readonly fingerprint: string } => {
  const known = readFiguresKey(db);
  const key = known ?? makeFiguresKey();
  if (!known) keepFiguresKey(writer, key);
  const fingerprint = fingerprintOf(key.public);
  about(`指纹 ${fingerprint}`);
  return { fingerprint };
};

/** Signs the figures of the period as they are now and writes them whole; the paper of exports can say of it what it says of any export. */
export const writePackage = async (context: TaskContext, { period, folder }: ParsedInputOf<'figures.write'>): Promise<WrittenPackage> => {
  const { host, session, progress } = context;
  if (!session) throw lockedFailure();
  const path = host.folders.pathOf(folder);
  const device = host.folders.deviceOf(folder);
  const { db } = session.open.database;
  if (!readFiguresKey(db)) await host.callAs(context, session)('figures.makeKey', {});
  const key = readFiguresKey(db);
  if (!key) throw new Error('the key was made and is not there');
  progress(null, '正在签名、写入并核对…');
  const at = session.open.now();
  const { body } = compose(db, period, at);
  const name = legalFileName(`数据包 ${body.site.branchName} ${period.from}至${period.to}${body.site.sample ? ' 示例' : ''}`);
  const written = await writeSafely(path, `${name}.json`, signPackage(body, key), device === null ? {} : { device });
  const exportId = randomUUID();
  addExportRun(db, { id: exportId, at, folder: path, files: [written] });
  host.announce(['exports']);
  return { fileName: written.name, folder: path, bytes: written.bytes, fingerprint: fingerprintOf(key.public), exportId };
};
