import { z } from 'zod';
import { type BoardWords, boardWords } from '../boards/board-words.ts';
import { type PersonPhoto, photoInput } from '../boards/person-photo.ts';
import { id, type PersonId } from './id.ts';
import { command, query } from './route.ts';

const ofPerson = z.object({ personId: id<'person'>() });

/** 照片 of people for the board, and the words at its head. */
export const photoRoutes = {
  'photo.get': query(ofPerson, ['roster']).returns<PersonPhoto | null>(),
  /** who has one */
  'photo.list': query(z.object({}), ['roster']).returns<readonly PersonId[]>(),
  /** replaces the one there is; cannot be undone, since the log keeps no pictures */
  'photo.save': command(
    '保存照片',
    ofPerson.extend({ base64: photoInput, agreed: z.literal(true, '先问过本人：同意把照片印在公示板上，才能保存。') }),
    ['roster'],
    ['secretary'],
  ).returns<null>(),
  'photo.remove': command('删除照片', ofPerson, ['roster'], ['secretary']).returns<null>(),

  'board.words': query(z.object({}), ['post']).returns<BoardWords>(),
  'board.saveWords': command('修改公示板抬头', boardWords, ['post'], ['secretary']).returns<BoardWords>(),
} as const;
