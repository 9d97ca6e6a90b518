import { readPost, savePost } from '#db/stores/post/post.ts';
import type { SomeCommands, SomeQueries } from '../../handlers.ts';

export const postQueries: SomeQueries<'post'> = { 'post.get': ({ db }) => readPost(db) };

export const postCommands: SomeCommands<'post'> = {
  'post.save': ({ writer, about }, fields) => {
    about(fields.branchName);
    return savePost(writer, fields);
  },
};
