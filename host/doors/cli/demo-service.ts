import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentRequest } from '#core/contract/document.ts';
import { ExpectedFailure } from '#core/contract/failure.ts';
import { briefText } from '#core/figures/brief-text.ts';
import type { SiteFigures } from '#core/figures/site-figures.ts';
import { addDays, dateOf, type LocalDate, type LocalTime, localTimeIn, longDate, weekdayName } from '#core/time/local-date.ts';
import type { Clock } from '../../door.ts';
import { readPackage } from '../../figures/read-package.ts';
import { liveThreeDays } from '../../sample/three-days/live-three-days.ts';
import type { DirectLine } from '../direct-line.ts';
import { type CommandLine, tell } from './with-host.ts';
import { type PrintedFile, writeFileTo } from './write-file.ts';

/** What three days of serving the neighbours came to. */
export interface ServiceDemo {
  /** everything somebody did in them */
  readonly steps: number;
  /** handover sheets with all three signatures */
  readonly handovers: number;
  readonly figures: Pick<SiteFigures, 'gate' | 'tallies' | 'requests' | 'deliveries' | 'parcels' | 'escorts' | 'rounds' | 'care'>;
  /** the 数据包 was read back whole, and refused with one byte changed */
  readonly packageProved: boolean;
}

/** A clock that the story moves. */
export interface DemoClock extends Clock {
  readonly first: LocalDate;
  readonly moveTo: (time: LocalTime) => void;
}

const ZONE = '+08:00';
const DAYS_AGO = 3;

/** Half past six on the first of the last three days: the story ends in the night before today. */
export const demoClock = (): DemoClock => {
  const first = addDays(dateOf(localTimeIn(Date.now(), 'Asia/Shanghai')), -DAYS_AGO);
  let now = Date.parse(`${first}T06:30:00${ZONE}`);
  const moveTo = (time: LocalTime): void => {
    now = Date.parse(`${time}:00${ZONE}`);
  };
  return { first, moveTo, now: () => now };
};

const refuses = (bytes: Uint8Array, fingerprint: string): boolean => {
  try {
    readPackage(bytes, [fingerprint]);
    return false;
  } catch (error) {
    return error instanceof ExpectedFailure;
  }
};

/** Writes the figures for the level above, reads the file as the other side does, and then with one byte changed. */
const provePackage = async ({ host, line }: CommandLine, from: LocalDate, to: LocalDate, folder: string): Promise<boolean> => {
  const written = await line.call('figures.write', { period: { from, to }, folder: host.grantFolder(folder) });
  const bytes = new Uint8Array(readFileSync(join(written.folder, written.fileName)));
  const { package: read } = readPackage(bytes, [written.fingerprint]);
  const changed = Uint8Array.from(bytes, (byte, index) => (index === Math.floor(bytes.length / 2) ? byte ^ 1 : byte));
  tell(`数据包已写好并核对，指纹 ${written.fingerprint}`);
  return read.figures.from === from && refuses(changed, written.fingerprint);
};

const briefPapers = (first: LocalDate, last: LocalDate): readonly (readonly [string, DocumentRequest])[] => [
  ...[0, 1, 2].map((day) => [`day-${day + 1}-brief.pdf`, { kind: 'day-brief', date: addDays(first, day) }] as const),
  ['week-brief.pdf', { kind: 'week-brief', date: last }],
  // of the next morning: in the evening everybody has been called
  ['care-slips.pdf', { kind: 'care-slips', personId: null, date: addDays(last, 1), phones: false }],
];

/** Three days of a locked-down site with everything that is written down in them. */
export const liveThroughDays = async (commandLine: CommandLine, clock: DemoClock, folder: string) => {
  const { first, moveTo } = clock;
  const { last, steps, handovers, figures } = await liveThreeDays(commandLine.line.call, first, moveTo);
  const { gate, tallies, requests, deliveries, parcels, escorts, rounds, care } = figures;
  tell(`三天：诉求 ${requests.received} 件，配送 ${deliveries.done} 户次，排查 ${rounds.doors} 户，日均查验 ${gate.dailyPeople} 人次`);
  const packageProved = await provePackage(commandLine, first, last, folder);
  const demo: ServiceDemo = {
    ...{ steps, handovers, packageProved },
    figures: { gate, tallies, requests, deliveries, parcels, escorts, rounds, care },
  };
  return { demo, last, right: isRight(demo), papers: briefPapers(first, last) };
};

/** The figures the reports tell of (domain.md 1b, 1f): 220 checked a day, 72 households a day, 210 messages, 11 calls, 20 difficulties. */
const isRight = ({ handovers, figures, packageProved }: ServiceDemo): boolean => {
  const { gate, tallies, requests, deliveries, escorts, rounds } = figures;
  const counted = gate.dailyPeople === 220 && tallies.messages === 210 && tallies.calls === 11 && requests.difficulties === 20;
  const served = deliveries.done === 72 * 3 && escorts.back === 1 && requests.open === 0;
  const walked = rounds.rounds === 4 && rounds.doors === 4 * 753;
  return handovers === 9 && packageProved && counted && served && walked;
};

/** The same words as text, for the group chat. */
export const writeBriefs = async (line: DirectLine, first: LocalDate, folder: string): Promise<readonly PrintedFile[]> => {
  const files: PrintedFile[] = [];
  for (const day of [0, 1, 2]) {
    const date = addDays(first, day);
    const { title, sections, branchName } = await line.call('brief.get', { kind: 'day', date });
    const text = briefText({ title, dateLine: `${longDate(date)} ${weekdayName(date)}`, branchName, sections });
    const fileName = `day-${day + 1}-brief.txt`;
    const base64 = Buffer.from(`${text}\n`).toString('base64');
    files.push(await writeFileTo(join(folder, fileName), { fileName, mime: 'text/plain', base64 }));
  }
  return files;
};
