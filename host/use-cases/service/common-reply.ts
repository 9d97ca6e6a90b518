import { listReplies, removeReply, saveReply } from '#db/stores/service/common-replies.ts';
import type { SomeCommands, SomeQueries } from '../../handlers.ts';

export const replyQueries: SomeQueries<'reply'> = { 'reply.list': ({ db }) => listReplies(db) };

export const replyCommands: SomeCommands<'reply'> = {
  'reply.save': ({ writer, about }, { id, fields }) => {
    about(fields.title);
    return saveReply(writer, id, fields);
  },
  'reply.addMany': ({ writer, about }, { replies }) => {
    for (const { id, fields } of replies) saveReply(writer, id, fields);
    about(`${replies.length} 条`);
    return { added: replies.length };
  },
  'reply.remove': ({ writer, about }, { id }) => {
    about(removeReply(writer, id).title);
    return null;
  },
};
