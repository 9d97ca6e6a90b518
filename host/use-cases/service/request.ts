import { ExpectedFailure } from '#core/contract/failure.ts';
import type { RequestFields, ServiceRequest } from '#core/service/requests/request.ts';
import { postponeNote } from '#core/service/requests/request-answer.ts';
import { requestFiguresOf } from '#core/service/requests/request-figures.ts';
import { promiseOf } from '#core/service/requests/request-promise.ts';
import { type RequestSetting, requestSetting, usualRequestSetting } from '#core/service/requests/request-setting.ts';
import type { Db } from '#db/db.ts';
import { readSetting, saveSetting } from '#db/stores/post/settings.ts';
import { readPerson } from '#db/stores/roster/roster.ts';
import { saveReply } from '#db/stores/service/common-replies.ts';
import {
  addRequest,
  answerRequest,
  changeRequest,
  countClosedOn,
  countedRequests,
  listDoneRequests,
  listOpenRequests,
  readRequest,
  removeRequest,
  requestsToday,
} from '#db/stores/service/requests.ts';
import type { CommandContext, SomeCommands, SomeQueries } from '../../handlers.ts';

const SETTING = 'requests';
const MOST_WORDS = 500;

const readRequestSetting = (db: Db): RequestSetting => readSetting(db, SETTING, requestSetting, usualRequestSetting);

export const requestQueries: SomeQueries<'request'> = {
  'request.open': ({ db, now, today }) => ({
    ...listOpenRequests(db),
    overdue: requestsToday(db, now).overdue,
    doneToday: countClosedOn(db, today),
  }),
  'request.done': ({ db }, span) => listDoneRequests(db, span),
  'request.get': ({ db }, { id }) => readRequest(db, id),
  'request.figures': ({ db }, span) => requestFiguresOf(countedRequests(db, span), span),
  'request.setting': ({ db }) => readRequestSetting(db),
};

const numbered = ({ number }: { readonly number: number }): string => `第${number}号`;

const refuse = (sentence: string, field: string, words: string): never => {
  throw new ExpectedFailure('refused', sentence, { [field]: words });
};

/** Every request has a promise: the kind's 时限 where none was named. Whoever is named as taker is on the roster. */
const promised = ({ db, now }: CommandContext, fields: RequestFields): RequestFields => {
  if (fields.takerId) readPerson(db, fields.takerId);
  if (fields.at > now) refuse('登记时间比现在还晚，没有保存。请改登记时间。', 'fields.at', '不能晚于现在');
  const dueAt = fields.dueAt ?? promiseOf(fields.at, fields.kind, readRequestSetting(db).minutes);
  if (dueAt < fields.at) refuse('答应办好的时间比登记时间还早，没有保存。请改时间。', 'fields.dueAt', '不能早于登记时间');
  return { ...fields, dueAt };
};

const open = (db: Db, id: ServiceRequest['id']): ServiceRequest => {
  const request = readRequest(db, id);
  if (request.answer) throw new ExpectedFailure('refused', `${numbered(request)}已经办结，没有改动。要再办，请先“重新办理”。`);
  return request;
};

const adding: Pick<SomeCommands<'request'>, 'request.add' | 'request.addMany' | 'request.save'> = {
  'request.add': (context, { id, fields }) => {
    const request = addRequest(context.writer, id, promised(context, fields));
    context.about(numbered(request));
    return request;
  },
  'request.addMany': (context, { requests }) => {
    const added = requests.map(({ id, fields }) => addRequest(context.writer, id, promised(context, fields)).number);
    const [first, last] = [Math.min(...added), Math.max(...added)];
    context.about(first === last ? `第${first}号` : `第${first}号到第${last}号`);
    return { first, last, added: added.length };
  },
  'request.save': (context, { id, fields }) => {
    const request = changeRequest(context.writer, id, promised(context, fields));
    context.about(numbered(request));
    return request;
  },
};

const goingOn: Pick<SomeCommands<'request'>, 'request.assign' | 'request.postpone'> = {
  'request.assign': ({ writer, about }, { ids, takerId }) => {
    const taker = takerId ? readPerson(writer.db, takerId).name : '';
    const requests = [...new Set(ids)].map((id) => open(writer.db, id));
    for (const { id } of requests) writer.update('serviceRequest', id, { takerId });
    about(requests.length === 1 && requests[0] ? numbered(requests[0]) : `${requests.length} 条诉求`);
    return { assigned: requests.length, taker };
  },
  'request.postpone': ({ writer, about, now }, { id, dueAt, reason }) => {
    const request = open(writer.db, id);
    if (dueAt <= now) refuse('改约的时间已经过了，没有改。请约一个以后的时间。', 'dueAt', '要晚于现在');
    const words = `${request.words}${postponeNote(now, dueAt, reason)}`;
    if (words.length > MOST_WORDS) refuse('诉求里已经写满了，原因写不下，没有改。请写短一些。', 'reason', '请写短一些');
    writer.update('serviceRequest', id, { dueAt, words });
    about(numbered(request));
    return readRequest(writer.db, id);
  },
};

const ending: Pick<SomeCommands<'request'>, 'request.close' | 'request.reopen' | 'request.remove'> = {
  'request.close': ({ writer, about, now }, { id, answer, keep }) => {
    const request = open(writer.db, id);
    if (answer.doneAt < request.at) refuse('办结时间比登记时间还早，没有办结。请改办结时间。', 'answer.doneAt', '不能早于登记时间');
    if (answer.doneAt > now) refuse('办结时间比现在还晚，没有办结。请改办结时间。', 'answer.doneAt', '不能晚于现在');
    if (keep) saveReply(writer, keep.id, { kind: request.kind, title: keep.title, words: answer.result });
    about(numbered(request));
    return answerRequest(writer, id, keep ? { ...answer, replyId: keep.id } : answer);
  },
  'request.reopen': ({ writer, about }, { id }) => {
    const request = readRequest(writer.db, id);
    if (!request.answer) throw new ExpectedFailure('refused', `${numbered(request)}还没有办结，不用重新办理。`);
    about(numbered(request));
    return answerRequest(writer, id, null);
  },
  'request.remove': ({ writer, about }, { id }) => {
    about(numbered(removeRequest(writer, id)));
    return null;
  },
};

export const requestCommands: SomeCommands<'request'> = {
  ...adding,
  ...goingOn,
  ...ending,
  'request.saveSetting': ({ writer }, { setting }) => {
    saveSetting(writer, SETTING, setting);
    return null;
  },
};
