import { Tag } from 'antd';
import { Link } from 'react-router';
import type { OnDuty } from '#core/contract/results.ts';
import { dateOf } from '#core/time/local-date.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { PersonText } from '#renderer/ui/person-text.tsx';
import { ShiftMark } from '#renderer/ui/shift-mark.tsx';

/** 1月6日 周四 22:00–次日6:00 */
const spanWords = (duty: OnDuty): string => {
  const nextDay = dateOf(duty.endsAt) > dateOf(duty.startsAt) && !duty.endsAt.endsWith('T00:00');
  const end = duty.endsAt.endsWith('T00:00') ? '24:00' : duty.endsAt.slice(11);
  return `${dateWords(dateOf(duty.startsAt))} ${duty.startsAt.slice(11)}–${nextDay ? '次日' : ''}${end}`;
};

const PlaceRow = ({ place }: { readonly place: OnDuty['places'][number] }) => (
  <tr>
    <th scope="row">{place.postName}</th>
    <td>
      <ul className="plain-list">
        {place.people.map((person) => (
          <li key={person.assignmentId}>
            <PersonText name={person.name} phone={person.phone} />
          </li>
        ))}
      </ul>
      {place.missing > 0 && <Tag color="error">缺 {place.missing} 人</Tag>}
    </td>
  </tr>
);

/** One shift: where, who, how to reach them, who leads. */
export const DutyNow = ({ title, duty }: { readonly title: string; readonly duty: OnDuty | null }) => (
  <section className="panel" aria-label={title}>
    <h2>
      {title}
      {duty && (
        <span className="duty-span">
          <ShiftMark shift={duty.shift} /> {duty.shift.name} {spanWords(duty)}
        </span>
      )}
    </h2>
    {duty ? (
      <>
        <p className="duty-leader">负责人：{duty.leader ?? '还没有党员负责'}</p>
        <table className="duty-places">
          <tbody>
            {duty.places.map((place) => (
              <PlaceRow key={place.dutyPostId} place={place} />
            ))}
          </tbody>
        </table>
      </>
    ) : (
      <EmptyState title={`${title}没有班次`}>
        <Link to="/duty">到“排班”设好岗位和班次</Link>,这里就会显示谁在哪里值班、电话多少。
      </EmptyState>
    )}
  </section>
);
