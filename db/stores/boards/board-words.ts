import { type BoardWords, boardWords, plainBoardWords } from '#core/boards/board-words.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { readSetting, saveSetting } from '../post/settings.ts';

export const readBoardWords = (db: Db): BoardWords => readSetting(db, 'board-words', boardWords, plainBoardWords);

export const saveBoardWords = (writer: RowWriter, words: BoardWords): void => saveSetting(writer, 'board-words', words);
