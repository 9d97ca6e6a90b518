import { listPosters, readPoster, savePoster, setPosterRemoved } from '#db/stores/boards/posters.ts';
import type { SomeCommands, SomeQueries } from '../../handlers.ts';

export const posterQueries: SomeQueries<'poster'> = {
  'poster.list': ({ db }) => listPosters(db),
  'poster.get': ({ db }, { id }) => readPoster(db, id),
};

export const posterCommands: SomeCommands<'poster'> = {
  'poster.save': ({ writer, about, now }, { id, fields }) => {
    about(fields.template ? `${fields.name}（模板）` : fields.name);
    return savePoster(writer, id, fields, now);
  },
  'poster.remove': ({ writer, about }, { id }) => {
    about(readPoster(writer.db, id).name);
    setPosterRemoved(writer, id, true);
    return null;
  },
  'poster.restore': ({ writer, about }, { id }) => {
    about(readPoster(writer.db, id).name);
    setPosterRemoved(writer, id, false);
    return null;
  },
  'poster.import': ({ writer, about, now }, { posters }) => {
    about(posters.length === 1 ? (posters[0]?.name ?? '') : `${posters.length} 张`);
    for (const { id, name, content } of posters) savePoster(writer, id, { name, content, template: true }, now);
    return { imported: posters.length };
  },
};
