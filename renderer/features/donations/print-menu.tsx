import { Button, Dropdown } from 'antd';
import type { DocumentRequest } from '#core/contract/document.ts';
import type { DonationEntry } from '#core/supplies/donation.ts';
import type { LocalDate } from '#core/time/local-date.ts';

export interface PrintJob {
  readonly title: string;
  readonly document: DocumentRequest;
}

const MOST_VOUCHERS = 500;

export const voucherJob = (entries: readonly Pick<DonationEntry, 'ref'>[], copies: 'one' | 'three', size: 'A5x2' | 'A4'): PrintJob => ({
  title: '接收凭证',
  document: { kind: 'donation-voucher', donations: entries.slice(0, MOST_VOUCHERS).map((entry) => entry.ref), copies, size },
});

export const letterJob = (donations: readonly DonationEntry[] | null, from: LocalDate, to: LocalDate): PrintJob => ({
  title: '感谢信',
  document: { kind: 'thank-you-letter', donations: donations ? donations.map((entry) => entry.ref) : null, from, to },
});

interface PrintMenuProps {
  /** those on screen */
  readonly entries: readonly DonationEntry[];
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly onPrint: (job: PrintJob) => void;
  /** all donors of these were thanked */
  readonly onThanked: () => void;
}

/** Papers of the days on screen. */
export const PrintMenu = ({ entries, from, to, onPrint, onThanked }: PrintMenuProps) => {
  const standing = entries.filter((entry) => !entry.reversed);
  const notice = (size: 'A3' | 'A4'): PrintJob => ({ title: '捐赠公示', document: { kind: 'donations', size, from, to } });
  const jobs: Readonly<Record<string, () => void>> = {
    'notice-A4': () => onPrint(notice('A4')),
    'notice-A3': () => onPrint(notice('A3')),
    letters: () => onPrint(letterJob(null, from, to)),
    'vouchers-one': () => onPrint(voucherJob(standing, 'one', 'A5x2')),
    'vouchers-three': () => onPrint(voucherJob(standing, 'three', 'A5x2')),
    'vouchers-A4': () => onPrint(voucherJob(standing, 'one', 'A4')),
    thanked: onThanked,
  };
  const none = standing.length === 0;
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        onClick: ({ key }) => jobs[key]?.(),
        items: [
          { key: 'notice-A4', label: '捐赠公示 A4' },
          { key: 'notice-A3', label: '捐赠公示 A3' },
          { key: 'letters', label: '感谢信，每位捐赠方一封', disabled: none },
          { key: 'vouchers-one', label: '接收凭证，A4 裁两张', disabled: none },
          { key: 'vouchers-three', label: '接收凭证三联，A4 裁两张', disabled: none },
          { key: 'vouchers-A4', label: '接收凭证，A4 每页一张', disabled: none },
          { type: 'divider' },
          { key: 'thanked', label: '列出的都已致谢', disabled: none },
        ],
      }}
    >
      <Button>打印和致谢</Button>
    </Dropdown>
  );
};
