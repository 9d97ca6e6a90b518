import { headIn } from '#db/backup.ts';
import { readClosing } from '#db/stores/post/closing.ts';
import { failureOf, faultLine } from '../failures.ts';
import type { HostState } from '../host-state.ts';
import type { OpenPost } from '../open-post.ts';
import { backUpWhenDue, hoursBetween } from './back-up-when-due.ts';
import { noteBackupFailure } from './backup-watch.ts';
import { backUpToPlace, findPlaceAgain, newestAtPlace, readSecondPlace } from './second-place.ts';

const LOOK_EVERY_MS = 5 * 60_000;
const PLACE_HOURS = 4;

const watched = new WeakSet<OpenPost>();
/** posts whose second place was there at the last look: a stick that was just plugged in is written at once */
const seen = new WeakSet<OpenPost>();

const isPlaceDue = (open: OpenPost): boolean => {
  const justCame = !seen.has(open);
  const newest = newestAtPlace(open);
  if (newest?.seq === headIn(open.database.db.$client).seq) return false;
  return justCame || !newest || Math.abs(hoursBetween(newest.at, open.now())) >= PLACE_HOURS;
};

const backUpPlaceWhenDue = (open: OpenPost): boolean => {
  if (readSecondPlace(open.folder)?.state !== 'here') {
    seen.delete(open);
    return false;
  }
  const due = isPlaceDue(open);
  if (due) backUpToPlace(open);
  seen.add(open);
  return due;
};

/** One look: beside the post, then the second place. A failure keeps nobody out; Today says it until a backup succeeds. */
export const lookAfterBackups = async (host: HostState, open: OpenPost): Promise<void> => {
  if (host.openPost() !== open || readClosing(open.database.db)) return;
  try {
    const beside = backUpWhenDue(open);
    await findPlaceAgain(open.folder);
    if (host.openPost() !== open) return;
    const there = backUpPlaceWhenDue(open);
    noteBackupFailure(open, null);
    if (beside || there) host.announce(['backups']);
  } catch (error) {
    process.stderr.write(`${faultLine(error)} (automatic backup)\n`);
    noteBackupFailure(open, failureOf(error, () => undefined).sentence);
    host.announce(['backups']);
  }
};

/** After the answer, so that nobody waits for it, and then every few minutes while the post is open. */
export const keepBackedUp = (host: HostState, open: OpenPost): void => {
  setImmediate(() => void lookAfterBackups(host, open));
  if (watched.has(open)) return;
  watched.add(open);
  const timer = setInterval(() => {
    if (host.openPost() === open) void lookAfterBackups(host, open);
    else clearInterval(timer);
  }, LOOK_EVERY_MS);
  timer.unref();
};
