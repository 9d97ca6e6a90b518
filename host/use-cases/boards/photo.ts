import { ExpectedFailure } from '#core/contract/failure.ts';
import { readBoardWords, saveBoardWords } from '#db/stores/boards/board-words.ts';
import { listPhotos, readPhoto, removePhoto, savePhoto } from '#db/stores/boards/person-photos.ts';
import { readPerson } from '#db/stores/roster/roster.ts';
import type { SomeCommands, SomeQueries } from '../../handlers.ts';

export const photoQueries: SomeQueries<'photo'> & SomeQueries<'board'> = {
  'photo.get': ({ db }, { personId }) => readPhoto(db, personId),
  'photo.list': ({ db }) => listPhotos(db),
  'board.words': ({ db }) => readBoardWords(db),
};

export const photoCommands: SomeCommands<'photo'> & SomeCommands<'board'> = {
  'photo.save': ({ writer, about, now }, { personId, base64 }) => {
    const { name, removed } = readPerson(writer.db, personId);
    if (removed) throw new ExpectedFailure('refused', `${name}已移出花名册，没有保存照片。先恢复本人，再加照片。`);
    about(name);
    savePhoto(writer, personId, base64, now);
    return null;
  },
  'photo.remove': ({ writer, about }, { personId }) => {
    about(readPerson(writer.db, personId).name);
    removePhoto(writer, personId);
    return null;
  },
  'board.saveWords': ({ writer, about }, words) => {
    about(words.teamName || '（没有小分队名称）');
    saveBoardWords(writer, words);
    return readBoardWords(writer.db);
  },
};
