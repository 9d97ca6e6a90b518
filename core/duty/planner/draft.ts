import { brokenRule, mayLeave } from './broken-rule.ts';
import { type CompiledProblem, eligibilityIndex, ruleBits } from './compiled-problem.ts';
import { clearLine, type DutyLines, emptyLines, writeLine } from './duty-lines.ts';
import { type FairShares, fairShares } from './fair-shares.ts';
import { planWeights } from './plan-weights.ts';
import { remindersOf } from './reminders.ts';

export const NOBODY = -1;

/**
 * A plan in the making: who stands in which place, everybody's lines, and the cost, kept up to date by `put` and `take`. Both trust their
 * caller; `mayStand` and `mayLeave` answer whether a hard rule forbids it.
 */
export class Draft {
  readonly problem: CompiledProblem;
  readonly lines: DutyLines;
  readonly shares: FairShares;
  /** place → person or NOBODY */
  readonly occupant: Int32Array;
  /** places that planning never touches */
  readonly fixed: Uint8Array;
  /** person × days → place the planner put them in, or NOBODY */
  readonly placeOf: Int32Array;
  /** axis day × shifts */
  readonly members: Int32Array;
  readonly movable: Int32Array;
  readonly standing: Int32Array;
  readonly points: Float64Array;
  readonly nights: Float64Array;
  readonly weekends: Float64Array;
  /** the open places, unordered, in the first `openCount` entries */
  readonly openList: Int32Array;
  readonly #openAt: Int32Array;
  /** person × days → cell of the existing duty, or NOBODY */
  readonly wanted: Int32Array;
  openCount = 0;
  /** movable people in shifts without a Party member, where the rule is hard: their places count as open */
  unled = 0;
  reminders = 0;
  changes = 0;
  #fairness = 0;

  constructor(problem: CompiledProblem) {
    const { people, days, axisDays, shiftCount, cellOfPlace } = problem;
    const [places, shifts] = [cellOfPlace.length, axisDays * shiftCount];
    this.problem = problem;
    this.lines = emptyLines(problem);
    this.shares = fairShares(problem);
    this.occupant = new Int32Array(places).fill(NOBODY);
    this.fixed = new Uint8Array(places);
    this.placeOf = new Int32Array(people.length * days).fill(NOBODY);
    this.wanted = new Int32Array(people.length * days).fill(NOBODY);
    this.members = new Int32Array(shifts);
    this.movable = new Int32Array(shifts);
    this.standing = new Int32Array(shifts);
    this.points = new Float64Array(people.length);
    this.nights = new Float64Array(people.length);
    this.weekends = new Float64Array(people.length);
    this.openList = Int32Array.from({ length: places }, (_, place) => place);
    this.#openAt = Int32Array.from(this.openList);
    this.openCount = places;
    for (let person = 0; person < people.length; person += 1) this.#fairness += this.unevenness(person);
  }

  get cost(): number {
    return (
      planWeights.open * (this.openCount + this.unled) +
      planWeights.change * this.changes +
      planWeights.reminder * this.reminders +
      this.#fairness
    );
  }

  cell(place: number) {
    const cell = this.problem.cells[this.problem.cellOfPlace[place] ?? NOBODY];
    if (!cell) throw new RangeError(`no place ${place}`);
    return cell;
  }

  /** Squared distance from the fair share, weighted. */
  unevenness(person: number): number {
    const points = (this.points[person] ?? 0) - (this.shares.points[person] ?? 0);
    const nights = (this.nights[person] ?? 0) - (this.shares.nights[person] ?? 0);
    const weekends = (this.weekends[person] ?? 0) - (this.shares.weekends[person] ?? 0);
    return planWeights.points * points * points + planWeights.nights * nights * nights + planWeights.weekends * weekends * weekends;
  }

  /** The hard rule that keeps `person` from this day's shift, as a bit; 0 when none does. Somebody who may not serve at all is `taken`. */
  forbidden(person: number, day: number, shift: number): number {
    if (this.problem.may[eligibilityIndex(this.problem, person, day, shift)] !== 1) return ruleBits.taken;
    return brokenRule(this.problem, this.lines, person, day, shift, this.problem.mustMask);
  }

  mayLeave(place: number): boolean {
    const person = this.occupant[place] ?? NOBODY;
    return person !== NOBODY && this.fixed[place] !== 1 && mayLeave(this.problem, this.lines, person, this.cell(place).day);
  }

  /** A pinned duty the demand has no place for, or a second one on the same day: it stays, and counts. */
  pinExtra(person: number, day: number, shift: number, points: number): void {
    this.#leaveOut(person, day, shift);
    writeLine(this.problem, this.lines, person, day, shift);
    this.#enter(person, day, shift, points, 1);
    this.#bringIn(person, day, shift);
  }

  /** Counts a duty of the period for its person and its shift. */
  #enter(person: number, day: number, shift: number, points: number, sign: 1 | -1): void {
    const { problem } = this;
    this.#count(this.members, day, shift, sign * (problem.member[person] ?? 0));
    this.#count(this.standing, day, shift, sign);
    this.#fairness -= this.unevenness(person);
    this.points[person] = (this.points[person] ?? 0) + sign * points;
    this.nights[person] = (this.nights[person] ?? 0) + sign * (problem.shiftNight[shift] ?? 0);
    this.weekends[person] = (this.weekends[person] ?? 0) + sign * (problem.weekendDay[day] ?? 0);
    this.#fairness += this.unevenness(person);
  }

  put(place: number, person: number): void {
    const { day, shift, points } = this.cell(place);
    this.#leaveOut(person, day, shift);
    writeLine(this.problem, this.lines, person, day, shift);
    this.#count(this.movable, day, shift, 1);
    this.#enter(person, day, shift, points, 1);
    const index = this.#dayIndex(person, day);
    this.occupant[place] = person;
    this.placeOf[index] = place;
    if (this.wanted[index] === this.problem.cellOfPlace[place]) this.changes -= 1;
    this.close(place);
    this.#bringIn(person, day, shift);
  }

  take(place: number): void {
    const person = this.occupant[place] ?? NOBODY;
    const { day, shift, points } = this.cell(place);
    this.#leaveOut(person, day, shift);
    clearLine(this.problem, this.lines, person, day);
    this.#count(this.movable, day, shift, -1);
    this.#enter(person, day, shift, points, -1);
    const index = this.#dayIndex(person, day);
    this.occupant[place] = NOBODY;
    this.placeOf[index] = NOBODY;
    if (this.wanted[index] === this.problem.cellOfPlace[place]) this.changes += 1;
    this.#open(place);
    this.#bringIn(person, day, shift);
  }

  /** Puts somebody in for good: planning leaves the place alone, and a shift without a Party member is then not the plan's doing. */
  pin(place: number, person: number): void {
    this.put(place, person);
    const { day, shift } = this.cell(place);
    this.unled -= this.#unledAt(day, shift);
    this.#count(this.movable, day, shift, -1);
    this.unled += this.#unledAt(day, shift);
    this.fixed[place] = 1;
  }

  /** Takes a place off the list of open ones. */
  close(place: number): void {
    const at = this.#openAt[place] ?? 0;
    this.openCount -= 1;
    const moved = this.openList[this.openCount] ?? 0;
    this.openList[at] = moved;
    this.#openAt[moved] = at;
  }

  #open(place: number): void {
    this.#openAt[place] = this.openCount;
    this.openList[this.openCount] = place;
    this.openCount += 1;
  }

  #dayIndex(person: number, day: number): number {
    return person * this.problem.days + day - this.problem.first;
  }

  #count(counts: Int32Array, day: number, shift: number, by: number): void {
    const at = day * this.problem.shiftCount + shift;
    counts[at] = (counts[at] ?? 0) + by;
  }

  /** Takes the share of cost that a change at this person, day and shift can touch out of the sum; `#bringIn` puts it back afterwards. */
  #leaveOut(person: number, day: number, shift: number): void {
    this.unled -= this.#unledAt(day, shift);
    this.reminders -= this.#remindersAround(person, day, shift);
  }

  #bringIn(person: number, day: number, shift: number): void {
    this.unled += this.#unledAt(day, shift);
    this.reminders += this.#remindersAround(person, day, shift);
  }

  #unledAt(day: number, shift: number): number {
    const at = day * this.problem.shiftCount + shift;
    return this.problem.limits.memberInShift === 'must' && this.members[at] === 0 ? (this.movable[at] ?? 0) : 0;
  }

  #remindersAround(person: number, day: number, shift: number): number {
    const { problem } = this;
    const at = day * problem.shiftCount + shift;
    const unled = problem.limits.memberInShift === 'warn' && this.members[at] === 0 && (this.standing[at] ?? 0) > 0;
    return Number(unled) + remindersOf(problem, this.lines, this, person, day);
  }
}
