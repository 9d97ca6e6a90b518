import { randomUUID } from 'node:crypto';
import { type SampleRequest, sampleRequests } from '#core/sample/sample-requests.ts';
import { usualReplies } from '#core/service/requests/usual-replies.ts';
import { addMinutes } from '#core/time/local-minutes.ts';
import { doorOf, moment, type Step, type Story } from './story.ts';

const stepsOf = (story: Story, told: SampleRequest): readonly Step[] => {
  const id = randomUUID();
  const at = moment(story, told.day, told.time);
  const doneAt = addMinutes(at, told.minutes);
  const { channel, kind, words } = told;
  const takerId = story.personId(told.taker);
  const fields = { at, channel, kind, place: doorOf(story, told.door), phone: '', words, takerId, dueAt: null };
  const answer = { outcome: told.outcome, doneAt, result: told.result, replyId: null };
  return [
    { at, act: () => story.call('request.add', { id, fields }) },
    { at: doneAt, act: () => story.call('request.close', { id, answer, keep: null }) },
  ];
};

/** 诉求 as they come in, and each answer after its time. */
export const requestSteps = (story: Story): readonly Step[] => [
  {
    at: moment(story, 0, '07:10'),
    act: () => story.call('reply.addMany', { replies: usualReplies.map((fields) => ({ id: randomUUID(), fields })) }),
  },
  ...sampleRequests.flatMap((told) => stepsOf(story, told)),
];
