import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { PosterId } from '#core/boards/poster.ts';
import type { PosterContent } from '#core/boards/poster-content.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { readSetting, saveSetting } from '../post/settings.ts';

const MARK = 'kept:';

/** A name of its own for each picture of each poster: taking back the saving of one poster never takes a picture from another. */
const settingName = (id: PosterId, hash: string): string => `poster-picture:${id}:${hash}`;

/**
 * Lays a poster's picture down once beside the poster and leaves its hash in the content. Every saving writes the poster as it was and
 * became into the event log; with the picture in it, each changed word would add megabytes to the file and its backups for ever.
 */
export const putPictureAway = (writer: RowWriter, id: PosterId, content: PosterContent): PosterContent => {
  if (content.picture === '') return content;
  const hash = createHash('sha256').update(content.picture).digest('hex');
  const name = settingName(id, hash);
  if (readSetting(writer.db, name, z.string(), '') === '') saveSetting(writer, name, content.picture);
  return { ...content, picture: `${MARK}${hash}` };
};

/** The content with its picture again; a picture that is not there leaves an empty place, never a broken page. */
export const withPicture = (db: Db, id: PosterId, content: PosterContent): PosterContent =>
  content.picture.startsWith(MARK)
    ? { ...content, picture: readSetting(db, settingName(id, content.picture.slice(MARK.length)), z.string(), '') }
    : content;
