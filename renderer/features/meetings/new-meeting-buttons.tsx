import { Button, Dropdown, Space } from 'antd';
import { type MeetingKind, meetingKinds } from '#core/meetings/meeting.ts';
import { May } from '#renderer/ui/may.tsx';

interface NewMeetingButtonsProps {
  readonly onNew: (kind: MeetingKind) => void;
}

const others: readonly MeetingKind[] = ['group', 'mobilisation', 'oath', 'founding', 'other'];

/** The usual meetings at once, the rarer ones behind one button. */
export const NewMeetingButtons = ({ onNew }: NewMeetingButtonsProps) => (
  <May route="meeting.save">
    <Space wrap>
      <Dropdown
        trigger={['click']}
        menu={{ items: others.map((kind) => ({ key: kind, label: meetingKinds[kind], onClick: () => onNew(kind) })) }}
      >
        <Button>更多会议</Button>
      </Dropdown>
      {(['working', 'members'] as const).map((kind) => (
        <Button key={kind} onClick={() => onNew(kind)}>
          {meetingKinds[kind]}
        </Button>
      ))}
      <FirstMeetingButton onNew={onNew} />
    </Space>
  </May>
);

export const FirstMeetingButton = ({ onNew }: NewMeetingButtonsProps) => (
  <May route="meeting.save">
    <Button type="primary" onClick={() => onNew('committee')}>
      记录支委会
    </Button>
  </May>
);
