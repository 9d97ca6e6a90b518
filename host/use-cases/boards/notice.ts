import { listNotices, readNotice, saveNotice, setNoticeRemoved } from '#db/stores/boards/notices.ts';
import { readContacts, saveContacts } from '#db/stores/post/settings.ts';
import type { SomeCommands, SomeQueries } from '../../handlers.ts';

export const noticeQueries: SomeQueries<'notice'> & SomeQueries<'contact'> = {
  'notice.list': ({ db }) => listNotices(db),
  'contact.list': ({ db }) => readContacts(db),
};

export const noticeCommands: SomeCommands<'notice'> & SomeCommands<'contact'> = {
  'notice.save': ({ writer, about }, { id, fields }) => {
    about(fields.title);
    return saveNotice(writer, id, fields);
  },
  'notice.remove': ({ writer, about }, { id }) => {
    about(readNotice(writer.db, id).title);
    setNoticeRemoved(writer, id, true);
    return null;
  },
  'notice.restore': ({ writer, about }, { id }) => {
    about(readNotice(writer.db, id).title);
    setNoticeRemoved(writer, id, false);
    return null;
  },
  'contact.save': ({ writer, about }, { contacts }) => {
    about(`${contacts.length} 个号码`);
    saveContacts(writer, contacts);
    return null;
  },
};
