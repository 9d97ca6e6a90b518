import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PersonId } from '#core/contract/id.ts';
import { closedMinutes, noTries, openTry, weakPin } from '#core/duty/signature-pin.ts';
import type { Db } from '#db/db.ts';
import { hashPin, pinFits } from '#db/pin-hash.ts';
import { listPinHolders, readPinHash, readPinTries, savePin, savePinTries } from '#db/stores/duty/signature-pins.ts';
import { readPerson } from '#db/stores/roster/roster.ts';
import type { SomeCommands, SomeQueries, SomeTasks, TaskContext } from '../../handlers.ts';
import { type HostSession, lockedFailure } from '../../session.ts';
import { issueSlip, redeemSlip } from '../../signature-slips.ts';
import { mayStillSign } from './handover-turn.ts';

/** One sentence for every wrong number: it tells neither how near it was nor how many tries are left. */
const wrongPin = (): ExpectedFailure =>
  new ExpectedFailure('refused', '签字密码不对，没有签上，交接单没有改动。请本人再输一次；连错五次要等 15 分钟。');

const noPin = (): ExpectedFailure => new ExpectedFailure('refused', '这个人还没有签字密码，没有签上。请书记当面设一个。');

const closed = (minutes: number): ExpectedFailure =>
  new ExpectedFailure('refused', `这个人连错五次，签字先停一停，没有签上。请 ${minutes} 分钟以后再试，或请书记当面重设签字密码。`);

/** The try is counted before the number is compared and taken back when it was right. */
const checkPin = async (db: Db, personId: PersonId, pin: string, now: number): Promise<void> => {
  const hash = readPinHash(db, personId);
  if (hash === null) throw noPin();
  const { open, tries } = openTry(readPinTries(db, personId), now);
  savePinTries(db, personId, tries);
  if (!open) throw closed(closedMinutes(tries, now));
  if (!(await pinFits(hash, pin))) throw wrongPin();
  savePinTries(db, personId, noTries);
};

const inSession = ({ session }: TaskContext): HostSession => {
  if (!session) throw lockedFailure();
  return session;
};

export const signTask: SomeTasks<'handover'> = {
  'handover.sign': async (context, { pin, ...wanted }) => {
    const session = inSession(context);
    const { open } = session;
    mayStillSign(open.database.db, open.now(), wanted);
    await checkPin(open.database.db, wanted.personId, pin, open.instant());
    return context.host.callAs(context, session)('handover.seal', { slip: issueSlip(open, { kind: 'signature', ...wanted }) });
  },
};

export const pinQueries: SomeQueries<'pin'> = {
  'pin.holders': ({ db, session }) =>
    listPinHolders(db).map((personId) => ({ personId, closedMinutes: closedMinutes(readPinTries(db, personId), session.open.instant()) })),
};

export const pinTasks: SomeTasks<'pin'> = {
  'pin.set': async (context, { personId, pin }) => {
    const session = inSession(context);
    const person = readPerson(session.open.database.db, personId);
    const weak = weakPin(pin, person.phone);
    if (weak) throw new ExpectedFailure('invalid', weak, { pin: weak });
    const hash = await hashPin(pin);
    return context.host.callAs(context, session)('pin.keep', { slip: issueSlip(session.open, { kind: 'pin', personId, hash }) });
  },
};

export const pinCommands: SomeCommands<'pin'> = {
  'pin.keep': ({ db, writer, session, now, about }, { slip }) => {
    const { personId, hash } = redeemSlip(session.open, slip, 'pin');
    savePin(writer, personId, hash, now);
    savePinTries(db, personId, noTries);
    about(readPerson(db, personId).name);
    return null;
  },
};
